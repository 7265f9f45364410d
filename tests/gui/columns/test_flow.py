"""Scrolling by flow: chains keep both orders, places follow each other, and both ends of every text are reached."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from parallax.gui.columns.flow import across, chain, follow, level, matched, ties

PAIRS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=40)
SIZE = st.integers(400, 5000)


def longest(pairs: list[tuple[int, int]]) -> int:
    """The slow way to know how long the longest run is."""
    best: dict[tuple[int, int], int] = {}
    for pair in sorted(set(pairs)):
        best[pair] = 1 + max((n for (a, b), n in best.items() if a < pair[0] and b < pair[1]), default=0)
    return max(best.values(), default=0)


@given(PAIRS)
def test_a_chain_goes_forwards_in_both_and_none_is_longer(pairs: list[tuple[int, int]]) -> None:
    found = chain(pairs)
    assert set(found) <= set(pairs)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(found))
    assert len(found) == longest(pairs)


def test_rows_give_pairs_of_the_two_sources_only() -> None:
    rows = [(("A", (1, 2)), ("B", (7,))), (("A", (3,)), ("C", (4,)))]
    assert matched(rows, "A", "B") == [(1, 7), (2, 7)]
    assert matched(rows, "C", "A") == [(4, 3)]


@st.composite
def columns(draw: st.DrawFn) -> tuple[list[tuple[float, float, float, float]], float, float]:
    """Two columns and the stretches that tell the same in them."""
    height, other = draw(SIZE), draw(SIZE)
    cuts = sorted(draw(st.lists(st.integers(0, height), max_size=8)))
    cuts_there = sorted(draw(st.lists(st.integers(0, other), min_size=len(cuts), max_size=len(cuts))))
    spans = [(a, a + 20.0, b, b + 24.0) for a, b in zip(cuts, cuts_there, strict=True)]
    return [(float(a), b, float(c), d) for a, b, c, d in spans], float(height), float(other)


@given(columns(), st.integers(200, 900))
def test_both_ends_are_reached_and_no_text_is_left(
    made: tuple[list[tuple[float, float, float, float]], float, float], window: int
) -> None:
    spans, height, other = made
    places = ties(spans, height, other)
    most, most_there = max(height - window, 0.0), max(other - window, 0.0)
    if most:
        assert follow(places, 0, height, other, window) == 0
        assert abs(follow(places, most, height, other, window) - most_there) < 1
    for step in range(11):
        assert 0 <= follow(places, most * step / 10, height, other, window) <= most_there


@given(columns())
def test_further_down_here_is_never_further_up_there(
    made: tuple[list[tuple[float, float, float, float]], float, float],
) -> None:
    spans, height, other = made
    places = ties(spans, height, other)
    there = [across(places, height * step / 50) for step in range(51)]
    assert there == sorted(there)
    assert there[0] >= 0
    assert there[-1] == places[-1].there


def test_a_matched_passage_stands_level() -> None:
    places = ties([(1000.0, 1050.0, 3000.0, 3080.0)], 4000.0, 6000.0)
    window = 600
    offset = 1000.0 - window / 2  # the passage begins in the middle of the window
    assert abs(follow(places, offset, 4000.0, 6000.0, window) - (3000.0 - window / 2)) < 1


def test_the_level_place_slides_from_edge_to_edge() -> None:
    assert level(0, 1000, 400) == 0
    assert level(500, 1000, 400) == 200
    assert level(1000, 1000, 400) == 400
    assert level(0, 0, 400) == 0
