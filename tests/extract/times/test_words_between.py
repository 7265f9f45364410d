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
        ("24 years, 3 months and 5 days", "P24Y3M5D"),
        ("the final three days", "P3D"),
        ("the 1700s", "17"),
        ("the first decade of the 21st century", "200"),
        ("the last quarter of 2015", "2015-Q4"),
        ("2015 Q3", "2015-Q3"),
        ("9 August 2016 18:02 BST", "2016-08-09T18:02"),
        ("5TH MAY 2016", "2016-05-05"),
        ("one night last week", "2024-W18"),
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
        "The Sunday Herald and its bi-weekly supplement saw it every now and then.",
        "Their fathers fought in the Six-Day War and in the Thirty Years' War.",
        "She played in the film Seven Years of Rain with great success, critics agreed.",
        "It was hit for a second time while doing 80 miles an hour.",
        "Temperatures will be in the 90s.",
        "The annual Monday Night Football party was held near the river with music.",
        "A man aged between 28 and 34 years was seen, said to be 30 years old.",
        "Officers found April Jones and her brother near the river.",
        "They use Windows 2010 under Resolution 1973.",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 1987 Volvo built a new works.", "1987"),
        ("In June Brown was seen near the old harbour with a friend.", "2023-06"),
        ("June Sales Rise at Volvo Plants", "2024-06"),
        ("The 2015/16 season was long.", "2015"),
        ("SEVEN YEARS FOR THE ARSONIST", "P7Y"),
        ("It costs $5 million a year", "P1Y"),
        ("It must be paid by Saturday.", "2024-05-11"),
        ("MAYOR TO RESIGN THIS WEEK", "2024-W19"),
        ("Mayor To Resign This Week", "2024-W19"),
    ],
)
def test_what_is_a_time_all_the_same(text: str, value: str) -> None:
    assert [found for _, found in read(text)] == [value]
