"""Times told by what they stand beside."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("She arrived the day before last Friday.", "the day before last Friday", "2024-05-02"),
        ("The mast fell two days after Easter.", "two days after Easter", "2024-04-02"),
        ("The mast fell the night before Good Friday.", "the night before Good Friday", "2024-03-28TNI"),
        ("It rang ten minutes after 3 p.m. on Tuesday.", "ten minutes after 3 p.m. on Tuesday", "2024-05-07T15:10"),
        ("It rang an hour and a half after midnight.", "an hour and a half after midnight", "2024-05-08T01:30"),
        ("It rang two hours before midnight on Friday.", "two hours before midnight on Friday", "2024-05-03T22:00"),
        ("It rang half an hour before noon on Monday.", "half an hour before noon on Monday", "2024-05-06T11:30"),
    ],
)
def test_one_expression_with_what_it_counts_from(text: str, words: str, value: str) -> None:
    assert read(text) == [(words, value)]


def test_a_few_minutes_after_the_hour_stay_vague_and_either_half_of_the_day() -> None:
    timex = tag("The lift stopped a few minutes after five.", WEDNESDAY)[0]
    assert (timex.text, timex.mod) == ("a few minutes after five", "AFTER")
    assert {timex.value, timex.others[0]} == {"2024-05-08T05:00", "2024-05-08T17:00"}
    assert timex.earliest is not None
    assert timex.latest is not None
    assert timex.latest - timex.earliest == 30


def test_the_night_before_is_that_of_the_day_told_last() -> None:
    assert read("He was caught on Monday. The night before, he had dined out.")[1] == (
        "The night before",
        "2024-05-05TNI",
    )
    assert read("The mill closed in 2010, but the year before, it had grown.")[1] == ("the year before", "2009")


def test_the_year_before_something_else_is_no_date() -> None:
    assert read("It was the year before her birth.") == []
