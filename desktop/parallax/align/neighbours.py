"""Which sources are compared with which, where every pair of them would be too many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from parallax.model import Claim

# A source is compared with so many others after it: the work grows with the text, not with its square.
NEIGHBOURS = 12


def neighbours(claims: Iterable[Claim]) -> Iterator[tuple[Sequence[Claim], Sequence[Claim]]]:
    """The claims of every two sources that are compared, in the order of their sigils (Z before AA)."""
    by_source: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_source[claim.source].append(claim)
    sources = sorted(by_source, key=lambda s: (len(s), s))
    for n, a in enumerate(sources):
        for b in sources[n + 1 : n + 1 + NEIGHBOURS]:
            yield by_source[a], by_source[b]
