"""Which of 7/4/2021's numbers is the month: settled by what stands in the head, or by the text, or left open."""

from __future__ import annotations

import re
from functools import cache

from parallax.load.dates import Day, find_dates
from parallax.load.words import lexicon
from parallax.model import Stated

# How far behind the date its zone may stand, in characters.
NEAR = 40


def settled(text: str, head: str, day: Day, where: str) -> Stated:
    """The day that a date with ``either`` of two means, as far as its zone, the head's country or the text tell.

    ``head`` is the head of the report down to its dateline; ``where`` says in words where the date stands.
    """
    day_first, month_first = day.either
    line = head[head.find(day.text) :].split("\n", 1)[0][: len(day.text) + NEAR]
    for table, iso, order in (("month_first", month_first, "month first"), ("day_first", day_first, "day first")):
        if zone := _zone(table).search(line):
            return Stated(iso, "inferred", f"{where}, {order} as is usual where the zone is {zone.group()}")
    if state := _states().search(head):
        return Stated(month_first, "inferred", f"{where}, month first as is usual in the USA ('{state.group()}')")
    told = {d.iso: d for d in find_dates(text[:50_000]) if d.iso in day.either}
    if len(told) == 1:
        iso, other = next(iter(told.items()))
        return Stated(iso, "inferred", f"{where}, read as '{other.text}' in the text")
    return Stated(detail=f"{where} may mean {day_first} or {month_first}")


@cache
def _zone(table: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(lexicon('heads')[table])})\b")


@cache
def _states() -> re.Pattern[str]:
    return re.compile(rf"(?<=, )(?:{'|'.join(re.escape(state) for state in lexicon('heads')['states'])})(?!\w)")
