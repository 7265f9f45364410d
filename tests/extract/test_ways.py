"""How somebody got in, and in which town the hurt are cared for."""

from __future__ import annotations

import pytest

from tests.told import audit_of, claims_of


@pytest.mark.parametrize(("text", "kind", "quote"), [
    ("The thieves entered the mill through a roof light.", "roof", "through a roof light"),
    ("The burglars forced the rear door with a crowbar.", "door", "rear door"),
    ("Two men broke in by a window of the cellar.", "window", "by a window"),
    ("The back gate was forced overnight.", "door", "back gate"),
])  # fmt: skip
def test_the_way_in(text: str, kind: str, quote: str) -> None:
    (claim,) = [c for c in claims_of(text, "place") if c.slot == "entry"]
    assert (claim.value.norm, claim.span.quote) == (kind, quote)


@pytest.mark.parametrize("text", [
    "The thieves left through a window.",
    "The burglars came out by the door.",
    "They did not force the door.",
    "Smoke poured through the roof.",
])  # fmt: skip
def test_what_is_no_way_in(text: str) -> None:
    assert not [c for c in claims_of(text, "place") if c.slot == "entry"]


@pytest.mark.parametrize(("text", "town"), [
    ("The skater was taken to a hospital in Graz.", "graz"),
    ("She was flown by helicopter to the main clinic of Linz with a broken leg.", "linz"),
])  # fmt: skip
def test_the_town_of_the_hospital(text: str, town: str) -> None:
    (claim,) = [c for c in claims_of(text, "place") if c.slot == "care"]
    assert claim.value.norm == town


@pytest.mark.parametrize("text", [
    "The minister opened a hospital in Graz.",
    "The skater was taken to hospital on Monday.",
])  # fmt: skip
def test_a_hospital_without_a_patient_or_a_town_says_nothing(text: str) -> None:
    assert not [c for c in claims_of(text, "place") if c.slot == "care"]


@pytest.mark.parametrize(("one", "other", "conflicts"), [
    ("The keeper broke her left wrist in the fall.", "The keeper broke her right hand in the fall.", 1),
    ("The keeper broke her left wrist in the fall.", "The keeper hurt her right knee in the fall.", 0),
    ("The thieves forced the front door.", "The thieves climbed in by the back door.", 1),
    ("The thieves forced the door.", "The thieves climbed in by the back door.", 0),
])  # fmt: skip
def test_two_wounds_and_two_doors(one: str, other: str, conflicts: int) -> None:
    found = [f for f in audit_of(one, other).findings if f.relation == "conflict" and f.type == "place"]
    assert len(found) == conflicts


def test_a_country_is_no_building() -> None:
    (claim,) = [c for c in claims_of("The firm employs 90 people in Britain.", "place") if c.slot == "where"]
    assert claim.value.unit == "named place"
