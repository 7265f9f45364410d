"""Quarters as business reports tell them."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]


def test_a_quarter_is_told_by_its_end() -> None:
    assert read("In the quarter ended July 31, sales fell.")[0] == ("the quarter", "2023-Q2")


def test_what_a_report_compares_with_is_not_what_it_tells_of() -> None:
    text = "Profit rose in the first quarter. In the 2022 period it fell. A year earlier it had been flat."
    assert [value for _, value in read(text)] == ["2024-Q1", "2022-Q1", "2023-Q1"]


def test_the_latest_quarter_is_over() -> None:
    text = "The firm expects a charge in the fourth quarter of this year. Sales in the latest quarter were flat."
    assert read(text)[1] == ("the latest quarter", "2024-Q1")


def test_the_same_quarter_of_the_year_before() -> None:
    text = "The firm shipped more in the March quarter than in the same quarter last year."
    assert read(text) == [("the March quarter", "2024-Q1"), ("the same quarter last year", "2023-Q1")]
    assert read("Sales rose from the same period a year earlier.") == [("the same period a year earlier", "2023")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "Profit fell in the third quarter. In the year-ago third quarter it rose.",
            "the year-ago third quarter",
            "2023-Q3",
        ),
        ("Sales rose in the second quarter. In the 2019 quarter they fell.", "the 2019 quarter", "2019-Q2"),
        (
            "Sales rose in the second quarter. For the quarter a year ago they fell.",
            "the quarter a year ago",
            "2023-Q2",
        ),
    ],
)
def test_the_same_quarter_of_another_year(text: str, words: str, value: str) -> None:
    assert (words, value) in [(timex.text, timex.value) for timex in tag(text, "2024-07-20")]
