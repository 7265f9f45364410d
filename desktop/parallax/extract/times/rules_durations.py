"""Durations and repeated times: nine-month, at least 30 days, the past two years, daily, every other Monday."""

from __future__ import annotations

import re
from itertools import pairwise

from parallax.extract.times.context import Context, shifted
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.periods import period
from parallax.extract.times.rules_relative import point_reading


def amount(found: Found, group: str = "n") -> float | str | None:
    """How many: a number, "X" for "several", one for "a"."""
    if group not in found.groups:
        return None
    count = found.any("num|couple|vague", group)
    if count is not None:
        return count if isinstance(count, str) else float(count)
    return 1.0 if found.any("a|an", group) is not None else None


LASTS = re.compile(r"\b(?:to|will|would|can|could|may|might|must|should|not|did|does|do|it)\s+last\b", re.IGNORECASE)
OF_SOMETHING = re.compile(r"\s+of\s+(?!growth|decline|losses|contraction|recession|expansion|profit)\w")
COUNTED = re.compile(
    r"(?:\b\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundreds?|thousands?|million|dozens?))"
    r"\s+(?:[a-z]+\s+)?[a-z]+s\s+$|(?:%|\bper ?cent|\d|\b[mb]illion|\bthousand|\bhundred)\s+$"
)
SPEED = re.compile(r"\b(?:miles|kilomet(?:re|er)s|km|met(?:re|er)s|feet|knots)\s+$")
ENDS = re.compile(r"\s*(?:[.,;:!?)]|$)|\s+(?:in|for|from|on|to|by)\b")
RATED = re.compile(
    r"(?:\d|million|billion|thousand|hundred|[a-z]{3}s|people|cents?|once|twice|\b(?:an?|one)\s+[a-z]{3,})\s+$"
)


@rule("(?P<n>{num}){unit}(?!{dash|ago|onward|back|before|after|from_now})")
def one_day(found: Found, ctx: Context) -> Reading | None:
    """(She will) one day (return): some day to come; with a past verb a day that is not told."""
    if found.words.quote(found.i, found.j).lower() != "one day" or ctx.tense(found) != "future":
        return None
    before = found.words.text[max(0, found.words.starts[found.i] - 14) : found.words.starts[found.i]]
    if re.search(r"(?:\b(?:for|in|than|least|just|only|of|by|within|about|last|lasts|or|every)|[,\d])\s+$", before):
        return None
    return Reading("DATE", "FUTURE_REF", tells=False)


@rule(
    "(?:{quantity}|(?<={for|within|in|not|was|is}){over})?(?P<n>{num|vague|couple})(?:{dash}|<MORE>){units|unit}(?!{dash}?{old|olds})",
    "{quantity}?(?P<n>{num}){dash}?{odd}{units}",
    "{quantity}?(?P<n>{a|an}){added}{unit}(?!{units|dash})",
    "{quantity}?{the|a|an}?(?P<n>{num|vague|couple}){dash}?{unit}{dash}?{period}",
    "<ABOUT>?(?P<n>{num}){dash}?{unit_abbr}",
    "{quantity}(?P<n>{a|an}){unit}",
)
def plain(found: Found, _ctx: Context) -> Reading | None:
    """Nine-month, five hours, at least 30 days, several years."""
    unit = found.any("units|unit|unit_abbr")
    count = amount(found)
    if count is None or (unit == "TS" and found.has("unit") and found.has("fullyear")):
        return None
    if unit == "Q" and (found.has("dash") or count == 1.0 or _of_something(found)) and not found.has("period"):
        return None  # three-quarters of something
    return Reading("DURATION", period(count, unit), str(found.any("quantity|over|odd") or ""), tells=False)


def _of_something(found: Found) -> bool:
    """Whether "of" and what has the parts follow: "three quarters of residents"."""
    return OF_SOMETHING.match(found.words.text, found.words.ends[found.j - 1]) is not None


@rule(
    "<ABOUT>?(?:{a|an}|{the}{last|next})(?P<u>{unit}){and}{a}{half}",
    "{half}{a|an}(?P<u>{unit})",
    "{a}{half}{dash}?(?P<u>{unit})",
)
def halves(found: Found, _ctx: Context) -> Reading | None:
    """A year and a half, half an hour."""
    count = 1.5 if found.has("and") else 0.5
    return Reading("DURATION", period(count, found.get("unit", "u")), str(found.get("quantity") or ""), tells=False)


@rule(
    "(?P<n>{num}){dash}?(?P<u>{units|unit|unit_abbr})(?:{comma}?{and}|{comma})?(?P<m>{num}){dash}?(?P<v>{units|unit|unit_abbr})"
    "(?:(?:{comma}?{and}|{comma})?(?P<k>{num}){dash}?(?P<w>{units|unit|unit_abbr}))?"
)
def two_units(found: Found, _ctx: Context) -> Reading | None:
    """Two hours and 30 minutes, one year, six months; 24 years, 3 months and 5 days."""
    parts = [
        period(float(found.get("num", count)), found.any("units|unit|unit_abbr", unit))
        for count, unit in ("nu", "mv", "kw")
        if count in found.groups
    ]
    ranks = [_rank(part) for part in parts]
    if any(first <= second for first, second in pairwise(ranks)):
        return None
    days = "".join(part[1:] for part in parts if "T" not in part)
    clock = "".join(part[2:] for part in parts if "T" in part)
    return Reading("DURATION", f"P{days}" + (f"T{clock}" if clock else ""), tells=False)


