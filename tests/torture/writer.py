"""A process that decides on findings without end, and says of each decision when it is on the disk.

``python -m tests.torture.writer CASE``: prints "ready", then the number of every entry of the log once it is saved.
"""

from __future__ import annotations

import sys
from itertools import count

from parallax.case import open_case
from parallax.review.log import VERDICTS


def say(what: object) -> None:
    """Let the parent know."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def main(path: str) -> None:
    """Decide until killed."""
    with open_case(path) as case:
        marks = case.marks()
        say("ready")
        for n in count():
            entry = case.decide(marks[n % len(marks)], VERDICTS[n % len(VERDICTS)], reason=f"Reason {n}. " * 20)
            say(entry.number)


if __name__ == "__main__":
    main(sys.argv[1])
