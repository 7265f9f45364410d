"""Dates as speech is written down: in words, and in small letters."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def values(text: str) -> list[str]:
    return [timex.value for timex in tag(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("it happened on march eighth.", "2024-03-08"),
        ("he was born in nineteen oh six.", "1906"),
        ("they met in two thousand and one.", "2001"),
        ("that was back in the late nineteen seventies.", "197"),
        ("it has stood for the last half-century.", "P50Y"),
        ("to this day nobody knows.", "PRESENT_REF"),
        ("she spoke in the weeks leading up to the vote.", "PXW"),
        ("the three-month-old war is over.", "P3M"),
        ("it is fed every four to six weeks.", "P6W"),
    ],
)
def test_times_in_words(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "this may second what he said, and they march third in line.",
        "it was seen in two thousand homes.",
        "the three-month-old boy slept.",
    ],
)
def test_words_that_tell_no_time(text: str) -> None:
    assert values(text) == []
