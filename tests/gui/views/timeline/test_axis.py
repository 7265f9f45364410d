"""One axis from years to minutes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.gui.views.timeline.axis import BREAK, DAY, Axis, at, fitting, ticks

START = 1_060_000_000.0 // DAY * DAY  # a midnight in 2016
MOMENTS = st.lists(st.integers(0, 400 * 1440).map(lambda m: START + m), min_size=2, max_size=30)


def test_empty_months_are_left_out() -> None:
    axis = Axis([START, START + DAY, START + 300 * DAY, START + 301 * DAY], scale=0.1)
    (broken,) = [s for s in axis.stretches if s.broken]
    assert broken.right - broken.left == BREAK
    assert axis.width == pytest.approx(2 * 0.1 * DAY + BREAK)


def test_a_day_is_drawn_in_the_same_width_wherever_it_is_drawn() -> None:
    axis = Axis([START, START + DAY, START + 300 * DAY, START + 301 * DAY], scale=0.1)
    first = axis.place(START + DAY) - axis.place(START)
    assert axis.place(START + 301 * DAY) - axis.place(START + 300 * DAY) == pytest.approx(first)


@given(MOMENTS)
def test_later_is_further_right_and_places_lead_back(moments: list[float]) -> None:
    axis = Axis(moments, scale=0.05)
    places = [axis.place(m) for m in sorted(moments)]
    assert places == sorted(places)
    for moment, place in zip(sorted(moments), places, strict=True):
        assert axis.moment(place) == pytest.approx(moment, abs=1.0)


@given(MOMENTS)
def test_everything_fits_where_it_is_asked_to(moments: list[float]) -> None:
    if len(set(moments)) > 1:
        assert Axis(moments, fitting(moments, 900)).width <= 900 + 1e-6


@given(MOMENTS, st.floats(0.0005, 20))
def test_ticks_are_round_and_do_not_crowd(moments: list[float], scale: float) -> None:
    axis = Axis(moments, scale)
    found = ticks(axis, 70, 0, 4000)
    assert all(b.place - a.place >= 50 for a, b in pairwise(found))
    assert all(0 <= t.place <= axis.width for t in found)


def test_close_up_ticks_are_minutes() -> None:
    axis = Axis([START + 600, START + 640], scale=20)
    found = ticks(axis, 70)
    assert found[0].head
    assert {t.unit for t in found} == {"minute"}
    assert at(found[1].moment).minute % 5 == 0


def test_the_busiest_stretch_says_its_day_even_beside_centuries() -> None:
    axis = Axis([*(START - n * 36500 * DAY for n in range(1, 8)), START, START + DAY / 2], scale=0.0001)
    assert not any(t.unit == "day" for t in ticks(axis, 70))
    found = ticks(axis, 70, favoured=START)
    assert [t.moment for t in found if t.unit == "day"] == [START]
    assert all(b.place - a.place >= 0.8 * 70 for a, b in pairwise(found))


def test_over_centuries_ticks_are_years() -> None:
    axis = Axis([START - 200 * 365 * DAY + n * 30 * DAY for n in range(2400)], scale=0.00001)
    assert {t.unit for t in ticks(axis, 70)} == {"year"}
