"""Repeated times, and newspapers that are no such thing."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag


def read(text: str) -> list[tuple[str, str, str]]:
    return [(timex.text, timex.type, timex.value) for timex in tag(text, "2024-05-08")]


def test_a_month_of_every_year() -> None:
    assert read("The band marches each July.") == [("each July", "SET", "XXXX-07")]


@pytest.mark.parametrize("text", ["The Swiss daily Le Temps reported it.", "The daily Berner Bote had the story."])
def test_a_newspaper_is_no_time(text: str) -> None:
    assert read(text) == []


def test_what_is_done_daily_is_one() -> None:
    assert read("The daily count of boats went up.") == [("daily", "SET", "P1D")]
