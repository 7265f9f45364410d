"""Room on a line is shared out so that what is short stays whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parallax.gui.findings.shares import once, shares

WIDTHS = st.lists(st.floats(0, 500), min_size=1, max_size=6)


def test_all_stay_whole_where_there_is_room() -> None:
    assert shares([10, 20, 30], 100) == [10, 20, 30]


def test_a_word_that_all_end_in_is_told_once() -> None:
    assert once(["2 lorries", "4 lorries", "5 lorries"]) == ["2", "4", "5 lorries"]
    assert once(["2 lorries", "lorries"]) == ["2 lorries", "lorries"]
    assert once(["2 lorries", "4 vans"]) == ["2 lorries", "4 vans"]


def test_words_that_all_begin_with_are_left_out() -> None:
    assert once(["Tue 11 Oct 2022, 06:47", "Tue 11 Oct 2022, 07:15"]) == ["06:47", "07:15"]
    assert once(["Tue 11 Oct 2022, 06:47", "Tue 11 Oct 2022"]) == ["Tue 11 Oct 2022, 06:47", "Tue 11 Oct 2022"]
    assert once(["the north tower", "the south tower"]) == ["north", "south tower"]
    assert once(["one alone"]) == ["one alone"]


def test_the_longest_gives_way_first() -> None:
    assert shares([200, 20], 100) == [80, 20]


def test_equals_share_equally() -> None:
    assert shares([200, 300, 400], 90) == [30, 30, 30]


@given(WIDTHS, st.floats(-10, 900))
def test_never_more_than_wanted_nor_than_there_is(wanted: list[float], room: float) -> None:
    given_ = shares(wanted, room)
    assert sum(given_) <= max(room, 0) + 1e-6
    assert all(0 <= got <= want for got, want in zip(given_, wanted, strict=True))


@given(WIDTHS, st.floats(0, 900))
def test_no_room_is_wasted(wanted: list[float], room: float) -> None:
    assert sum(shares(wanted, room)) >= min(sum(wanted), room) - 1e-6
