"""``parallax times``: data for other programs, a table for a reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from parallax.errors import SourceError
from parallax.extract.times.command import table, table_of, tag_documents


def test_documents_become_rows_with_offsets_into_their_text() -> None:
    documents = [
        {"doc": "a", "dct": "2024-05-08T10:00:00", "text": "They met on Monday."},
        {"doc": "b", "text": "They met on Monday."},
    ]
    assert tag_documents(documents) == [
        {"doc": "a", "start": 12, "end": 18, "text": "Monday", "type": "DATE", "value": "2024-05-06"},
        {"doc": "b", "start": 12, "end": 18, "text": "Monday", "type": "DATE", "value": "XXXX-WXX-1"},
    ]


def test_a_document_without_text_is_refused_with_its_number() -> None:
    with pytest.raises(SourceError, match="Document 2 has no text"):
        tag_documents([{"text": ""}, {"doc": "b"}])


def test_the_table_shows_place_value_and_reason() -> None:
    lines = table_of("First line.\nThey left on Monday.", "2024-05-08").splitlines()
    assert lines[1].split()[:4] == ["2:14", "Monday", "DATE", "2024-05-06"]
    assert "Wednesday 8 May 2024" in lines[1]


def test_the_table_ends_with_what_does_not_fit() -> None:
    assert "11 August 2016 was a Thursday" in table_of("Signed on Tuesday 11 August 2016.")
    assert table_of("Nothing here.") == "No dates or times found."


def test_a_file_is_loaded_as_the_audit_loads_it(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text("They left on Monday.", "utf-8")
    assert "not known" in table(file)
    assert "2024-05-06" in table(file, "2024-05-08")
    with pytest.raises(SourceError):
        table(tmp_path / "missing.txt")
