"""A part of a stretch told by its number: the first Monday of May, the last week of July, the second half of August."""

from __future__ import annotations

from datetime import date, timedelta

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.points import Point, make_day, step, value_of
from parallax.extract.times.rules_months import bare_month, month_and_year, month_near, month_of_relative_year

WITHIN = (
    "(?P<m><MONTH>(?:(?:{comma}|{of})?<YEAR>|{of}?{last|this|next|that}{year})?|{last|next}<MONTH>|"
    "(?P<u>(?:{the}|{last|this|next|that|same|the}{last|same|next}?){month_word}))"
)
LAST = -1


@rule(
    f"{{the}}?(?P<o>{{ordinal|nth|last|final}})(?P<w>{{weekday|week|weekend|day}})(?:{{of|in}}){{the}}?{WITHIN}",
    f"{{the}}?(?P<o>{{ordinal|nth|last|final}})(?P<w>{{weekday}})(?:{{of|in}}){WITHIN}",
)
def one_of_month(found: Found, ctx: Context) -> Reading | None:
    """The first Monday of May, the last week of July, the last day of the month."""
    month = _month(found, ctx)
    if month is None:
        return None
    number = int(found.any("ordinal|nth", "o") or LAST)
    day, grain = _day(found, month, number), str(found.get("unit", "w") or "D")
    if day is None:
        return None
    return Reading("DATE", value_of(Point(day, grain)), anchor=value_of(Point(month, "M")))


def _day(found: Found, month: date, number: int) -> date | None:
    """The day (or a day of the week) that is meant, in the month that begins on ``month``."""
    after = step(month, 1, "M")
    if after is None:
        return None
    weekday, unit = found.get("weekday", "w"), found.get("unit", "w")
    if unit == "D":
        day = after - timedelta(days=1) if number == LAST else month + timedelta(days=number - 1)
    elif unit == "W":  # a first week that begins in the month before is meant by its larger part
        day = after - timedelta(days=4) if number == LAST else month + timedelta(days=3 + 7 * (number - 1))
    else:
        weekday = int(weekday or 6)
        first = month + timedelta(days=(weekday - month.isoweekday()) % 7 + 7 * (max(number, 1) - 1))
        last = after - timedelta(days=1)
        day = last - timedelta(days=(last.isoweekday() - weekday) % 7) if number == LAST else first
    return day if month <= day < after else None


def _month(found: Found, ctx: Context) -> date | None:
    """The first day of the month named in a match."""
    if "u" in found.groups:
        told = not found.has("this", "u")
        base, _ = ctx.base(found, "M", told, strict=False)
        day = step(base, int(found.any("last|next", "u") or 0), "M") if base else None
        return day.replace(day=1) if day else None
    part = found.part("m")
    reading = None
    for read in (month_and_year, month_of_relative_year, month_near, bare_month):
        if read is month_of_relative_year and not part.has("year"):
            continue
        if read is month_near and not (part.has("last") or part.has("next")):
            continue
        reading = read(part, ctx)
        if reading is not None:
            break
    if reading is None or len(reading.value) != 7 or reading.value.startswith("X"):
        return None
    return make_day(int(reading.value[:4]), int(reading.value[5:]), 1)


@rule(
    f"{{the}}?(?P<o>{{ordinal|last|final}}){{half}}{{of}}{WITHIN}",
    "{the}?(?P<o>{ordinal|last|final}){half}{of}{the}?(?P<c>{nth|ordinal}){century}",
    "{the}?(?P<o>{ordinal|last|final}){half}{of}{the}?(?P<e>{decade})",
    "{the}?(?P<o>{ordinal|last|final})(?P<q>{quarter}){of}{the}?(?P<c>{nth|ordinal}){century}",
)
def half_of(found: Found, ctx: Context) -> Reading | None:
    """The second half of August, the first half of the 19th century, the last quarter of the 18th."""
    number = int(found.get("ordinal", "o") or LAST)
    parts = 2 if "q" not in found.groups else 4
    if number > parts:
        return None
    mod = "START" if number == 1 else "END" if number in (LAST, parts) else "MID"
    if "c" in found.groups:
        return Reading("DATE", f"{int(found.any('nth|ordinal', 'c')) - 1:02d}", mod, tells=False)
    if "e" in found.groups:
        decade = int(found.get("decade", "e"))
        return Reading("DATE", f"{(decade if decade > 99 else 1900 + decade) // 10}", mod, tells=False)
    month = _month(found, ctx)
    return Reading("DATE", f"{month:%Y-%m}", mod) if month else None


@rule(
    "{the}(?P<o>{ordinal|last|final})(?P<w>{day|week|weekend|month_word})(?:{of|in})(?P<y>{fullyear}|(?:{last|this|next|the|that}{same}?){year})"
)
def one_of_year(found: Found, ctx: Context) -> Reading | None:
    """The last day of 1912, the first week of next year."""
    number, unit, year = int(found.get("ordinal", "o") or LAST), str(found.get("unit", "w")), found.get("fullyear", "y")
    if year is None:
        base, _ = ctx.base(found, "Y", found.has("that", "y"))
        year = base.year + int(found.any("last|next|this", "y") or 0) if base else None
    if year is None or unit == "WE":
        return None
    if unit == "M":
        point = make_day(int(year), 12 if number == LAST else number, 1) if number <= 12 else None
    elif unit == "D":
        point = date(int(year), 12, 31) if number == LAST else step(date(int(year), 1, 1), number - 1, "D")
    else:
        point = step(date(int(year), 12, 28) if number == LAST else date(int(year), 1, 4), 7 * max(0, number - 1), "D")
    return Reading("DATE", value_of(Point(point, unit))) if point else None


@rule("{the}(?P<o>{ordinal|last|final}){unit}{of}{the}?(?P<c>{nth|ordinal}){century}")
def decade_of_century(found: Found, _ctx: Context) -> Reading | None:
    """The first decade of the 21st century, the last one of the 19th."""
    number = int(found.get("ordinal", "o") or 10)
    if found.words.values[found.groups["o"][1]].get("unit") != "E" or not 1 <= number <= 10:
        return None
    return Reading("DATE", f"{int(found.any('nth|ordinal', 'c')) - 1:02d}{number - 1}", tells=False)
