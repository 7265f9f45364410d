"""Bars in lanes: a lane a report, as many lines in it as it takes for no bar and no label to cover another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from parallax.gui.views.timeline.axis import Axis
from parallax.gui.views.timeline.events import Chronicle, Event

THIN = 7.0  # pixels: the narrowest bar
BAR = 10.0  # and how high all are
LINE = 24.0  # a line of a lane
PAD = 8.0  # above and below the lines of a lane
GAP = 6.0  # between bar and label
ARROW = 6.0  # more where the bar points that way
APART = 14.0  # between a label and the next bar
LABEL = 260.0  # the widest label


@dataclass(frozen=True, slots=True)
class Bar:
    """One event: the bar from ``left`` to ``right`` and its label to ``edge``, around the height ``middle``."""

    number: int
    left: float
    right: float
    middle: float
    label: float
    edge: float
    words: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A report's share of the height."""

    source: str
    top: float
    bottom: float


@dataclass(frozen=True)
class Picture:
    """Where everything stands. ``bars`` go by the number of their event."""

    bars: tuple[Bar, ...]
    lanes: tuple[Lane, ...]
    width: float
    height: float

    @cached_property
    def by_number(self) -> dict[int, Bar]:
        """Bars by the number of their event."""
        return {bar.number: bar for bar in self.bars}

    @cached_property
    def _lines(self) -> tuple[list[float], list[list[Bar]]]:
        found: dict[float, list[Bar]] = {}
        for bar in self.bars:
            found.setdefault(bar.middle, []).append(bar)
        heights = sorted(found)
        return heights, [found[middle] for middle in heights]

    def between(self, top: float, bottom: float) -> Iterator[Bar]:
        """The bars of the lines from one height to another."""
        heights, lines = self._lines
        for line in lines[bisect_left(heights, top) : bisect_right(heights, bottom)]:
            yield from line

    def bar_at(self, x: float, y: float) -> Bar | None:
        """The bar, or its label, under a point."""
        return next((b for b in self.between(y - LINE / 2, y + LINE / 2) if b.left - 2 <= x <= b.edge), None)


def moments(events: Sequence[Event]) -> list[float]:
    """All that begins or ends."""
    return [m for e in events for m in (e.low, e.high) if m is not None]


def laid_out(
    chronicle: Chronicle, sources: Sequence[str], axis: Axis, measure: Callable[[str], float], line: float = LINE
) -> Picture:
    """Bars of every source in its lane, lanes in the order of ``sources``; ``measure`` tells how long words are,
    ``line`` how high a line is.
    """
    bars: dict[int, Bar] = {}
    lanes: list[Lane] = []
    top = 0.0
    widest = axis.width
    told: dict[str, list[tuple[int, Event]]] = {}
    for number, event in enumerate(chronicle.dated):
        told.setdefault(event.source, []).append((number, event))
    for source in sources:
        ends: list[float] = []  # where each line of the lane is free again
        for number, event in told.get(source, ()):
            bar = _bar(number, event, axis, measure)
            row = _free(ends, bar.left)
            ends[row : row + 1] = [bar.edge + APART]
            bars[number] = _at(bar, top + PAD + (row + 0.5) * line)
            widest = max(widest, bar.edge)
        bottom = top + 2 * PAD + max(len(ends), 1) * line
        lanes.append(Lane(source, top, bottom))
        top = bottom
    return Picture(tuple(bars[n] for n in sorted(bars)), tuple(lanes), widest, top)


def _bar(number: int, event: Event, axis: Axis, measure: Callable[[str], float]) -> Bar:
    left, right = axis.place(event.low or 0.0), axis.place(event.high or 0.0)
    if right - left < THIN:
        left, right = (left + right - THIN) / 2, (left + right + THIN) / 2
    words = label(event)
    start = right + GAP + (ARROW if event.open == "after" else 0.0)
    return Bar(number, left, right, 0.0, start, start + min(measure(words), LABEL), words)


def label(event: Event) -> str:
    """The words and what they are said of."""
    return f"{event.quote} · {event.about}" if event.about else event.quote


def _free(ends: Sequence[float], left: float) -> int:
    """The first line that is free at ``left``; a new one where none is."""
    return next((n for n, end in enumerate(ends) if end <= left), len(ends))


def _at(bar: Bar, middle: float) -> Bar:
    return Bar(bar.number, bar.left, bar.right, middle, bar.label, bar.edge, bar.words)


def nearest(picture: Picture, number: int, dx: int, dy: int) -> int:
    """The number of the bar to go to from one by an arrow key; the same where there is none."""
    here = picture.by_number.get(number)
    if here is None:
        return picture.bars[0].number if picture.bars else -1
    if dx:
        order = sorted(picture.bars, key=lambda b: (b.left, b.middle))
        at = next(n for n, b in enumerate(order) if b.number == number) + dx
        return order[min(max(at, 0), len(order) - 1)].number
    rows = sorted({b.middle for b in picture.bars})
    row = bisect_left(rows, here.middle) + dy
    if not 0 <= row < len(rows):
        return number
    return min((b for b in picture.bars if b.middle == rows[row]), key=lambda b: abs(b.left - here.left)).number
