"""Conditions of one person meet; those of two stay apart."""

from __future__ import annotations

from parallax.align import conditions as states
from parallax.align.similarity import similarity
from parallax.extract import conditions
from parallax.language import Sentence
from parallax.model import Claim, Pair
from tests.extract.reports import report


def matched(*texts: str) -> list[Pair]:
    found: list[Claim] = []
    sentences: list[Sentence] = []
    for sigil, text in zip("ABCDEF", texts, strict=False):
        made = report(text, sigil=sigil)
        found += conditions.extract(made)
        sentences += made.sentences
    return list(states.pairs(found, {}, similarity(sentences)))


def test_one_person() -> None:
    assert matched("Tomas Reyes was unhurt.", "Tomas Reyes broke his collarbone.")
    assert matched("The ferryman was unhurt.", "The ferryman broke his collarbone.")


def test_two_people_of_one_trade() -> None:
    assert not matched("The ferryman, Tomas Reyes, was unhurt.", "The ferryman, Jonas Lind, broke his collarbone.")


def test_two_things_that_both_stopped() -> None:
    assert not matched("The search was suspended on Monday.", "The vaccination will go on.")


def test_a_group_that_is_all_well_and_one_who_is_hurt() -> None:
    assert matched("The fourteen sailors were unharmed.", "The cook, Jonas Lind, broke his collarbone.")
    found = matched("The fourteen sailors were unharmed. The cook was hurt.", "The cook, Jonas Lind, broke his wrist.")
    assert not any("##all" in claim.value.others for pair in found for claim in (pair.a, pair.b))


def test_a_trial_and_a_study_are_one() -> None:
    assert matched("The trial of the vaccine was put on hold.", "The study of the vaccine will not be restarted.")
