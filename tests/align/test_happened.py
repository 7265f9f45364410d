"""Which deeds, done in one report, another tells as not done or still to come."""

from __future__ import annotations

from parallax.align import align
from parallax.extract import extract
from parallax.model import Claim
from tests.extract.reports import report


def opposed(a: str, b: str) -> list[tuple[str, str]]:
    reports = [report(*a.split("\n"), sigil="A"), report(*b.split("\n"), sigil="B")]
    claims: list[Claim] = [c for r in reports for c in extract(r)]
    _, alignment = align(reports, claims)
    return sorted((p.a.value.norm, p.b.value.norm) for p in alignment.pairs if p.a.slot == "happened")


def test_a_noun_made_from_the_verb() -> None:
    assert opposed("Inoculation of the goats began.", "Not one goat has been inoculated.")
    assert opposed("The route will be remeasured.", "There will be no remeasuring.")


def test_what_must_wait_is_not_done() -> None:
    assert opposed("The two dockers' leaders signed the treaty.", "The signing of the treaty must wait.")


def test_another_thing_is_another_deed() -> None:
    assert not opposed("The town sold the mill.", "The town has not sold the castle.")


def test_another_doer_is_another_deed() -> None:
    assert not opposed("Ann Roe appealed.", "Bo Dahl did not appeal.")


def test_who_denies_it_does_not_undo_it() -> None:
    assert not opposed("The cook poisoned the goats.", "The cook denies that he poisoned the goats.")


def test_what_tells_one_man_from_another_is_no_news() -> None:
    assert not opposed("The guard who fired is on leave.", "A second guard, who did not fire, was praised.")


def test_a_day_that_is_denied() -> None:
    assert not opposed("The queen was crowned.", "The queen will not be crowned on Monday.")
