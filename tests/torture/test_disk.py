"""A full disk, a folder that may not be written, a file that is taken away: a message, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from parallax.case import Case, CaseDisplaced, CaseError, create, open_case, read_case
from parallax.errors import OutputError
from parallax.export.decided import write_decided


@contextmanager
def small_disk(folder: Path, size: str = "1m") -> Iterator[Path]:
    """A disk of its own of a megabyte; only root may mount one."""
    place = folder / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or subprocess.run(command, check=False).returncode:
        pytest.skip("a small disk can be mounted by root only")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def filled(place: Path, left: int) -> Path:
    """Fill the disk up but for ``left`` bytes; the file that does it."""
    free = os.statvfs(place)
    filler = place / "filler"
    filler.write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - left)))
    return filler


def decide_until_full(case: Case) -> int:
    """Decide until the disk is full; how many decisions were saved."""
    mark = case.marks()[0]

    def decide() -> None:
        for n in range(10_000):
            case.decide(mark, ("confirmed", "explained")[n % 2], reason="asked again " * 40)

    with pytest.raises(CaseError, match="the disk is full"):
        decide()
    return len(case.log)


def test_a_full_disk_stops_the_decision_and_loses_none_before_it(fresh: Callable[[], Path], tmp_path: Path) -> None:
    with small_disk(tmp_path) as place:
        path = Path(shutil.copy(fresh(), place / "harbour.parallax"))
        filler = filled(place, 40_000)
        with open_case(path) as case:
            saved = decide_until_full(case)
            standing = case.standings[case.marks()[0]]
            filler.unlink()
            case.decide(case.marks()[1], "corrected")  # work goes on, in the same window
            assert len(case.log) == saved + 1
            assert case.standings[case.marks()[0]] == standing
        with open_case(path) as case:
            assert case.damage == ()
            assert len(case.log) == saved + 1


def test_an_export_to_a_full_disk_leaves_the_old_one(fresh: Callable[[], Path], tmp_path: Path) -> None:
    with small_disk(tmp_path) as place, read_case(fresh()) as case:
        workbook, copy = place / "audit.xlsx", place / "copy.parallax"
        workbook.write_bytes(b"the workbook of yesterday")
        filled(place, 8_000)
        with pytest.raises(OutputError, match="Cannot write"):
            write_decided(case.result(), case.standings, workbook)
        with pytest.raises(CaseError, match="the disk is full"):
            case.save_copy(copy)
        with pytest.raises(CaseError, match="the disk is full"):
            create(place / "another.parallax")
        assert workbook.read_bytes() == b"the workbook of yesterday"
        assert sorted(p.name for p in place.iterdir()) == ["audit.xlsx", "filler"]


def test_in_a_folder_that_may_not_be_written_a_case_can_be_read(fresh: Callable[[], Path], tmp_path: Path) -> None:
    with small_disk(tmp_path) as place:
        path = Path(shutil.copy(fresh(), place / "harbour.parallax"))
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        with pytest.raises(CaseError, match="Nothing may be written"):
            open_case(path)
        with pytest.raises(CaseError, match="make the case"):
            create(place / "another.parallax")
        with read_case(path) as case:
            assert case.page()
            with pytest.raises(CaseError, match="for reading only"):
                case.decide(case.marks()[0], "confirmed")


@pytest.mark.parametrize("how", ["deleted", "replaced", "moved"])
def test_a_file_taken_away_while_it_is_open_is_saved_beside(fresh: Callable[[], Path], how: str) -> None:
    path = fresh()
    with open_case(path) as case:
        size = len(case.log)
        if how == "deleted":
            path.unlink()
        elif how == "moved":
            path.rename(path.with_name("moved.parallax"))
        else:
            path.with_name("other").write_bytes(b"another file")
            path.with_name("other").replace(path)
        with pytest.raises(CaseDisplaced, match="all that was saved before this change is in") as told:
            case.decide(case.marks()[0], "corrected")
        with pytest.raises(CaseDisplaced):
            case.decide(case.marks()[0], "explained")
        assert case.beside().marks() == case.marks()  # what is open can still be exported
    (rescued,) = path.parent.glob("*rescued*")
    assert str(rescued) in str(told.value)
    with open_case(rescued) as case:
        assert case.damage == ()
        assert len(case.log) == size
    if how == "replaced":
        assert path.read_bytes() == b"another file"
