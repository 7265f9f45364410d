"""Dates told from another day: yesterday, last week, two months ago, the following year."""

from __future__ import annotations

from datetime import date

from parallax.extract.times.context import NEAR, Context, shifted
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.intervals import clock_value, clock_words
from parallax.extract.times.intervals import minutes as minutes_of
from parallax.extract.times.named_parts import mod_of
from parallax.extract.times.points import Point, step, value_of
from parallax.extract.times.rules_days import calendar_day, holiday

CLOCK = "XXXX-XX-XXTXX:XX"
BLANK = {  # values of a unit of which nothing is known
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "F": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
    "Y": "XXXX", "E": "XXX", "C": "XX", "L": "X", "TH": CLOCK, "TM": CLOCK, "TS": CLOCK,
}  # fmt: skip
MINUTES = {"TS": 1 / 60, "TM": 1.0, "TH": 60.0}
YEARS = {"E": 10, "C": 100, "L": 1000}


def point_reading(point: Point | None, unit: str, mod: str = "", against: str = "", note: str = "") -> Reading:
    """A date at the grain of a unit; with unknown figures where there is nothing to count from."""
    if point is None:
        return Reading("DATE", BLANK[unit], mod, note="there is no date to count from")
    return Reading("DATE", value_of(point), mod, against, note)


@rule("(?:{stretch}|{sooner})?{relday}")
def relative_day(found: Found, ctx: Context) -> Reading:
    return point_reading(shifted(ctx.reference, int(found.get("relday")), "D"), "D", mod_of(found), ctx.against())


@rule(
    "<STRETCH>?(?:{sooner}{in}?)?{the}?<LAST>{fiscal}?{unit}",
    "<STRETCH>?{the}(?:{stretch}{dash}?)?{last|next|current|same}{fiscal}?{unit}",
    "(?:{sooner}{in}|<STRETCH>){the}{fiscal}?{unit}",
    "{sooner}{in}?{this|that|last|next}{unit}",
    "{the}{latest}?{fiscal}{year}(?!{ended|ending|fullyear})",
)
def unit_near(found: Found, ctx: Context) -> Reading | None:
    """Last week, early next month, later that year, earlier in the day, this century."""
    unit = found.get("unit")
    if unit in ("TS", "TM", "TH", "L"):
        return None
    shift = found.any("last|next|this|current|that|same")
    told = found.has("that") or found.has("same") or _told_words(found) or (ctx.story and not found.has("this"))
    base, against = ctx.base(found, unit, told)
    if unit in ("E", "C") and shift == -1:
        return None
    return point_reading(shifted(base, int(shift or 0), unit), unit, mod_of(found), against)


def _told_words(found: Found) -> bool:
    text = found.words.quote(found.i, found.j).lower()
    return text.startswith("the ") and any(
        word in text for word in ("previous", "following", "preceding", "subsequent", "next day", "prior")
    )


@rule("{the}?(?P<w>{week|weekend}){of}(?P<d><DATE>)", "(?P<d>{holiday})(?P<w>{week|weekend})")
def unit_of_day(found: Found, ctx: Context) -> Reading | None:
    """The week of March 6, Easter weekend."""
    part = found.part("d")
    reading = holiday(part, ctx) if part.has("holiday") else calendar_day(part, ctx)
    if reading is None or not reading.value or reading.value.startswith("X"):
        return reading
    day = date.fromisoformat(reading.value)
    return Reading("DATE", value_of(Point(day, found.get("unit", "w"))), anchor=reading.anchor)


@rule(
    "{the}{weekend}",
    "{the}{week|year|month_word}(?!{ended|ending|beginning}|{dash}{ago|back})",
    "{the}{full|whole|entire|calendar}{year}",
)
def this_unit(found: Found, ctx: Context) -> Reading | None:
    """Over the weekend: the nearest one as the tense says; the year: the one we are in."""
    unit = found.get("unit")
    if ctx.reference is None:
        return point_reading(None, unit)
    day: date | None = ctx.reference
    if unit == "WE":
        future = ctx.tense(found) == "future" or ctx.reference.isoweekday() >= 6
        day = step(ctx.reference, 0 if future else -7, "D")
    return point_reading(Point(day, unit) if day else None, unit, "", ctx.against())


