"""Weeks and weekends told by a day in them or by their number."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The fair was held in the week of March 6.", "the week of March 6", "2024-W10"),
        ("Sales fell in the week beginning 22 April.", "the week", "2024-W17"),
        ("It was built in week 32 of 2016.", "week 32 of 2016", "2016-W32"),
        ("They met on Thanksgiving weekend 2015.", "Thanksgiving weekend 2015", "2015-W48-WE"),
    ],
)
def test_a_day_or_a_number_tells_the_week(text: str, words: str, value: str) -> None:
    found = tag(text, WEDNESDAY)
    assert (found[0].text, found[0].value) == (words, value)


def test_a_holiday_on_a_monday_ends_its_weekend() -> None:
    assert tag("The camp was full over Labor Day weekend 2023.", WEDNESDAY)[0].value == "2023-W35-WE"


def test_a_feast_that_is_on_is_meant_by_its_name_whatever_the_verb() -> None:
    (timex,) = tag("The square was full as Easter week began.", "2024-03-25")
    assert timex.value == "2024-W13"
