"""``parallax``: without a command the window, with one the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

NO_SCREEN = "There is no screen to show the window on; 'parallax --help' lists what can be done without one."
SMOKE = "--smoke"  # CASE WORKBOOK: a check of an installation, through the window (parallax.gui.smoke)
WORKER = "--worker"  # the window's own process beside it (parallax.gui.worker)
# As the command line has them (held by a test): asking it would cost the window its start.
COMMANDS = ("audit", "compare", "copy", "export", "rules", "times", "verdicts", "verify")


def main(argv: Sequence[str] | None = None) -> int:
    """``parallax``, ``parallax CASE_OR_FOLDER`` and ``parallax REPORT...`` open the window; all else is a command."""
    given = list(sys.argv[1:] if argv is None else argv)
    if given == [WORKER]:
        from parallax.gui.worker import main as work

        return work()
    if wants_window(given):
        return window(given)
    from parallax.cli import main as command_line

    return command_line(given)


def window(given: Sequence[str]) -> int:
    """Show the window, where there is a screen; the exit status."""
    if not a_screen():
        sys.stderr.write(f"parallax: {NO_SCREEN}\n")
        return 2
    from parallax.gui import run

    return run(given)


def a_screen() -> bool:
    """Whether there is something to show a window on; the toolkit itself would end the program without one."""
    given = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in given)


def wants_window(given: Sequence[str]) -> bool:
    """Whether nothing is given, or files and folders alone: a command's name is never taken for a file."""
    return not given or given[0] == SMOKE or (given[0] not in COMMANDS and all(Path(word).exists() for word in given))


if __name__ == "__main__":
    sys.exit(main())
