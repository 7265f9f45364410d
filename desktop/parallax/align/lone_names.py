"""Two names for one body or document by elimination: each report names one of its kind that the other does not know.

What both reports name is set aside first, and no report may have both. Heads of which a country has many (offices,
courts) need more: one person who speaks for both, or one thing that they do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from parallax import lexicon
from parallax.align.neighbours import neighbours
from parallax.align.similarity import Similarity
from parallax.extract.descriptors import words
from parallax.model import Claim, Pair

LINES = ("oversight", "treaty", "law")
# How sure it is that the only two of a kind are one; what a common deed, a common person and like passages add.
ALONE, DEED, PERSON, MOST_LIKE = 0.42, 0.1, 0.2, 0.2
# Passages that are so much alike speak for one body.
ALIKE = 0.1
# Names of so few letters in common at their beginning are short forms of one another ("Dept", "Department").
CUT = 4


def lone_names(claims: Sequence[Claim], similarity: Similarity | None) -> Iterator[Pair]:
    """Pairs of claims of slots "name" and "plain" that are the only ones of their line on either side."""
    known: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        known[claim.value.norm].add(claim.source)
    for line in LINES:
        heads = lexicon.words("terms", "classes", line)
        told = [c for c in claims if c.subject & heads and not c.background]
        for mine, theirs in neighbours(told):
            yield from _lone(mine, theirs, known, similarity)


def _lone(
    mine: Sequence[Claim], theirs: Sequence[Claim], known: Mapping[str, set[str]], similarity: Similarity | None
) -> Iterator[Pair]:
    left, right = _left(mine, theirs), _left(theirs, mine)
    if len({c.value.norm for c in left}) != 1 or len({c.value.norm for c in right}) != 1:
        return
    if known[left[0].value.norm] & known[right[0].value.norm] or "name" not in {c.slot for c in left + right}:
        return
    best = max(
        ((_sure(a, b, similarity), a, b) for a in left for b in right),
        key=lambda t: (t[0], -t[1].span.start, -t[2].span.start),
    )
    if best[0]:
        yield Pair(replace(best[1], slot="name"), replace(best[2], slot="name"), round(best[0], 4))


def _left(mine: Sequence[Claim], theirs: Sequence[Claim]) -> list[Claim]:
    """The claims whose names the other side does not have in any form."""
    return [a for a in mine if not any(_one_name(a.value.norm, b.value.norm) for b in theirs)]


def _one_name(a: str, b: str) -> bool:
    """Whether one name is the other, shorter, or shares all but its head or its first word with it."""
    one, other = set(a.split()), set(b.split())
    rest = one - other, other - one
    if not all(rest) or one & other - lexicon.stopwords() - lexicon.words("terms", "generic", "words"):
        return True
    return any(x[:CUT] == y[:CUT] for x in rest[0] for y in rest[1])


def _sure(a: Claim, b: Claim, similarity: Similarity | None) -> float:
    common = len(a.entities & b.entities)
    deed = bool(a.frame and a.frame == b.frame and a.frame not in words("agents", "daily"))
    like = similarity.cosine((a.source, a.passage), (b.source, b.passage)) if similarity else 0.0
    many = lexicon.words("terms", "many", "words") & (a.subject | b.subject)
    plain = "plain" in (a.slot, b.slot)
    fields = other_fields(*(set(c.value.norm.split()) for c in (a, b)))
    if fields or _instances(a, b) or "news" in a.value.norm.split() + b.value.norm.split():
        return 0.0
    courts = a.subject | b.subject <= lexicon.words("terms", "classes", "courts")
    if (many or plain) and not (common or deed or like > ALIKE or (courts and not plain)):
        return 0.0
    return ALONE + PERSON * bool(common) + DEED * deed + min(like, MOST_LIKE)


def _instances(a: Claim, b: Claim) -> bool:
    """Whether one name is that of a higher court and the other is not: a case goes from the one to the other."""
    higher = lexicon.words("terms", "higher", "words")
    return bool(higher & set(a.value.norm.split())) != bool(higher & set(b.value.norm.split()))


def other_fields(a: set[str], b: set[str]) -> bool:
    """Whether both names say their field, and not the same one: "fire" and "police"."""
    fields = lexicon.words("terms", "fields", "words")
    left, right = a & fields, b & fields
    kindred = {frozenset(pair.split()) for pair in lexicon.words("terms", "fields", "kindred")}
    return bool(left and right) and not any(x == y or frozenset((x, y)) in kindred for x in left for y in right)
