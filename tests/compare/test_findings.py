"""Judged pairs become findings: one a dispute, its values as readings, its words as evidence, its mark its own."""

from __future__ import annotations

from itertools import permutations

from parallax.compare.checks import Judgement
from parallax.compare.findings import Judged, findings
from parallax.compare.rules import shipped_rules
from parallax.model import Claim, Finding, Pair, Relation
from tests.align.claims import count
from tests.told import source

RULE = next(r for r in shipped_rules() if r.id == "core/quantity/count")
SOURCES = {s: source("9 goats died in the barn fire. " * 9, s) for s in "ABC"}


def judged(a: Claim, b: Claim, closeness: float = 0.8, relation: Relation = "conflict") -> Judged:
    return Judged(Pair(a, b, closeness), RULE, Judgement(relation, 0.5, "nine against six"))


def found(*pairs: Judged) -> tuple[Finding, ...]:
    return findings(pairs, SOURCES)


NINE, SIX, NINE_TOO = count("A", 9), count("B", 6), count("C", 9)


def test_pairs_that_share_a_claim_are_one_dispute() -> None:
    (only,) = found(judged(NINE, SIX), judged(SIX, NINE_TOO))
    assert [(r.value, r.sources) for r in only.readings] == [("9 goat", ("A", "C")), ("6 goat", ("B",))]
    assert [(e.source, e.reading) for e in only.evidence] == [("A", 1), ("B", 2), ("C", 1)]
    assert only.evidence[0].file == "A.txt"


def test_pairs_of_another_relation_are_another_finding() -> None:
    both = found(judged(NINE, NINE_TOO, relation="agree"), judged(NINE, SIX))
    assert [f.relation for f in both] == ["conflict", "agree"]
    assert [f.severity for f in both] == [RULE.severity, "info"]


def test_the_surest_comes_first() -> None:
    doubtful, sure = judged(NINE, SIX, 0.6), judged(count("A", 30, "horse"), count("B", 2, "horse"), 0.9)
    assert [f.confidence for f in found(doubtful, sure)] == [0.45, 0.3]


def test_the_order_of_pairs_changes_nothing() -> None:
    pairs = [judged(NINE, SIX), judged(SIX, NINE_TOO), judged(NINE, NINE_TOO, relation="agree")]
    pairs.append(judged(count("A", 9, passage=4), count("B", 6, passage=4)))
    assert len({found(*order) for order in permutations(pairs)}) == 1


def test_a_fingerprint_outlives_an_edit_elsewhere_and_no_change_of_the_words() -> None:
    (before,) = found(judged(NINE, SIX))
    (moved,) = found(judged(count("A", 9, passage=3), count("B", 6, passage=7)))
    (changed,) = found(judged(count("A", 8), SIX))
    assert before.fingerprint == moved.fingerprint
    assert before.fingerprint != changed.fingerprint
    assert before.fingerprint.startswith(before.id)


def test_the_same_words_in_two_places_are_two_findings_with_marks_of_their_own() -> None:
    first, second = found(judged(NINE, SIX), judged(count("A", 9, passage=5), count("B", 6, passage=5)))
    assert first.fingerprint != second.fingerprint
    assert first.id != second.id
    (alone,) = found(judged(NINE, SIX))
    assert alone.fingerprint == first.fingerprint
