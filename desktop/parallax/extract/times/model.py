"""The noun of this package: one expression of time as it stands in a text, with what it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of time (TimeML 1.2.1 TIMEX3).

    ``start``, ``end`` are code points into the text, half-open. ``value`` is the TIMEX3 value ("2016-08-10TNI",
    "P9M", "XXXX-WXX-2", "PRESENT_REF"); it is empty for a date that does not exist ("31 April"), and ``derivation``
    then says so. ``mod`` is TIMEX3's (START, MID, END, APPROX ...). ``earliest`` and ``latest`` bound what is meant:
    minutes since 0001-01-01T00:00 in the writer's own clock, half-open, None where open or unknown; of a DURATION
    they are the shortest and longest length in minutes. ``zone`` is the clock's minutes east of UTC where the text
    names it. ``signal`` is the preposition right before it ("before", "until", "since").
    ``precision`` is the grain of the value ("minute", "part of day", "day", "week" ...; of a DURATION
    "exact", "approx", "more than" ...). ``others`` are the values of less likely readings, likeliest first.
    """

    start: int
    end: int
    text: str
    type: Kind
    value: str
    mod: str = ""
    earliest: float | None = None
    latest: float | None = None
    precision: str = ""
    derivation: str = ""
    others: tuple[str, ...] = ()
    zone: int | None = None
    signal: str = ""
