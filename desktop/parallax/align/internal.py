"""Claims of type ``internal`` -> pairs: the two sides of what does not fit together within one report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from parallax.model import Claim, Pair

SURE = 0.7


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """The claims of one source that carry one subject, two by two."""
    sides: dict[tuple[str, frozenset[str]], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.type == "internal":
            sides[claim.source, claim.subject].append(claim)
    yield from (Pair(told[0], told[1], SURE) for told in sides.values() if len(told) == 2)
