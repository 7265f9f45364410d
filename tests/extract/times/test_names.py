"""Words of time that are names."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag


def read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in tag(text, "2012-01-18")]


@pytest.mark.parametrize(
    "text",
    [
        "Gary Noon, 54, had taken the money.",
        "Dr Sunday Okoro sent his apologies.",
        "They have a dog called August.",
        "She sang with the Midnight Ramblers.",
        "The car stood at mile marker 1840 without lights.",
        "The bakery in Sunday Lane burned down.",
        "Call extension 1830 for help.",
    ],
)
def test_a_name_is_no_time(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("At Noon the bell rang.", [("Noon", "2012-01-18T12:00")]),
        ("On Friday, 54 people were hurt.", [("Friday", "2012-01-13")]),
        ("Midnight Sunday is the deadline.", [("Midnight Sunday", "2012-01-22T24:00")]),
    ],
)
def test_a_time_beside_capitals_stays_one(text: str, found: list[tuple[str, str]]) -> None:
    assert read(text) == found
