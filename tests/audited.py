"""Audits of the cases and story sets, made through the real library once a test run and kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from parallax.model import Audit, Rule
from tests.scoring import Score, score

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


@dataclass(frozen=True, slots=True)
class Audited:
    """A set of reports, audited: the audit, its document as the command line writes it, and the gold data."""

    name: str
    audit: Audit
    document: dict[str, Any]
    gold: dict[str, Any]

    def score(self) -> Score:
        """The document laid beside the gold."""
        return score(self.gold, self.document)


def sets(folder: Path) -> list[Path]:
    """The folders below ``folder`` that hold a set with gold data, by name."""
    return sorted(path.parent for path in folder.glob("*/gold.json"))


def gold_of(folder: Path) -> dict[str, Any]:
    """The gold data of one set."""
    gold: dict[str, Any] = json.loads((folder / "gold.json").read_text("utf-8"))
    return gold


@cache
def rules() -> tuple[Rule, ...]:
    """The rules as shipped."""
    from parallax.compare.rules import load_rules

    return load_rules()


@cache
def audited(folder: Path) -> Audited:
    """Audit one set as it stands, with the rules as shipped."""
    from parallax.export import document
    from parallax.load import load_case
    from parallax.pipeline import audit

    result = audit(load_case(folder), rules())
    return Audited(folder.name, result, document(result), gold_of(folder))


def misquoted(done: Audited) -> Iterator[str]:
    """Evidence that does not say what stands at its place in the text, in words for the test's message."""
    texts = {source["id"]: source["text"] for source in done.document["sources"]}
    for finding in done.document["findings"]:
        for evidence in finding["evidence"]:
            stands = texts[evidence["source"]][evidence["start"] : evidence["end"]]
            if not stands or stands != evidence["quote"]:
                yield f"{done.name} {finding['rule']}: {evidence['quote']!r}, but there stands {stands!r}"


def noisy(done: Audited) -> Iterator[str]:
    """Evidence that lies in what the loader has marked as noise."""
    noise = {source.sigil: source.noise for source in done.audit.sources}
    for finding in done.audit.findings:
        for evidence in finding.evidence:
            for piece in noise[evidence.source]:
                if max(piece.span.start, evidence.span.start) < min(piece.span.end, evidence.span.end):
                    yield f"{done.name} {finding.rule}: {evidence.span.quote!r} lies in noise ({piece.reason})"
