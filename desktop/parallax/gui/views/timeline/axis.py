"""One axis from years to minutes: even where something begins or ends, broken where for long nothing does.

Times are minutes since 0001-01-01T00:00, places are pixels. A break is never silent: it has a width and a length of
time of its own, so that a drawing can say what it leaves out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

DAY = 1440.0
# The shortest stretch without a beginning or an end that may be left out; the first that leaves few breaks is taken.
LADDER = (1 * DAY, 2 * DAY, 4 * DAY, 7 * DAY, 14 * DAY, 45 * DAY)
MOST_BREAKS = 10
BREAK = 36.0  # pixels
NARROWEST = 14.0  # where there are many
SHARE = 0.4  # of the width is at most given to breaks
EPOCH = datetime(1, 1, 1)
LAST = (datetime.max - EPOCH) / timedelta(minutes=1) - 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """Times ``[low, high)`` between the pixels ``left`` and ``right``; ``broken`` is one that is left out."""

    low: float
    high: float
    left: float
    right: float
    broken: bool = False


class Axis:
    """The axis of some moments at a scale of ``scale`` pixels a minute."""

    def __init__(self, moments: Iterable[float], scale: float, gap: float = BREAK) -> None:
        self.scale = scale
        self.stretches = tuple(_stretches(sorted(set(moments)), scale, gap))
        self._lows = [s.low for s in self.stretches]
        self._lefts = [s.left for s in self.stretches]

    @property
    def width(self) -> float:
        """From the first moment to the last."""
        return self.stretches[-1].right if self.stretches else 0.0

    def place(self, moment: float) -> float:
        """Where a moment stands."""
        if not self.stretches:
            return 0.0
        s = self.stretches[max(bisect_right(self._lows, moment) - 1, 0)]
        share = (moment - s.low) / (s.high - s.low) if s.high > s.low else 0.0
        return s.left + min(max(share, 0.0), 1.0) * (s.right - s.left)

    def moment(self, place: float) -> float:
        """The moment at a place."""
        if not self.stretches:
            return 0.0
        s = self.stretches[max(bisect_right(self._lefts, place) - 1, 0)]
        share = (place - s.left) / (s.right - s.left) if s.right > s.left else 0.0
        return s.low + min(max(share, 0.0), 1.0) * (s.high - s.low)

    def clusters(self) -> list[tuple[float, float]]:
        """The times between the breaks."""
        return [(s.low, s.high) for s in self.stretches if not s.broken]


def live(moments: Iterable[float]) -> tuple[float, int]:
    """How many minutes the axis shows and how many breaks it has: what a scale that fits is worked out from."""
    stretches = list(_stretches(sorted(set(moments)), 0.0, BREAK))
    return sum(s.high - s.low for s in stretches if not s.broken), sum(1 for s in stretches if s.broken)


def breadth(moments: Iterable[float], width: float) -> float:
    """How wide a break is, so that all of them leave room for what is not left out."""
    _, breaks = live(moments)
    return min(BREAK, max(NARROWEST, SHARE * width / breaks)) if breaks else BREAK


def fitting(moments: Sequence[float], width: float) -> float:
    """The scale at which all moments stand within ``width`` pixels, with breaks as wide as ``breadth`` says."""
    shown, breaks = live(moments)
    return max(width - breaks * breadth(moments, width), 120.0) / max(shown, 1.0)


def _stretches(moments: Sequence[float], scale: float, gap: float) -> Iterator[Stretch]:
    longest = _longest(moments)
    left = 0.0
    start = moments[0] if moments else 0.0
    for a, b in pairwise(moments):
        if b - a > longest:
            if a > start:
                right = left + (a - start) * scale
                yield Stretch(start, a, left, right)
                left = right
            yield Stretch(a, b, left, left + gap, broken=True)
            left, start = left + gap, b
    if moments and (moments[-1] > start or len(moments) == 1):
        yield Stretch(start, moments[-1], left, left + (moments[-1] - start) * scale)


def _longest(moments: Sequence[float]) -> float:
    """The longest stretch without a beginning or an end that is still drawn."""
    gaps = [b - a for a, b in pairwise(moments)]
    for step in LADDER:
        if sum(1 for gap in gaps if gap > step) <= MOST_BREAKS:
            return step
    return LADDER[-1]


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis: ``unit`` is the smallest that its words need ("year", "month", "day", "minute").

    ``head`` ticks begin a year, a month or a day above the unit, or a stretch after a break: they are told in full.
    """

    moment: float
    place: float
    unit: str
    head: bool = False


