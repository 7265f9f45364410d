"""What is told two steps away, or by a neighbour named behind it."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the week before last", "2024-W17"),
        ("the year before last", "2022"),
        ("the month after next", "2024-07"),
        ("the night before last", "2024-05-06TNI"),
        ("the weekend before last", "2024-W17-WE"),
        ("Friday last", "2024-05-03"),
        ("Friday next", "2024-05-10"),
        ("tomorrow week", "2024-05-16"),
        ("one day last week", "2024-W18"),
    ],
)
def test_two_steps_away(words: str, value: str) -> None:
    assert read(f"The rates were set for {words}.") == [(words, value)]


def test_two_weekdays_share_the_week_told_behind_them() -> None:
    assert read("It will be shut on Monday and Tuesday of next week.") == [
        ("Monday", "2024-05-13"),
        ("Tuesday of next week", "2024-05-14"),
    ]


def test_without_a_date_of_the_report_nothing_is_counted() -> None:
    assert [timex.value for timex in tag("It was shut the year before last.")] == ["XXXX"]
    assert [timex.value for timex in tag("It was shut on Friday last.")] == ["XXXX-WXX-5"]


def test_short_weekdays_are_read_in_their_order() -> None:
    assert read("The desk is open Sat & Sun.") == [("Sat", "2024-05-11"), ("Sun.", "2024-05-12")]
    assert read("Shut today and Fri only.") == [("today", "2024-05-08"), ("Fri", "2024-05-10")]
