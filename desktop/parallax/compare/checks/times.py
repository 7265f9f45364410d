"""Times compared by what they can mean: two times that share no moment cannot both be when it happened."""

from __future__ import annotations

import re

from parallax.compare.checks.judgement import Judgement, Params, check, number
from parallax.extract.dates import CLOCK, CLOCK_ONLY
from parallax.extract.times import Timex
from parallax.extract.times.compare import APART, Comparison, compare
from parallax.extract.times.model import Kind
from parallax.model import Claim, Pair, Value

MINUTES_A_DAY = 1440.0
# Clock times that differ by less are told by two watches (minutes).
WATCHES = 10.0
# Minutes that "about", "shortly before" and "shortly after" leave open.
LOOSE = {"APPROX": 20.0, "BEFORE": 30.0, "AFTER": 30.0}
# Minutes between "around a quarter to nine" and "shortly before nine".
NEARLY = 20.0
# From when to when a part of a day may be meant at most (minutes after midnight; night runs on into the next day).
PARTS = {"MO": (0, 780), "AF": (660, 1200), "EV": (930, 1500), "NI": (1020, 1950)}
# What gives a day a date of its own: a month's name, an ordinal, a year.
DATED = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|\d(?:st|nd|rd|th)\b|\d{4}", re.IGNORECASE
)
DATE = re.compile(r"\d{4}-\d\d-\d\d")
OWN_CLOCK = re.compile(r"\b(?:our|your|home) time\b", re.IGNORECASE)
WEEKDAY = re.compile(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\b")
DAY_OF_YEAR = re.compile(r"(\d{4})-(\d\d-\d\d)")
# How hard a clash is when a date had to be guessed, on one side or on both.
CERTAINTY = (1.0, 0.85, 0.7)


@check("time.disjoint.v1", "slack")
def disjoint(pair: Pair, params: Params) -> Judgement | None:
    """Conflict when two times share no moment, clock times when they differ by ``params["slack"]`` minutes (10)."""
    a, b = pair.a, pair.b
    slack = number(params, "slack", WATCHES)
    clocks = {a.value.precision, b.value.precision} <= CLOCK
    if clocks and bool(OWN_CLOCK.search(a.span.quote)) != bool(OWN_CLOCK.search(b.span.quote)):
        return None  # the reader's clock against that of the place
    if CLOCK_ONLY in (a.hedge, b.hedge):
        return _hands(pair, slack) if clocks else _part_of_day(pair)
    found = compare(_timex(a), _timex(b))
    if found.relation == "unknown":
        return None
    if found.relation in APART and _same_day_of_a_year_guessed(a, b):
        return None
    if found.relation in APART and (_same_weekday_guessed(a, b) or a.span.quote.lower() == b.span.quote.lower()):
        return None  # "tonight" in two reports: the days come from the reports, not from what they say
    apart = found.relation in APART and not (clocks and _gap(a, b) < slack)
    if apart:
        return _judged(pair, found)
    return _two_weekdays(a, b) or _fits(found)


def _two_weekdays(a: Claim, b: Claim) -> Judgement | None:
    """One date with two days of the week: which of the two a report has wrong, its date or its weekday, is open."""
    days = [_weekday_told(c) for c in (a, b)]
    if not all(days) or days[0] == days[1] or a.value.norm[:10] != b.value.norm[:10]:
        return None
    detail = f"“{a.span.quote}” and “{b.span.quote}” give one date two days of the week"
    return Judgement("conflict", CERTAINTY[1], detail)


def _weekday_told(claim: Claim) -> str:
    """The weekday that stands in the words of a day with its date; "" for none or several."""
    named = WEEKDAY.findall(claim.span.quote) if DATE.match(claim.value.norm) else []
    return named[0] if len(named) == 1 else ""


def _hands(pair: Pair, slack: float) -> Judgement | None:
    """Two clock times of which one has no day of its own: only the hands of the clock are compared."""
    a, b = pair.a.value, pair.b.value
    if (a.zone is None) != (b.zone is None):
        return None
    slack = max(slack, _loose(a, b))
    if a.low is None or b.low is None:
        return _clocks(pair, slack)
    if a.zone == b.zone and _clock(a.norm) and _clock(a.norm) == _clock(b.norm):
        return Judgement("agree", 0.5, "Both give one time of day")
    around = abs(_told(a) - _told(b)) % MINUTES_A_DAY
    if min(around, MINUTES_A_DAY - around) >= slack:
        detail = f"“{pair.a.span.quote}” and “{pair.b.span.quote}” are two times of day"
        return Judgement("conflict", CERTAINTY[1], detail)
    return Judgement("agree", 0.5, "Both give one time of day")


def _told(value: Value) -> float:
    """Minutes of the clock time that a text gives, in UTC where its zone is known; "about" moves no bound of it."""
    clock = _clock(value.norm)
    at = int(clock[:2]) * 60 + int(clock[3:]) if clock else value.low or 0.0
    return at - (value.zone or 0)


def _part_of_day(pair: Pair) -> Judgement | None:
    """A clock time without a day of its own against a part of a day: "half past nine", "before dawn"."""
    for clock, other in ((pair.a, pair.b), (pair.b, pair.a)):
        part = PARTS.get(other.value.norm[-2:]) if other.value.norm[-3:-2] == "T" else None
        hands = _minutes(clock.value)
        if part is None or not hands or clock.hedge != CLOCK_ONLY:
            continue
        low, high = part
        if all((minute - low) % MINUTES_A_DAY > high - low for minute in hands):
            detail = f"“{clock.span.quote}” does not lie in “{other.span.quote}”"
            return Judgement("conflict", CERTAINTY[2], detail)
        return Judgement("precision", 0.5, f"“{clock.span.quote}” lies in “{other.span.quote}”")
    return None


def _loose(a: Value, b: Value) -> float:
    """How far "shortly after nine" may be from a time told to the minute."""
    hedged = [value.mod for value in (a, b) if value.mod in LOOSE]
    if {"BEFORE", "AFTER"} == set(hedged):
        before, after = (a, b) if a.mod == "BEFORE" else (b, a)
        return LOOSE["BEFORE"] if _told(before) > _told(after) else 0.0  # after twelve, and before half past
    if len(set(hedged)) < 2:
        return LOOSE[hedged[0]] if hedged else 0.0
    return NEARLY if "APPROX" in hedged else 0.0


def _clocks(pair: Pair, slack: float) -> Judgement | None:
    """Two clock times of which one has no day at all: the nearest of what their hands may mean."""
    mine, theirs = (_minutes(c.value) for c in (pair.a, pair.b))
    if not mine or not theirs:
        return None
    apart = [abs(x - y) % MINUTES_A_DAY for x in mine for y in theirs]
    if min(min(gap, MINUTES_A_DAY - gap) for gap in apart) < slack:
        return Judgement("agree", 0.5, "Both give one time of day")
    detail = f"“{pair.a.span.quote}” and “{pair.b.span.quote}” are two times of day"
    return Judgement("conflict", CERTAINTY[2], detail)


def _minutes(value: Value) -> list[float]:
    """Minutes after midnight UTC, or by the clock of the place, of all that a clock time may mean."""
    told = [_clock(norm) for norm in (value.norm, *value.others)]
    return [int(t[:2]) * 60 + int(t[3:]) - (value.zone or 0) for t in told if t]


def _clock(norm: str) -> str:
    """The hour and minute of a TIMEX3 value: "18:00" of "2018-11-05T18:00"."""
    found = re.search(r"T(\d\d:\d\d)", norm)
    return found[1] if found else ""


def _same_weekday_guessed(a: Claim, b: Claim) -> bool:
    """Two bare weekdays that are the same day of different weeks: the week comes from the reports' dates, a guess."""
    if a.value.low is None or b.value.low is None or DATED.search(a.span.quote) or DATED.search(b.span.quote):
        return False
    days = abs(int(a.value.low // MINUTES_A_DAY) - int(b.value.low // MINUTES_A_DAY))
    return days > 0 and days % 7 == 0


def _same_day_of_a_year_guessed(a: Claim, b: Claim) -> bool:
    """One day of the calendar in two years, of which one is worked out and not told: a holiday, "5 November"."""
    days = [DAY_OF_YEAR.match(c.value.norm) for c in (a, b)]
    if days[0] is None or days[1] is None or days[0][1] == days[1][1] or days[0][2] != days[1][2]:
        return False
    return not all(re.search(r"\d{4}", c.span.quote) for c in (a, b))


def _judged(pair: Pair, found: Comparison) -> Judgement:
    doubtful = sum(bool(c.value.others) or c.value.low is None for c in (pair.a, pair.b))
    return Judgement("conflict", CERTAINTY[doubtful], found.detail)


def _fits(found: Comparison) -> Judgement:
    return Judgement("agree" if found.relation == "equal" else "precision", 0.5, found.detail)


def _gap(a: Claim, b: Claim) -> float:
    low, high = max(a.value.low or 0.0, b.value.low or 0.0), min(a.value.high or 0.0, b.value.high or 0.0)
    return low - high


@check("duration.differs.v1")
def duration(pair: Pair, _params: Params) -> Judgement | None:
    """Conflict when two lengths of time cannot be the same, their hedges and precision counted in."""
    found = compare(_timex(pair.a), _timex(pair.b))
    if found.relation == "unknown":
        return None
    if found.relation in APART:
        return Judgement("conflict", 0.8, found.detail)
    return _fits(found)


def _timex(claim: Claim) -> Timex:
    """The claim's time as the tagger gave it, for the algebra of times."""
    value = claim.value
    kind: Kind = "DURATION" if claim.slot == "duration" else "DATE"
    return Timex(
        claim.span.start, claim.span.end, claim.span.quote, kind, value.norm, value.mod, value.low, value.high,
        value.precision, value.derivation, value.others, value.zone, value.signal,
    )  # fmt: skip
