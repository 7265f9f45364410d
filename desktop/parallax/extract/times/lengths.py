"""How long a TIMEX3 duration is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from parallax.extract.times.intervals import DAY

YEAR = 365.2425 * DAY  # the mean Gregorian year; months and quarters are its parts
UNITS = {"S": 1 / 60, "TM": 1.0, "H": 60.0, "D": DAY, "W": 7 * DAY, "M": YEAR / 12, "Q": YEAR / 4, "Y": YEAR}
ABOUT = 0.25  # how far "about three weeks" may be from three weeks
UNEVEN = 2.5 * DAY  # February is so much shorter than a mean month
HALF = 0.1  # and "a month and a half" from six weeks
FIGURE = r"(?:(?P<{}>[\d.]+){})?"
DAYS_AND_MORE = "".join(FIGURE.format(unit, unit) for unit in "YQMWD")
CLOCK = "".join(FIGURE.format(name, name[-1]) for name in ("H", "TM", "S"))
DURATION = re.compile(f"P{DAYS_AND_MORE}(?:T{CLOCK})?$")


def length(value: str, mod: str = "") -> tuple[float, float] | None:
    """Shortest and longest of a duration in minutes, with "about", "more than" and the like; None where not told.

    An open end is infinite. "Almost" and "more than" are read as near: at most a quarter off, or half as much again.
    """
    match = DURATION.match(value)
    if match is None or not any(match.groupdict().values()):
        return None
    minutes = sum(float(number) * UNITS[unit] for unit, number in match.groupdict().items() if number)
    loose = HALF if ".5" in value and value[-1] in "WMY" and "T" not in value else _uneven(value, minutes)
    return {
        "APPROX": (minutes * (1 - ABOUT), minutes * (1 + ABOUT)),
        "LESS_THAN": (minutes * (1 - ABOUT), minutes),
        "MORE_THAN": (minutes, minutes * (1 + 2 * ABOUT)),
        "EQUAL_OR_MORE": (minutes, float("inf")),
        "EQUAL_OR_LESS": (0.0, minutes),
    }.get(mod, (minutes * (1 - loose), minutes * (1 + loose)))


def _uneven(value: str, minutes: float) -> float:
    """By what share so many months or quarters, of which no two are as long, may differ from their mean."""
    return UNEVEN / minutes if value[-1] in "MQ" and "T" not in value and minutes % YEAR else 0.0


def widest(values: Iterable[str], mod: str = "") -> tuple[float, float] | None:
    """Shortest and longest of what can be meant: "two to three weeks" is both; None where the first is not told."""
    sizes = [length(value, mod) for value in values]
    known = [size for size in sizes if size is not None]
    if not sizes or sizes[0] is None:
        return None
    return min(low for low, _ in known), max(high for _, high in known)


def unit_length(value: str) -> float:
    """Minutes of the smallest unit that a duration is told in."""
    key = ("T" if "T" in value and value[-1] == "M" else "") + value[-1]
    return UNITS.get(key, DAY)
