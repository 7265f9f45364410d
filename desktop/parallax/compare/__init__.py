"""Pairs of claims + rules -> findings: each rule's check judges, what agrees speaks against what does not, and all
pairs about one thing become one finding with its readings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from parallax.align.closeness import general_people
from parallax.align.leftovers import Matter, matter
from parallax.compare.checks import CHECKS
from parallax.compare.checks.told import TOLD_ONCE
from parallax.compare.findings import Judged, findings
from parallax.compare.glossed import glossed
from parallax.compare.singles import singles
from parallax.extract.clause import HAPPENING
from parallax.lexicon.glossary import NO_GLOSSARY, Glossary
from parallax.model import Claim, Finding, Pair, Rule, Source

Agreed = dict[tuple[Claim, str, Matter], list[Pair]]
# A claim that agrees with one claim of a source this nearly as surely as it clashes with another tells of the former.
AGREEMENT_WINS = 0.75
# Two such claims tell of one thing whatever else agrees: their sentences are copies, or each is the sum of its report.
BEYOND_DOUBT = 0.96


def compare(
    claims: Sequence[Claim],
    pairs: Sequence[Pair],
    rules: Sequence[Rule],
    sources: Sequence[Source],
    glossary: Glossary = NO_GLOSSARY,
) -> tuple[Finding, ...]:
    """Findings of all rules, the surest first; independent of the order of ``pairs``."""
    ordered = sorted((r for r in rules if r.check != TOLD_ONCE), key=_specific_first)
    judged = [j for pair in pairs if (j := judge(pair, ordered, glossary)) is not None]
    judged += singles(claims, pairs, rules)
    return findings(_consistent(judged), {s.sigil: s for s in sources})


def judge(pair: Pair, rules: Iterable[Rule], glossary: Glossary = NO_GLOSSARY) -> Judged | None:
    """The answer of the first rule that has one; ``rules`` go from the most specific to those for all."""
    for rule in rules:
        if applies(rule, pair.a, pair.b):
            answer = glossed(pair, CHECKS[rule.check](pair, dict(rule.params)), glossary)
            if answer is not None:
                return Judged(pair, rule, answer)
            if rule.subjects:  # it speaks of this subject in place of the rules for all, also by its silence
                return None
    return None


def applies(rule: Rule, a: Claim, b: Claim) -> bool:
    """Whether ``rule`` compares claims like these two."""
    if rule.type != a.type or rule.type != b.type:
        return False
    if rule.slots and not (a.slot in rule.slots and b.slot in rule.slots):
        return False
    if rule.subjects and not rule.subjects & (a.subject | b.subject):
        return False
    return not rule.frames or (a.frame in rule.frames and b.frame in rule.frames)


def _specific_first(rule: Rule) -> tuple[bool, bool, bool, str]:
    return not rule.subjects, not rule.frames, not rule.slots, rule.id


def _consistent(judged: Sequence[Judged]) -> list[Judged]:
    """All but the conflicts of a claim with a source that agrees with it elsewhere."""
    agreed: Agreed = defaultdict(list)
    for j in judged:
        if j.answer.relation != "conflict":
            for mine, other in ((j.pair.a, j.pair.b), (j.pair.b, j.pair.a)):
                agreed[mine, other.source, matter(other)].append(j.pair)
    return [j for j in judged if j.answer.relation != "conflict" or not _outweighed(j, agreed)]


def _outweighed(judged: Judged, agreed: Agreed) -> bool:
    a, b, sure = judged.pair.a, judged.pair.b, judged.pair.closeness
    if a.source == b.source or sure > BEYOND_DOUBT:
        return False
    speaking = (*agreed.get((a, b.source, matter(b)), ()), *agreed.get((b, a.source, matter(a)), ()))
    return any(p.closeness > sure * AGREEMENT_WINS and _as_alike(p, judged.pair) for p in speaking)


def _as_alike(agreeing: Pair, clashing: Pair) -> bool:
    """Whether what agrees is as nearly of one thing as what does not: "six" hurt say nothing of "six children" hurt."""
    a, b = clashing.a, clashing.b
    if a.value.unit != "count" or a.subject != b.subject or a.frame != b.frame or a.frame in ("", HAPPENING):
        return True
    return agreeing.a.subject == agreeing.b.subject or a.subject <= general_people()
