"""Two ends told together: between 3 and 5 p.m., the night of 5/6 June, the weekend of 8 and 9 March."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.model import Kind
from parallax.extract.times.named_parts import month_of, told_year
from parallax.extract.times.periods import period
from parallax.extract.times.points import Point, step, value_of
from parallax.extract.times.rules_clock import UNKNOWN_DAY, clock_of, clock_reading, day_of
from parallax.extract.times.rules_days import day_reading
from parallax.extract.times.rules_durations import AGED

JOINT = "{and|to|until|till|through|dash|slash}"
TWO = 2
OF_AGE = re.compile(r"\s+(?:old|of\s+age)\b")
SMALL_HOURS = 12
BARE = "{hour|clocked|dotted}"


@rule(
    f"(?P<a>{BARE}{{ampm}}?)(?:{{to|until|till|dash}})(?P<b>{BARE}{{ampm}}<ZONE>?)(?:{{comma}}?{{on}}?(?P<d><ANYDAY>))?",
    f"(?<={{between}})(?P<a>{BARE}{{ampm}}?){{and}}(?P<b>{BARE}{{ampm}}<ZONE>?)(?:{{comma}}?{{on}}?(?P<d><ANYDAY>))?",
    "(?<={from|between})(?P<a>{clocked})(?:{and|to|until|till|dash})(?P<b>{clocked}<ZONE>?)(?:{comma}?{on}?(?P<d><ANYDAY>))?",
)
def clock_range(found: Found, ctx: Context) -> list[Reading] | None:
    """Between 3 and 5 p.m. on Tuesday: the first end takes the half of the day that puts it before the second."""
    first, last = clock_of(found, "a"), clock_of(found, "b")
    if first is None or last is None or first[0] > 24:
        return None
    if not found.has("ampm", "a") and found.has("ampm", "b") and first[0] < 12:
        later = (first[0] + 12, first[1])
        first = later if _minutes(later) < _minutes(last) else first
    day = day_of(found.part("d"), ctx) if "d" in found.groups else None
    if "d" in found.groups:
        found.groups["b"] = (found.groups["b"][0], found.j)
    readings = []
    for name, clock in (("a", first), ("b", last)):
        made = clock_reading(found, ctx, day, clock)
        if name == "b" and day is None and clock[0] < SMALL_HOURS and _minutes(clock) < _minutes(first):
            made = _next_day(made)
        readings.append(Reading("TIME", made.value, "", made.anchor, made.note, made.others, name, made.zone))
    return readings


def _next_day(reading: Reading) -> Reading:
    """The same clock time a day on: from 10 p.m. to 2 a.m."""
    if reading.value.startswith("X"):
        return reading
    day = step(date.fromisoformat(reading.value[:10]), 1, "D")
    return replace(reading, value=f"{day.isoformat()}{reading.value[10:]}", others=(reading.value,)) if day else reading


def _minutes(clock: tuple[int, int | None]) -> int:
    return clock[0] * 60 + (clock[1] or 0)


@rule(
    f"{{the}}?(?P<w>{{weekend|night}}){{of}}{{the}}?(?P<a>{{dom|domth}}){JOINT}{{the}}?(?P<b>{{dom|domth}}){{of}}?<MONTH>(?:{{comma}}?<YEAR>)?",
    f"{{the}}?(?P<w>{{weekend|night}}){{of}}<MONTH>(?P<a>{{dom|domth}}){JOINT}(?P<b>{{dom|domth}})(?:{{comma}}?<YEAR>)?",
    "{the}?(?P<w>{weekend|night}){of}(?P<s>{slashes}){of}?<MONTH>(?:{comma}?<YEAR>)?",
)
def two_days(found: Found, ctx: Context) -> Reading | None:
    """The weekend of 8 and 9 March, the night of 5/6 June 1944 (which begins on the 5th)."""
    month = month_of(found)
    first, last = _days(found)
    if month is None or last != first + 1:
        return None
    told = day_reading(found, ctx, told_year(found), month, first)
    night = found.has("night", "w")
    if not told.value or told.value.startswith("X"):
        return Reading("TIME", f"{told.value or UNKNOWN_DAY}TNI") if night else None
    if night:
        others = tuple(f"{other}TNI" for other in told.others)
        return Reading("TIME", f"{told.value}TNI", "", told.anchor, told.note, others)
    return Reading("DATE", value_of(Point(date.fromisoformat(told.value), "WE")), "", told.anchor, told.note)


def _days(found: Found) -> tuple[int, int]:
    if "s" in found.groups:
        first, _, last = str(found.get("slashes", "s")).partition("/")
        return int(first), int(last)
    return int(found.any("dom|domth", "a")), int(found.any("dom|domth", "b"))


@rule("(?P<a>{the}?{decade})(?:{and|or|to|dash|through})(?P<b>{the}?{decade})")
def decades(found: Found, _ctx: Context) -> list[Reading] | None:
    """The 1920s and 30s, the 1960s and 1970s."""
    first, last = int(found.get("decade", "a")), int(found.get("decade", "b"))
    if first < 100 and last < 100 and found.has("the", "a"):
        first += 1900 if first > 10 else 2000
    if first < 100 or (last < 100 and first % 100 >= last):
        return None
    last = last if last > 99 else first // 100 * 100 + last
    return [Reading("DATE", f"{number // 10}", group=name, tells=False) for number, name in ((first, "a"), (last, "b"))]


@rule("(?P<a>{the}?{nth|ordinal})(?:{and|or|to|dash|through})(?P<b>{the}?{nth|ordinal}){dash}?{century|units}")
def centuries(found: Found, _ctx: Context) -> list[Reading] | None:
    """The 12th to the 15th century, the 17th and 18th centuries."""
    if found.any("units") not in (None, "C"):
        return None
    first, last = int(found.any("nth|ordinal", "a")), int(found.any("nth|ordinal", "b"))
    found.groups["b"] = (found.groups["b"][0], found.j)
    return [
        Reading("DATE", f"{number - 1:02d}", group=name, tells=False) for number, name in ((first, "a"), (last, "b"))
    ]


@rule(
    "(?P<a>{the}?{nth|ordinal})(?:{and|or|to|through})(?P<b>{the}?{nth|ordinal}{fiscal}?(?P<u>{units}|{quarter})(?:{of}(?P<y>{fullyear}|{last|this|next|the}{year}))?)"
)
def quarters(found: Found, ctx: Context) -> list[Reading] | None:
    """The second and third quarters of 2015; of no told year any year's are meant."""
    first, last = int(found.any("nth|ordinal", "a")), int(found.any("nth|ordinal", "b"))
    if found.any("units|unit", "u") != "Q" or not (1 <= first <= 4 and 1 <= last <= 4):
        return None
    year = found.get("fullyear", "y") if "y" in found.groups else None
    if "y" in found.groups and year is None and ctx.reference:
        year = ctx.reference.year + int(found.any("last|this|next", "y") or 0)
    told = f"{int(year):04d}" if year else "XXXX"
    kind: Kind = "DATE" if year else "SET"
    return [Reading(kind, f"{told}-Q{number}", group=name) for number, name in ((first, "a"), (last, "b"))]


