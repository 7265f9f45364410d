"""What is told in passing of an earlier event is no part of the event of the day."""

from __future__ import annotations

import pytest

from tests.told import claims_of


def in_passing(text: str, published: str = "2024-05-08") -> set[bool]:
    return {c.background for c in claims_of(text, "quantity", published=published)}


@pytest.mark.parametrize("text", [
    "In 2011 a fire killed four miners.",
    "The previous eruption killed four miners.",
    "Its last strike, in May 2019, lasted until 40 miners gave in.",
])  # fmt: skip
def test_a_year_ago_is_background(text: str) -> None:
    assert in_passing(text) == {True}


@pytest.mark.parametrize("text", [
    "The fire killed four miners.",
    "On Monday a fire killed four miners.",
    "A fire killed four miners on 2 April.",
    "The mine was opened in 1967, and on Monday a fire killed four miners in it.",
])  # fmt: skip
def test_the_last_weeks_are_not(text: str) -> None:
    assert in_passing(text) == {False}


def test_without_a_date_of_the_report_a_year_says_nothing() -> None:
    assert in_passing("In 2011 a fire killed four miners.", published="") == {False}


@pytest.mark.parametrize("text", [
    "The river rose to 12 metres, three above the record set in 1984.",
    "Four miners, who had come to the pit in 2011, were hurt.",
])  # fmt: skip
def test_an_old_date_of_a_thing_does_not_date_the_sentence(text: str) -> None:
    told = [c for c in claims_of(text, "quantity") if c.span.quote in ("12 metres", "Four miners")]
    assert [c.background for c in told] == [False]
