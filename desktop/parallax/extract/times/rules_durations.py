"""Durations: nine-month, at least 30 days, the past two years, a year and a half, (the weeks) before the vote."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from parallax.extract.times.context import Context, shifted
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.lexicon import read
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


FOLLOWING = re.compile(r"\s+(?:following|preceding|leading\s+up\s+to|that\s+followed)\b")
THING = re.compile(r"\s+([a-z-]+)\b(?:\s+([a-z-]+)\b)?")
AGED = re.compile(
    r"\b(?:aged?|ages)\s+(?:(?:between|from|about|only|just)\s+)?(?:\S+\s+(?:and|to|or)\s+)?$", re.IGNORECASE
)
LASTS = re.compile(r"\b(?:to|will|would|can|could|may|might|must|should|not|did|does|do|it)\s+last\b", re.IGNORECASE)
MATTER = re.compile(r"\b(?:a|only|just)\s+matter\s+of\s+$|\bquestion\s+of\s+$")
AFTER = re.compile(
    r"\b(?:follow(?:s|ed|ing)?|after|amid|despite|ends?|ended|ending|capp?(?:s|ed|ing))\s+$", re.IGNORECASE
)
AFTERWARDS = re.compile(r"\s+(?:after|before|ago|later|earlier)\b")
TERM = re.compile(r"\s+to\s+(?!the\b|an?\b|be\b)[a-z]{3,}")
GIVEN = re.compile(
    r"\b(?:g[ai]ven?|giv(?:es|ing)|offer\w*|allow\w*|grant\w*|ha[sd]|have|having|got|gets?|need\w*|t(?:ake|akes|ook|aking)|want\w*|ask\w*)"
    r"(?:\s+[\w'’-]+){0,3}\s+$",
    re.IGNORECASE,
)
OF_SOMETHING = re.compile(r"\s+of\s+(?!growth|decline|losses|contraction|recession|expansion|profit)\w")
ENDS = re.compile(r"\s*(?:[.,;:!?)]|$)|\s+(?:in|for|from|on|to|by)\b")


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
    count, start = amount(found), found.words.starts[found.i]
    if count is None or (unit == "TS" and found.has("unit") and found.has("fullyear")):
        return None
    if unit == "TS" and found.words.text[found.words.ends[found.j - 1] : found.words.ends[found.j - 1] + 5] == "-hand":
        return None
    if AGED.search(found.words.text, max(0, start - 30), start):
        return None
    if unit == "Q" and (found.has("dash") or count == 1.0 or _of_something(found)) and not found.has("period"):
        return None  # three-quarters of something
    return Reading("DURATION", period(count, unit), str(found.any("quantity|over|odd") or ""), tells=False)


def _of_something(found: Found) -> bool:
    """Whether "of" and what has the parts follow: "three quarters of residents"."""
    return OF_SOMETHING.match(found.words.text, found.words.ends[found.j - 1]) is not None


@rule(
    "<ABOUT>?(?:{a|an}|{the}{last|next})(?P<u>{unit}){and}{a}{half}",
    "{quantity}?{half}{a|an}(?P<u>{unit})",
    "{quantity}?{a}{half}{dash}?(?P<u>{unit})",
)
def halves(found: Found, _ctx: Context) -> Reading | None:
    """A year and a half, half an hour."""
    count = 1.5 if found.has("and") else 0.5
    return Reading("DURATION", period(count, found.get("unit", "u")), str(found.get("quantity") or ""), tells=False)


@rule(
    "(?P<n>{a|an})(?P<u>{unit}){and}(?P<m>{num}){dash}?(?P<v>{units})",
    "(?P<n>{num}){dash}?(?P<u>{units|unit|unit_abbr})(?:{comma}?{and}|{comma})?(?P<m>{num}){dash}?(?P<v>{units|unit|unit_abbr})"
    "(?:(?:{comma}?{and}|{comma})?(?P<k>{num}){dash}?(?P<w>{units|unit|unit_abbr}))?",
)
def two_units(found: Found, _ctx: Context) -> Reading | None:
    """Two hours and 30 minutes, one year, six months; 24 years, 3 months and 5 days."""
    parts = [
        period(float(found.get("num", count) or 1), found.any("units|unit|unit_abbr", unit))
        for count, unit in ("nu", "mv", "kw")
        if count in found.groups
    ]
    ranks = [_rank(part) for part in parts]
    if any(first <= second for first, second in pairwise(ranks)):
        return None
    if not found.has("and") and AFTERWARDS.match(found.words.text, found.words.ends[found.j - 1]):
        return None  # a loan over ten years, eight days after the bailout
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


@rule("{the}{past|last}{unit}(?={dot|comma|or})", "{the}{past|last}(?P<e>{unit})(?!{of|before})", "{the}{units}{ahead}")
def past_unit(found: Found, ctx: Context) -> Reading | None:
    """The past year, the last decade."""
    unit = found.any("unit|units")
    if found.has("units"):
        return Reading("DURATION", period("X", unit), tells=False)
    if unit in ("TS", "TM", "TH", "E", "C") and found.has("the"):  # the ten years up to now, whatever the calendar says
        return Reading("DURATION", period(1, unit), tells=False)
    return point_reading(shifted(ctx.reference, -1, unit), unit, "", ctx.against())


@rule("(?:(?P<n>{num}|{a|an}?{half}){dash})?(?P<l>{lasting})", "{lasting_some}")
def long_one(found: Found, _ctx: Context) -> Reading:
    """A yearlong siege, a three-day-long march, a half-hour-long talk, a decades-long feud."""
    if found.has("lasting_some"):
        return Reading("DURATION", period("X", str(found.get("lasting_some"))), tells=False)
    count = 0.5 if found.has("half") else float(found.get("num", "n") or 1) if "n" in found.groups else 1.0
    return Reading("DURATION", period(count, str(found.get("lasting", "l"))), tells=False)


@rule(
    "{quantity}?(?:{a|the|an}?{quarter}{dash}?(?:{of}{a|an})?(?P<u>{century}|{unit}))",
    "{quantity}?(?P<n>{num}){dash}?{units}{of}{a|an}(?P<u>{unit})",
    "{quantity}?{the}{last|next}(?P<h>{half}){dash}?(?P<u>{century})",
)
def quarter_of(found: Found, _ctx: Context) -> Reading | None:
    """A quarter century, a quarter of an hour, three quarters of an hour."""
    if "h" in found.groups:
        return Reading("DURATION", "P50Y", str(found.get("quantity") or ""), tells=False)
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
    "{units}(?={of})",
)
def many(found: Found, _ctx: Context) -> Reading | None:
    """For years, in months, days or weeks, over the years, (it follows) months of talks; not a matter of days."""
    start = found.words.starts[found.i]
    before = found.words.text[max(0, start - 24) : start]
    if MATTER.search(before):
        return None
    if found.words.values[found.j : found.j + 1] and "of" in found.words.values[found.j] and not AFTER.search(before):
        return None
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
    if found.get("unit") == "TS" and "in" in found.words.values[found.i - 1 : found.i][0]:
        return None  # (I will do it) in a second
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


@rule("(?P<n>{a|an}){unit}(?={to})")
def a_week_to_do_it(found: Found, _ctx: Context) -> Reading | None:
    """(He was given) a week to leave: a term."""
    start, end = found.words.starts[found.i], found.words.ends[found.j - 1]
    if found.get("unit") == "Q":  # a quarter to nine
        return None
    if not TERM.match(found.words.text, end) or not GIVEN.search(found.words.text, max(0, start - 40), start):
        return None
    return Reading("DURATION", period(1.0, found.get("unit")), tells=False)


@rule("(?<={in|the|last|recent|during|over|for}){units}", "(?P<n>{num|vague|couple|a|an}){unit|units}")
def beside_event(found: Found, _ctx: Context) -> Reading | None:
    """(the days) following the crash, the weeks leading up to the vote."""
    if not FOLLOWING.match(found.words.text, found.words.ends[found.j - 1]):
        return None
    return Reading("DURATION", period(amount(found) or "X", found.any("unit|units")), tells=False)


@cache
def _old_things() -> frozenset[str]:
    return frozenset(read("times.toml")["year_things"]["old_things"])


@rule("(?P<n>{num}){dash}{unit}{dash}{old}")
def as_old(found: Found, _ctx: Context) -> Reading | None:
    """A three-month-old war; of a person it is an age, and no time."""
    match = THING.match(found.words.text, found.words.ends[found.j - 1])
    if match is None or not _old_things().intersection(match.groups()):
        return None
    return Reading("DURATION", period(float(found.get("num", "n")), found.get("unit")), tells=False)
