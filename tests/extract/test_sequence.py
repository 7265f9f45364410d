"""Which event came first, as a sentence says it."""

from __future__ import annotations

import pytest

from parallax.extract import sequence
from tests.extract.reports import report


def orders(text: str) -> list[tuple[str, ...]]:
    return [c.value.others for c in sequence.extract(report(text))]


@pytest.mark.parametrize(
    "text",
    [
        "The crew opened the sluice after the dam cracked.",
        "After the dam cracked, the crew opened the sluice.",
        "The dam cracked before the crew opened the sluice.",
        "Only after the dam cracked did the crew open the sluice.",
        "It was after the dam cracked that the crew opened the sluice.",
        "The dam had already cracked when the crew opened the sluice.",
    ],
)
def test_one_order_in_many_wordings(text: str) -> None:
    assert orders(text) == [("crack dam", "crew open sluice")]


def test_a_noun_can_be_an_event() -> None:
    assert orders("The crew opened the sluice after the landslide.") == [("landslide", "crew open sluice")]


def test_a_date_is_no_event() -> None:
    assert orders("The crew opened the sluice after Monday.") == []


def test_what_is_said_after_something_orders_nothing() -> None:
    assert orders("The mayor said after the flood that help was near.") == []
