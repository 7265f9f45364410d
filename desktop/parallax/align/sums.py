"""Sums of money that serve one purpose: each report's only fine, only bail, only price, in one currency; and one figure
that two reports tell in two currencies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.align.leftovers import amount
from parallax.align.lone import Kind, lone_pairs
from parallax.align.neighbours import neighbours
from parallax.extract.purposes import AGAIN, EACH, FOR
from parallax.model import Claim, Pair

# How sure a pair is.
SURE = 0.6
# A sum that is told alike by chance is a small one.
TELLING = 1000.0


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of sums that are the only ones of their purpose and currency in their reports."""
    sums = [c for c in claims if c.type == "money" and c.value.low is not None and not c.background]
    told: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for claim in sums:  # what a sum is for may be said where it is told again
        told[claim.source, claim.value.unit, amount(claim)] |= {w for w in claim.words if w[0] == "+"}

    def kinds(claim: Claim) -> frozenset[Kind]:
        words = told[claim.source, claim.value.unit, amount(claim)]
        per = AGAIN if AGAIN in words else EACH if EACH in words else ""
        return frozenset((claim.value.unit, per, word) for word in words if word.startswith(FOR))

    wide = {f"{FOR}{purpose}" for purpose in lexicon.words("sums", "wide", "purposes")}
    for pair in lone_pairs(sums, kinds, SURE):
        shared = {kind[2] for kind in kinds(pair.a) & kinds(pair.b)}
        if shared - wide or _one_thing(pair.a, pair.b):
            yield pair
    yield from _coins(sums)


def _coins(sums: Sequence[Claim]) -> Iterator[Pair]:
    """One figure in two currencies: "1.2 billion dollars" here, "1.2 billion euros" there."""
    coins: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in sums:
        coins[claim.source, amount(claim)].add(claim.value.unit)
    for mine, theirs in neighbours(c for c in sums if (c.value.low or 0.0) >= TELLING):
        by_amount: dict[str, list[Claim]] = defaultdict(list)
        for b in theirs:
            by_amount[amount(b)].append(b)
        for a in mine:
            for b in by_amount.get(amount(a), ()):
                apart = coins[a.source, amount(a)].isdisjoint(coins[b.source, amount(a)])
                if apart and not lexicon.same_coin(a.value.unit, b.value.unit) and _one_thing(a, b):
                    yield Pair(a, b, SURE)


def _one_thing(a: Claim, b: Claim) -> bool:
    """Whether two sums are told of one body, or of one thing by the same word."""
    mine, theirs = a.words | a.subject, b.words | b.subject
    return any(word[0] != "+" for word in mine & theirs) or not a.entities.isdisjoint(b.entities)
