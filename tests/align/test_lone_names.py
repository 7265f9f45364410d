"""The only commission of one report and the only board of the other are likely one."""

from __future__ import annotations

import pytest

from parallax.align.lone_names import lone_names
from parallax.extract.terms import extract
from tests.extract.reports import report


def found(*texts: str) -> set[tuple[str, ...]]:
    claims = [c for sigil, text in zip("ABC", texts, strict=False) for c in extract(report(text, sigil=sigil))]
    pairs = lone_names([c for c in claims if c.slot in ("name", "plain")], None)
    return {tuple(sorted((p.a.value.norm, p.b.value.norm))) for p in pairs}


def test_the_only_ones_of_a_kind() -> None:
    assert found("The Dairy Standards Commission has the milk.", "Samples went to the National Hygiene Board.") == {
        ("dairy standards commission", "national hygiene board")
    }


@pytest.mark.parametrize(
    "texts",
    [
        ("The Dairy Commission has the milk.", "The Dairy Board has the milk."),
        ("The Dairy Commission has the milk.", "The Hygiene Board and the Trade Council met."),
        ("The Dairy Commission met.", "The Hygiene Board met.", "The Dairy Commission met the Hygiene Board."),
        ("The Ostland District Court ruled.", "The Ostland Court of Appeal ruled."),
    ],
)
def test_short_names_several_bodies_and_higher_courts(texts: tuple[str, ...]) -> None:
    assert found(*texts) == set()
