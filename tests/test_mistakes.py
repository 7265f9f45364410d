"""The stage that is told for a mistake is the one where it happened."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from parallax.model import Alignment
from tests.audited import ROOT, Audited, audited
from tests.bench.stages import (
    COMPARED,
    COMPATIBLE,
    JOINED,
    NO_TEXT,
    NOT_ALIGNED,
    NOT_EXTRACTED,
    UNKNOWN,
    lost_by,
    made_by,
)  # fmt: skip


@pytest.fixture(scope="module")
def case() -> Audited:
    return audited(ROOT / "seeds" / "joint-talks")


def _item(*quotes: tuple[str, str]) -> dict[str, Any]:
    evidence = [{"file": file, "quote": quote, "reading": n} for n, (file, quote) in enumerate(quotes, 1)]
    return {"id": "x", "type": "time", "severity": "major", "evidence": evidence}


def _found(case: Audited) -> dict[str, Any]:
    """A gold conflict that the audit finds."""
    (first, *_) = [item for item in case.score().items if item.found_by]
    (item,) = [conflict for conflict in case.gold["conflicts"] if conflict["id"] == first.id]
    found: dict[str, Any] = item
    return found


def test_a_quote_that_was_not_loaded_is_no_fault_of_the_engine(case: Audited) -> None:
    one, other = (source.file for source in case.audit.sources[:2])
    assert lost_by(_item((one, "no report says this"), (other, "nor this")), case.audit) == NO_TEXT


def test_words_that_no_claim_stands_on_were_not_extracted(case: Audited) -> None:
    one, other = case.audit.sources[:2]
    assert lost_by(_item((one.file, one.text[:1]), (other.file, other.text[:1])), case.audit) == NOT_EXTRACTED


def test_claims_that_were_never_held_together_were_not_aligned(case: Audited) -> None:
    apart = replace(case.audit, alignment=Alignment())
    assert lost_by(_found(case), apart) == NOT_ALIGNED


def test_a_pair_that_no_rule_speaks_of_was_compared_as_compatible(case: Audited) -> None:
    assert lost_by(_found(case), replace(case.audit, rules=())) == COMPATIBLE


def test_a_false_flag_is_laid_to_what_the_gold_says_of_its_sides(case: Audited) -> None:
    texts = {source.file: source.text for source in case.audit.sources}
    one, other = case.audit.sources[:2]
    flag = {"evidence": [{"file": s.file, "start": 0, "end": 5} for s in (one, other)]}
    first, second = ((s.file, s.text[:5]) for s in (one, other))

    def gold(*items: dict[str, Any]) -> dict[str, Any]:
        return {"conflicts": [], "compatible": [{**item, "id": str(n)} for n, item in enumerate(items)]}

    assert made_by(flag, gold(_item(first, second)), texts) == COMPARED
    assert made_by(flag, gold(_item(first), _item(second)), texts) == JOINED
    assert made_by(flag, gold(), texts) == UNKNOWN
