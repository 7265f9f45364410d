"""The cases that we ship: sound in themselves, and audited as a newcomer will see them."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections import Counter
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from parallax.model import CLAIM_TYPES, Audit, Source
from tests.audited import ROOT, SHARED, Audited, audited, gold_of, misquoted, noisy, rules, sets
from tests.scoring import totals, unlocated

# A floor only ever rises, a ceiling only ever falls.
FLOORS = {"recall": 0.56, "precision": 0.90}
CEILINGS = {"compatible_flagged": 0.03}

SEEDS = sets(ROOT / "seeds")
COMPATIBLE = {
    "precision", "rounding", "unit", "spelling", "synonym", "format", "update", "different-event", "range", "reported",
}  # fmt: skip

pytestmark = pytest.mark.xdist_group("seeds")  # one worker audits them all, once
each_case = pytest.mark.parametrize("folder", SEEDS, ids=lambda folder: folder.name)


@pytest.fixture(scope="session")
def cases() -> list[Audited]:
    return [audited(folder) for folder in SEEDS]


@pytest.fixture(scope="session")
def figures(cases: list[Audited]) -> dict[str, Any]:
    return totals([done.score() for done in cases])


def load(folder: Path) -> tuple[Source, ...]:
    from parallax.load import load_case

    return load_case(folder)


# The cases in themselves


def test_the_case_of_the_demonstration_is_here() -> None:
    assert "joint-talks" in {folder.name for folder in SEEDS}
    assert len(SEEDS) == 5


def test_every_type_of_claim_occurs_in_the_gold() -> None:
    types = Counter(item["type"] for folder in SEEDS for item in gold_of(folder)["conflicts"])
    assert sorted(types) == sorted(CLAIM_TYPES)


def test_every_format_occurs() -> None:
    assert {path.suffix for folder in SEEDS for path in folder.iterdir()} >= {".txt", ".md", ".html"}


@each_case
def test_a_report_is_short_enough_to_read(folder: Path) -> None:
    assert all(100 <= len(source.text.split()) <= 400 for source in load(folder))


@each_case
def test_gold_quotes_stand_in_the_texts_as_loaded(folder: Path) -> None:
    gold = gold_of(folder)
    texts = {source.file: source.text for source in load(folder)}
    assert sorted(texts) == sorted(source["file"] for source in gold["sources"])
    items = gold["conflicts"] + gold["compatible"]
    assert list(unlocated(items, texts)) == []
    for evidence in (evidence for item in items for evidence in item["evidence"]):
        assert texts[evidence["file"]].count(evidence["quote"]) >= evidence.get("occurrence", 1), evidence


@each_case
def test_gold_follows_its_format(folder: Path) -> None:
    gold = gold_of(folder)
    items = gold["conflicts"] + gold["compatible"]
    assert len({item["id"] for item in items}) == len(items)
    for item in gold["conflicts"]:
        sided = {(e["file"], e["reading"]) for e in item["evidence"] if e["reading"]}
        assert item["severity"] in {"major", "minor"}
        assert len({reading for _, reading in sided}) >= 2, item["id"]
        assert (len({file for file, _ in sided}) == 1) == (item["type"] == "internal"), item["id"]
    assert {item["type"] for item in gold["compatible"]} <= COMPATIBLE


@each_case
def test_no_date_is_read_that_the_text_does_not_state(folder: Path, tmp_path: Path) -> None:
    """Without the desk's list, an unknown date stays unknown and a stated one is never another."""
    for path in folder.iterdir():
        if path.suffix != ".json":
            shutil.copy(path, tmp_path)
    stated = {source["file"]: source["published"] or "" for source in gold_of(folder)["sources"]}
    for source in load(tmp_path):
        assert source.published.value[:10] in {stated[source.file], ""}, source.published


@each_case
def test_the_desk_names_every_publisher(folder: Path) -> None:
    expected = {source["file"]: source["publisher"] for source in gold_of(folder)["sources"]}
    assert {source.file: source.publisher.value for source in load(folder)} == expected


def test_the_demonstration_holds_two_dated_entries_and_an_appeal() -> None:
    _, diary, post = load(ROOT / "seeds" / "joint-talks")
    dates = [entry.published.value[:10] for entry in diary.entries]
    assert dates[-2:] == ["2016-08-10", "2016-08-09"]
    assert not any(dates[:-2])
    appeal = post.text.index("A word to our readers")
    assert any(piece.span.start <= appeal and "appeal" in piece.reason for piece in post.noise)
    report = post.text.index("Interfax reported")
    assert not any(piece.span.start <= report < piece.span.end for piece in post.noise)


@pytest.mark.skipif(not (SHARED / "seeds").exists(), reason="../shared/seeds is not beside this checkout")
@each_case
def test_no_five_words_in_a_row_come_from_a_sample(folder: Path) -> None:
    sample = {run for path in (SHARED / "seeds").glob("*.txt") for run in _runs(path.read_text("utf-8"))}
    ours = {run for path in folder.iterdir() if path.name != "gold.json" for run in _runs(path.read_text("utf-8"))}
    assert ours & sample == set()


def _runs(text: str) -> set[tuple[str, ...]]:
    """All runs of five words, without regard to case, accents and punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", re.sub(r"[’']", "", plain.replace("ı", "i").lower()))
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


# The cases as they are audited


@pytest.mark.slow
@pytest.mark.parametrize("figure", FLOORS)
def test_what_is_found_stays_above_its_floor(figure: str, figures: dict[str, Any]) -> None:
    assert figures[figure] >= FLOORS[figure], figures


@pytest.mark.slow
@pytest.mark.parametrize("figure", CEILINGS)
def test_what_is_flagged_wrongly_stays_below_its_ceiling(figure: str, figures: dict[str, Any]) -> None:
    assert figures[figure] <= CEILINGS[figure], figures


@pytest.mark.slow
def test_every_case_has_something_to_show(cases: list[Audited]) -> None:
    assert [done.name for done in cases if len(done.score().missed) == len(done.gold["conflicts"])] == []


@pytest.mark.slow
def test_evidence_quotes_what_stands_at_its_place(cases: list[Audited]) -> None:
    assert [line for done in cases for line in misquoted(done)] == []


@pytest.mark.slow
def test_no_evidence_lies_in_noise(cases: list[Audited]) -> None:
    assert [line for done in cases for line in noisy(done)] == []


@pytest.mark.slow
@each_case
def test_the_order_of_sources_and_rules_changes_nothing(folder: Path) -> None:
    from parallax.export import document
    from parallax.pipeline import audit

    first = _bytes(audited(folder).document)
    for sources in permutations(load(folder)):
        assert _bytes(document(audit(sources, rules()[::-1]))) == first


@pytest.mark.slow
@each_case
def test_the_letters_of_the_sources_change_no_finding(folder: Path) -> None:
    """Files sort by their names: the same reports under other names must show the same discrepancies."""
    from dataclasses import replace

    from parallax.pipeline import audit

    sources = load(folder)
    renamed = [replace(s, sigil=other.sigil) for s, other in zip(sources, reversed(sources), strict=True)]
    assert _found(audit(renamed, rules())) == _found(audited(folder).audit)


def _bytes(document: dict[str, Any]) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode()


def _found(audit: Audit) -> set[tuple[Any, ...]]:
    """What is found, by the words it rests on, without the letters of the sources."""
    return {
        (f.rule, f.relation, f.severity, frozenset((e.file, e.span, e.value) for e in f.evidence))
        for f in audit.findings
    }
