"""What one report says against itself: the two places that do not fit, and nothing where the figures are right."""

from __future__ import annotations

import pytest

from parallax.extract import internal
from tests.extract.reports import report


def slips(*sentences: str, published: str = "") -> list[tuple[str, str]]:
    claims = list(internal.extract(report(list(sentences), published=published)))
    return [(a.span.quote, b.span.quote) for a, b in zip(claims[::2], claims[1::2], strict=True)]


@pytest.mark.parametrize(
    ("sentence", "first", "second"),
    [
        ("Six people, four men and three women, were saved.", "Six people", "four men and three women"),
        ("Lava took two towns: Aarle, Bexhill and Corran.", "two towns", "Aarle, Bexhill and Corran"),
        ("The union holds 40 of the 120 wards, or 48 percent.", "40 of the 120", "48"),
        ("The wall is 12 kilometres (20 miles) long.", "12 kilometres", "20 miles"),
        ("Joblessness fell from 8.2 percent to 7.1 percent, down 2.1 points.", "2.1", "8.2 percent to 7.1"),
        ("Of the 27 people on board, 20 were passengers and the remaining eight were crew.", "27", "eight"),
        ("Carrow, founded in 1901 and now in its 125th year, makes shoes.", "founded in 1901", "its 125th year"),
    ],
)  # fmt: skip
def test_figures_of_one_sentence(sentence: str, first: str, second: str) -> None:
    assert (first, second) in slips(sentence, published="2015-06-01")


@pytest.mark.parametrize(
    "sentence",
    [
        "Seven people, four men and three women, were saved.",
        "Seven people, including four men and two women, were saved.",
        "Lava reached four towns: Aarle, Bexhill, Corran and Dunmore.",
        "The union holds 40 of the 120 wards, or 33 percent.",
        "The wall is 12 kilometres (7.5 miles) long.",
        "The tower is 60 metres (about 200 feet) high.",
        "Joblessness fell from 8.2 percent to 7.1 percent, down 1.1 points.",
        "Of the 27 people on board, 19 were passengers and the remaining eight were crew.",
        "Carrow, founded in 1901 and now in its 115th year, makes shoes.",
    ],
)
def test_figures_that_add_up(sentence: str) -> None:
    assert slips(sentence, published="2015-06-01") == []


def test_what_is_left_of_a_whole() -> None:
    assert slips("Three of the seven boats sank.", "The other five came home.") == [("Three of the seven", "five")]
    assert slips("Three of the seven boats sank; the other four came home.") == []


def test_what_is_needed_for_a_majority() -> None:
    assert slips("The Greens took 40 of the 101 seats, nine short of a majority.") == [("40 of the 101", "nine")]
    assert slips("The Greens took 40 of the 101 seats, 11 short of a majority.") == []
    assert slips("The Greens took 40 of the 101 seats.", "That is 9 short of the 51 needed.") == [
        ("40 of the 101", "9 short of the 51")
    ]


def test_first_time_in_so_many_years() -> None:
    told = ("The lake froze for the first time in 12 years.", "It last froze in 1998.")
    assert slips(*told, published="2020-01-15") == [("12 years", "1998")]
    assert slips(*told, published="2010-01-15") == []


def test_ship_that_left_the_yard() -> None:
    told = ("The tug left the yard at Brest in 1991.", "At 22 she is due for the breakers.")
    assert slips(*told, published="2018-11-08") == [("left the yard at Brest in 1991", "At 22 she")]


def test_margin_of_a_vote() -> None:
    assert slips("The plan was passed by 31 votes to 24.", "The majority of nine surprised him.") == [
        ("majority of nine", "31 votes to 24")
    ]
    assert slips("The plan was passed by 31 votes to 24.", "The majority of seven surprised him.") == []


def test_length_of_a_thing_against_its_two_ends() -> None:
    told = "The siege began at 10 p.m. and ended at 1 a.m."
    assert slips(told, "The seven-hour siege left two hurt.") == [("seven-hour", "10 p.m. and ended at 1 a.m.")]
    assert slips(told, "The three-hour siege left two hurt.") == []


def test_age_against_the_year_of_the_beginning() -> None:
    told = ("The tug was launched in 1991.", "At 22 she is due for the breakers.")
    assert slips(*told, published="2018-11-08") == [("launched in 1991", "At 22 she")]
    assert slips(*told, published="2013-11-08") == []


def test_ordinal_and_number_of_times() -> None:
    assert slips("It is the third strike this year.", "Twice since January the port stood still.") == [
        ("the third strike this year", "Twice since January")
    ]


def test_two_counts_under_one_name() -> None:
    assert slips("The mill has three paper machines.", "The four paper machines were stopped.") == [
        ("three paper machines", "four paper machines")
    ]


def test_all_of_a_group_and_some_of_it() -> None:
    assert slips("The guards who fired have been arrested.", "Some of those guards are in custody.") == [
        ("The guards", "Some of those guards")
    ]
    assert slips("The guards have been arrested.", "Some of those guards are wounded.") == []
