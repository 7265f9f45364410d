"""Points of the calendar: a day seen as day, week, month, quarter ...; stepping, and TIMEX3 values of each."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

GRAINS = ("D", "W", "M", "Q", "H", "Y", "E", "C", "L")  # day ... half year, year, decade, century, millennium
MONTHS = {"M": 1, "Q": 3, "H": 6, "Y": 12, "E": 120, "C": 1200, "L": 12000}
DAYS = {"D": 1, "W": 7, "F": 14, "WE": 7}


@dataclass(frozen=True, slots=True)
class Point:
    """The stretch of size ``grain`` that holds ``day``."""

    day: date
    grain: str = "D"

    def at(self, grain: str) -> Point:
        """The same day, seen at another grain."""
        return Point(self.day, grain)


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none (31 April, 29 February 2015, year 0)."""
    if 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def step(day: date, count: float, unit: str) -> date | None:
    """``count`` units on from ``day``; 31 January + 1 month = 28 February. None beyond the calendar."""
    try:
        if unit in DAYS:
            return day + timedelta(days=round(count * DAYS[unit]))
        months = day.year * 12 + day.month - 1 + round(count * MONTHS[unit])
        year, month = divmod(months, 12)
        if not 1 <= year <= 9999:
            return None
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None


def value_of(point: Point) -> str:
    """The TIMEX3 value of a point: 2016-08-10, 2016-W32, 2016-08, 2016-Q3, 2016-H2, 2016, 201, 20."""
    day, grain = point.day, point.grain
    if grain == "D":
        return day.isoformat()
    if grain in ("W", "F"):
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if grain == "WE":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}-WE"
    if grain == "M":
        return f"{day.year:04d}-{day.month:02d}"
    if grain == "Q":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if grain == "H":
        return f"{day.year:04d}-H{(day.month + 5) // 6}"
    return f"{day.year:04d}"[: {"E": 3, "C": 2, "L": 1}.get(grain, 4)]


def on_weekday(day: date, weekday: int, weeks: int = 0) -> date | None:
    """The weekday (Monday = 1) of the ISO week of ``day``, ``weeks`` further on."""
    return step(day, weekday - day.isoweekday() + 7 * weeks, "D")
