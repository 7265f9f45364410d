"""Times told by what they stand beside: the day before Easter, an hour after midnight, the night before, at dawn."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.intervals import clock_value
from parallax.extract.times.intervals import minutes as minutes_of
from parallax.extract.times.periods import YEARS
from parallax.extract.times.points import Point, step
from parallax.extract.times.rules_clock import (
    UNKNOWN_DAY,
    clock_of,
    clock_reading,
    day_of,
    either_half,
    later_half,
)
from parallax.extract.times.rules_relative import MINUTES, point_reading

DAYS = frozenset({"D", "W", "F"})


@rule(
    "{the}(?P<n>{unit}|<PART>)(?P<s>{before|after})(?P<d><ANYDAY>)(?!<PART>|{dash})",
    "<ABOUT>?(?P<n>(?:{num|couple|a|an})<MORE>{unit|units})(?P<s>{before|after})(?P<d><ANYDAY>)(?!<PART>|{dash})",
)
def beside_day(found: Found, ctx: Context) -> Reading | None:
    """The day before last Tuesday, two days before Christmas, the night before the 3rd of May."""
    unit, part = found.any("unit|units", "n"), found.get("part", "n")
    if unit in MINUTES or unit == "WE" or (unit is None and part is None):
        return None
    told = day_of(found.part("d"), ctx)
    if told is None or len(told.value) != len(UNKNOWN_DAY):
        return None
    sign = 1 if found.has("after") else -1
    count = float(found.any("num|couple", "n") or 1) * sign
    if told.value.startswith("X"):
        return Reading("TIME" if part else "DATE", f"{UNKNOWN_DAY}T{part}" if part else UNKNOWN_DAY, tells=False)
    base = date.fromisoformat(told.value)
    if part is not None:
        day = step(base, sign, "D")
        return Reading("TIME", f"{day.isoformat()}T{part}", anchor=told.value) if day else None
    unit, count = ("Y", count * YEARS[unit]) if unit in YEARS else (unit, count)
    day = step(base, count, unit)
    counted_in_days = unit in DAYS and (found.any("num|couple|a|an", "n") is not None or unit == "D")
    return point_reading(Point(day, "D" if counted_in_days else unit) if day else None, unit, "", told.value)


@rule(
    "(?P<n>{the}(?P<u>{unit}|<PART>))(?P<s>{before|after})(?={comma|dot|stop|close|colon})",
)
def beside_told(found: Found, ctx: Context) -> Reading | None:
    """The night before, the year after: of the day (or year) told last."""
    unit, part = found.get("unit", "u"), found.get("part", "u")
    if part is None and (unit is None or unit in MINUTES):
        return None
    base, against = ctx.base(found, "D" if part else unit, strict=False)
    sign = 1 if found.has("after") else -1
    if part is not None:
        day = step(base, sign, "D") if base else None
        return Reading("TIME", f"{day.isoformat() if day else UNKNOWN_DAY}T{part}", anchor=against, tells=False)
    count, unit = (sign * YEARS[unit], "Y") if unit in YEARS else (sign, unit)
    day = step(base, count, unit) if base else None
    return replace(point_reading(Point(day, unit) if day else None, unit, "", against), tells=False)


ONWARD = re.compile(
    r"\s*(?:[,.;:!?)\n]|$)|\s+(?:he|she|it|they|we|i|you|there|the|an?|his|her|its|their|in|on|at|came|was|were)\b|\s+(?-i:[A-Z])",
    re.IGNORECASE,
)


@rule("<ABOUT>?(?P<n>(?:{num|couple|a|an|the})<MORE>{unit|units})(?P<s>{after|before}){that}")
def beside_that(found: Found, ctx: Context) -> Reading | None:
    """A week after that, the day before that: of the date told last."""
    unit = found.any("unit|units", "n")
    if unit in MINUTES or unit == "WE" or not ONWARD.match(found.words.text, found.words.ends[found.j - 1]):
        return None
    count = float(found.any("num|couple", "n") or 1) * (1 if found.has("after") else -1)
    base, against = ctx.base(found, unit)
    unit, count = ("Y", count * YEARS[unit]) if unit in YEARS else (unit, count)
    day = step(base, count, unit) if base else None
    return point_reading(Point(day, unit) if day else None, unit, str(found.get("quantity") or ""), against)


@rule(
    "<ABOUT>?(?P<n><SPELL>)(?P<s>{before|after|past})(?P<c><CLOCK>)(?:{comma}?{on}?(?P<d><ANYDAY>)(?P<p><PART>)?)?",
    "<ABOUT>?(?P<n><SPELL>)(?P<s>{before|after|past})(?P<c>{spelled})(?:{comma}?{on}?(?P<d><ANYDAY>)(?P<p><PART>)?)",
    "<ABOUT>?(?P<n><SPELL>)(?P<s>{before|after|past})(?P<c>{spelled})(?={comma|dot|stop|close})",
)
def beside_clock(found: Found, ctx: Context) -> Reading | None:
    """Ten minutes after 3 p.m. on Tuesday, two hours and a half after noon, a few minutes after seven."""
    time, unit = clock_of(found, "c"), found.any("unit|units", "n")
    if time is None or unit not in MINUTES or (found.has("spelled", "c") and not 1 <= time[0] <= 12):
        return None
    sign = -1 if found.has("before") else 1
    day = day_of(found.part("d"), ctx) if "d" in found.groups else None
    midnight = found.has("midnight", "c") and sign < 0
    reading = clock_reading(found, ctx, day, (24, 0) if midnight else later_half(found, time, "p"))
    if found.has("vague", "n"):
        return either_half(found, replace(reading, mod="AFTER" if sign > 0 else "BEFORE"), "p")
    by = sign * _amount(found) * MINUTES[unit]
    moved = [at for value in (reading.value, *reading.others) if (at := shifted_clock(value, by))]
    if not moved:
        return None
    note = f"counted from {reading.value[11:]}"
    return either_half(found, replace(reading, value=moved[0], others=tuple(moved[1:]), note=note), "p")


def _amount(found: Found) -> float:
    """How many units: two, one and a half, a half."""
    half, count = found.has("half", "n"), found.any("num|couple", "n")
    if half and not found.has("and", "n"):
        return 0.5
    return float(1 if count is None else count) + (0.5 if half else 0.0)


def shifted_clock(value: str, by: float) -> str:
    """A clock time moved by minutes; of an unknown day only the clock turns. Empty beyond the calendar."""
    hour, minute = int(value[11:13]), int(value[14:16])
    at = hour * 60 + minute + round(by)
    if value.startswith("X"):
        return f"{UNKNOWN_DAY}T{at % 1440 // 60:02d}:{at % 60:02d}"
    total = minutes_of(date.fromisoformat(value[:10])) + at
    return clock_value(total) if 0 <= total < minutes_of(date.max) else ""
