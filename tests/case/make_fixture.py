"""Makes the fixture of a released format: ``python -m tests.case.make_fixture OUT.parallax``.

Run it once a format, with the version that writes it, and never again: the file then stands for all cases that users
have in that format.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from parallax.case import create
from tests.case.reports import HARBOUR, put, rules


def main(out: Path) -> None:
    """A case with something of everything in it."""
    with tempfile.TemporaryDirectory() as scratch:
        when = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
        with create(out, clock=lambda: when) as case:
            case.add(put(Path(scratch), HARBOUR))
            case.audit([rule for rule in rules() if rule.type in ("quantity", "money")])
            first, second = case.marks()[:2]
            case.decide(first, "confirmed", who="Ida", reason="The harbour office says so.")
            case.decide(second, "explained", who="Ida")
            case.undo(who="Ida")
            case.suppress("name", "Nobody Atall", "He is not in the reports.", who="Ida")
            case.define("ran aground", "touched the bottom and stayed there")
            case.arrange("columns", "A B")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
