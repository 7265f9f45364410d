"""Clock times in words: half past six, twenty to six on Friday morning, (shortly before) three."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from parallax.extract.times.context import Context
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.lexicon import beside, read
from parallax.extract.times.rules_clock import LATER, clock_of, clock_reading, day_of_part, either_half, likelier_half


@rule("(?<={at|before|after|past|until|till})(?P<c>{spelled})(?={comma|dot|stop})")
def bare_hour(found: Found, ctx: Context) -> Reading | None:
    """(shortly before) three: only in words, and only where the clause ends, since a number may count anything."""
    hour = found.get("hour", "c")
    if hour is None or not 2 <= hour <= 12 or _of_a_level(found):
        return None
    return either_half(found, clock_reading(found, ctx, None, (int(hour), 0)), "p")


def _of_a_level(found: Found) -> bool:
    """Whether the words before "at three" say that something has that number: "the toll stands at three"."""
    before, _ = beside(found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1])
    return before[-1:] == ["at"] and bool(set(read("times.toml")["clock"]["levels"]) & set(before[-3:-1]))


@cache
def _levels() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Verbs of a level, things that have one, and what figures measure."""
    words = read("times.toml")["clock"]
    measured = frozenset([*words["measures"], "times", "million", "billion", "per"])
    return frozenset(words["levels"]), frozenset(words["traded"]), measured


@rule("(?<={at|until|till})(?P<c>{dotted})(?!{units|unit|unit_abbr|num|thousand|fraction|dash|slash})")
def dotted_hour(found: Found, ctx: Context) -> Reading | None:
    """(at) 7.15: not where the words tell of a price or of a level."""
    start = ctx.where(found)
    before, after = beside(found.words.text, start, found.words.ends[found.j - 1])
    levels, traded, measures = _levels()
    if levels.intersection(before[-5:]) or traded.intersection(before) or (after[:1] and after[0] in measures):
        return None
    time = clock_of(found, "c")
    return either_half(found, clock_reading(found, ctx, None, time), "p") if time and time[0] <= 24 else None


@rule(
    "{half|quarter|num}(?:{units}|{minute})?(?P<s>{past|after|to|before})(?P<h>{hour})(?P<z>{ampm}|{in}{the}(?P<p><PART>))?",
    "{half|quarter|num}(?:{units}|{minute})?(?P<s>{past|after|to|before})(?P<h>{hour}){on}?(?P<z>(?P<d><ANYDAY>|{this|last}|{the|that}{next|last|same})(?P<p><PART>))",
    "{half|quarter|num}(?:{units|unit}|{minute})?(?P<s>{past|after|to|before})(?P<h>{hour}){comma}?{on}?(?P<d><ANYDAY>)(?!<PART>)",
    "(?P<z>(?P<d><ANYDAY>)(?P<p><PART>))(?:{comma}{at}?|{at}){half|quarter|num}(?:{units}|{minute})?(?P<s>{past|after|to|before})(?P<h>{hour})(?={comma|dot|stop|close}|$)",
    "(?<={at|by|until|till|around|about}){half}(?P<h>{hour})(?={comma|dot|stop|close|so|and|in|on|for|tonight|relday|weekday}|$)",
)
def spoken_clock(found: Found, ctx: Context) -> Reading | None:
    """Half past six, twenty to six on Friday morning, a quarter to nine; without morning or evening both are kept."""
    count = 30 if found.has("half") else 15 if found.has("quarter") else found.get("num")
    hour = found.get("hour", "h")
    told = found.any("units|unit") in ("TM", "Q") and found.has("num")
    if not 1 <= hour <= 12 or not 0 < count < 60 or not (told or count in (5, 10, 15, 20, 25, 30)):
        return None
    if "s" in found.groups and "z" not in found.groups and not told and not _stands_alone(found):
        return None
    past = "s" not in found.groups or found.any("past|after", "s") is not None  # "half seven" is half past
    minutes = int(hour) % 12 * 60 + (count if past else -count)
    sure = "z" in found.groups
    if sure and (str(found.get("ampm") or "").lower().startswith("p") or LATER.get(found.get("part", "p") or "")):
        minutes += 720
    day = day_of_part(found, ctx)
    first = clock_reading(found, ctx, day, (minutes % 1440 // 60, minutes % 60))
    if sure:
        return first
    other = (minutes + 720) % 1440
    second = f"{first.value[:10]}T{other // 60:02d}:{other % 60:02d}"
    return likelier_half(found, replace(first, note="morning or evening is not told", others=(second,)))


def _stands_alone(found: Found) -> bool:
    """Whether "ten to two", with nothing else that makes it a time of day, is one: "at ten to two", no vote or odds."""
    if found.has("half") or found.has("quarter"):
        if found.has("past", "s"):
            return True
        if found.has("half") or found.has("after", "s"):
            return False
    elif found.has("num") and "spelled" not in found.words.values[found.i]:
        return False
    before, after = beside(found.words.text, found.words.starts[found.i], found.words.ends[found.j - 1])
    words = read("times.toml")["clock"]
    if before[-1:] in (["a"], ["the"]):
        before.pop()
    last = before[-1] if before else ""
    if last in ("from", "between") and found.has("to", "s") and found.get("num") and found.get("num") <= 12:
        return False  # from nine to five: two ends
    contest = set(words["contest"])
    if last != "at" and contest & set(before[-7:]):
        return False
    if contest & set(after[:2]):
        return False
    clock = last in words["spoken_before"] or before[-2:-1] == ["it"]
    return clock or found.has("quarter") or found.has("past", "s")
