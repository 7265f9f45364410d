"""How well the twenty-eight story sets are audited: the floors that a change may raise and never lower."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.audited import ROOT, Audited, audited, gold_of, misquoted, noisy, sets
from tests.scoring import totals, unlocated

# A floor only ever rises, a ceiling only ever falls.
FLOORS = {"recall": 0.50, "precision": 0.74}
CEILINGS = {"compatible_flagged": 0.02}

STORIES = sets(ROOT / "tests" / "stories")

pytestmark = pytest.mark.xdist_group("stories")  # one worker audits them all, once


@pytest.fixture(scope="session")
def stories() -> list[Audited]:
    return [audited(folder) for folder in STORIES]


@pytest.fixture(scope="session")
def figures(stories: list[Audited]) -> dict[str, Any]:
    return totals([done.score() for done in stories])


def test_all_sets_are_here() -> None:
    assert len(STORIES) == 28


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_gold_quotes_stand_in_the_texts_as_loaded(folder: Path) -> None:
    from parallax.load import load_case

    gold = gold_of(folder)
    texts = {source.file: source.text for source in load_case(folder)}
    assert sorted(texts) == sorted(source["file"] for source in gold["sources"])
    assert list(unlocated(gold["conflicts"] + gold["compatible"], texts)) == []


@pytest.mark.slow
@pytest.mark.parametrize("figure", FLOORS)
def test_what_is_found_stays_above_its_floor(figure: str, figures: dict[str, Any]) -> None:
    assert figures[figure] >= FLOORS[figure], figures


@pytest.mark.slow
@pytest.mark.parametrize("figure", CEILINGS)
def test_what_is_flagged_wrongly_stays_below_its_ceiling(figure: str, figures: dict[str, Any]) -> None:
    assert figures[figure] <= CEILINGS[figure], figures


@pytest.mark.slow
def test_evidence_quotes_what_stands_at_its_place(stories: list[Audited]) -> None:
    assert [line for done in stories for line in misquoted(done)] == []


@pytest.mark.slow
def test_no_evidence_lies_in_noise(stories: list[Audited]) -> None:
    assert [line for done in stories for line in noisy(done)] == []
