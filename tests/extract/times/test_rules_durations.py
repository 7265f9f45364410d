"""Lengths of time."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str, str]]:
    return [(timex.text, timex.type, timex.value) for timex in tag(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("A decades-long feud over water is over.", "decades-long", "PXY"),
        ("It was an hours-long wait.", "hours-long", "PTXH"),
        ("Rents have doubled over the past decade.", "the past decade", "P10Y"),
        ("Rents in the town doubled in the last decade alone.", "the last decade", "P10Y"),
        ("The truce follows months of talks.", "months", "PXM"),
        ("She was given a week to leave the flat.", "a week", "P1W"),
        ("Profits fell in each of the past three years.", "each of the past three years", "P3Y"),
    ],
)
def test_lengths(text: str, words: str, value: str) -> None:
    assert read(text) == [(words, "DURATION", value)]


@pytest.mark.parametrize("text", ["It is only a matter of days.", "The last decade of the reign was quiet."])
def test_no_lengths(text: str) -> None:
    assert read(text) == []


def test_about_a_week_ago() -> None:
    assert read("It closed a week or so ago.") == [("a week or so ago", "DATE", "2024-W18")]
