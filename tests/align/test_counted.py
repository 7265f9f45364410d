"""Counts of one kind in unlike sentences, and counts that only look alike."""

from __future__ import annotations

import pytest

from parallax.align import counted
from parallax.extract import extract
from tests.extract.reports import report


def told(a: str, b: str) -> set[tuple[str, str]]:
    claims = [c for sigil, text in (("A", a), ("B", b)) for c in extract(report([text], sigil=sigil))]
    return {(p.a.value.norm.split()[0], p.b.value.norm.split()[0]) for p in counted.pairs(claims)}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Officers detained 23 soldiers.", "By nightfall 41 members of the guard were behind bars."),
        ("The operator scrapped 30 flights.", "On the boards 12 services were struck out."),
        ("Fourteen villagers lost their lives.", "The slide killed 19 people."),
        ("Police arrested eight people.", "There were eleven arrests."),
        ("The blaze was fought by 150 firefighters.", "Two hundred firemen were at work."),
        ("The doctors had injected 300 volunteers.", "About 500 people had had at least one injection."),
    ],
)
def test_one_kind_under_other_words(a: str, b: str) -> None:
    assert told(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The slide killed four people.", "The slide killed two children."),  # some of them
        ("Four men killed a guard.", "The robbers killed two people."),
        ("The slide killed four people.", "The slide hurt nine people."),
        ("The slide killed four people and hurt nine.", "The slide killed four people and hurt nine."),
        ("Police arrested four men.", "Police arrested two others."),
        ("The storm killed two families.", "The storm killed nine people."),
    ],
)
def test_other_kinds(a: str, b: str) -> None:
    assert not told(a, b)
