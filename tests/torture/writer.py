"""A process that decides on findings without end, one by one and all at once, with notes.

It says of each decision when it is on the disk.

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
            mark, verdict, reason = marks[n % len(marks)], VERDICTS[n % len(VERDICTS)], f"Reason {n}. " * 20
            if n % 8 == 7:
                say(case.decide_all(marks, verdict)[-1].number)
            elif n % 8 > 4:
                say(case.note(mark, reason).number)
            else:
                say(case.decide(mark, verdict, reason=reason).number)


if __name__ == "__main__":
    main(sys.argv[1])
