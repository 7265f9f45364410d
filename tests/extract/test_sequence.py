"""Which event came first, as a sentence says it."""

from __future__ import annotations

import pytest

from parallax.extract import sequence
from tests.extract.reports import report


def orders(text: str) -> list[tuple[str, ...]]:
    return [c.value.others[:2] for c in sequence.extract(report(text))]


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


def test_a_sentence_that_goes_back() -> None:
    told = report(["The tanks were inspected on Friday.", "The brewery had flushed them on the previous day."])
    assert [c.value.others[:2] for c in sequence.extract(told)] == [("brewery flush tank", "inspect tank")]


def test_a_sentence_that_goes_on() -> None:
    told = report(["The tanks were inspected.", "Two hours later the brewery shut the gate."])
    assert [c.value.others[:2] for c in sequence.extract(told)] == [("inspect tank", "brewery gate shut")]


def test_two_clock_times() -> None:
    told = report(["The sluice opened at 3.10 a.m.", "The dam cracked at 4.25 a.m."], published="2020-05-05")
    assert [(c.value.norm, c.value.others[:2]) for c in sequence.extract(told)] == [
        ("clocked", ("open sluice", "crack dam"))
    ]


def test_a_sentence_that_goes_on_behind_a_paragraph() -> None:
    told = report(["The tanks were inspected.\n\n", "Only then did the brewery shut the gate."])
    assert [c.value.others[:2] for c in sequence.extract(told)] == [("inspect tank", "brewery gate shut")]


def test_what_a_pronoun_means_is_told() -> None:
    told = report(["The siren?", "It sounded when the wall had already fallen."])
    assert "siren" in next(c.value.others[1] for c in sequence.extract(told)).split()


def test_a_claim_points_at_few_words() -> None:
    text = (
        "The engineers of the county's water board opened the upper and the lower sluice of the old reservoir one by "
        "one before the northern wall of the dam had cracked."
    )
    assert all(len(c.span.quote) <= 80 for c in sequence.extract(report(text)))