def _rank(value: str) -> int:
    """How large the unit of a duration is, from seconds up."""
    return "SMHDWmQY".index("m" if value.endswith("M") and not value.startswith("PT") else value[-1])


@rule(
    "{quantity}?{the|these|all}?{last|next|latest|recent|these|final}(?P<n>{num|vague|couple})<MORE>{fiscal}?{units|unit}",
    "{the}{ordinal}(?P<n>{num}){units}",
    "{the}(?P<n>{num|vague|couple}){units}",
    "{the}{year}{dash}{back}(?P<n>{num}){units}",
)
def near_stretch(found: Found, ctx: Context) -> Reading | None:
    """The past two months, the next few years, the first nine months."""
    count = amount(found)
    if count is None or LASTS.search(found.words.text, max(0, ctx.where(found) - 12), ctx.where(found) + 5):
        return None
    mod = str(found.any("quantity|over") or "")
    return Reading("DURATION", period(count, found.any("units|unit")), mod, tells=False)


@rule("{the}{past|last}{unit}(?={dot|comma|or})", "{the}{units}{ahead}")
def past_unit(found: Found, ctx: Context) -> Reading | None:
    """The past year, the last decade."""
    unit = found.any("unit|units")
    if found.has("units"):
        return Reading("DURATION", period("X", unit), tells=False)
    if unit in ("TS", "TM", "TH"):
        return Reading("DURATION", period(1, unit), tells=False)
    return point_reading(shifted(ctx.reference, -1, unit), unit, "", ctx.against())


@rule("(?:(?P<n>{num}|{a|an}?{half}){dash})?(?P<l>{lasting})")
def long_one(found: Found, _ctx: Context) -> Reading:
    """A yearlong siege, a three-day-long march, a half-hour-long talk."""
    count = 0.5 if found.has("half") else float(found.get("num", "n") or 1) if "n" in found.groups else 1.0
    return Reading("DURATION", period(count, str(found.get("lasting", "l"))), tells=False)


@rule(
    "{quantity}?(?:{a|the|an}?{quarter}{dash}?(?:{of}{a|an})?(?P<u>{century}|{unit}))",
    "{quantity}?(?P<n>{num}){dash}?{units}{of}{a|an}(?P<u>{unit})",
)
def quarter_of(found: Found, _ctx: Context) -> Reading | None:
    """A quarter century, a quarter of an hour, three quarters of an hour."""
    value = {"C": "P25Y", "TH": "PT15M"}.get(found.get("unit", "u"))
    if "n" in found.groups:
        if found.get("units") != "Q" or found.get("num", "n") != 3:
            return None
        value = {"C": "P75Y", "TH": "PT45M"}.get(found.get("unit", "u"))
    return Reading("DURATION", value, str(found.get("quantity") or ""), tells=False) if value else None


@rule("{a}{unit}(?!{ago|onward|back|from_now|old|dash|next})")
def a_fortnight(found: Found, _ctx: Context) -> Reading | None:
    """A fortnight: never a rate and never "one of them", so it needs no word before it."""
    return Reading("DURATION", period(1.0, "F"), tells=False) if found.get("unit") == "F" else None


@rule(
    "(?<={for|in|over|last|of|within|through|during|recent|after|these}){units}",
    "(?P<u>{units})(?:{and|or}{units})+",
    "(?<={over}){the}{units}(?!{of|in|that|before|after|since|to|dash})",
)
def many(found: Found, _ctx: Context) -> Reading | None:
    """For years, in months, days or weeks, over the years."""
    return Reading("DURATION", period("X", found.get("units")), tells=False)


@rule("{the}{added}(?P<u>{unit})(?!{of|ended|ending|dash})")
def whole_unit(found: Found, _ctx: Context) -> Reading | None:
    """The whole week."""
    unit = found.get("unit", "u")
    if unit not in ("D", "W", "M", "Y", "E", "C"):
        return None
    return Reading("DURATION", period(1.0, unit), tells=False)


@rule(
    "(?<={for|in|within|of|than|last|over|after|about|to|by|every|quantity|as|was})(?P<n>{a|an}){unit}",
    "(?<={within})(?P<n>{the}){unit}(?!{of})",
)
def one_unit(found: Found, _ctx: Context) -> Reading | None:
    """(for) a year, (in) an hour, (within) the hour."""
    if found.get("unit") == "TS" and not ENDS.match(found.words.text, found.words.ends[found.j - 1]):
        return None  # for a second night
    if found.get("unit") == "Q" or (found.has("the") and found.get("unit") not in ("TH", "D", "W", "M", "Y")):
        return None  # about a quarter of them
    return Reading("DURATION", period(1.0, found.get("unit")), tells=False)


