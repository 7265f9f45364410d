"""Fewer pairs that say as much: of all pairs between two readings, those that still hold every claim together.

Where a hundred reports give one reading and a hundred another, ten thousand pairs say what two hundred say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from parallax.model import Claim, Pair


def spanning(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pairs in their order, without those whose two claims already stand in pairs of the same two readings.

    What is left links the same claims for every two values, so findings keep all their sources; their number grows
    with the number of claims.
    """
    seen: dict[tuple[str, ...], set[Claim]] = {}
    for pair in pairs:
        linked = seen.setdefault(tuple(sorted((_reading(pair.a), _reading(pair.b)))), set())
        if pair.a not in linked or pair.b not in linked:
            linked.update((pair.a, pair.b))
            yield pair


def _reading(claim: Claim) -> str:
    return "\x1f".join([claim.type, claim.slot, claim.value.norm, *sorted(claim.subject)])
