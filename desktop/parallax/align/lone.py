"""Claims that are the only ones of their kind in their reports: what is left when two reports' equal values are set
aside is of one matter, however unlike the sentences are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from parallax.align.closeness import magnitude
from parallax.align.leftovers import amount
from parallax.align.neighbours import neighbours
from parallax.model import Claim, Pair

Kind = tuple[str, ...]
Kinds = Callable[[Claim], frozenset[Kind]]
# Two numbers further apart than this (orders of magnitude) are not of one thing.
FAR = 0.8
# A value that a report tells more often than this is compared where it is first told.
OFTEN = 50


def lone_pairs(claims: Iterable[Claim], kinds: Kinds, sure: float) -> Iterator[Pair]:
    """Pairs of claims, each the only value of one of its ``kinds`` that the other's report does not have."""
    seen: set[tuple[Claim, Claim]] = set()
    for mine, theirs in neighbours(claims):
        ours, others = _by_kind(mine, kinds), _by_kind(theirs, kinds)
        for kind in sorted(ours.keys() & others.keys()):
            for pair in _rivals(ours[kind], others[kind]):
                if pair not in seen:
                    seen.add(pair)
                    yield Pair(*pair, sure)


def _by_kind(claims: Iterable[Claim], kinds: Kinds) -> dict[Kind, list[Claim]]:
    found: dict[Kind, list[Claim]] = defaultdict(list)
    for claim in claims:
        for kind in kinds(claim):
            found[kind].append(claim)
    return found


def _rivals(mine: Sequence[Claim], theirs: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The claims of a kind where each report tells one number of it, and not the same."""
    ours, others = {amount(c) for c in mine}, {amount(c) for c in theirs}
    if len(ours) == 1 and len(others) == 1 and ours != others:
        both = ((a, b) for a in mine[:OFTEN] for b in theirs[:OFTEN])
        yield from ((a, b) for a, b in both if magnitude(a, b) < FAR and a.negated == b.negated)