@rule(
    "(?P<n>{num|vague|couple|a|an})?(?P<u>{unit|units})(?={after|before})",
    "{the}?(?P<u>(?P<y>{fiscal}?{year}))(?={ended|ending|beginning}|{to}<STRETCH>?<MONTH>)",
)
def before_event(found: Found, _ctx: Context) -> Reading | None:
    """(weeks) before the vote, a month after it, the year ended March 31: how long, the event being told elsewhere."""
    count = amount(found)
    if count is None:
        if found.has("unit") and "y" not in found.groups:
            return None
        count = 1.0 if "y" in found.groups else "X"
    return Reading("DURATION", period(count, found.any("unit|units", "u")), tells=False)


@rule("{an|a}{unit}(?!{of|ago|after|before|onward|back|and|dash})")
def a_unit(found: Found, _ctx: Context) -> Reading | None:
    """Five dollars a day: a rate, where an amount or a plural stands before it."""
    start, end = found.words.starts[found.i], found.words.ends[found.j - 1]
    before = found.words.text[max(0, start - 24) : start]
    sure = COUNTED.search(before) is not None
    if found.get("unit") in ("TS", "TM", "WE", "C", "L", "E", "Q") or SPEED.search(before):
        return None
    if not sure and not (RATED.search(before) and ENDS.match(found.words.text, end)):
        return None
    return Reading("SET", period(1.0, found.get("unit")), tells=False)


PAPER = re.compile(r"\s(?:(?:news)?papers?|tabloids?|broadsheets?|magazines?|journals?)\b")
SAYS = re.compile(r"[,\s]+(?:said|says|wrote|writes|reported|reports|quoted|quotes|added|noted|published)\b")
NOUN = re.compile(r"\b(?:the|an?)\s+(?:\w+\s+)?$", re.IGNORECASE)


def _paper(found: Found) -> bool:
    """Whether "daily" is a newspaper: the Daily Mail, a weekly magazine, the daily reported."""
    text, start, end = found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1]
    if text[start].isupper() and text[end : end + 2].strip()[:1].isupper():
        return True
    said = SAYS.match(text, end) and NOUN.search(text, max(0, start - 24), start)
    return said is not None or PAPER.match(text, end) is not None


@rule("{per}")
def per(found: Found, _ctx: Context) -> Reading | None:
    before = found.words.text[max(0, found.words.starts[found.i] - 12) : found.words.starts[found.i]]
    if _paper(found) or re.search(r"(?<!twice)(?<!once)(?<!thrice)-$", before.lower()):
        return None  # bi-weekly
    return Reading("SET", found.get("per"), tells=False)


@rule(
    "{every}(?P<n>{num|other|couple|vague})?{unit|units}",
    "{every}{ordinal}{unit}",
    "{every}{of}{the}{last|next}?{num|vague|couple}{units}",
    "{every}(?P<h>{half}){dash}?{a|an}?{unit}",
    "{every}{season}",
    "{weekend_days}",
)
def every(found: Found, _ctx: Context) -> Reading | None:
    """Every day, every two weeks, every other month, every third year, each of the last three years, weekends."""
    if found.has("weekend_days"):
        return Reading("SET", str(found.get("weekend_days")), tells=False)
    if found.has("season"):
        return Reading("SET", f"XXXX-{found.get('season')}", tells=False)
    if "h" in found.groups:
        return Reading("SET", period(0.5, found.get("unit")), tells=False)
    count = found.any("num|other|couple|vague", "n") if "n" in found.groups else found.get("ordinal")
    if isinstance(count, str):
        return Reading("SET", period(count, found.any("unit|units")), tells=False)
    return Reading("SET", period(float(count or 1), found.any("unit|units")), tells=False)


@rule(
    "{every}{other|ordinal}?{weekday}(?P<p><PART>)?",
    "{every|the}?{ordinal|nth|last}{weekday}{of|in}{every}{month_word}",
    "{every}{ordinal|nth|last}{weekday}{of|in}{the|a}{month_word}",
    "{other}?{weekdays}",
    "{weekday}{parts}",
    "{every}<PART>",
    "{on}?{weekday}{dash}?{parts}",
)
def each_weekday(found: Found, _ctx: Context) -> Reading | None:
    """Every Monday, Mondays, Tuesday nights, every morning."""
    weekday = found.any("weekday|weekdays")
    part = found.any("part|parts")
    day = f"XXXX-WXX-{weekday}" if weekday is not None else "XXXX-XX-XX"
    return Reading("SET", day + (f"T{part}" if part else ""), tells=False)


@rule("(?:{once|twice}|{num|vague}{times})(?P<s>{a|every}{unit})")
def times_a_unit(found: Found, _ctx: Context) -> Reading | None:
    """Twice a week, three times a year."""
    return Reading("SET", period(1.0, found.get("unit", "s")), tells=False)