# Steps between ticks: unit, how many of it, and about how many minutes that is.
STEPS = (
    ("minute", 1, 1.0), ("minute", 5, 5.0), ("minute", 15, 15.0), ("minute", 30, 30.0), ("minute", 60, 60.0),
    ("minute", 180, 180.0), ("minute", 360, 360.0), ("minute", 720, 720.0), ("day", 1, DAY), ("day", 2, 2 * DAY),
    ("day", 5, 5 * DAY), ("day", 10, 10 * DAY), ("month", 1, 30.4 * DAY), ("month", 3, 91.3 * DAY),
    ("month", 6, 182.6 * DAY), ("year", 1, 365.2 * DAY), ("year", 2, 730.5 * DAY), ("year", 5, 1826.0 * DAY),
    ("year", 10, 3652.0 * DAY), ("year", 50, 18262.0 * DAY), ("year", 100, 36524.0 * DAY),
)  # fmt: skip


def ticks(
    axis: Axis, apart: float, first: float = 0.0, last: float = float("inf"), favoured: float | None = None
) -> list[Tick]:
    """Ticks of the stretches between two places, at least ``apart`` pixels from each other.

    The stretch that begins at ``favoured`` has a tick in any case: the day of its beginning, where no other is there.
    """
    unit, many, _ = next((s for s in STEPS if s[2] * axis.scale >= apart), STEPS[-1])
    found: list[Tick] = []
    for s in axis.stretches:
        if s.broken or s.right < first or s.left > last:
            continue
        low, high = max(s.low, axis.moment(max(first, s.left))), min(s.high, axis.moment(min(last, s.right)))
        fresh = True
        for moment in _moments(unit, many, low, high):
            place = axis.place(moment)
            if found and place - found[-1].place < apart * 0.8:
                continue
            found.append(Tick(moment, place, unit, fresh or _heads(unit, moment, found)))
            fresh = False
        if fresh and (not found or s.left - found[-1].place >= apart * 0.8) and s.left >= first:
            found.append(Tick(s.low, s.left, "day" if unit == "month" else unit, head=True))
    dated = next((s for s in axis.stretches if s.low == favoured and not s.broken and first <= s.left <= last), None)
    if dated is not None and not any(
        0 <= t.place - dated.left < (dated.right - dated.left if t.unit == "minute" else apart * 0.8)
        and t.unit in ("day", "minute")
        for t in found
    ):
        day = Tick(dated.low, dated.left, "day", head=True)
        found = sorted(
            [day, *(t for t in found if abs(t.place - day.place) >= apart * 0.8)], key=lambda tick: tick.place
        )
    return found


def _heads(unit: str, moment: float, before: Sequence[Tick]) -> bool:
    if not before:
        return True
    now, last = at(moment), at(before[-1].moment)
    return now.date() != last.date() if unit == "minute" else now.year != last.year


def _moments(unit: str, many: int, low: float, high: float) -> Iterator[float]:
    """The round moments within ``[low, high]``."""
    when = _floor(unit, many, at(low))
    for _ in range(10_000):
        moment = (when - EPOCH) / timedelta(minutes=1)
        if moment > high:
            return
        if moment >= low:
            yield moment
        try:
            when = _next(unit, many, when)
        except (OverflowError, ValueError):
            return


def _floor(unit: str, many: int, when: datetime) -> datetime:
    day = when.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit == "minute":
        return day + timedelta(minutes=(when.hour * 60 + when.minute) // many * many)
    if unit == "day":
        return day.replace(day=(day.day - 1) // many * many + 1)
    if unit == "month":
        return day.replace(day=1, month=(day.month - 1) // many * many + 1)
    return day.replace(day=1, month=1, year=max(day.year // many * many, 1))


def _next(unit: str, many: int, when: datetime) -> datetime:
    if unit == "minute":
        return when + timedelta(minutes=many)
    if unit == "day":
        later = when + timedelta(days=many)
        # The last few days of a month are not a step of their own: after the 26th or 31st comes the 1st.
        return later if later.month == when.month and later.day + many // 2 <= 31 else _first_of_next(when)
    if unit == "month":
        month = when.month - 1 + many
        return when.replace(year=when.year + month // 12, month=month % 12 + 1)
    return when.replace(year=when.year - when.year % many + many)


def _first_of_next(when: datetime) -> datetime:
    return (when.replace(day=1) + timedelta(days=32)).replace(day=1)


def at(moment: float) -> datetime:
    """A moment as a date and a time of day."""
    return EPOCH + timedelta(minutes=min(max(moment, 0.0), LAST))
