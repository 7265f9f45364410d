"""What two reports tell in one sentence, word for word: where only a number or a time differs, that is what clashes.

Agencies and releases are copied, and copies are mended or spoilt. Such a pair holds whatever else the reports say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from parallax.align.similarity import PassageKey, Similarity
from parallax.extract.report import Report
from parallax.language import Sentence
from parallax.model import Claim, Pair

# How sure such a pair is: surer than what any other way of pairing finds.
WORD_FOR_WORD = 0.97
# From so like on two sentences are looked at; they are one when so much of their words is the same, and so many.
ALIKE, SHARE, WORDS = 0.7, 0.8, 6
APART, TIMES = frozenset({"NUM", "PUNCT", "SPACE", "SYM"}), frozenset({"DATE", "TIME", "CARDINAL"})
NOTHING: frozenset[str] = frozenset()


def pairs(claims: Sequence[Claim], reports: Sequence[Report], likeness: Similarity) -> Iterator[Pair]:
    """Pairs of claims of one slot, of one place in one sentence that two reports share."""
    of_passage: defaultdict[PassageKey, list[Claim]] = defaultdict(list)
    for claim in claims:
        of_passage[claim.source, claim.passage].append(claim)
    shared = {
        (p, q)
        for p, found in likeness.candidates.items()
        for q, cosine in found
        if cosine >= ALIKE and p < q and p[0] != q[0] and p in of_passage and q in of_passage
    }
    told = {p for couple in shared for p in couple}
    said = {p: _words(s) for r in reports for s in r.sentences if (p := _key(s)) in told}
    for p, q in sorted(shared):
        if _copied(said.get(p, NOTHING), said.get(q, NOTHING)):
            yield from _in_one(of_passage[p], of_passage[q])


def _key(sentence: Sentence) -> PassageKey:
    return (sentence.passage.source, sentence.passage.number)


def _words(sentence: Sentence) -> frozenset[str]:
    """The words of a sentence, but for numbers and days."""
    return frozenset(t.lemma.lower() for t in sentence.tokens if t.pos not in APART and t.ent not in TIMES)


def _copied(one: frozenset[str], other: frozenset[str]) -> bool:
    both = len(one & other)
    return both >= WORDS and both >= SHARE * len(one | other)


def _in_one(mine: Sequence[Claim], theirs: Sequence[Claim]) -> Iterator[Pair]:
    for n, a in enumerate(mine):
        same = [b for b in theirs if _place(b) == _place(a)]
        place = sum(_place(other) == _place(a) for other in mine[:n])
        if len(same) == sum(_place(other) == _place(a) for other in mine):
            yield Pair(a, same[place], WORD_FOR_WORD)


def _place(claim: Claim) -> tuple[str, ...]:
    """What is told, but for its value."""
    return (claim.type, claim.slot, claim.value.unit, claim.value.precision, claim.predicate, *sorted(claim.subject))
