"""A time moved by a length of time: 08:20 and ten minutes, 10 January and nine days, May and two months."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from parallax.extract.times.intervals import DAY, bounds, minutes, value_words
from parallax.extract.times.lengths import DURATION
from parallax.extract.times.model import Timex
from parallax.extract.times.points import Point, step, value_of
from parallax.extract.times.rules_beside import shifted_clock

MINUTES = {"H": 60.0, "TM": 1.0, "S": 1 / 60}
CLOCK = frozenset({"minute", "hour", "second"})
AT = re.compile(r".{10}T\d\d:\d\d")
# The grain of a time that is moved, and how many days a length told in a unit may be off.
GRAINS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y"}
NAMES = {letter: name for name, letter in GRAINS.items()}
ROUNDED = {"D": 0, "W": 3, "M": 15, "Q": 45, "Y": 183}
ORDER = "DWMQY"
ROUGH = "APPROX"


def reckoned(timex: Timex, by: Timex, sign: int, text: str, start: int) -> Timex | None:
    """The time that lies the length ``by`` behind ``timex`` (``sign`` 1) or before it (-1), as said by ``text`` at
    ``start``; None where the two do not go together: a day and ten minutes."""
    match = DURATION.match(by.value)
    told = [(unit, float(n)) for unit, n in match.groupdict().items() if n] if match else []
    if len(told) != 1:
        return None
    unit, count = told[0]
    if unit in MINUTES:
        found = _by_clock(timex, sign * count * MINUTES[unit], ROUGH if by.mod else timex.mod)
    else:
        found = _by_days(timex, sign * count, unit)
    if found is None:
        return None
    way = "after" if sign > 0 else "before"
    derivation = f'"{by.text}" {way} "{timex.text}" -> {value_words(found.value)}'
    return replace(
        found, start=start, end=start + len(text), text=text, derivation=derivation, zone=timex.zone, signal=""
    )


def _by_clock(timex: Timex, minutes: float, mod: str) -> Timex | None:
    values = [shifted_clock(v, minutes) for v in (timex.value, *timex.others) if AT.fullmatch(v)]
    values = [v for v in dict.fromkeys(values) if v]
    if not values or not AT.fullmatch(timex.value):
        return None
    low, high, precision = bounds(values[0], mod) or (None, None, "")
    return replace(
        timex, value=values[0], others=tuple(values[1:]), mod=mod, earliest=low, latest=high, precision=precision
    )


def _by_days(timex: Timex, count: float, unit: str) -> Timex | None:
    """A day, week, month or year that lies so many units on, as exact as the coarser of the two."""
    grain = GRAINS.get(timex.precision) or ("D" if timex.precision in CLOCK | {"part of day"} else "")
    if not grain or timex.earliest is None or ORDER.index(grain) > ORDER.index(unit):
        return None
    day = step(date.fromordinal(int(timex.earliest // DAY) + 1), count, unit)
    if day is None:
        return None
    low, high = minutes(day) - ROUNDED[unit] * DAY, minutes(day) + (1 + ROUNDED[unit]) * DAY
    value = value_of(Point(day, unit))
    return replace(timex, type="DATE", value=value, others=(), mod="", earliest=low, latest=high, precision=NAMES[unit])
