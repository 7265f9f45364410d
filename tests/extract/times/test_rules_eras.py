"""Years with their era, and dates that became names."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("words", "value", "mod"),
    [
        ("44 BC", "BC0044", ""),
        ("AD 79", "0079", ""),
        ("the 5th century BC", "BC04", ""),
        ("c. 1850", "1850", "APPROX"),
        ("9/11", "2001-09-11", ""),
    ],
)
def test_years_of_an_era(words: str, value: str, mod: str) -> None:
    found = tag(f"Nobody forgets {words}, they say.", WEDNESDAY)
    assert [(timex.text, timex.value, timex.mod) for timex in found] == [(words, value, mod)]


def test_an_advertisement_is_no_era() -> None:
    assert read("One ad 79 people saw.") == []
