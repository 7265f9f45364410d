"""Hours of a day against the length that is told beside them: "for twelve hours, from 19:00 to 05:00"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parallax.extract.internal.line import Line, Side, Slip
from parallax.extract.times import Timex
from parallax.extract.times.lengths import length
from parallax.extract.times.periods import period

CLOCK = re.compile(r"T(\d\d):(\d\d)$")
JOINED = frozenset({"to", "till", "until", "and", "-", "–", "—"})
OPENERS = {"and": "between"}
DAY, HOUR = 1440.0, 60.0
# A length told in words is rounded to the half hour.
SLACK = 31.0
# Code points between the hours and their length.
NEAR = 90


def slips(lines: Sequence[Line]) -> Iterator[Slip]:
    """Lengths that the hours beside them do not give."""
    for line in lines:
        clocks = [t for t in line.times if CLOCK.search(t.value)]
        lengths = [t for t in line.times if t.type == "DURATION" and t.value.startswith("PT")]
        if len(clocks) != 2 or len(lengths) != 1 or not _joined(line, *clocks):
            continue
        told = lengths[0]
        spread = length(told.value, told.mod)
        apart = max(clocks[0].start - told.end, told.start - clocks[1].end)
        if spread is None or apart > NEAR or "H" not in told.value or _away(line, told):
            continue
        minutes = (_minutes(clocks[1]) - _minutes(clocks[0])) % DAY
        halves = {minutes, (minutes + DAY / 2) % DAY} if _loose(clocks) else {minutes}
        if all(m < spread[0] - SLACK or m > spread[1] + SLACK for m in halves):
            reason = f"from “{clocks[0].text}” to “{clocks[1].text}” it is {minutes / HOUR:.3g} hours, not {told.text}"
            ends = Side(clocks[0].start, clocks[1].end, period(minutes / HOUR, "TH"))
            yield Slip("span", Side(told.start, told.end, told.value), ends, reason)


def _joined(line: Line, first: Timex, second: Timex) -> bool:
    """Whether two clock times are told as two ends: "from 9 to 5", "between 9 and 5", "9 - 5"."""
    tokens = line.tokens
    between = [t.text.lower() for t in tokens if first.end <= t.start < second.start]
    if len(between) != 1 or between[0] not in JOINED:
        return False
    before = next((t.i for t in tokens if t.start <= first.start < t.end), 0) - 1
    return line.word(before) == OPENERS.get(between[0], line.word(before))


def _minutes(timex: Timex) -> float:
    found = CLOCK.search(timex.value)
    return 60.0 * int(found[1]) + int(found[2]) if found else 0.0


def _loose(clocks: Sequence[Timex]) -> bool:
    """Whether one of two times lacks its half of the day: "from 7 to 5 a.m."."""
    return any(re.fullmatch(r"\d{1,2}(?:[.:]\d\d)?", t.text) and _minutes(t) < DAY / 2 for t in clocks)


def _away(line: Line, told: Timex) -> bool:
    """Whether the length is of something else: "two hours after", "three hours later", "every two hours"."""
    at = [t.i for t in line.tokens if told.start <= t.start < told.end]
    after = line.word(at[-1] + 1) if at else ""
    before = line.word(at[0] - 1) if at else ""
    return after in ("after", "before", "later", "earlier", "ago", "of", "away", "into", "from") or before in (
        "every", "within", "after", "by", "than", "last", "next", "first"
    )  # fmt: skip
