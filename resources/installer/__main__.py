"""Builds what is installed: ``python resources/installer [bundle|deb|appdir|setup|app|sums]...``."""

from __future__ import annotations

import argparse

import bundle
import environment
import linux
import macos
import sums
import windows

TASKS = {
    "bundle": bundle.build,
    "deb": linux.deb,
    "appdir": linux.appdir,
    "setup": windows.setup,
    "dmg": macos.dmg,
    "sums": sums.write,
}


def main() -> None:
    """Do the tasks in the order given; without any, the bundle."""
    parser = argparse.ArgumentParser(prog="resources/installer", description=__doc__)
    parser.add_argument("tasks", nargs="*", choices=[[], *TASKS], metavar="|".join(TASKS))
    for task in parser.parse_args().tasks or ["bundle"]:
        print(f"Built: {TASKS[task]().relative_to(environment.CHECKOUT)}", flush=True)


if __name__ == "__main__":
    main()
