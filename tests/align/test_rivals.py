"""Reports with one word each for one thing, and not the same."""

from __future__ import annotations

from parallax.align import align
from parallax.extract import extract
from tests.extract.reports import report


def rivals(a: str, b: str) -> set[frozenset[str]]:
    reports = [report(*a.split("\n"), sigil="A"), report(*b.split("\n"), sigil="B")]
    _, alignment = align(reports, [c for r in reports for c in extract(r)])
    return {frozenset((p.a.value.norm, p.b.value.norm)) for p in alignment.pairs if p.a.slot == "rival"}


def test_one_thing_two_words() -> None:
    assert rivals("The ferry Aurelia ran onto the reef.", "The tanker Aurelia ran onto the reef.") == {
        frozenset({"ferry", "tanker"})
    }


def test_a_report_with_both_words_tells_of_two_things() -> None:
    both = "The ferry Aurelia ran onto the reef.\nA tanker took off her passengers."
    assert not rivals(both, "The tanker Aurelia ran onto the reef.")


def test_two_stories() -> None:
    assert not rivals("The ferry Aurelia ran onto the reef.", "A tanker took on oil in Brest.")
