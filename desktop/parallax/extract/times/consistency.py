"""One report against itself.

A weekday that its date does not have, a duration that its two ends do not span, an age that a birth date does not
give, a date or a clock time that does not exist.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from parallax.extract.times.intervals import DAY, day_words
from parallax.extract.times.lengths import length, unit_length
from parallax.extract.times.model import Timex
from parallax.extract.times.points import make_day

WEEKDAY = re.compile(r"\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b\.?", re.IGNORECASE)
WEEKDAYS = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}
WEEKDAY_NAMES = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
BORN = re.compile(r"\bborn\b[^.;\n]{0,40}$", re.IGNORECASE)
AGE = re.compile(
    r"\baged?\s+(\d{1,3})\b|\b(\d{1,3})[- ]years?[- ]old\b|\bis\s+(\d{1,3})(?=[.,;])|,\s(\d{1,3}),", re.IGNORECASE
)
BETWEEN = re.compile(r"^\s*(?:and|to|until|till|through|[-–—])\s*(?:\w+\s+)?$", re.IGNORECASE)
NEAR = 160  # characters within which a duration is told of two ends
SLACK = 0.2  # how far a duration may miss its ends; never less than one of its own unit


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """Two stretches of one text that cannot both be right.

    ``kind`` names the check: "weekday", "duration", "age", "no such time" (then ``b`` is ``a``). ``a`` and ``b`` are
    code points ``(start, end)``; the values say what each means.
    """

    kind: str
    a: tuple[int, int]
    b: tuple[int, int]
    value_a: str
    value_b: str
    reason: str


def inconsistencies(text: str, timexes: Sequence[Timex], reference: str = "") -> list[Inconsistency]:
    """All checks on one report: its text, its expressions as ``tag`` gives them, its ISO date (may be empty)."""
    found = [*impossible(timexes), *weekdays(timexes), *durations(text, timexes), *ages(text, timexes, reference)]
    return sorted(found, key=lambda item: (item.a, item.b))


def impossible(timexes: Sequence[Timex]) -> Iterator[Inconsistency]:
    """31 April, 25:61."""
    for timex in timexes:
        if not timex.value:
            place = (timex.start, timex.end)
            yield Inconsistency(
                "no such time",
                place,
                place,
                timex.text,
                "",
                f'"{timex.text}" cannot be: {timex.derivation.split(": ", 1)[-1]}.',
            )


def weekdays(timexes: Sequence[Timex]) -> Iterator[Inconsistency]:
    """Tuesday 11 August 2016 (a Thursday); without a year where the nearest such day is near and not the weekday."""
    for timex in timexes:
        named = WEEKDAY.match(timex.text)
        told = re.match(r"(\d{4})-(\d\d)-(\d\d)", timex.value)
        if not named or not told or not re.search(r"\d", timex.text):
            continue
        day = make_day(int(told[1]), int(told[2]), int(told[3]))
        weekday = WEEKDAYS[named[1][:3].lower()]
        if day is None or day.isoweekday() == weekday:
            continue
        start = timex.start + named.start()
        split = timex.start + named.end()
        while split < timex.end and not timex.text[split - timex.start].isalnum():
            split += 1
        reason = f"{day.day} {day:%B} {day.year} was a {day:%A}, not a {WEEKDAY_NAMES[weekday]}."
        yield Inconsistency(
            "weekday",
            (start, timex.start + named.end()),
            (split, timex.end),
            f"XXXX-WXX-{weekday}",
            day.isoformat(),
            reason,
        )


def durations(text: str, timexes: Sequence[Timex]) -> Iterator[Inconsistency]:
    """Three weeks "from 3 to 9 May": two ends told as a range, and a duration in the same sentence."""
    starts = [timex.start for timex in timexes]
    for first, second in pairwise(timexes):
        if not _ends(text, first, second):
            continue
        near = slice(bisect_left(starts, first.start - 2 * NEAR), bisect_right(starts, second.end + NEAR))
        for timex in timexes[near]:
            span = _beside(text, timex, first, second)
            if (
                span is None
                or first.earliest is None
                or second.latest is None
                or first.latest is None
                or second.earliest is None
            ):
                continue
            shortest, longest = second.earliest - first.latest, second.latest - first.earliest
            unit = unit_length(timex.value)
            slack = max(unit, span[1] * SLACK) if span[1] != float("inf") else unit
            if span[0] - slack > longest or span[1] + slack < shortest:
                days = round((second.earliest - first.earliest) / DAY)
                reason = f'From "{first.text}" to "{second.text}" it is {days} days, not {timex.text}.'
                yield Inconsistency(
                    "duration", (timex.start, timex.end), (first.start, second.end), timex.value, f"P{days}D", reason
                )


def _ends(text: str, first: Timex, second: Timex) -> bool:
    """Whether two dates are the two ends of a stretch: "from A to B", "between A and B", "A-B"."""
    dated = first.earliest is not None and second.earliest is not None and first.earliest < second.earliest
    if (
        not dated
        or first.type == "DURATION"
        or second.type == "DURATION"
        or not BETWEEN.match(text[first.end : second.start])
    ):
        return False
    if first.type == second.type == "TIME" and first.value[:10] != second.value[:10] and _gap(first, second) < DAY:
        return False  # from 10 p.m. to 2 a.m.: hours of two days, told by the clock alone
    joined = text[first.end : second.start].strip().lower()
    return not joined.startswith("and") or bool(
        re.search(r"\bbetween\s+(?:\w+\s+)?$", text[max(0, first.start - 20) : first.start], re.IGNORECASE)
    )


def _gap(first: Timex, second: Timex) -> float:
    """Minutes from the one beginning to the other."""
    return float(second.earliest or 0.0) - float(first.earliest or 0.0)


def _beside(text: str, timex: Timex, first: Timex, second: Timex) -> tuple[float, float] | None:
    """The length of a duration told in the same sentence as two ends."""
    if timex.type != "DURATION" or timex.start - second.end > NEAR or first.start - timex.end > NEAR:
        return None
    between = text[min(timex.end, second.end) : max(timex.start, first.start)]
    return None if re.search(r"[.!?;]\s|\n", between) else length(timex.value, timex.mod)


def ages(text: str, timexes: Sequence[Timex], reference: str) -> Iterator[Inconsistency]:
    """An age beside a birth date ("born on 5 March 1970 ... is 40"), against the report's date."""
    try:
        today = date.fromisoformat(reference[:10])
    except ValueError:
        return
    for timex in timexes:
        if timex.type != "DATE" or timex.earliest is None or timex.latest is None:
            continue
        if not BORN.search(text[max(0, timex.start - 60) : timex.start]):
            continue
        told = _age_near(text, timex)
        if told is None:
            continue
        age, place = told
        born = date.fromordinal(int(timex.earliest // DAY) + 1), date.fromordinal(int((timex.latest - 1) // DAY) + 1)
        oldest, youngest = _years(born[0], today), _years(born[1], today)
        if not youngest - 1 <= age <= oldest + 1 or (timex.precision == "day" and age not in (youngest, oldest)):
            reason = f'Born on "{timex.text}", one is {oldest} on {day_words(today)}, not {age}.'
            yield Inconsistency("age", place, (timex.start, timex.end), f"P{age}Y", timex.value, reason)


def _age_near(text: str, timex: Timex) -> tuple[int, tuple[int, int]] | None:
    """The age told in the sentence of a birth date, the nearest to it."""
    first, last = max(0, timex.start - NEAR), timex.end + NEAR
    low = max(text.rfind(". ", first, timex.start), text.rfind("\n", first, timex.start), first - 1) + 1
    high = min(
        (n for n in (text.find(". ", timex.end, last), text.find("\n", timex.end, last)) if n >= 0), default=last
    )
    best: tuple[int, tuple[int, int]] | None = None
    for match in AGE.finditer(text, max(low, 0), min(high + 1, timex.end + NEAR)):
        group = next(n for n in range(1, 5) if match[n])
        place = match.span(group)
        if place[1] > timex.start and place[0] < timex.end:
            continue
        if best is None or abs(place[0] - timex.start) < abs(best[1][0] - timex.start):
            best = int(match[group]), place
    return best


def _years(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
