"""Rival words for one thing across sources: each report has one class of the group, and they are not the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from parallax.align.neighbours import NEIGHBOURS
from parallax.align.similarity import Similarity
from parallax.align.spanning import spanning
from parallax.extract.rivals import central
from parallax.model import Claim, Pair

# How surely two sentences speak of one thing when they have nothing in common; what they share is added.
BASE, CENTRE = 0.32, 0.42
ENOUGH, ENOUGH_ASIDE = 0.4, 0.45
# A thing that both reports name so often is what they are about.
OFTEN = 2
MANY = 8


def pairs(claims: Sequence[Claim], likeness: Similarity) -> Iterator[Pair]:
    """Pairs of claims of two classes of a group, of reports that have one class each; the surest of each two."""
    groups: defaultdict[str, defaultdict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.slot == "rival":
            groups[claim.value.unit][claim.source].append(claim)
    found: list[Pair] = []
    for _, by_source in sorted(groups.items()):
        single = {s: told for s, told in by_source.items() if len({c.value.norm for c in told}) == 1}
        sources = sorted(single, key=lambda s: (len(s), s))
        for n, one in enumerate(sources):
            for other in sources[n + 1 : n + 1 + NEIGHBOURS]:
                found += _best(single[one], single[other], likeness)
    yield from spanning(sorted(found, key=lambda p: (-p.closeness, p.a.span.quote, p.b.span.quote)))


def _best(mine: Sequence[Claim], theirs: Sequence[Claim], likeness: Similarity) -> list[Pair]:
    """The pair of the most alike sentences, where that is enough."""
    told = [(_closeness(a, b, likeness), a, b) for a in mine[:MANY] for b in theirs[:MANY]]
    close, a, b = max(told, key=lambda t: (t[0], -t[1].span.start, -t[2].span.start))
    close += 0.1 if min(len(mine), len(theirs)) >= OFTEN else 0.0
    enough = ENOUGH if central(a.value.unit) else ENOUGH_ASIDE
    return [Pair(a, b, round(min(close, 0.95), 6))] if close >= enough else []


def _closeness(a: Claim, b: Claim, likeness: Similarity) -> float:
    if a.background != b.background:
        return 0.0
    around = a.words & b.words
    score = (CENTRE if central(a.value.unit) else BASE) + 0.5 * likeness.cosine(
        (a.source, a.passage), (b.source, b.passage)
    )
    score += min(0.25, 0.02 * sum(likeness.weight(w) for w in around))
    return score + (0.1 if a.entities & b.entities else 0.0)
