"""Words that stand between a number and its unit, or make another thing of it."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("an additional year", "P1Y"),
        ("three consecutive days", "P3D"),
        ("ten business days", "P10D"),
        ("30-odd years", "P30Y"),
        ("days or weeks", "PXD"),
        ("the whole week", "P1W"),
        ("three quarters of an hour", "PT45M"),
        ("within the hour", "PT1H"),
        ("every half hour", "PT30M"),
        ("every summer", "XXXX-SU"),
        ("the first Monday of each month", "XXXX-WXX-1"),
        ("a pack a day", "P1D"),
    ],
)
def test_lengths_and_repetitions(words: str, value: str) -> None:
    ((text, found),) = read(f"He stayed for {words}.")
    assert text in words
    assert found == value


@pytest.mark.parametrize(
    "text",
    [
        "Her third win in as many weeks.",
        "A quarter-to-quarter comparison helps day-to-day work.",
        "He drove a 1987 Volvo and a 2003 Ford van.",
        "He spoke on the radio show This Week about the price of bread and butter.",
        "Shares closed higher at 2082, brokers noted.",
        "It is owned by a weekly magazine; the daily reported nothing.",
        "At the end of the day nobody knows.",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 1987 Volvo built a new works.", "1987"),
        ("MAYOR TO RESIGN THIS WEEK", "2024-W19"),
        ("Mayor To Resign This Week", "2024-W19"),
    ],
)
def test_what_is_a_time_all_the_same(text: str, value: str) -> None:
    assert [found for _, found in read(text)] == [value]
