"""A weekday told again as an owner ("Wednesday's ruling"): it is the Wednesday that the rest of the report tells."""

from __future__ import annotations

import re
from dataclasses import replace

from parallax.extract.times.context import Context
from parallax.extract.times.intervals import bounds, value_words
from parallax.extract.times.model import Timex

OWNER = re.compile(r"['’]s\s")
DAY = len("2016-08-10")


def settle_owners(ctx: Context, found: list[Timex]) -> None:
    """Move each such weekday of ``found`` (in place) to the day that all its fellows without an owner's mark have.

    The verb of its sentence says when something is done about the ruling, not when the ruling was given.
    """
    text = ctx.words.text
    owners = [k for k, timex in enumerate(found) if timex.others and OWNER.match(text, timex.end)]
    if not owners:
        return
    for k in owners:
        timex = found[k]
        days = {
            other.value[:DAY]
            for other in found
            if other.type in ("DATE", "TIME") and _names(timex, other) and not OWNER.match(text, other.end)
        }
        if len(days) == 1 and (day := days.pop()) in timex.others:
            found[k] = _moved(timex, day)


def _names(timex: Timex, other: Timex) -> bool:
    """Whether another expression names the weekday of ``timex`` and tells its day."""
    return len(timex.value) == DAY and other.earliest is not None and timex.text.split()[-1] in other.text


def _moved(timex: Timex, day: str) -> Timex:
    stretch = bounds(day, timex.mod)
    if stretch is None:
        return timex
    others = (timex.value, *(other for other in timex.others if other != day))
    told = f'"{timex.text}" -> {value_words(day)} (the day that the report gives elsewhere)'
    return replace(timex, value=day, earliest=stretch.low, latest=stretch.high, derivation=told, others=others)