@rule("(?P<a>{weekday}){comma}?(?:(?P<b>{weekday}){comma}?)?{and|or|to|through|dash}(?P<c>{weekday}{parts})")
def weekday_parts(found: Found, _ctx: Context) -> list[Reading]:
    """Monday and Tuesday nights: of every week."""
    part = found.get("parts", "c")
    return [
        Reading("SET", f"XXXX-WXX-{found.get('weekday', name)}T{part}", group=name, tells=False)
        for name in "abc"
        if name in found.groups
    ]


@rule(
    "<ABOUT>?(?P<m>{num|a|an}){dash}?{to|or|dash}(?P<n>{num}){dash}?{units|unit}(?!{ago|onward|back|from_now}|{dash}?{old|olds})",
    "<ABOUT>?(?<={between})(?P<m>{num}){and}(?P<n>{num}){units}(?!{ago|onward|back|from_now|old|olds})",
    "<ABOUT>?(?P<m>{a|an}){unit}{or}(?P<n>{num})(?!{ago|onward|back|from_now|units|unit})",
)
def lengths(found: Found, _ctx: Context) -> Reading | None:
    """Two to three weeks, 20-30 minutes: the longer one, the shorter kept beside it."""
    least, most = float(found.get("num", "m") or 1), float(found.get("num", "n"))
    unit = found.any("units|unit")
    if found.get("num", "m") is None:  # a week or two
        return Reading("DURATION", period(1, unit), others=(period(2, unit),), tells=False) if most == TWO else None
    start, text = found.words.starts[found.i], found.words.text
    if OF_AGE.match(text, found.words.ends[found.j - 1]) or AGED.search(text, max(0, start - 30), start):
        return None
    if not least < most or found.get("fullyear", "m") is not None or unit == "Q":
        return None
    about = str(found.any("quantity|over") or "")
    return Reading("DURATION", period(most, unit), about, others=(period(least, unit),), tells=False)
