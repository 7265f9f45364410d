"""Bars in lanes."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from parallax.gui.views.timeline.axis import DAY, Axis, fitting
from parallax.gui.views.timeline.events import Chronicle, Event
from parallax.gui.views.timeline.layout import LINE, Picture, laid_out, moments, nearest

START = 1_060_000_000.0 // DAY * DAY


def event(source: str, day: int, days: int = 1, words: str = "on the day") -> Event:
    low = START + day * DAY
    return Event(source, day, day + 3, words, "", "", "", low, low + days * DAY)


def drawn(*events: Event) -> Picture:
    chronicle = Chronicle(tuple(sorted(events, key=lambda e: e.low or 0)), (), ())
    known = moments(chronicle.dated)
    return laid_out(chronicle, ["A", "B"], Axis(known, fitting(known, 600)), lambda words: 7.0 * len(words))


EVENTS = st.lists(
    st.builds(event, st.sampled_from("AB"), st.integers(0, 60), st.integers(1, 20), st.text("abc ", min_size=1)),
    min_size=1,
    max_size=25,
)


@given(EVENTS)
def test_no_bar_and_no_label_covers_another(events: list[Event]) -> None:
    picture = drawn(*events)
    for a, b in combinations(picture.bars, 2):
        assert a.edge < b.left or b.edge < a.left or abs(a.middle - b.middle) >= LINE


@given(EVENTS)
def test_every_bar_stands_in_the_lane_of_its_report(events: list[Event]) -> None:
    chronicle = sorted(events, key=lambda e: e.low or 0)
    picture = drawn(*events)
    lanes = {lane.source: lane for lane in picture.lanes}
    for bar in picture.bars:
        lane = lanes[chronicle[bar.number].source]
        assert lane.top < bar.middle < lane.bottom


def test_a_minute_is_wide_enough_to_be_hit() -> None:
    low = START + 100
    short = Event("A", 0, 3, "at six", "", "", "", low, low + 1)
    picture = drawn(short, event("A", 20))
    bar = picture.bars[0]
    assert bar.right - bar.left >= 7
    assert picture.bar_at(bar.left + 2, bar.middle) == bar


def test_arrows_walk_along_and_between_the_lines() -> None:
    picture = drawn(event("A", 0), event("A", 30), event("B", 1))
    first, later, other = 0, 2, 1
    assert nearest(picture, first, 0, 1) == other
    assert nearest(picture, other, 0, -1) == first
    assert nearest(picture, other, 1, 0) == later
    assert nearest(picture, later, 1, 0) == later
