"""Which tellings of a point are of one case of it."""

from __future__ import annotations

from parallax.align import align
from parallax.extract import extract
from parallax.model import Claim
from tests.extract.reports import report


def opposed(a: str, b: str) -> list[tuple[str, str]]:
    reports = [report(*a.split("\n"), sigil="A"), report(*b.split("\n"), sigil="B")]
    claims: list[Claim] = [c for r in reports for c in extract(r)]
    _, alignment = align(reports, claims)
    return [(p.a.value.norm, p.b.value.norm) for p in alignment.pairs if p.a.slot == "point"]


def test_one_to_an_event() -> None:
    assert opposed("The alarm failed, neighbours said.", "The alarm rang at two.") == [("no alarm", "yes alarm")]


def test_two_people_have_two_careers() -> None:
    assert not opposed("Ann Roe, the mayor, will resign.", "Bo Dahl, the treasurer, will stay on.")


def test_one_unhurt_man_and_another_wounded_one() -> None:
    assert not opposed("A second man escaped without injury.", "A cook was wounded in the brawl.")


def test_nobody_is_everybody() -> None:
    assert opposed("Nobody was hurt.", "Two cooks were wounded in the brawl.") == [("no injury", "yes injury")]


def test_two_factories_are_two() -> None:
    assert not opposed("The paper mill in Hallen will be closed.", "The town hall will stay open.")
