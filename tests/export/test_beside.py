"""A file is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from parallax.case import create
from parallax.errors import OutputError
from parallax.export.beside import check_place, put


def test_a_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "audit.json"
    path.write_text("old")
    put(path, b"new")
    assert path.read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["audit.json"]


def test_a_link_keeps_pointing_at_the_file_that_is_renewed(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    link = tmp_path / "audit.json"
    link.symlink_to(tmp_path / "shared" / "audit.json")
    put(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "shared" / "audit.json").read_bytes() == b"new"


def test_a_failed_or_interrupted_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "audit.json"
    path.write_text("old")
    for error, raised in (
        (OSError(28, "No space left on device"), OutputError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ):

        def fail(_handle: int, error: BaseException = error) -> None:
            raise error

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(raised):
            put(path, b"new")
        assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("audit.json", "old")]


@pytest.mark.parametrize(
    ("name", "why"),
    [("", "it is a folder"), ("none/audit.json", "does not exist"), ("file/audit.json", "does not exist")],
)
def test_a_place_that_cannot_be_written_is_named_before_and_after(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "file").write_text("")
    refusal = r"Cannot write .+: .+; choose another place\."
    with pytest.raises(OutputError, match=refusal):
        check_place(tmp_path / name)
    with pytest.raises(OutputError, match=refusal) as raised:
        put(tmp_path / name, b"x")
    with pytest.raises(OutputError, match=why):
        check_place(tmp_path / name)
    assert "\n" not in str(raised.value)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_one_sentence() -> None:
    with pytest.raises(OutputError, match="no space left"):
        put(Path("/dev/full"), b"x" * 100_000)


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="file name too long; choose another place"):
        check_place(tmp_path / f"{'n' * 300}.xlsx")


def test_a_name_of_letters_that_take_many_bytes_is_written(tmp_path: Path) -> None:
    target = tmp_path / ("\U0001f9c3" * 60 + ".json")
    put(target, b"{}")
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_no_result_takes_the_place_of_a_case(tmp_path: Path) -> None:
    path = tmp_path / "talks.parallax"
    create(path).close()
    before = path.read_bytes()
    refusal = "it is a case"
    with pytest.raises(OutputError, match=refusal):
        check_place(path)
    with pytest.raises(OutputError, match=refusal):
        put(path, b"{}")
    assert path.read_bytes() == before
