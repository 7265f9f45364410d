"""Names for one body or document, found by elimination: no report has both, and their heads and clauses agree."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from parallax import lexicon
from parallax.align.lone_names import lone_names, other_fields
from parallax.align.similarity import Similarity
from parallax.align.spanning import spanning
from parallax.align.states import thing_likeness
from parallax.lexicon.glossary import NO_GLOSSARY, Glossary
from parallax.model import Claim, Pair

# How surely two names with one head and no clause in common are one; what the clauses share is added.
SAME_HEAD_DOCUMENT = 0.45
SAME_HEAD_BODY = 0.35
OTHER_HEAD = 0.1
# Bodies of one line of work under other heads: their passages have to be alike.
ONE_LINE, PLACE = 0.3, 1.2
CLASSES = ("sitting", "running", "treaty", "law")
LEAST = 0.4
# Two nouns of which the glossary speaks are taken for one thing like synonyms.
JOINED = 0.8
# Things under a common noun need this share of their clauses' words in common.
LEAST_SHARED = 0.3
# ... or passages that are so much alike.
LEAST_ALIKE = 0.25
MOST_NAMES = 400


def pairs(
    claims: Sequence[Claim], similarity: Similarity | None = None, glossary: Glossary = NO_GLOSSARY
) -> Iterator[Pair]:
    """Pairs of claims of type ``term`` whose names can be two for one thing, in the order of the claims.

    ``similarity`` of the passages says whether bodies with other heads stand in the same place of the story.
    """
    told = [c for c in claims if c.type == "term"]
    around = Around(_idf(told), similarity, glossary)
    named = list(spanning(_names([c for c in told if c.slot == "name"], around)))
    yield from named
    paired = {frozenset((p.a.value.norm, p.b.value.norm)) for p in named}
    lone = lone_names([c for c in told if c.slot in ("name", "plain")], similarity)
    yield from spanning(p for p in lone if frozenset((p.a.value.norm, p.b.value.norm)) not in paired)
    yield from spanning(_things([c for c in told if c.slot == "thing"], around))
    yield from spanning(_missing(told))


class Around(NamedTuple):
    """What speaks for one place in the story: the rarity of words, and the likeness of passages where it is known."""

    idf: Mapping[str, float]
    similarity: Similarity | None
    glossary: Glossary = NO_GLOSSARY

    def head(self, x: str, y: str) -> float:
        """How alike two head nouns are; two that the glossary joins, or keeps apart on purpose, are to be compared."""
        return max(thing_likeness(x, y), JOINED if self.glossary.relation(x, y) else 0.0)

    def cosine(self, a: Claim, b: Claim) -> float:
        """How alike the passages of two claims are, 0..1."""
        if self.similarity is None:
            return 0.0
        return self.similarity.cosine((a.source, a.passage), (b.source, b.passage))


def _idf(claims: Sequence[Claim]) -> Mapping[str, float]:
    seen: dict[str, int] = defaultdict(int)
    for claim in claims:
        for word in claim.words:
            seen[word] += 1
    return {word: math.log((1 + len(claims)) / n) + 0.2 for word, n in seen.items()}


def _names(claims: Sequence[Claim], around: Around) -> Iterator[Pair]:
    by_name: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_name[claim.value.norm].append(claim)
    names = sorted(by_name)[:MOST_NAMES]
    for n, one in enumerate(names):
        for other in names[n + 1 :]:
            if _may_be_one(by_name[one], by_name[other]):
                yield from _best(by_name[one], by_name[other], around)


def _may_be_one(a: Sequence[Claim], b: Sequence[Claim]) -> bool:
    """Whether no report has both names, and neither is only a shorter form of the other."""
    if {c.source for c in a} & {c.source for c in b} or a[0].value.unit != b[0].value.unit:
        return False
    one, other = (c[0].value.norm.split() for c in (a, b))
    left, right = set(one) - set(other), set(other) - set(one)
    return bool(left and right) and not (_short_for(left, other) or _short_for(right, one))


def _short_for(short: set[str], name: Sequence[str]) -> bool:
    """Whether words are initials of a name ("L.A." for "Los Angeles") or cut off ("Dept" for "Department")."""
    initials = "".join(word[0] for word in name)
    return all(
        word.replace(".", "") in initials or any(full[:3] == word[:3] and "." in word for full in name)
        for word in short
    )


def _best(a: Sequence[Claim], b: Sequence[Claim], around: Around) -> Iterator[Pair]:
    """For each two sources the pair of claims whose clauses have most in common, where that is enough."""
    best: dict[tuple[str, str], Pair] = {}
    for x in a:
        for y in b:
            close = _closeness(x, y, around)
            key = (x.source, y.source)
            if close >= LEAST and (key not in best or close > best[key].closeness):
                best[key] = Pair(x, y, round(close, 6))
    yield from (best[key] for key in sorted(best))


def _closeness(a: Claim, b: Claim, around: Around) -> float:
    head = max(around.head(x, y) for x in a.subject for y in b.subject)
    left, right = (set(c.value.norm.split()) - c.subject for c in (a, b))
    shared = shared_words(a, b, around.idf)
    many = lexicon.words("terms", "many", "words")
    if (head == 1.0 and many & a.subject) or other_fields(left | a.subject, right | b.subject):
        return 0.0
    if head < 0.8 or many & (a.subject | b.subject):
        if a.subject <= many and b.subject <= many:
            return 0.0
        one_line = _classes(a) & _classes(b)
        return max(OTHER_HEAD + shared, ONE_LINE + PLACE * around.cosine(a, b) if one_line else 0.0)
    start = SAME_HEAD_DOCUMENT if a.value.unit == "document" else SAME_HEAD_BODY
    return min(1.0, start + 0.2 * bool(left & right) + 0.5 * shared)


def _classes(claim: Claim) -> set[str]:
    """The lines of bodies or documents that a head noun belongs to ("sitting", "running", "treaty", "law")."""
    return {line for line in CLASSES if claim.subject & lexicon.words("terms", "classes", line)}


def shared_words(a: Claim, b: Claim, idf: Mapping[str, float]) -> float:
    """The idf-weighted overlap of the words of two clauses, 0..1; one word in common is chance."""
    common = a.words & b.words
    if len(common) < 2:
        return 0.0
    least = min(math.fsum(idf[w] for w in a.words), math.fsum(idf[w] for w in b.words))
    return math.fsum(sorted(idf[w] for w in common)) / least if least else 0.0


def _things(claims: Sequence[Claim], around: Around) -> Iterator[Pair]:
    """Common nouns for what is founded, signed or led by one deed."""
    by_frame: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_frame[claim.frame].append(claim)
    for frame, told in sorted(by_frame.items()):
        for n, a in enumerate(told[:MOST_NAMES]):
            for b in told[n + 1 : n + 1 + MOST_NAMES]:
                if a.source != b.source and a.value.unit == b.value.unit:
                    close = _one_deed(a, b, frame, around)
                    if close:
                        yield Pair(a, b, round(min(1.0, close), 6))


def _one_deed(a: Claim, b: Claim, frame: str, around: Around) -> float:
    """How surely one deed is told: by the words around, by like passages, or by who leads the body; 0 where unsure."""
    shared = shared_words(a, b, around.idf)
    if frame == "lead":
        return 0.5 if a.entities & b.entities else 0.0
    if shared >= LEAST_SHARED:
        return 0.3 + shared
    cosine = around.cosine(a, b)
    return 0.3 + cosine if cosine >= LEAST_ALIKE else 0.0


def _missing(claims: Sequence[Claim]) -> Iterator[Pair]:
    """That there is no such thing, and the very thing in another report: "no border treaty", "the border treaty"."""
    by_name: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.slot in ("thing", "none") and " " in claim.value.norm:
            by_name[claim.value.norm].append(claim)
    for _, told in sorted(by_name.items()):
        denied = [c for c in told if c.slot == "none"]
        there = [c for c in told if c.slot == "thing" and c.modality == "asserted"]
        yield from (
            Pair(a, replace(b, slot="none"), 0.5) for a in denied for b in there[:MOST_NAMES] if a.source != b.source
        )
