"""Judged pairs -> findings: pairs that share a claim are one dispute, its values are readings, its words evidence."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from parallax.align.leftovers import amount
from parallax.compare.checks import Judgement
from parallax.compare.headings import SPOKEN, topic
from parallax.compare.wording import reason, summary
from parallax.model import Claim, Evidence, Finding, Pair, Reading, Relation, Rule, Source

ORDER: tuple[Relation, ...] = ("conflict", "wording", "precision", "single", "agree")
LOUDNESS = {"major": 0, "minor": 1, "info": 2}


class Judged(NamedTuple):
    """A pair, the rule that judged it and its answer."""

    pair: Pair
    rule: Rule
    answer: Judgement

    @property
    def confidence(self) -> float:
        """How sure the pair is, times how hard its values clash; it only ranks."""
        return round(self.pair.closeness * self.answer.strength, 4)


def findings(judged: Sequence[Judged], sources: Mapping[str, Source]) -> tuple[Finding, ...]:
    """One finding a dispute: pairs of one rule and relation that are linked by shared claims; the surest first."""
    made = [_finding(group, sources) for group in _disputes(judged)]
    return tuple(_told_apart(sorted(made, key=_rank)))


def _rank(f: Finding) -> tuple[int, int, float, str, tuple[tuple[str, int], ...]]:
    places = tuple((e.source, e.span.start) for e in f.evidence)
    return ORDER.index(f.relation), LOUDNESS[f.severity], -f.confidence, f.fingerprint, places


def _told_apart(made: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, with a mark of its own for each that says in other places what an earlier one says."""
    seen: Counter[str] = Counter()
    for finding in made:
        seen[finding.fingerprint] += 1
        if (n := seen[finding.fingerprint]) > 1:
            mark = hashlib.sha256(f"{finding.fingerprint}\x1e{n}".encode()).hexdigest()
            finding = replace(finding, id=mark[:12], fingerprint=mark)
        yield finding


def _disputes(judged: Sequence[Judged]) -> list[list[Judged]]:
    """Connected components of the pairs of one rule and relation, linked by the claims that they share."""
    parent: dict[tuple[str, Relation, Claim], tuple[str, Relation, Claim]] = {}

    def root(x: tuple[str, Relation, Claim]) -> tuple[str, Relation, Claim]:
        while parent.setdefault(x, x) != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for j in judged:
        parent[root((j.rule.id, j.answer.relation, j.pair.a))] = root((j.rule.id, j.answer.relation, j.pair.b))
    groups: dict[tuple[str, Relation, Claim], list[Judged]] = defaultdict(list)
    for j in judged:
        groups[root((j.rule.id, j.answer.relation, j.pair.a))].append(j)
    return list(groups.values())


def _finding(group: Sequence[Judged], sources: Mapping[str, Source]) -> Finding:
    best = min(group, key=lambda j: (-j.confidence, _place(j.pair.a), _place(j.pair.b)))
    claims = sorted({c for j in group for c in (j.pair.a, j.pair.b)}, key=_place)
    number = _readings(claims, group)
    first = {n: next(c for c in claims if number[c] == n) for n in sorted(set(number.values()))}
    norms = Counter(c.value.norm for c in first.values())
    readings = tuple(
        Reading(
            c.value.norm if norms[c.value.norm] == 1 else c.span.quote,
            tuple(sorted({c.source for c in claims if number[c] == n})),
        )
        for n, c in first.items()
    )
    evidence = tuple(
        Evidence(c.source, sources[c.source].file, c.span, c.value.norm, number[c], c.passage, c.value.derivation)
        for c in claims
    )
    texts = (sources[best.pair.a.source].text, sources[best.pair.b.source].text)
    mark = _fingerprint(best.rule, claims)
    spoken = best.answer.relation in SPOKEN
    return Finding(
        id=mark[:12], rule=best.rule.id, type=best.rule.type, relation=best.answer.relation,
        severity=best.rule.severity if best.answer.relation == "conflict" else "info", confidence=best.confidence,
        topic=topic(best.rule, best.pair, best.answer, texts, claims),
        summary=summary(best.rule, best.pair, best.answer, texts),
        reason=reason(best.pair, best.answer), why=best.rule.why if spoken else "",
        settle=best.rule.settle if spoken else "",
        readings=readings, evidence=evidence, fingerprint=mark,
    )  # fmt: skip


def _readings(claims: Sequence[Claim], group: Sequence[Judged]) -> dict[Claim, int]:
    """Number the values from 1, in the order of the claims: equal ones share a number, but never two that conflict."""
    values = {claim: amount(claim) for claim in claims}
    for j in group:
        a, b = j.pair.a, j.pair.b
        if j.answer.relation == "conflict" and values[a] == values[b]:
            later = max(a, b, key=_place)  # "in order" and "out of order" are one word of state and two readings
            values[later] = f"{values[later]}\x1f{later.span.quote}"
    numbers: dict[str, int] = {}
    return {claim: numbers.setdefault(values[claim], len(numbers) + 1) for claim in claims}


def _place(claim: Claim) -> tuple[int, str, int, int, int, str]:
    return len(claim.source), claim.source, claim.passage, claim.span.start, claim.span.end, claim.slot


def _fingerprint(rule: Rule, claims: Sequence[Claim]) -> str:
    """SHA-256 over the rule and both sides' values and words: no positions, so that it outlives an edit elsewhere."""
    sides = sorted({f"{c.value.norm}\x1f{c.span.quote}" for c in claims})
    return hashlib.sha256("\x1e".join([rule.id, *sides]).encode()).hexdigest()
