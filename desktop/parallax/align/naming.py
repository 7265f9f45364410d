"""Two names for one person: one surname with two first names, or one first name with two surnames that look alike.

That no report knows both is asked of every pair. What then speaks for one person: what the two are said to be, their
age, names that look alike, what is told of them. Relatives share a surname, and so do strangers with a common one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Protocol

from rapidfuzz.distance import Levenshtein

from parallax import lexicon
from parallax.align.entities import NameKey, Person, person, same_first, sound, spelled_alike
from parallax.align.neighbours import NEIGHBOURS
from parallax.extract.namewords import words
from parallax.model import Claim, Pair

SURE = 0.95
ENOUGH = 0.45
# Surnames of so many letters that differ in one or two of them may be one name misspelled.
MISSPELLED = 5
# Whoever is called a father is so to children of whom nothing need be told.
PARENTS = frozenset({"father", "mother", "parent"})
# First names of one initial that differ in so many letters are easily taken for each other, too ("Nora", "Nina").
SLIP = 2
# First names that begin so alike are easily taken for each other ("Annalena", "Annabel").
OPENING = 3
# What speaks for one person: a rare surname that two reports give, age, looks of the other name, words, offices.
RARE, SAME_AGE, LIKE_NAME, TOLD, OFFICE = 0.32, 0.3, 0.15, 0.1, 0.35


class Known(Protocol):
    """Whom a claim is about."""

    def entity(self, claim: Claim) -> str: ...


def two_names(
    claims: Sequence[Claim], known: Known, linked: Mapping[NameKey, str], ages: Mapping[str, frozenset[str]]
) -> Iterator[Pair]:
    """Pairs of claims of slot "person" that name one person in two ways; ``ages`` are what is said of each entity."""
    where: defaultdict[str, set[str]] = defaultdict(set)
    for (source, _), entity in linked.items():
        where[entity].add(source)
    one = _Judge(known, where, ages, _families(claims))
    blocks: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        name = person(claim.value.norm)
        blocks[f"last {name.sound}"].append(claim)
        blocks[f"first {sound(name.first)}"].append(claim)
    for block, group in blocks.items():
        firsts: dict[str, Claim] = {}
        for claim in group:
            entity = known.entity(claim)
            for other in firsts.values():
                score = one.person(other, claim, block.startswith("last"))
                if score >= ENOUGH:
                    yield Pair(other, claim, round(score, 4))
            firsts.setdefault(f"{entity} {claim.source}" if len(firsts) < NEIGHBOURS else entity, claim)


def _families(claims: Sequence[Claim]) -> frozenset[tuple[str, str]]:
    """(sigil, sound of a surname) where a report knows several people of one surname."""
    bearers: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        bearers[claim.source, person(claim.value.norm).sound].add(claim.value.norm)
    return frozenset(key for key, found in bearers.items() if len(found) > 1)


class _Judge:
    """How surely two names are one person's."""

    def __init__(
        self,
        known: Known,
        where: Mapping[str, set[str]],
        ages: Mapping[str, frozenset[str]],
        families: frozenset[tuple[str, str]],
    ) -> None:
        self.known, self.where, self.ages, self.families = known, where, ages, families

    def person(self, a: Claim, b: Claim, by_surname: bool) -> float:
        """0 for two people, else how sure it is that they are one."""
        if a.source == b.source:
            return 0.0
        one, other = self.known.entity(a), self.known.entity(b)
        p, q = person(a.value.norm), person(b.value.norm)
        if one == other:
            return SURE if by_surname and p.key != q.key else 0.0
        if self.where[one] & self.where[other]:
            return 0.0  # some report knows both: they are two people
        mine, theirs = self.ages.get(one, frozenset()), self.ages.get(other, frozenset())
        sure = min(alike_roles(a, b, one, other) + len((a.entities & b.entities) - {one, other}), 1) * OFFICE
        sure += SAME_AGE if mine & theirs else 0.0
        told = TOLD * min(len(a.words & b.words), 3)
        apart = {a.value.precision, b.value.precision} == {"m", "f"}
        return min(0.9, self._by_surname(a, b, sure, told, apart) if by_surname else _by_first(p, q, sure, told, apart))

    def _by_surname(self, a: Claim, b: Claim, sure: float, told: float, apart: bool) -> float:
        p, q = person(a.value.norm), person(b.value.norm)
        relatives = kin_of(a) | kin_of(b)
        if same_first(p, q) or not spelled_alike(p.last, q.last) or relatives - PARENTS or (relatives and not sure):
            return 0.0
        if sure:
            return 0.2 + sure + told
        if self._ages_apart(a, b):
            return 0.0
        related = {(c.source, person(c.value.norm).sound) for c in (a, b)} & self.families
        if apart or related or min(p.last, q.last) in words("person", "common"):
            return 0.0
        return RARE + told + (LIKE_NAME if _like_first(p.first, q.first) else 0.0)

    def _ages_apart(self, a: Claim, b: Claim) -> bool:
        mine, theirs = (self.ages.get(self.known.entity(c), frozenset()) for c in (a, b))
        return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


def _by_first(p: Person, q: Person, sure: float, told: float, apart: bool) -> float:
    """Of one first name and surnames that look alike."""
    if p.sound == q.sound or not same_first(p, q) or apart:
        return 0.0
    near = min(len(p.last), len(q.last)) >= MISSPELLED and Levenshtein.distance(p.last, q.last) <= 2
    if near:
        return 0.4 + min(sure, 0.3) + told
    return 0.3 + sure + told if _like_last(p.last, q.last) else 0.0


@cache
def _like_first(a: str, b: str) -> bool:
    """Whether two first names are easily taken for each other: they begin alike, or differ in few letters."""
    return (
        a[:OPENING] == b[:OPENING]
        or sorted(a) == sorted(b)
        or (a[0] == b[0] and Levenshtein.distance(a, b) <= SLIP)
        or Levenshtein.distance(a, b) <= min(len(a), len(b)) // 3
    )


@cache
def _like_last(a: str, b: str) -> bool:
    """Whether two surnames begin alike and differ in their ends only, or share most of their letters."""
    start = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return start > OPENING or (a[0] == b[0] and Levenshtein.distance(a, b) <= max(len(a), len(b)) // 2)


def alike_roles(a: Claim, b: Claim, one: str, other: str) -> int:
    """How many words of what the two people are said to be mean the same."""
    mine, theirs = a.subject - {one, a.value.norm}, b.subject - {other, b.value.norm}
    return sum(any(x == y or lexicon.synonymous(x, y) for y in theirs) for x in mine)


def kin_of(claim: Claim) -> frozenset[str]:
    """As whose relative a person is told of ("sister"): relatives share a surname."""
    return frozenset(w for w in claim.subject if " " not in w and "kin" in lexicon.kinds_of(w))
