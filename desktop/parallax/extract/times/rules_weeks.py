"""Weeks told by a day in them or by their number: the week of March 6, Easter weekend, week 32 of 2016."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.named_days import named_day
from parallax.extract.times.points import Point, step, value_of
from parallax.extract.times.rules_days import calendar_day
from parallax.extract.times.rules_days_named import holiday

WEEK = 7  # days


@rule(
    "{the}?(?P<w>{week|weekend}){of}(?P<d><DATE>)",
    "(?P<d>{holiday})(?P<w>{week|weekend})(?:{of|in|comma}?(?P<y>{fullyear}))?",
    "(?P<d><MONTH>{dom|domth})(?P<w>{weekend})",
)
def unit_of_day(found: Found, ctx: Context) -> Reading | None:
    """The week of March 6, Easter weekend, Labor Day weekend 2015."""
    part, unit = found.part("d"), str(found.get("unit", "w"))
    reading = holiday(part, ctx) if part.has("holiday") else calendar_day(part, ctx)
    if reading is None or not reading.value or reading.value.startswith("X"):
        return reading
    day = date.fromisoformat(reading.value)
    if "y" in found.groups:
        day = named_day(str(found.get("holiday")), int(found.get("fullyear", "y"))) or day
    elif part.has("holiday"):
        day = _running(ctx, (reading.value, *reading.others)) or day
    if unit == "WE" and day.isoweekday() == 1:
        day = step(day, -1, "D") or day  # a holiday on a Monday ends its weekend
    return Reading("DATE", value_of(Point(day, unit)), anchor=reading.anchor)


def _running(ctx: Context, values: Iterable[str]) -> date | None:
    """The feast of these that is on now: of its week much is told while it lasts, whatever the tense."""
    days = [date.fromisoformat(value) for value in values]
    return next((day for day in days if ctx.reference and abs((day - ctx.reference).days) <= WEEK), None)


@rule("{the}(?P<w>{week})(?={ended|ending|to|beginning|commencing|starting}{on}?(?P<end><DATE>))")
def week_to(found: Found, ctx: Context) -> Reading | None:
    """The week (ending 3 May, beginning on the 4th): the one that holds the day."""
    told = calendar_day(found.part("end"), ctx)
    if told is None or not told.value or told.value.startswith("X"):
        return None
    return Reading("DATE", value_of(Point(date.fromisoformat(told.value), "W")), anchor=told.value)


@rule("{week}(?P<n>{num})(?:{of|comma|in|slash})?(?P<y>{fullyear})")
def week_by_number(found: Found, _ctx: Context) -> Reading | None:
    """Week 32 of 2016."""
    number, year = found.get("num", "n"), int(found.get("fullyear", "y"))
    if number != int(number) or not 1 <= number <= date(year, 12, 28).isocalendar().week:
        return None
    return Reading("DATE", f"{year:04d}-W{int(number):02d}")
