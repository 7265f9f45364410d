"""Who did what: every doer of a deed, by its syntax and by the sort of people it is."""

from __future__ import annotations

import pytest

from parallax.extract import doers
from parallax.lexicon.doers import sort_of, two_sorts
from parallax.model import Claim
from tests.extract.reports import report


def found(*sentences: str) -> list[Claim]:
    return list(doers.extract(report(list(sentences))))


def sorts(claim: Claim) -> set[str]:
    return {o.removeprefix("sort:") for o in claim.value.others if o.startswith("sort:")}


@pytest.mark.parametrize(
    ("text", "quote", "sort"),
    [
        ("Two miners were dug out by soldiers on Monday.", "soldiers", "army"),
        ("Two miners were carried to the gate by soldiers on Monday.", "soldiers", "army"),
        ("A search party of shepherds discovered the glider.", "A search party of shepherds", "rescuer"),
        ("A complaint from a losing bidder began the affair.", "a losing bidder", "company"),
        ("A party of skiers set off the avalanche.", "A party of skiers", "passer-by"),
        ("The tip came from a neighbour.", "a neighbour", "villager"),
        ("The pause was ordered by the union, whose delegates walked out.", "the union", "union"),
        ("The institute in Graz, which inspected the dam, was ill equipped.", "The institute in Graz", "scholar"),
        ("Norway brokered the exchange.", "Norway", "country"),
    ],
)
def test_a_doer_and_its_sort(text: str, quote: str, sort: str) -> None:
    claim = next(c for c in found(text) if c.span.quote == quote)
    assert sort in sorts(claim)


def test_a_doer_that_a_sentence_singles_out() -> None:
    (claim,) = found("It was the night porter who discovered the smoke.")
    assert claim.span.quote == "the night porter"
    assert doers.SINGLED in claim.words
    assert not claim.negated


def test_a_doer_that_is_denied() -> None:
    (claim,) = found("It was not the night porter who discovered the smoke.")
    assert claim.negated


def test_nobody_of_a_sort_did_it() -> None:
    (claim,) = found("No country's federation had complained by Sunday.")
    assert claim.negated


def test_a_thing_does_nothing() -> None:
    assert found("The letter, which Ida Brandt drafted, led the talks.") == []


def test_what_a_person_is_elsewhere_tells_the_sort() -> None:
    claims = found("Ida Brandt, a nurse, was on her way home.", "Ida Brandt pulled the boy out of the canal.")
    assert any("medic" in sorts(c) and c.value.norm == "ida brandt" for c in claims)


def test_deeds_that_anybody_does_are_left_alone() -> None:
    assert found("Soldiers slept in the school.") == []


def test_sorts_that_exclude_each_other() -> None:
    assert two_sorts(sort_of("army conscript"), sort_of("night shift worker"))
    assert not two_sorts(sort_of("rescue team"), sort_of("firefighter"))
    assert not two_sorts(sort_of("soldier"), "")
