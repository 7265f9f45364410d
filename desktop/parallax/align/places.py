"""Which claims about places are about the same thing's place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from parallax.align import sides, sites, streets, ways
from parallax.align.entities import NameKey
from parallax.align.incident.telling import Telling
from parallax.align.similarity import Similarity
from parallax.model import Claim, Pair

SLOTS = frozenset({("place", "street"), ("place", "side"), ("place", "where"), ("place", "seat")})


def pairs(
    claims: Sequence[Claim],
    names: Mapping[NameKey, str],
    likeness: Similarity,
    central: Collection[str],
    telling: Telling,
) -> Iterator[Pair]:
    """Pairs of claims about one place; ``central`` are the frames of the event that the case is about, ``telling``
    says how surely a claim is of it."""
    yield from streets.pairs(claims, telling)
    yield from sides.pairs(claims)
    yield from sites.pairs(claims, names, likeness, central)
    yield from ways.pairs(claims)
