"""Which ways in, and which hospitals, of two reports should be one: each tells of one only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax.align.neighbours import neighbours
from parallax.align.people import SURE
from parallax.model import Claim, Pair

SLOTS = ("entry", "care")
# How sure it is that the only such claims of two reports are of one event; less where they name other people.
ALONE, STRANGERS = 0.7, 0.45


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of claims of slots "entry" and "care", where each of two reports has one value."""
    for slot in SLOTS:
        told = (c for c in claims if c.type == "place" and c.slot == slot and not c.background and not c.negated)
        for mine, theirs in neighbours(told):
            if len({c.value.norm for c in mine}) == len({c.value.norm for c in theirs}) == 1:
                yield Pair(mine[0], theirs[0], _sure(mine[0], theirs[0]))


def _sure(a: Claim, b: Claim) -> float:
    if a.value.norm == b.value.norm:
        return SURE
    return STRANGERS if a.entities and b.entities and a.entities.isdisjoint(b.entities) else ALONE