@rule(
    "<ABOUT>?(?P<n>{num|vague|couple|a|an|another})(?:{more|full}?){units|unit}{or}?{ago}",
    "<ABOUT>?(?P<n>{num|vague|couple|a|an})(?:{units|unit}){from_now}",
    "(?P<n>{num|vague|couple|a|an}){units|unit}(?:{back|onward}(?!{than})|{before|after}(?={dot|comma|stop|close}))",
    "(?P<n>{num}){dash}?{unit}{dash}?{ago}",
)
def counted(found: Found, ctx: Context) -> Reading | None:
    """Two months ago, a week later, three days earlier."""
    unit = found.any("units|unit")
    count = found.any("num|couple", "n")
    if count is None:
        if found.has("vague", "n"):
            ahead = found.has("from_now") or found.has("onward") or found.has("after")
            return Reading("DATE", "FUTURE_REF" if ahead else "PAST_REF", tells=False)
        count = 1
    ahead = found.has("onward") or found.has("from_now") or found.has("after")
    told = not (found.has("ago") or found.has("from_now"))
    quarter = year_earlier(found, ctx, unit, float(count), ahead)
    if quarter is not None:
        return quarter
    mod = str(found.any("quantity|over") or "")
    if unit in MINUTES:
        return _by_the_clock(found, ctx, (float(count) if ahead else -float(count)) * MINUTES[unit], told, mod)
    base, against = ctx.base(found, unit, told)
    if unit in YEARS:
        unit, count = "Y", float(count) * YEARS[unit]
    return point_reading(shifted(base, float(count) if ahead else -float(count), unit), unit, mod, against)


def _by_the_clock(found: Found, ctx: Context, minutes: float, told: bool, mod: str) -> Reading:
    """Twenty minutes later: of the clock time told before; without one only the day is known."""
    if told and ctx.clock is not None and ctx.where(found) - ctx.clock[1] < NEAR:
        at = ctx.clock[0] + minutes
        if 0 <= at < minutes_of(date.max):
            return Reading("TIME", clock_value(at), mod, clock_words(ctx.clock[0]))
    base, against = ctx.base(found, "D", told)
    if base is None:
        return Reading("TIME", CLOCK, mod, tells=False)
    return Reading("DATE", base.isoformat(), mod, against)


def year_earlier(found: Found, ctx: Context, unit: str, count: float, ahead: bool) -> Reading | None:
    """A year ago, told of a quarter: the same quarter of the year before."""
    near = ctx.period is not None and ctx.where(found) - ctx.period_at < 400
    if unit != "Y" or count != 1 or ahead or not near or ctx.period is None:
        return None
    point = shifted(ctx.period.day, -1, "Y")
    if point is None:
        return None
    return Reading(
        "DATE",
        value_of(point.at(ctx.period.grain)),
        anchor=value_of(ctx.period),
        note="the same period a year before",
        tells=False,
    )


@rule("{the}{year}{dash}?{ago|back}{quarter|period}", "{year}{dash}?{ago|back}")
def year_ago_period(found: Found, ctx: Context) -> Reading | None:
    """The year-earlier quarter, year-ago results."""
    reading = year_earlier(found, ctx, "Y", 1, False)
    return reading or point_reading(shifted(ctx.reference, -1, "Y"), "Y", "", ctx.against())


@rule("{now}", "{the}{past|future|present}(?!{num|vague|couple|unit|units})")
def reference_word(found: Found, _ctx: Context) -> Reading:
    value = found.get("now") or (
        "FUTURE_REF" if found.has("future") else "PRESENT_REF" if found.has("present") else "PAST_REF"
    )
    return Reading("DATE", value, tells=False)


@rule("{now_doubtful}", "{recent|next|future}{units}(?:{and|or}{units})?", "{in}(?P<f>{future})")
def reference_adjective(found: Found, _ctx: Context) -> Reading:
    group = "f" if "f" in found.groups else ""
    return Reading("DATE", found.any("now_doubtful|recent") or "FUTURE_REF", tells=False, group=group)


@rule(
    "<STRETCH>?{the|this|that|last|next}{last|next}?(?:{stretch}{dash}?)?{season|season_doubtful}(?:{of}?{fullyear})?",
    "<STRETCH>?{season|season_doubtful}{of}?{fullyear}",
    "<STRETCH>?(?<={in|since|until|by|during|and}){season}",
    "<STRETCH>{season}",
)
def season(found: Found, ctx: Context) -> Reading | None:
    """Last fall, the summer of 1998, this past spring."""
    name = found.any("season|season_doubtful")
    year = found.get("fullyear")
    if year is not None:
        return Reading("DATE", f"{int(year):04d}-{name}", mod_of(found))
    if found.has("season_doubtful") and not (found.has("last") or found.has("next") or found.has("this")):
        return None
    base, against = ctx.base(found, "Y", found.has("that") or (ctx.story and not found.has("this")))
    if base is None:
        return Reading("DATE", f"XXXX-{name}", mod_of(found))
    middle = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}[name]
    year, now = base.year, base.month
    if found.has("last"):
        year -= now <= middle + 1 if middle < 12 else 1
    elif found.has("next"):
        year += now >= middle - 1 and middle < 12
    elif name == "WI" and now < 6 and not found.has("next"):
        year -= 1
    return Reading("DATE", f"{year:04d}-{name}", mod_of(found), against)
