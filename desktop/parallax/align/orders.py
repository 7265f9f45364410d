"""Orders of the same two events in two reports."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from parallax.align.quotes import alike
from parallax.model import Claim, Pair

# Each event of one order must share so much of its words with an event of the other.
LEAST_SHARED = 0.3
COMMON = 60


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of claims of type ``sequence`` that order the same two events in two sources, in the claims' order."""
    told = [c for c in claims if c.type == "sequence"]
    index: dict[str, list[int]] = defaultdict(list)
    for n, claim in enumerate(told):
        for stem in sorted(claim.subject):
            index[stem].append(n)
    idf = {stem: math.log((1 + len(told)) / len(rows)) + 0.5 for stem, rows in index.items()}
    seen: set[tuple[int, int]] = set()
    for rows in index.values():
        seen.update((i, j) for i in rows[:COMMON] for j in rows[:COMMON] if i < j and told[i].source != told[j].source)
    for i, j in sorted(seen):
        close = max(straight(told[i], told[j], idf), crossed(told[i], told[j], idf))
        if close >= LEAST_SHARED:
            yield Pair(told[i], told[j], round(close, 6))


def straight(a: Claim, b: Claim, idf: Mapping[str, float]) -> float:
    """How surely both claims give one order: the lesser likeness of first to first and second to second."""
    return min(likeness(x, y, idf) for x, y in zip(a.value.others, b.value.others, strict=True))


def crossed(a: Claim, b: Claim, idf: Mapping[str, float]) -> float:
    """How surely the claims give opposite orders: the lesser likeness of first to second and second to first."""
    return min(likeness(x, y, idf) for x, y in zip(a.value.others, b.value.others[::-1], strict=True))


def likeness(a: str, b: str, idf: Mapping[str, float]) -> float:
    """The weighted share of the shorter event's stems that the longer one has too, 0..1."""
    left, right = a.split(), b.split()
    small, large = (left, right) if len(left) <= len(right) else (right, left)
    if not small:
        return 0.0
    got = math.fsum(idf.get(x, 1.0) * max(alike(x, y) for y in large) for x in small)
    return got / math.fsum(idf.get(x, 1.0) for x in small)
