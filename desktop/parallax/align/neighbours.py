"""Which sources and claims are compared with which, where every pair of them would be too many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from parallax.align.similarity import Similarity
from parallax.model import Claim

# A source is compared with so many others after it: the work grows with the text, not with its square.
NEIGHBOURS = 12
# Of two sources that make more pairs of claims than this (200 times in each), those of passages like each other are
# compared: a chronicle of ten thousand dates takes ten times as long as one of a thousand, not a hundred times.
MOST_PAIRS = 40_000
# Of a passage that tells more of one kind than this, the first: a list that is one sentence.
MOST_OF_PASSAGE = 100


def neighbours(claims: Iterable[Claim]) -> Iterator[tuple[Sequence[Claim], Sequence[Claim]]]:
    """The claims of every two sources that are compared, in the order of their sigils (Z before AA)."""
    by_source: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    sources = sorted(by_source, key=lambda s: (len(s), s))
    for n, a in enumerate(sources):
        for b in sources[n + 1 : n + 1 + NEIGHBOURS]:
            yield by_source[a], by_source[b]


def within_reach(mine: Sequence[Claim], theirs: Sequence[Claim], likeness: Similarity) -> Iterable[tuple[int, int]]:
    """The places of the claims of two sources that are compared with each other, in order: all, if not too many."""
    if len(mine) * len(theirs) <= MOST_PAIRS:
        return product(range(len(mine)), range(len(theirs)))
    at: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for claims in (mine, theirs):
        for n, claim in enumerate(claims):
            at[claim.source, claim.passage].append(n)
    source = mine[0].source
    met = {(p, q) for p in at for q, _ in likeness.candidates.get(p, ()) if q in at}
    ordered = {(p, q) if p[0] == source else (q, p) for p, q in met}
    return sorted((i, j) for p, q in ordered for i in at[p][:MOST_OF_PASSAGE] for j in at[q][:MOST_OF_PASSAGE])
