"""Measures of one quality that stand in unlike sentences: each report's only area, only depth, only magnitude."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax.align.lone import Kind, lone_pairs
from parallax.model import Claim, Pair

# How sure a pair is.
SURE = 0.57
# Dimensions of which any report measures several things.
SPREAD = frozenset({"length", "speed", "temperature", "temperature change"})


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of measures that are the only ones of their dimension and quality in their reports."""
    kept = (c for c in claims if c.slot == "measure" and c.value.unit not in SPREAD)
    measures = [c for c in kept if c.value.low is not None and not c.background]
    yield from lone_pairs(measures, kinds, SURE)


def kinds(claim: Claim) -> frozenset[Kind]:
    """What is measured, by its dimension."""
    return frozenset({(claim.value.unit,)})
