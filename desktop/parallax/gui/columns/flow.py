"""Scrolling by flow: what stands at a height of one column, and where the same is told in another. Only numbers here.

As Meld does it: the texts are tied together at the passages that tell the same, in the longest chain that keeps both
orders; between them and inside them places are interpolated. The place that is held level slides from the top edge
of the window at the beginning of the text to its bottom edge at the end, so that both ends can be reached.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

Pair = tuple[int, int]


class Tie(NamedTuple):
    """A height of one column and the height of another that belongs to it."""

    here: float
    there: float


def chain(pairs: Iterable[Pair]) -> list[Pair]:
    """The longest run of pairs that goes forwards in both columns."""
    # Of pairs with the same first, the greater second comes first: no two of them can be in one run.
    ordered = sorted(set(pairs), key=lambda pair: (pair[0], -pair[1]))
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, there) in enumerate(ordered):
        at = bisect_left(ends, there)
        before.append(last[at - 1] if at else -1)
        if at == len(ends):
            ends.append(there)
            last.append(number)
        else:
            ends[at], last[at] = there, number
    found: list[Pair] = []
    number = last[-1] if last else -1
    while number >= 0:
        found.append(ordered[number])
        number = before[number]
    return found[::-1]


def matched(rows: Iterable[Sequence[tuple[str, Sequence[int]]]], here: str, there: str) -> list[Pair]:
    """The passages of two sources that tell the same, as pairs of numbers."""
    found: list[Pair] = []
    for cells in rows:
        told = dict(cells)
        found += [(a, b) for a in told.get(here, ()) for b in told.get(there, ())]
    return found


def ties(spans: Iterable[tuple[float, float, float, float]], height: float, other: float) -> list[Tie]:
    """Ties from matched stretches (top and bottom here, top and bottom there), from end to end, none going back."""
    found = [Tie(0.0, 0.0)]
    for top, bottom, top_there, bottom_there in spans:
        for tie in (Tie(top, top_there), Tie(bottom, bottom_there)):
            if tie.here > found[-1].here and tie.there >= found[-1].there:
                found.append(Tie(min(tie.here, height), min(tie.there, other)))
    while len(found) > 1 and found[-1].here >= height:
        found.pop()
    return [*found, Tie(max(height, found[-1].here), max(other, found[-1].there))]


def across(places: Sequence[Tie], here: float) -> float:
    """The height in the other column that belongs to ``here``."""
    at = bisect_right(places, here, key=lambda tie: tie.here)
    if at == 0:
        return places[0].there
    if at == len(places):
        return places[-1].there
    before, after = places[at - 1], places[at]
    length = after.here - before.here
    share = (here - before.here) / length if length else 0.0
    return before.there + share * (after.there - before.there)


def level(offset: float, most: float, window: float) -> float:
    """How far down the window, in pixels, the place is that both columns hold level."""
    half = min(window, most) / 2
    if half <= 0:
        return 0.0
    first = min(max(offset / half, 0.0), 1.0)
    last = min(max((most - offset) / half, 0.0), 1.0)
    return window * (0.5 * first + 0.5 * (1.0 - last))


def follow(places: Sequence[Tie], offset: float, height: float, other: float, window: float) -> float:
    """How far the other column is scrolled when this one is scrolled by ``offset``."""
    at = level(offset, max(height - window, 0.0), window)
    target = across(places, offset + at) - at
    return min(max(target, 0.0), max(other - window, 0.0))
