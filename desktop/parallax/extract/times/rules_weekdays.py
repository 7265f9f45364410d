"""Weekdays: Tuesday, last Friday, Friday week, a week on Tuesday."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from parallax.extract.times.context import Context, because, weekday_days
from parallax.extract.times.grammar import Found, Reading, rule
from parallax.extract.times.intervals import day_words
from parallax.extract.times.lexicon import read
from parallax.extract.times.named_parts import mod_of, weekday_of
from parallax.extract.times.points import on_weekday, step

NEXT_WORD = re.compile(r" ([A-Z][a-z]+)\b")
REACH = 24  # characters between the two ends of a stretch


def weekday_reading(found: Found, ctx: Context, weekday: int) -> Reading:
    """A bare weekday; both candidates kept, the likelier first."""
    tense = ctx.tense(found)
    days = weekday_days(ctx, weekday, tense)
    first = _first_end(found, ctx)
    after = step(first, (weekday - first.isoweekday() - 1) % 7 + 1, "D") if first else None
    if first is None and tense == "":
        after = first = None
        ahead = _day_ahead(found, ctx)
        later = step(ahead, (weekday - ahead.isoweekday() - 1) % 7 + 1, "D") if ahead else None
        if later is not None and ahead is not None:
            return Reading("DATE", later.isoformat(), mod_of(found), day_words(ahead), "another day to come")
    if first and after and not (tense == "past" and ctx.reference and after > ctx.reference):
        return Reading("DATE", after.isoformat(), mod_of(found), day_words(first), "the other end of a stretch")
    if not days:
        return Reading("DATE", f"XXXX-WXX-{weekday}", mod_of(found), note="the report's date is not known")
    others = tuple(d.isoformat() for d in days[1:2])
    return Reading("DATE", days[0].isoformat(), mod_of(found), ctx.against(), because(tense or "past"), others)


def _day_ahead(found: Found, ctx: Context) -> date | None:
    """A day to come that the sentence told before: "on Thursday 12 March, or failing that Friday"."""
    if not ctx.told or ctx.reference is None or ctx.told[-1][0].grain != "D":
        return None
    point, end = ctx.told[-1]
    return point.day if point.day > ctx.reference and ctx.same_sentence(end, ctx.where(found)) else None


STRETCHED = re.compile(r"\b(?:from|between|open|closed|runs?|ran)\W[^.;]*$", re.IGNORECASE)
JOINT = re.compile(r"(?:\s+\w+)?\s*(?:[-–—]|\b(?:to|until|till|through|and))\s*(?:early|late)?\s*$", re.IGNORECASE)


def _first_end(found: Found, ctx: Context) -> date | None:
    """The day told right before a weekday that is the other end of a stretch: from Monday to (Thursday)."""
    if not ctx.told or ctx.told[-1][0].grain != "D":
        return None
    text, (point, end), start = found.words.text, ctx.told[-1], ctx.where(found)
    between = text[end:start]
    if len(between) > REACH or not JOINT.fullmatch(between):
        return None
    if between.strip().lower() not in ("until", "till", "through", "-", "–", "—"):
        before = STRETCHED.search(text, max(0, end - 2 * REACH), end)
        if before is None or (" and" in between.lower() and not before.group().lower().startswith("between")):
            return None
    return point.day


@rule(
    "(?:{stretch}(?:{dash}|{on})?|{sooner}(?:{on|in}|{this})?)?{weekday}",
    "(?<={on|until|till|by|last|next|this|since}){weekday_abbr}(?!{dash})",
)
def bare_weekday(found: Found, ctx: Context) -> Reading | None:
    weekday = weekday_of(found)
    return weekday_reading(found, ctx, weekday) if weekday and not _paper(found) else None


def _paper(found: Found) -> bool:
    """Whether a weekday is the name of a newspaper: the Sunday Herald."""
    match = NEXT_WORD.match(found.words.text, found.words.ends[found.j - 1])
    return match is not None and match[1] in paper_words()


@cache
def paper_words() -> frozenset[str]:
    """What newspapers call themselves behind a weekday."""
    return frozenset(read("times.toml")["year_things"]["papers"])


@rule(
    "{last|next|this}{last|next}?<WDAY>",
    "{the}{last|next}{weekday}",
    "{weekday}{of}?{last|next|this}{week}",
    "{weekday}{week}",
)
def weekday_of_week(found: Found, ctx: Context) -> Reading | None:
    """Last Friday, the previous Friday, this coming Sunday, Tuesday last week, Friday week."""
    weekday = weekday_of(found)
    if weekday is None:
        return None
    previous = found.words.quote(found.i, found.j).lower()
    told = previous.startswith("the ") and (
        "previous" in previous or "following" in previous or "preceding" in previous
    )
    base, against = ctx.base(found, "D", told)
    if base is None:
        return Reading("DATE", f"XXXX-WXX-{weekday}")
    if found.has("week"):
        weeks = found.any("last|next|this")
        ahead = (weekday - base.isoweekday() - 1) % 7 + 1
        day = step(base, ahead + 7, "D") if weeks is None else on_weekday(base, weekday, int(weeks))
    elif found.has("last"):
        day = step(base, -((base.isoweekday() - weekday - 1) % 7 + 1), "D")
        if found.has("this") and found.has("next"):
            day = None
    elif found.has("this") and not found.has("next"):
        day = on_weekday(base, weekday)
    else:
        day = step(base, (weekday - base.isoweekday() - 1) % 7 + 1, "D")
    if day is None:
        return None
    others: tuple[str, ...] = ()
    if found.has("next") and not found.has("week") and not told and not found.has("this"):
        later = step(day, 7, "D")
        others = (later.isoformat(),) if later else ()
    return Reading("DATE", day.isoformat(), anchor=against, others=others)


@rule("{a}(?P<d>{weekday})(?!{dash|night|part})")
def any_weekday(found: Found, _ctx: Context) -> Reading:
    """A Thursday: not any one in particular."""
    return Reading("DATE", f"XXXX-WXX-{found.get('weekday')}", note="no day in particular", tells=False, group="d")


@rule(
    "(?P<n>{a|num})(?:{unit|units})(?:{on|from|after}){next}?(?P<d>{weekday|relday})",
    "(?P<n>{a|num})(?:{unit|units})(?P<d>{relday})",
)
def week_on(found: Found, ctx: Context) -> Reading | None:
    """A week on Tuesday, two weeks from Friday, a week tomorrow."""
    unit = found.any("unit|units")
    if unit not in ("W", "F") or ctx.reference is None:
        return None
    count = float(found.get("num", "n") or 1) * (2 if unit == "F" else 1)
    if found.has("relday"):
        day = step(ctx.reference, int(found.get("relday", "d")) + 7 * count, "D")
    else:
        ahead = (int(found.get("weekday", "d")) - ctx.reference.isoweekday() - 1) % 7 + 1
        day = step(ctx.reference, ahead + 7 * count, "D")
    return Reading("DATE", day.isoformat(), anchor=ctx.against()) if day else None
