"""What each report says of the event that the case is about, under whatever words: its day, its hour."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from parallax.align.incident import times, victims
from parallax.align.incident.telling import Telling
from parallax.align.similarity import Similarity
from parallax.model import Claim, Pair


def pairs(
    claims: Sequence[Claim], telling: Telling, likeness: Similarity, known: Collection[tuple[Claim, Claim]]
) -> Iterator[Pair]:
    """Pairs of claims by which two reports fill one slot of the event with two values; ``known`` are paired already."""
    for pair in (*times.pairs(claims, telling, likeness), *victims.pairs(claims, telling)):
        if (pair.a, pair.b) not in known and (pair.b, pair.a) not in known:
            yield pair
