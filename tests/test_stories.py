"""How well the story sets are audited: the floors that a change may raise and never lower.

``stories`` and ``more-stories`` are for developing. ``held-out`` is measured and never read: what is found there is
what a desk can expect on reports that nobody here has seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.audited import ROOT, Audited, audited, gold_of, misquoted, noisy, sets
from tests.scoring import totals, unlocated


class Group(NamedTuple):
    """How many sets a folder holds, and their bounds: a floor only ever rises, a ceiling only ever falls."""

    sets: int
    floors: Mapping[str, float]
    ceilings: Mapping[str, float]


GROUPS = {
    "stories": Group(28, {"recall": 0.64, "precision": 0.78}, {"compatible_flagged": 0.02}),
    "more-stories": Group(56, {"recall": 0.48, "precision": 0.79}, {"compatible_flagged": 0.03}),
    "held-out": Group(14, {"recall": 0.36, "precision": 0.70}, {"compatible_flagged": 0.06}),
}


def folders(name: str) -> list[Path]:
    return sets(ROOT / "tests" / name)


def _each(name: str, *values: Any) -> Any:
    # One worker audits all sets of a group, once.
    return pytest.param(name, *values, marks=pytest.mark.xdist_group(name), id="-".join([name, *map(_id, values)]))


def _id(value: Any) -> str:
    return value.name if isinstance(value, Path) else str(value)


@cache
def audits(name: str) -> tuple[Audited, ...]:
    return tuple(audited(folder) for folder in folders(name))


@cache
def figures(name: str) -> dict[str, Any]:
    return totals([done.score() for done in audits(name)])


each_group = pytest.mark.parametrize("name", [_each(name) for name in GROUPS])


@each_group
def test_all_sets_are_here(name: str) -> None:
    assert len(folders(name)) == GROUPS[name].sets


@pytest.mark.parametrize(("name", "folder"), [_each(name, folder) for name in GROUPS for folder in folders(name)])
def test_gold_quotes_stand_in_the_texts_as_loaded(name: str, folder: Path) -> None:
    from parallax.load import load_case

    gold = gold_of(folder)
    texts = {source.file: source.text for source in load_case(folder)}
    assert sorted(texts) == sorted(source["file"] for source in gold["sources"])
    assert list(unlocated(gold["conflicts"] + gold["compatible"], texts)) == []


@pytest.mark.slow
@pytest.mark.parametrize(("name", "figure"), [_each(n, figure) for n, g in GROUPS.items() for figure in g.floors])
def test_what_is_found_stays_above_its_floor(name: str, figure: str) -> None:
    assert figures(name)[figure] >= GROUPS[name].floors[figure], figures(name)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "figure"), [_each(n, figure) for n, g in GROUPS.items() for figure in g.ceilings])
def test_what_is_flagged_wrongly_stays_below_its_ceiling(name: str, figure: str) -> None:
    assert figures(name)[figure] <= GROUPS[name].ceilings[figure], figures(name)


@pytest.mark.slow
@each_group
def test_evidence_quotes_what_stands_at_its_place(name: str) -> None:
    assert [line for done in audits(name) for line in misquoted(done)] == []


@pytest.mark.slow
@each_group
def test_no_evidence_lies_in_noise(name: str) -> None:
    assert [line for done in audits(name) for line in noisy(done)] == []
