"""Two names for one body are found by elimination; two bodies stay two."""

from __future__ import annotations

from parallax.align.terms import pairs
from parallax.extract import terms
from parallax.model import Claim, Pair
from tests.extract.reports import report


def matched(*texts: str) -> list[Pair]:
    found: list[Claim] = []
    for sigil, text in zip("ABCDEF", texts, strict=False):
        found += terms.extract(report(text, sigil=sigil))
    return list(pairs(found))


def test_names_with_one_head_and_one_event_are_paired() -> None:
    (pair,) = matched("The chamber passed the Clean Rivers Act.", "The chamber passed the Water Protection Act.")
    assert {pair.a.value.norm, pair.b.value.norm} == {"clean rivers act", "water protection act"}


def test_a_report_with_both_names_knows_two_things() -> None:
    assert not matched(
        "The chamber passed the Clean Rivers Act and the Water Protection Act.",
        "The chamber passed the Water Protection Act.",
    )


def test_shorter_form_is_the_same_name() -> None:
    assert not matched("The Clean Rivers Protection Act passed.", "The Rivers Protection Act passed.")


def test_initials_are_the_same_name() -> None:
    assert not matched("The B.C. Salmon Council met.", "The British Columbia Salmon Council met.")


def test_departments_of_one_town_are_two() -> None:
    assert not matched("Galway Fire Department came first.", "Galway Police Department came later.")


def test_police_and_fire_service_of_one_fire_are_two() -> None:
    assert not matched("The Fire Inspectorate closed the mill.", "The Police Authority closed the mill.")


def test_what_is_denied_meets_what_is_told() -> None:
    (pair,) = matched("The two states have no border treaty.", "The border treaty signed in 1921 gave him the farm.")
    assert {pair.a.negated, pair.b.negated} == {True, False}


def test_what_one_person_leads_is_one_body() -> None:
    a, b = "A rescue team, led by Olga Brandt, set out.", "A crisis committee, headed by Olga Brandt, met at noon."
    (pair,) = matched(a, b)
    assert {pair.a.value.norm, pair.b.value.norm} == {"rescue team", "crisis committee"}
    assert not matched(a, b.replace("Olga Brandt", "Timo Halla"))
