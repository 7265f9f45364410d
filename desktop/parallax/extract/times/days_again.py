"""A weekday told again as an owner ("Wednesday's ruling"): it is the Wednesday that the rest of the report tells."""

from __future__ import annotations

import re
from dataclasses import replace

from parallax.extract.times.context import Context
from parallax.extract.times.intervals import bounds, value_words
from parallax.extract.times.model import Timex

NAME = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
OWNER = re.compile(r"['’]s\s")
DAY = len("2016-08-10")


def settle_owners(ctx: Context, found: list[Timex]) -> None:
    """Move each such weekday of ``found`` (in place) to the day that all its fellows without an owner's mark have.

    The verb of its sentence says when something is done about the ruling, not when the ruling was given.
    """
    text = ctx.words.text
    told: dict[str, set[str]] = {}
    for timex in found:
        if timex.earliest is not None and (name := NAME.search(timex.text)) and not OWNER.match(text, timex.end):
            told.setdefault(name.group(), set()).add(timex.value[:DAY])
    for k, timex in enumerate(found):
        if len(timex.value) == DAY and timex.others and OWNER.match(text, timex.end):
            name = NAME.search(timex.text)
            days = told.get(name.group(), set()) if name else set()
            if len(days) == 1 and days <= set(timex.others):
                found[k] = _moved(timex, *days)


def _moved(timex: Timex, day: str) -> Timex:
    stretch = bounds(day, timex.mod)
    if stretch is None:
        return timex
    others = (timex.value, *(other for other in timex.others if other != day))
    told = f'"{timex.text}" -> {value_words(day)} (the day that the report gives elsewhere)'
    return replace(timex, value=day, earliest=stretch.low, latest=stretch.high, derivation=told, others=others)
