"""Sides of one party set against each other across reports."""

from __future__ import annotations

from parallax.align import attitudes as sides
from parallax.align.similarity import similarity
from parallax.extract import attitudes
from parallax.language import Sentence
from parallax.model import Claim, Pair
from tests.extract.reports import report


def matched(*texts: str) -> list[Pair]:
    found: list[Claim] = []
    sentences: list[Sentence] = []
    for sigil, text in zip("ABCDEF", texts, strict=False):
        made = report(text, sigil=sigil)
        found += attitudes.extract(made)
        sentences += made.sentences
    return list(sides.pairs(found, {}, similarity(sentences)))


def test_one_person_for_and_against_is_a_pair() -> None:
    (pair,) = matched(
        "Mayor Ines Duarte had full confidence in the harbour master.",
        "Mayor Ines Duarte was furious with the harbour master.",
    )
    assert {pair.a.value.low, pair.b.value.low} == {2.0, -2.0}


def test_two_parties_and_two_matters_stay_apart() -> None:
    assert not matched("Mayor Ines Duarte welcomed the bridge.", "Governor Tomas Reyes is furious at the bridge.")
    assert not matched(
        "Mayor Ines Duarte welcomed the plan for a second bridge over the river, which has been talked of for years.",
        "Thieves broke into three shops of the old town on Friday night; Ines Duarte condemned the burglaries.",
    )


def test_a_union_is_one_by_any_noun_for_it() -> None:
    assert matched("The union stood by the new rota.", "The dockers' association is furious.")


def test_a_single_word_of_stance_meets_an_idiom() -> None:
    assert matched("The bakers' guild supports the levy.", "The bakers' guild is up in arms about the levy.")


def test_the_only_side_of_a_party_in_each_report() -> None:
    assert matched("The bakers' guild stood behind Ann Roe.", "The bakers' guild kept its distance for two years.")
