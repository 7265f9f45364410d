"""The scorer of the tests says what the benchmark says, and what FORMAT.md promises."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from parallax.model import CLAIM_TYPES
from tests.scoring import marks, score, totals

ROOT = Path(__file__).resolve().parents[1]
STORIES = ROOT / "tests" / "stories"
BENCH = ROOT.parent / "shared" / "bench" / "score_stories.py"

TEXTS = {"a.txt": "The lift holds ten people. It opened in May.", "b.txt": "Twelve people fit into the lift."}
GOLD: dict[str, Any] = {
    "conflicts": [
        {
            "id": "c1",
            "type": "quantity",
            "severity": "major",
            "evidence": [
                {"file": "a.txt", "quote": "ten people", "reading": 1},
                {"file": "b.txt", "quote": "Twelve people", "reading": 2},
            ],
        }
    ],
    "compatible": [
        {
            "id": "k1",
            "type": "format",
            "evidence": [{"file": "a.txt", "quote": "The lift"}, {"file": "b.txt", "quote": "the lift"}],
        }
    ],
}


def flag(*quotes: tuple[str, str], **more: Any) -> dict[str, Any]:
    """A conflict finding whose evidence are these words of these files."""
    evidence = [
        {"file": f"somewhere/{file}", "start": TEXTS[file].index(quote), "end": TEXTS[file].index(quote) + len(quote)}
        for file, quote in quotes
    ]
    return {"id": "f", "relation": "conflict", "type": "quantity", "confidence": 0.5, "evidence": evidence, **more}


def document(*findings: dict[str, Any]) -> dict[str, Any]:
    return {"sources": [{"file": f, "text": t} for f, t in TEXTS.items()], "findings": list(findings)}


def test_a_flag_on_both_values_finds_the_conflict() -> None:
    result = score(GOLD, document(flag(("a.txt", "ten"), ("b.txt", "Twelve"))))
    assert result.missed == ()
    assert result.false == ()
    assert totals([result])["type_agreement"] == 1


def test_a_flag_of_another_type_finds_it_without_agreeing_on_the_type() -> None:
    result = score(GOLD, document(flag(("a.txt", "ten"), ("b.txt", "Twelve"), type="role")))
    assert result.missed == ()
    assert totals([result])["type_agreement"] == 0


def test_one_side_alone_finds_nothing() -> None:
    result = score(GOLD, document(flag(("a.txt", "ten people"), ("b.txt", "into"))))
    assert result.missed == ("c1",)
    assert len(result.false) == 1


def test_what_is_not_called_a_conflict_is_no_flag() -> None:
    result = score(GOLD, document(flag(("a.txt", "ten"), ("b.txt", "Twelve"), relation="precision")))
    assert result.missed == ("c1",)
    assert result.flags == ()


def test_pointing_at_whole_paragraphs_finds_nothing() -> None:
    texts = {name: text + " More of it." * 20 for name, text in TEXTS.items()}
    wide = {
        "relation": "conflict",
        "type": "quantity",
        "evidence": [{"file": f, "start": 0, "end": 200} for f in texts],
    }
    audit = {"sources": [{"file": f, "text": t} for f, t in texts.items()], "findings": [wide]}
    assert score(GOLD, audit).missed == ("c1",)


def test_a_false_flag_on_a_compatible_pair_is_held_against_it() -> None:
    result = score(GOLD, document(flag(("a.txt", "lift"), ("b.txt", "lift"))))
    assert result.compatible_flagged == ("k1",)


def test_two_readings_of_one_report_count_only_for_internal_conflicts() -> None:
    evidence = [
        {"file": "a.txt", "quote": "ten people", "reading": 1},
        {"file": "a.txt", "quote": "in May", "reading": 2},
    ]
    item = {"id": "c1", "type": "internal", "severity": "minor", "evidence": evidence}
    both = document(flag(("a.txt", "ten"), ("a.txt", "May")))
    assert score({"conflicts": [item], "compatible": []}, both).missed == ()
    assert score({"conflicts": [{**item, "type": "time"}], "compatible": []}, both).missed == ("c1",)


def test_a_vague_quote_sides_with_nobody() -> None:
    vague = json.loads(json.dumps(GOLD))
    vague["conflicts"][0]["evidence"][1]["reading"] = 0
    assert score(vague, document(flag(("a.txt", "ten"), ("b.txt", "Twelve")))).missed == ("c1",)


def test_nothing_flagged_gives_zeros_and_no_error() -> None:
    figures = totals([score(GOLD, document())])
    assert figures["recall"] == figures["precision"] == figures["f1"] == figures["average_precision"] == 0


@pytest.mark.skipif(not BENCH.exists(), reason="../shared/bench is not beside this checkout")
def test_the_figures_are_those_of_the_benchmark(tmp_path: Path) -> None:
    """On documents made up of right, false, wide and one-sided flags, seeded, over all story sets."""
    scores = []
    for folder in _folders():
        made = _made_up(folder, random.Random(folder.name))
        (tmp_path / f"{folder.name}.json").write_text(json.dumps(made), "utf-8")
        scores.append(score(json.loads((folder / "gold.json").read_text("utf-8")), made))
    out = tmp_path / "figures.json"
    subprocess.run([sys.executable, BENCH, STORIES, tmp_path, "--json", out], check=True, capture_output=True)
    ours = json.loads(json.dumps(totals(scores)))
    assert ours == json.loads(out.read_text("utf-8"))
    assert 0 < ours["recall"] < 1
    assert 0 < ours["precision"] < 1
    assert ours["compatible_flagged"] > 0


def _folders() -> list[Path]:
    return sorted(path.parent for path in STORIES.glob("*/gold.json"))


def _made_up(folder: Path, rng: random.Random) -> dict[str, Any]:
    """An audit document of a set as it might come out: gold items hit, half hit, overshot, and noise between them."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    texts = {s["file"]: (folder / s["file"]).read_text("utf-8") for s in gold["sources"]}
    findings = [_drawn(item, texts, rng) for item in gold["conflicts"] + gold["compatible"] if rng.random() < 0.6]
    numbered = [{**finding, "id": str(n)} for n, finding in enumerate(findings)]
    return {"sources": [{"file": f, "text": t} for f, t in texts.items()], "findings": numbered}


def _drawn(item: dict[str, Any], texts: dict[str, str], rng: random.Random) -> dict[str, Any]:
    return {
        "relation": rng.choice(["conflict", "conflict", "conflict", "precision"]),
        "type": rng.choice([item["type"], rng.choice(CLAIM_TYPES)]),
        "confidence": rng.randrange(10) / 10,
        "evidence": list(_spans(item, texts, rng)),
    }


def _spans(item: dict[str, Any], texts: dict[str, str], rng: random.Random) -> Iterator[dict[str, Any]]:
    for mark in marks(item, texts):
        if rng.random() < 0.85:
            wider = rng.choice([0, 0, 3, 30, 200])
            yield {"file": mark.file, "start": max(0, mark.start - wider), "end": mark.end + wider}
