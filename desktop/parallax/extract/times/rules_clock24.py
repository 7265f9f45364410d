"""The clock of 24 hours in four figures: at 0058, 1800 hrs EDT, 03.38 hours; told apart from amounts and lengths."""

from __future__ import annotations

import re

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.lexicon import NOTHING, beside, read
from parallax.extract.times.rules_clock import clock_of, clock_reading, day_of

OPENS = re.compile(r"(?:^|[.!?:,;(\n–—-]|day)\s*$", re.IGNORECASE)  # also after the name of a day
YEARS = range(1900, 2060)
ROUND = 50  # a multiple of it counts things more often than it tells minutes


@rule(
    "<ABOUT>?(?P<c>{military|dotted|clocked}){units|unit_abbr}<ZONE>?(?:{comma}?{on}?(?P<d><ANYDAY>))?",
    "(?P<d><DAY>){comma}?(?:{at}<ABOUT>?)?(?P<c>{military|dotted|clocked}){units|unit_abbr}<ZONE>?",
)
def clock_in_hours(found: Found, ctx: Context) -> Reading | None:
    """(At) 0338 hours, 03.38 hrs, 1800 hrs EDT on Tuesday: where a clock time can stand, and nothing is counted."""
    time = clock_of(found, "c")
    if time is None or found.any("units|unit_abbr") != "TH" or not _tells_hour(found):
        return None
    day = day_of(found.part("d"), ctx) if "d" in found.groups else None
    return clock_reading(found, ctx, day, time)


def _tells_hour(found: Found) -> bool:
    """Whether "1800 hours" is a time of day and not a length."""
    figures, words = found.words.quote(*found.groups["c"]), read("times.toml")["clock"]
    before, after = beside(found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1])
    if after[:1] and after[0] in words["counted_after"]:
        return False
    if figures[0] == "0" or ":" in figures:
        return True
    last = before[-1] if before else ""
    if "." in figures:
        return last in words["surely_before"]
    if found.has("quantity") or found.has("over"):
        return found.any("quantity|over") == "APPROX" and last not in words["counted_before"]
    if last in words["counted_before"]:
        return False
    opens = OPENS.search(found.words.text, max(0, found.words.starts[found.i] - 8), found.words.starts[found.i])
    return "d" in found.groups or last in words["before"] or opens is not None


@rule(
    "(?<={at|by|until|till|from|since|before|after|around|about|quantity})(?P<c>{military})<ZONE>?",
    "(?P<d><DAY>){comma}?{at}<ABOUT>?(?P<c>{military})<ZONE>?",
)
def clock_in_figures(found: Found, ctx: Context) -> Reading | None:
    """(At) 0058: four figures; without a nought in front only behind "at", and where they count nothing."""
    time = clock_of(found, "c")
    if time is None or not _tells_minute(found):
        return None
    day = day_of(found.part("d"), ctx) if "d" in found.groups else None
    return clock_reading(found, ctx, day, time)


def _tells_minute(found: Found) -> bool:
    """Whether four bare figures are a time of day: not a price, a height, a number of things or of a house."""
    figures, words = found.words.quote(*found.groups["c"]), read("times.toml")["clock"]
    before, after = beside(found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1])
    follows = found.words.codes[found.j : found.j + 1] == NOTHING
    if figures[0] == "0":
        return not (after[:1] and after[0] in words["measures"])
    if "d" in found.groups:
        return not follows
    if not before or before[-1] != "at" or (before[-2:-1] and before[-2] in words["levels"]):
        return False
    if after[:1] and after[0] in words["measures"]:
        return False
    opens = len(before) == 1
    return not follows or (opens and int(figures) not in YEARS and int(figures) % ROUND != 0)
