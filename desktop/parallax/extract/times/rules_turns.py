"""Two steps away, or the neighbour told behind the name: the week before last, the day after next, Friday next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from parallax.extract.times.context import Context, shifted
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.intervals import day_words
from parallax.extract.times.named_parts import weekday_of
from parallax.extract.times.points import on_weekday, step
from parallax.extract.times.rules_clock import UNKNOWN_DAY
from parallax.extract.times.rules_relative import point_reading, relative_day
from parallax.extract.times.rules_weekdays import bare_weekday

TWO = 2


@rule("{the}(?:{unit}|<PART>)(?:{before}{last}|{after}{next})(?!{unit|units|weekday|part|month|dash})")
def two_away(found: Found, ctx: Context) -> Reading | None:
    """The week before last, the year after next, the night before last."""
    sign = -1 if found.has("before") else 1
    unit, part = found.get("unit"), found.get("part")
    if part is not None:
        day = step(ctx.reference, sign * TWO, "D") if ctx.reference else None
        return Reading("TIME", f"{day.isoformat() if day else UNKNOWN_DAY}T{part}", anchor=ctx.against())
    if unit in ("TS", "TM", "TH", "L"):
        return None
    return point_reading(shifted(ctx.reference, sign * TWO, unit), unit, "", ctx.against())


@rule("{weekday}{last|next}(?={comma|dot|stop|close|colon}|$)")
def weekday_behind(found: Found, ctx: Context) -> Reading | None:
    """Friday last, Wednesday next: the one before or after the report's day."""
    weekday = weekday_of(found)
    word = found.words.quote(found.j - 1, found.j).lower()
    if weekday is None or word not in ("last", "next"):
        return None
    if ctx.reference is None:
        return Reading("DATE", f"XXXX-WXX-{weekday}")
    away = (weekday - ctx.reference.isoweekday() - 1) % 7 + 1 if word == "next" else 0
    behind = (ctx.reference.isoweekday() - weekday - 1) % 7 + 1 if word == "last" else 0
    day = step(ctx.reference, away - behind, "D")
    return Reading("DATE", day.isoformat(), anchor=ctx.against()) if day else None


@rule("(?P<a>{weekday}){and|or}(?P<b>{weekday}){of}?(?P<w>{last|this|next}{week})")
def weekdays_of_week(found: Found, ctx: Context) -> list[Reading] | None:
    """Monday and Tuesday of next week."""
    if ctx.reference is None:
        return None
    weeks, readings = int(found.any("last|this|next", "w")), []
    found.groups["b"] = (found.groups["b"][0], found.j)
    for name in "ab":
        day = on_weekday(ctx.reference, int(found.get("weekday", name)), weeks)
        if day is None:
            return None
        readings.append(Reading("DATE", day.isoformat(), anchor=day_words(ctx.reference), group=name))
    return readings


@rule("(?P<d>{relday})(?P<w>{week})(?={comma|dot|stop|close|colon|and|or|at}|$)")
def day_week(found: Found, ctx: Context) -> Reading | None:
    """Tomorrow week, today week."""
    days = int(found.get("relday", "d"))
    if days < 0 or ctx.reference is None:
        return None
    day = step(ctx.reference, days + 7, "D")
    return Reading("DATE", day.isoformat(), anchor=ctx.against()) if day else None


@rule("(?P<n>{num})(?P<d>{unit}|<PART>)(?P<u>{last|next|this|that}{unit})")
def some_day_of(found: Found, ctx: Context) -> Reading | None:
    """One day last week: which day is not told, so the week is what is meant."""
    if found.words.quote(*found.groups["n"]).lower() != "one" or found.get("unit", "d") not in ("D", "WE", None):
        return None
    unit, shift = found.get("unit", "u"), int(found.any("last|next|this|that", "u"))
    base, against = ctx.base(found, str(unit), found.has("that"))
    if unit not in ("W", "M", "Y"):
        return None
    return point_reading(shifted(base, shift, unit), unit, "", against)


@rule(
    "(?P<a>{weekday_abbr}{dot}?|{weekday|relday})(?P<j>{and|or|to|dash|slash})(?P<b>{weekday_abbr}{dot}?)",
)
def short_weekdays(found: Found, ctx: Context) -> list[Reading] | None:
    """Sat & Sun, today and Mon, Thurs-Sun: the second comes after the first."""
    first = relative_day(found.part("a"), ctx) if found.has("relday", "a") else bare_weekday(found.part("a"), ctx)
    weekday = weekday_of(found, "b")
    if first is None or weekday is None:
        return None
    if first.value.startswith("X"):
        return [replace(first, group="a"), Reading("DATE", f"XXXX-WXX-{weekday}", group="b")]
    day = date.fromisoformat(first.value)
    second = step(day, (weekday - day.isoweekday() - 1) % 7 + 1, "D")
    return (
        [replace(first, group="a"), Reading("DATE", second.isoformat(), anchor=day_words(day), group="b")]
        if second
        else None
    )
