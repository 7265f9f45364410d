"""Repeated times and rates: daily, every other Monday, five dollars a day, twice a week."""

from __future__ import annotations

import re

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.named_parts import mod_of, month_of
from parallax.extract.times.periods import period

COUNTED = re.compile(
    r"(?:\b\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundreds?|thousands?|million|dozens?))"
    r"\s+(?:[a-z]+\s+)?[a-z]+s\s+$|(?:%|\bper ?cent|\d|\b[mb]illion|\bthousand|\bhundred)\s+$"
)
SPEED = re.compile(r"\b(?:miles|kilomet(?:re|er)s|km|met(?:re|er)s|feet|knots)\s+$")
ENDS = re.compile(
    r"\s*(?:[.,;:!?)]|$)|\s+(?:in|for|from|on|to|by|until|till|since|and|at|as|when|while|during|between|after|before)\b"
)
RATED = re.compile(
    r"(?:\d|million|billion|thousand|hundred|[a-z]{3}s|people|cents?|once|twice|\b(?:an?|one)\s+[a-z]{3,})\s+$"
)


@rule("{an|a}{unit}(?!{of|ago|after|before|onward|back|dash}|{and}{a}{half})")
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
NAMED = re.compile(r"\s(?!(?:Covid|I[nts]|O[nf]|By|At|To)\b)[A-Z][a-zà-ÿ]+\b(?!-\d)")
OWNER = re.compile(r"(?:\b[Tt]he|\b[A-Z][a-z]\w*)\s+$")
NOUN = re.compile(r"\b(?:the|an?)\s+(?:\w+\s+)?$", re.IGNORECASE)


def _paper(found: Found) -> bool:
    """Whether "daily" is a newspaper: the Daily Mail, a weekly magazine, the daily Le Monde, the daily reported."""
    text, start, end = found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1]
    if text[start].isupper() and text[end : end + 2].strip()[:1].isupper():
        return True
    if NAMED.match(text, end) and OWNER.search(text, max(0, start - 24), start):
        return True  # the Spanish daily El País, the daily Le Monde
    said = SAYS.match(text, end) and NOUN.search(text, max(0, start - 24), start)
    return said is not None or PAPER.match(text, end) is not None


@rule("(?:{once|twice}|{num|vague}{times})?{per}")
def per(found: Found, _ctx: Context) -> Reading | None:
    before = found.words.text[max(0, found.words.starts[found.i] - 12) : found.words.starts[found.i]]
    if _paper(found) or re.search(r"(?<!twice)(?<!once)(?<!thrice)-$", before.lower()):
        return None  # bi-weekly
    return Reading("SET", found.get("per"), tells=False)


@rule(
    "{every}(?P<n>{num|other|couple|vague})?{unit|units}",
    "{every}(?P<m>{num}){dash}?{to|or|dash}(?P<n>{num}){units}",
    "{every}{ordinal}{unit}",
    "{every}{of}{the}{last|next}?{num|vague|couple}{units}",
    "{every}(?P<h>{half}){dash}?{a|an}?{unit}",
    "{every}{season|season_doubtful}",
    "{every}<STRETCH>?(?P<month>{month|month_doubtful|month_abbr})",
    "{weekend_days}",
)
def every(found: Found, _ctx: Context) -> Reading | None:
    """Every day, every two weeks, every other month, every third year, each of the last three years, weekends."""
    if found.has("weekend_days"):
        return Reading("SET", str(found.get("weekend_days")), tells=False)
    season = found.any("season|season_doubtful")
    if season is not None:
        return Reading("SET", f"XXXX-{season}", tells=False)
    if "month" in found.groups:
        return Reading("SET", f"XXXX-{month_of(found, 'month'):02d}", mod_of(found), tells=False)
    if found.has("of"):  # each of the past three years: all of them, once each
        count = found.any("num|couple|vague") or 1
        return Reading("DURATION", period(count, found.any("units")), tells=False)
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
