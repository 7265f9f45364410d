"""Many files at once: one that cannot be read costs no other, and each says why."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from parallax.errors import Cancelled, SourceError
from parallax.load.batch import dated, read_all, read_text
from parallax.load.case import load_case

REPORT = "Bridge closed after storm\n\nThe bridge at Halden was closed on Monday, the mayor said.\n"


def test_a_bad_file_does_not_cost_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REPORT, "utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "d.txt").write_bytes(bytes(range(32)) * 50)
    batch = read_all([tmp_path])
    assert [source.file for source, _ in batch.found] == ["a.txt"]
    assert {r.name for r in batch.refused} == {"b.txt", "c.pdf", "d.txt"}
    assert all(r.why.endswith(".") for r in batch.refused)


def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    batch = read_all([tmp_path / "empty", tmp_path / "gone.txt"])
    assert batch.found == ()
    assert {r.name for r in batch.refused} == {"empty", "gone.txt"}


@pytest.mark.parametrize("held", ["{", '{"a.txt": {"published": %s}}' % ("9" * 5000), "[" * 100_000])
def test_a_bad_list_of_sources_costs_no_report(tmp_path: Path, held: str) -> None:
    (tmp_path / "a.txt").write_text(REPORT, "utf-8")
    (tmp_path / "sources.json").write_text(held, "utf-8")
    batch = read_all([tmp_path])
    assert len(batch.found) == 1
    assert [r.name for r in batch.refused] == ["sources.json"]


def test_reading_names_the_file_and_can_be_stopped(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(REPORT, "utf-8")
    told: list[tuple[str, int, int]] = []

    def stop_at_the_second(stage: str, done: int, total: int) -> None:
        told.append((stage, done, total))
        if done:
            raise Cancelled("Stopped; nothing was changed.")

    with pytest.raises(Cancelled):
        read_all([tmp_path], stop_at_the_second)
    assert told == [("Reading: a.txt", 0, 2), ("Reading: b.txt", 1, 2)]


def test_text_from_the_clipboard_is_a_report() -> None:
    ((source, raw),) = read_text(REPORT).found
    assert source.title.value == "Bridge closed after storm"
    assert raw.decode() == REPORT
    assert read_text("  \n ").refused[0].why.startswith("There is no text")


def test_a_given_day_reaches_the_entries() -> None:
    text = "Live: storm in the bay\n\n09:15\nThe harbour is closed, the port says.\n\n10:40\nTwo ferries turned back.\n"
    ((source, raw),) = read_text(text).found
    assert source.published.value == ""
    given = dated(source, raw, "2024-05-08")
    assert (given.published.value, given.published.origin) == ("2024-05-08", "given")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in its folders")
def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    batch = read_all([tmp_path / "pipe.txt"])
    assert batch.found == ()
    assert "no file with a text in it" in batch.refused[0].why
    with pytest.raises(SourceError, match="no file with a text in it"):
        load_case([tmp_path / "pipe.txt"])


def test_a_link_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REPORT, "utf-8")
    (tmp_path / "b.txt").symlink_to(tmp_path / "moved.txt")
    batch = read_all([tmp_path])
    assert [source.file for source, _ in batch.found] == ["a.txt"]
    assert [(r.name, r.why) for r in batch.refused] == [("b.txt", "This is a link that leads to no file.")]


def test_a_name_too_long_for_any_file_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Two men left the mill.", "utf-8")
    batch = read_all([tmp_path / "a.txt", tmp_path / f"{'x' * 3000}.txt"])
    assert [source.file for source, _ in batch.found] == ["a.txt"]
    assert "cannot be opened" in batch.refused[0].why
