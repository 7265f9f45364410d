"""The JSON that other programs read."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from parallax.export import document, write_json
from parallax.export.json import encoded
from tests.export.sample import sample


def test_it_has_the_form_that_other_programs_know() -> None:
    made = document(sample())
    assert (made["parallax"], made["schema"]) == ("0.1.0", 1)
    source, finding = made["sources"][0], made["findings"][0]
    assert {"id", "file", "title", "publisher", "published", "published_from", "sha256", "text"} <= set(source)
    assert (source["id"], source["published"], source["published_from"]) == ("A", "2021-03-02", "text")
    assert made["sources"][2]["published_from"] == "unknown"
    for key in ("id", "rule", "type", "relation", "severity", "confidence", "topic", "summary", "reason", "evidence"):
        assert key in finding
    assert finding["evidence"][0] | {"derivation": ""} == {
        "source": "A", "file": "a-bridge.txt", "start": 32, "end": 41, "quote": "on Friday", "value": "2021-03-05",
        "reading": 1, "derivation": "",
    }  # fmt: skip


def test_every_position_points_at_its_words() -> None:
    made = document(sample())
    texts = {source["id"]: source["text"] for source in made["sources"]}
    for evidence in (e for finding in made["findings"] for e in finding["evidence"]):
        assert texts[evidence["source"]][evidence["start"] : evidence["end"]] == evidence["quote"]
    for sigil, places in made["rows"][0].items():
        assert [texts[sigil][start:end] for start, end in places] == [texts[sigil].split("\n\n")[0]]


def test_the_same_audit_gives_the_same_bytes(tmp_path: Path) -> None:
    write_json(sample(), tmp_path / "a.json")
    write_json(sample(), tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert json.loads((tmp_path / "a.json").read_text("utf-8")) == document(sample())


def test_any_text_can_be_written_and_read_back() -> None:
    text = "half \ud83d, whole \U0001f600, \x00 \ufffe \u2028 é"
    audit = sample()
    audit = replace(audit, sources=(replace(audit.sources[0], text=text),))
    assert json.loads(encoded(audit).decode("utf-8"))["sources"][0]["text"] == text
