"""The day of a clock time that names none, where its own sentence tells the day only behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from parallax.extract.times.context import Context
from parallax.extract.times.intervals import bounds, value_words
from parallax.extract.times.lexicon import read
from parallax.extract.times.model import Timex

LOOKED_AT = 6  # expressions on each side
NEAR = 120  # characters between a clock time and its day
OTHER_CLAUSE = re.compile(
    r"\b(?:but|while|which|who|whose|after|before|until|since|when|where|because|and then)\b", re.IGNORECASE
)
REACH = 60  # characters before a day in which a verb of saying is looked for


@cache
def _said() -> re.Pattern[str]:
    words = read("times-tense.toml")
    return re.compile(
        rf"\b(?:{'|'.join(words['said'])})(?:\s+(?:{'|'.join(words['said_to'])}))*\s+(?:on\s+)?$", re.IGNORECASE
    )


def day_of_saying(text: str, start: int) -> bool:
    """Whether the day at ``start`` is the one on which somebody spoke, not that of what is told."""
    return _said().search(text, max(0, start - REACH), start) is not None


def settle(ctx: Context, found: list[Timex], alone: Sequence[int]) -> None:
    """Give the clock times at ``alone`` (indices into ``found``, changed in place) the day behind them, if there is."""
    bare = frozenset(alone)
    for k in alone:
        if _day_before(ctx, found, k, bare):
            continue
        day = _day_behind(ctx, found, k, bare)
        if day is not None:
            found[k] = _moved(found[k], day)


def _day_before(ctx: Context, found: list[Timex], k: int, bare: frozenset[int]) -> bool:
    for j in range(k - 1, max(-1, k - 1 - LOOKED_AT), -1):
        if not ctx.same_sentence(found[j].end, found[k].start):
            return False
        if j not in bare and _tells_day(found[j]) and not day_of_saying(ctx.words.text, found[j].start):
            return True
    return False


def _day_behind(ctx: Context, found: list[Timex], k: int, bare: frozenset[int]) -> Timex | None:
    clock, text = found[k], ctx.words.text
    for j in range(k + 1, min(len(found), k + 1 + LOOKED_AT)):
        day = found[j]
        if day.start - clock.end > NEAR or not ctx.same_sentence(clock.end, day.start):
            return None
        if j in bare or not _tells_day(day):
            continue
        apart = day.signal or day_of_saying(text, day.start) or OTHER_CLAUSE.search(text, clock.end, day.start)
        tenses = {ctx.tenses.at(clock.start, clock.end), ctx.tenses.at(day.start, day.end)} - {""}
        return None if apart or len(tenses) > 1 else day
    return None


def _tells_day(timex: Timex) -> bool:
    return timex.precision in ("day", "part of day", "minute") and timex.earliest is not None


def _moved(clock: Timex, day: Timex) -> Timex:
    """The clock time on another day; what it was read as before is kept beside it."""
    value = day.value[:10] + clock.value[10:]
    stretch = bounds(value, clock.mod)
    if stretch is None or day.precision != "day":
        return clock
    others = tuple(dict.fromkeys(other for other in (clock.value, *clock.others) if other != value))
    told = f'"{clock.text}" + "{day.text}" -> {value_words(value)} (its sentence tells the day)'
    return replace(clock, value=value, earliest=stretch.low, latest=stretch.high, derivation=told, others=others)
