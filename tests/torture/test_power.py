"""The power goes at any moment: what was said to be saved is there. Without syncing, the same test must fail."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from parallax.case import CaseError, open_case
from parallax.review.log import VERDICTS
from tests.case.reports import THIRD, put, rules
from tests.torture.conftest import times
from tests.torture.power import Disk, Event, RecordingDisk


def recorded(path: Path, synchronous: str, more: list[Path]) -> Disk:
    """What happens on the disk while a case is worked on: decisions, an import, an audit, decisions."""
    disk = Disk({str(path): path.read_bytes()})
    name = f"recording {synchronous}"
    vfs = RecordingDisk(name, disk)
    with open_case(path, vfs=name, synchronous=synchronous) as case:
        for n in range(40):
            marks = case.marks()
            entry = case.decide(marks[n % len(marks)], VERDICTS[n % len(VERDICTS)], reason=f"Reason {n}. " * 30)
            disk.events.append(Event("said", offset=entry.number))
            if n == 20:
                case.add(more)
                case.audit(rules())
    vfs.unregister()
    return disk


def lost(disk: Disk, path: Path, point: int, chance: random.Random) -> str:
    """What a cut at ``point`` lost or broke; empty where nothing."""
    files, saved = disk.after_cut(point, chance)
    journal = path.with_name(path.name + "-journal")
    for one in (path, journal):
        one.unlink(missing_ok=True)
    for name, data in files.items():
        Path(name).write_bytes(data)
    try:
        with open_case(path) as case:
            if case.damage:
                return f"damaged: {case.damage[0]}"
            return "" if len(case.log) >= saved else f"{saved - len(case.log)} decisions"
    except CaseError as error:
        return str(error)


def all_lost(path: Path, folder: Path, synchronous: str, cuts: int, chance: random.Random) -> list[str]:
    """What each of so many cuts lost."""
    disk = recorded(path, synchronous, put(folder / "more", THIRD))
    points = [chance.randrange(len(disk.events)) for _ in range(cuts)]
    return [what for point in points if (what := lost(disk, path, point, chance))]


def test_a_power_cut_loses_nothing_that_was_saved(
    fresh: Callable[[], Path], tmp_path: Path, chance: random.Random
) -> None:
    assert all_lost(fresh(), tmp_path, "FULL", times(40, 300), chance) == []


def test_without_syncing_the_same_cuts_do_lose_something(
    fresh: Callable[[], Path], tmp_path: Path, chance: random.Random
) -> None:
    assert len(all_lost(fresh(), tmp_path, "OFF", times(40, 300), chance)) > 5


@pytest.mark.parametrize("name", ["journal_mode", "synchronous", "secure_delete", "locking_mode"])
def test_the_file_is_written_as_was_measured(fresh: Callable[[], Path], name: str) -> None:
    with open_case(fresh()) as case:
        found = case._db.pragma(name)
    wanted = {"journal_mode": "truncate", "synchronous": 2, "secure_delete": 1, "locking_mode": "exclusive"}
    assert found == wanted[name]
