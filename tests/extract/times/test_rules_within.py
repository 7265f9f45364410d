"""A part of a stretch told by its number."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("words", "value", "mod"),
    [
        ("the first Monday of May 2023", "2023-05-01", ""),
        ("the last Sunday in March", "2024-03-31", ""),
        ("the last day of the month", "2024-05-31", ""),
        ("the third week of July 2023", "2023-W29", ""),
        ("the second half of August 2023", "2023-08", "END"),
        ("the first half of the 19th century", "18", "START"),
        ("the last quarter of the 18th century", "17", "END"),
    ],
)
def test_numbered_parts(words: str, value: str, mod: str) -> None:
    found = tag(f"The mill was shut in {words}.", WEDNESDAY)
    assert [(timex.text, timex.value, timex.mod) for timex in found] == [(words, value, mod)]


def test_there_is_no_sixth_monday() -> None:
    assert "the sixth Monday of May" not in dict(read("On the sixth Monday of May he slept."))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the last day of 1912", "1912-12-31"),
        ("the first week of 2015", "2015-W01"),
        ("the last month of next year", "2025-12"),
    ],
)
def test_numbered_parts_of_a_year(words: str, value: str) -> None:
    found = tag(f"The mill was shut in {words}.", WEDNESDAY)
    assert [(timex.text, timex.value) for timex in found] == [(words, value)]
