"""Which sides and parts of two reports are those of one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.align.neighbours import neighbours
from parallax.align.people import SURE
from parallax.extract.scenes import is_part, part_nouns, region
from parallax.model import Claim, Pair

ENOUGH = 0.5
# What it adds when each of two sources names one side only.
ALONE = 0.25
# A report that names so many directions describes a landscape, and not the scene of an event.
MANY = 12


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of claims of slot "side" about one thing, each the other's best."""
    told = (c for c in claims if c.type == "place" and c.slot == "side")
    for mine, theirs in neighbours(told):
        yield from _best(mine[:MANY], theirs[:MANY])


def _best(mine: Sequence[Claim], theirs: Sequence[Claim]) -> Iterator[Pair]:
    table = {(a, b): ties(a, b) for a in mine for b in theirs if a.value.unit == b.value.unit}
    if len(table) == 1:
        ((a, b), score), *_ = table.items()
        alone = any(map(is_part, a.subject)) or _region(a) is not None
        table = {(a, b): min(score + ALONE, SURE) if alone and score else score}
    best: defaultdict[Claim, float] = defaultdict(float)
    for (a, b), score in table.items():
        best[a], best[b] = max(best[a], score), max(best[b], score)
    for (a, b), score in table.items():
        if score >= ENOUGH and score >= best[a] and score >= best[b]:
            yield Pair(a, b, round(score, 4))


def ties(a: Claim, b: Claim) -> float:
    """How much ties two sides to one thing, 0..0.95."""
    regions = [_region(c) for c in (a, b)]
    if regions != [None, None]:  # one wound, if it is of one part of the body and nobody else is told of
        return _wound(a, b) if regions[0] == regions[1] and a.background == b.background else 0.0
    parted = [frozenset(filter(is_part, c.subject)) for c in (a, b)]
    mine, theirs = a.subject - {"of"}, b.subject - {"of"}
    heads = parted[0] and parted[1]
    same = (mine & theirs) - (parted[0] & parted[1] & part_nouns() if len(mine) > 1 < len(theirs) else frozenset())
    score = 0.1
    score += 0.35 if same else 0.2 if _alike(mine, theirs) else 0.0
    score += 0.15 if heads or same else 0.0
    score += 0.07 * min(5, len((a.words & b.words) - mine - theirs))
    score += 0.15 if a.frame and a.frame == b.frame else 0.0
    if not same and _kinds(mine) and _kinds(theirs) and not _kinds(mine) & _kinds(theirs):
        score -= 0.3  # parts of two different things
    score -= 0.3 if a.background != b.background else 0.0
    return max(0.0, min(score, SURE))


def _region(claim: Claim) -> int | None:
    """The region of the body of which a claim names the left or the right; None for what is of no body."""
    return region(claim.subject) if claim.value.unit == "side" else None


def _wound(a: Claim, b: Claim) -> float:
    people = [c.entities for c in (a, b)]
    apart = bool(people[0]) and bool(people[1]) and people[0].isdisjoint(people[1])
    return 0.4 if apart else 0.6


def _kinds(subject: frozenset[str]) -> frozenset[str]:
    """What kinds of thing the side is one of, words for parts left out."""
    return frozenset(kind for word in subject - part_nouns() for kind in lexicon.kinds_of(word))


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    return any(lexicon.related(x, y) or lexicon.related(y, x) for x in a for y in b)
