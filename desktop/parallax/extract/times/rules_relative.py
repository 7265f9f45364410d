"""Dates told from another day: yesterday, last week, two months ago, the following year."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from parallax.extract.times.context import NEAR, Context, shifted
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.intervals import clock_value, clock_words
from parallax.extract.times.intervals import minutes as minutes_of
from parallax.extract.times.named_parts import mod_of
from parallax.extract.times.periods import YEARS, period
from parallax.extract.times.points import Point, step, value_of

CLOCK = "XXXX-XX-XXTXX:XX"
BLANK = {  # values of a unit of which nothing is known
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "F": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
    "Y": "XXXX", "E": "XXX", "C": "XX", "L": "X", "TH": CLOCK, "TM": CLOCK, "TS": CLOCK,
}  # fmt: skip
TAKES_TIME = re.compile(
    r"\b(?:times?|once|twice|first|second|third|\w+(?:ed|en)|long|best|worst|most|least|\w+est)(?:\s+\w+)?\s+in\s+$"
)
COMING = re.compile(r"\b(?:ahead of|by|until)\s+$", re.IGNORECASE)
THURSDAY = 4
FOR = re.compile(r"\bfor\s+$", re.IGNORECASE)
NOT_OVER = re.compile(r"\b(?:this|current|next)\s+quarter$", re.IGNORECASE)
MINUTES = {"TS": 1 / 60, "TM": 1.0, "TH": 60.0}


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
    told = found.has("that") or found.has("same") or told_words(found) or running(found, ctx)
    base, against = ctx.base(found, unit, told)
    if unit in ("E", "C") and shift == -1 and not found.has("stretch_noun"):
        return None
    return point_reading(shifted(base, int(shift or 0), unit), unit, mod_of(found), against)


def running(found: Found, ctx: Context) -> bool:
    """Whether time runs on from the dates told: in a history; and "the next summer", if the report has no date."""
    if ctx.reference is None:
        return found.words.quote(found.i, found.i + 1).lower() == "the" and found.has("next")
    return ctx.story and not found.has("this")


def told_words(found: Found, opening: str = "the ") -> bool:
    """Whether "the previous", "the following" and the like look to the date told."""
    text = found.words.quote(found.i, found.j).lower()
    return opening in text and any(
        word in text for word in ("previous", "following", "preceding", "subsequent", "next day", "prior")
    )


@rule(
    "{the}{weekend}",
    "{the}{week|year|month_word}(?!{ended|ending|beginning|commencing|starting|before|after}|{dash}{ago|back}|{to}<STRETCH>?<MONTH>)",
    "{the}{full|whole|entire|calendar}{year}",
)
def this_unit(found: Found, ctx: Context) -> Reading | None:
    """Over the weekend: the nearest one as the tense says; the year: the one we are in."""
    unit = found.get("unit")
    if running(found, ctx):
        base, against = ctx.base(found, unit)
        return point_reading(Point(base, unit) if base else None, unit, "", against)
    if ctx.reference is None:
        return point_reading(None, unit)
    day: date | None = ctx.reference
    if unit == "WE":
        ahead = COMING.search(found.words.text, max(0, ctx.where(found) - 12), ctx.where(found))
        future = bool(ahead) or _soon(found, ctx) or ctx.tense(found) == "future" or ctx.reference.isoweekday() >= 6
        day = step(ctx.reference, 0 if future else -7, "D")
    return point_reading(Point(day, unit) if day else None, unit, "", ctx.against())


def _soon(found: Found, ctx: Context) -> bool:
    """Whether "for the weekend" is told from Thursday on, and not of the past."""
    start, now = ctx.where(found), ctx.reference
    told_for = FOR.search(found.words.text, max(0, start - 6), start) is not None
    return told_for and now is not None and now.isoweekday() >= THURSDAY and ctx.tense(found) != "past"


@rule(
    "<ABOUT>?(?P<n>{num|vague|couple|a|an|another})<MORE>{units|unit}(?P<h>{and}{a}{half})?{or}?{ago}",
    "<ABOUT>?(?P<n>(?P<h>{half}){a|an}){unit}{or}?{ago}",
    "<ABOUT>?(?P<n>{num|a|an})(?:{units|unit})(?P<about>{or}{num}|{quantity|odd})(?:{ago}|{back|onward}(?!{than}))",
    "<ABOUT>?(?P<n>{num|vague|couple|a|an})(?:{units|unit}){from_now}",
    "(?P<n>{num|vague|couple|a|an}){units|unit}(?P<h>{and}{a}{half})?(?:{back|onward}(?!{than})|{before|after}(?={dot|comma|stop|close}))",
    "(?P<n>(?P<h>{half}){a|an}){unit}(?:{back|onward})(?!{than})",
    "(?P<n>{num}){dash}?{unit}{dash}?{ago}",
)
def counted(found: Found, ctx: Context) -> Reading | None:
    """Two months ago, a week later, three days earlier, a year and a half ago."""
    unit = found.any("units|unit")
    count = found.any("num|couple", "n")
    ahead = found.has("onward") or found.has("from_now") or found.has("after")
    told = not (found.has("ago") or found.has("from_now"))
    if count is None and found.has("vague", "n"):
        if told:  # a few days later: of a story, neither past nor future of its report
            return Reading("DURATION", period("X", unit), tells=False)
        return Reading("DATE", "FUTURE_REF" if ahead else "PAST_REF", tells=False)
    count = float(1 if count is None else count)
    if "h" in found.groups:
        count = count + 0.5 if found.has("and", "h") else 0.5
    quarter = year_earlier(found, ctx, unit, float(count), ahead)
    if quarter is not None:
        return quarter
    mod = "APPROX" if "about" in found.groups else str(found.any("quantity|over") or "")
    if unit == "TH" and count >= 48 and count % 24 == 0:
        unit, count = "D", count / 24  # 48 hours ago: two days
    if unit in MINUTES:
        return _by_the_clock(found, ctx, (float(count) if ahead else -float(count)) * MINUTES[unit], told, mod)
    base, against = ctx.base(found, unit, told)
    if unit in YEARS:
        unit, count = "Y", float(count) * YEARS[unit]
    if unit == "Y" and _beyond(base, count, ahead):
        return Reading("DURATION", period(count, unit), mod, note="farther away than the calendar reaches", tells=False)
    if "h" in found.groups and count % 1:
        unit, count = {"Y": ("M", count * 12), "M": ("D", count * 30)}.get(unit, (unit, count))
    return point_reading(shifted(base, count if ahead else -count, unit), unit, mod, against)


def _beyond(base: date | None, years: float, ahead: bool) -> bool:
    """Whether a count of years leaves the calendar (66 million years ago): only the length can then be compared."""
    reach = (date.max.year - base.year if ahead else base.year) if base else date.max.year
    return years >= reach


@rule(
    "(?P<n>{num|couple|a|an}){units|unit}{ago}{on}?(?P<d>{relday|weekday|this}(?P<u>{unit|month|month_doubtful})?)",
)
def ago_on(found: Found, ctx: Context) -> Reading | None:
    """Twenty years ago today, ten years ago this week, a week ago Monday."""
    unit, count = found.any("units|unit"), float(found.any("num|couple", "n") or 1)
    if ctx.reference is None or unit in MINUTES:
        return None
    grain, day = "D", ctx.reference
    if found.has("weekday"):
        behind = (ctx.reference.isoweekday() - found.get("weekday")) % 7
        day = date.fromordinal(max(1, ctx.reference.toordinal() - behind))
        if unit in YEARS or unit in ("Y", "M", "Q"):
            return None
    elif found.has("relday"):
        day = date.fromordinal(max(1, ctx.reference.toordinal() + int(found.get("relday"))))
    elif found.has("month", "u") or found.has("month_doubtful", "u"):
        month, grain = int(found.any("month|month_doubtful", "u")), "M"
        day = ctx.reference.replace(month=month, day=1)
    else:
        grain = found.get("unit", "u")
    if grain in MINUTES or grain is None:
        return None
    count, unit = (count * YEARS[unit], "Y") if unit in YEARS else (count, unit)
    moved = step(day, -count, unit)
    return point_reading(Point(moved, grain) if moved else None, grain, "", ctx.against())


@rule(
    "(?P<u>{units})(?:{back|onward})(?!{than})(?={comma|dot|stop|close|the|a|it|on|in|to|by|an|at})",
    "(?P<u>{units}){ago}",
)
def uncounted(found: Found, _ctx: Context) -> Reading | None:
    """Days later, months ago."""
    if found.has("ago"):
        return Reading("DATE", "PAST_REF", tells=False)
    return Reading("DURATION", period("X", found.get("units", "u")), tells=False)


@rule(
    "(?<={in}){quantity}?(?P<n>{num|couple|a|an})(?:{units|unit})(?!{of|and|dash|for|ago|onward|back|on|from_now|time})",
    "(?<={in}){quantity}?(?P<n>{num|couple|a|an})(?:{units|unit}){quote}{s}?(?P<t>{time})",
)
def in_some_days(found: Found, ctx: Context) -> Reading | None:
    """(she will be back in) three days, two weeks' time: a date where the words look ahead, else what it took."""
    unit, count = found.any("units|unit"), float(found.any("num|couple", "n") or 1)
    if ctx.reference is None or unit not in ("D", "W", "F", "M", "Y"):
        return None
    if "t" not in found.groups and ctx.tense(found) != "future":
        return None
    before = found.words.text[max(0, ctx.where(found) - 40) : ctx.where(found)].lower()
    if TAKES_TIME.search(before):
        return None
    others = (period(count, unit),)
    point = shifted(ctx.reference, count, unit)
    made = point_reading(point, unit, str(found.get("quantity") or ""), ctx.against(), "the verb looks ahead")
    return replace(made, others=others)


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
    if NOT_OVER.search(found.words.text, max(0, ctx.period_at - 16), ctx.period_at):
        return None  # a period that is not over yet has no results to compare
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


@rule(
    "{the}{comparable}?{year}{dash}?{ago|back}(?:{quarter|period}|(?P<q>{nth|ordinal}{dash}?{quarter}))",
    "{the}?{quarter}{a}{year}{ago|back}",
    "{year}{dash}?{ago|back}",
)
def year_ago_period(found: Found, ctx: Context) -> Reading | None:
    """The year-earlier (third) quarter, the quarter a year ago, year-ago results."""
    number = int(found.any("nth|ordinal", "q")) if "q" in found.groups else 0
    if 1 <= number <= 4 and ctx.reference is not None:
        told = ctx.period if ctx.period and value_of(ctx.period).endswith(f"Q{number}") else None
        year = (told.day if told else ctx.reference).year - 1
        return Reading("DATE", f"{year:04d}-Q{number}", anchor=ctx.against(), note="a year before", tells=False)
    reading = year_earlier(found, ctx, "Y", 1, False)
    return reading or point_reading(shifted(ctx.reference, -1, "Y"), "Y", "", ctx.against())
