"""In what condition somebody is, and whose condition it is."""

from __future__ import annotations

import pytest

from parallax.extract import conditions
from parallax.model import Claim
from tests.extract.reports import report


def claims(*paragraphs: str) -> list[Claim]:
    return list(conditions.extract(report(*paragraphs)))


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Tomas Reyes was unhurt.", "health well"),
        ("Tomas Reyes fractured his wrist in the fall.", "health hurt"),
        ("Tomas Reyes was lying at home with a broken ankle.", "health hurt"),
        ("Tomas Reyes was taken to hospital by boat.", "health hurt"),
        ("Police arrested Tomas Reyes on the quay.", "liberty held"),
        ("Tomas Reyes is still at large.", "liberty wanted"),
        ("Tomas Reyes handed in his resignation on Friday.", "office resigned"),
        ("Tomas Reyes was not dismissed.", "not office dismissed"),
        ("Tomas Reyes pleaded guilty.", "plea admits"),
        ("Tomas Reyes isn't the subject of any inquiry.", "not inquiry under"),
    ],
)
def test_a_state_of_a_person(text: str, state: str) -> None:
    (claim,) = claims(text)
    assert claim.value.norm == state
    assert "tomas reyes" in claim.value.others


def test_a_pronoun_is_whom_it_means() -> None:
    (claim,) = claims("Tomas Reyes, the ferryman, spoke first.", "He was unhurt.")
    assert "tomas reyes" in claim.value.others


def test_what_a_case_has_one_of_needs_no_bearer() -> None:
    (claim,) = claims("The talks broke down before midnight.")
    assert claim.value.norm == "talks broken"


def test_questions_conditions_and_nameless_people_tell_nothing() -> None:
    assert not claims("Was Tomas Reyes arrested?")
    assert not claims("If Tomas Reyes is arrested, the ferry will stop.")
    assert not claims("Several people were arrested.")


def test_from_a_ward_is_in_hospital() -> None:
    (claim,) = claims("Ines Duarte, the cook, spoke to reporters.", 'She said from the burns ward: "It went dark."')
    assert claim.value.norm == "health hurt"


def test_a_group_is_well_only_as_a_whole() -> None:
    (claim,) = claims("The fourteen sailors were unharmed.")
    assert claim.value.others == ("##all",)
    assert not claims("Some sailors were unharmed.")


def test_what_is_narrowed_tells_nothing() -> None:
    assert not claims("Tomas Reyes escaped serious injury.")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The regatta was called off.", "schedule off"),
        ("The regatta was still on.", "schedule on"),
        ("The council revoked the licence.", "validity void"),
        ("The licence remains in force.", "validity valid"),
    ],
)
def test_a_state_of_what_is_planned_or_granted(text: str, state: str) -> None:
    assert [c.value.norm for c in claims(text) if c.predicate in ("schedule", "validity")] == [state]


def test_a_thing_that_only_stands_in_the_sentence_has_no_state() -> None:
    assert not [c for c in claims("At the regatta the mayor cancelled his dinner.") if c.predicate == "schedule"]
