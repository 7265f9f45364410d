"""``python -m tests.bench [PART ...]``: scores by group, then speed, scale, cases and the window; no PART: all."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from parallax.compare.rules import load_rules
from parallax.errors import ParallaxError
from tests.bench.cases import print_cases
from tests.bench.columns import print_columns
from tests.bench.scale import print_scale
from tests.bench.scores import print_scores
from tests.bench.sets import GROUPS
from tests.bench.speed import print_speed
from tests.bench.window import print_window

TABLES: dict[str, Callable[[], None]] = {
    "speed": print_speed,
    "scale": print_scale,
    "cases": print_cases,
    "window": print_window,
    "columns": print_columns,
}
PARTS = (*GROUPS, *TABLES)


def main() -> None:
    """Print the parts that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"{', '.join(GROUPS)} (groups of sets), {', '.join(TABLES)}"
    )
    parts = parser.parse_args().parts or [*PARTS]
    if unknown := set(parts) - set(PARTS):
        parser.error(f"unknown part: {', '.join(sorted(unknown))}")
    try:
        load_rules()
    except ParallaxError as error:
        sys.exit(f"bench: {error}")
    start = time.perf_counter()
    if groups := [name for name in GROUPS if name in parts]:
        print_scores(groups)
    for name, print_table in TABLES.items():
        if name in parts:
            print()
            print_table()
    print(f"\n{time.perf_counter() - start:.0f} seconds in all")


if __name__ == "__main__":
    main()
