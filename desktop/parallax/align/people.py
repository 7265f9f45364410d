"""Which claims about people are about the same person: ages and roles by the person, names by what is told of them.

A named person is found by the entity (ages of those who are only described: ``aged``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from parallax.align import aged
from parallax.align.described import described, of_parts
from parallax.align.entities import NameKey
from parallax.align.naming import two_names
from parallax.extract.nations import DESCRIBED
from parallax.model import Claim, Pair

# Slots whose pairs this module finds; general pairing leaves them alone.
SLOTS = frozenset(
    {("role", "age"), ("role", "title"), ("role", "kin"), ("role", "tenure"), ("role", "nation"), ("name", "person")}
)
SURE = 0.95
ENOUGH = 0.45


def pairs(claims: Sequence[Claim], names: Mapping[NameKey, str]) -> Iterator[Pair]:
    """Pairs of claims about one person; ``names`` is what ``entities.link`` gave. Works over all sources at once."""
    of_slot: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if (claim.type, claim.slot) in SLOTS:
            of_slot[claim.type, claim.slot].append(claim)
    known = _Known(names)
    ages = _ages_of(of_slot["role", "age"], known)
    misnamed = list(two_names(of_slot["name", "person"], known, known.names, ages))
    yield from misnamed
    known = known.joined(misnamed)
    ages_of_one = list(aged.pairs(of_slot["role", "age"], known))
    yield from ages_of_one
    yield from described(ages_of_one, of_slot["role", "title"], known)
    yield from _of_entity(of_slot["role", "title"], known)
    yield from of_parts(of_slot["role", "title"])
    yield from _of_entity(of_slot["role", "tenure"], known)
    yield from _nations(of_slot["role", "nation"], known)
    yield from _kin(of_slot["role", "kin"], known)


class _Known:
    """The people of the case: whom a claim is about, under one key for all sources."""

    def __init__(self, names: Mapping[NameKey, str], one: Mapping[str, str] = MappingProxyType({})) -> None:
        self.names, self.one = names, one
        self.keys = frozenset(names.values())

    def joined(self, misnamed: Sequence[Pair]) -> _Known:
        """The same people with those taken for one who go by two names: their ages and offices are compared, too."""
        one: dict[str, str] = {}
        for pair in misnamed:
            a, b = sorted((self.entity(pair.a), self.entity(pair.b)))
            if a != b and {a, b}.isdisjoint(one):
                one[b] = a
        return _Known({key: one.get(name, name) for key, name in self.names.items()}, one)

    def entity(self, claim: Claim) -> str:
        """The key of the person whom a claim is about, "" for one who is only described."""
        subject = sorted(self.one.get(w, w) for w in claim.subject)
        found = [self.names.get((claim.source, w), w if w in self.keys else "") for w in subject]
        return next((key for key in sorted(filter(None, found), key=lambda k: (-len(k), k))), "")

    def kin_to(self, claim: Claim) -> str:
        """The key of the person to whom a claim of slot "kin" relates its subject, "" where the report does not say."""
        whose = claim.value.norm.partition(" of ")[2]
        return self.names.get((claim.source, whose), whose)


def _of_entity(claims: Sequence[Claim], known: _Known) -> Iterator[Pair]:
    """Claims of one slot about one entity: each with the first of every value in another source."""
    groups: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if entity := known.entity(claim):
            groups[entity].append(claim)
    for group in groups.values():
        firsts: dict[tuple[str, str], Claim] = {}
        for claim in group:
            yield from (
                Pair(other, claim, SURE) for (_, source), other in firsts.items() if source != claim.source
            )  # fmt: skip
            if sum(value == claim.value.norm for value, _ in firsts) < 2:
                firsts.setdefault((claim.value.norm, claim.source), claim)


def _kin(claims: Sequence[Claim], known: _Known) -> Iterator[Pair]:
    """Pairs of relations of one person to one other; or to somebody, where each report tells of one relation only."""
    told: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        told[claim.source, known.entity(claim)].add(claim.value.norm.partition(" of ")[0])
    for pair in _of_entity(claims, known):
        whose, other = known.kin_to(pair.a), known.kin_to(pair.b)
        if whose and other:
            if whose == other:
                yield pair
        elif all(len(told[c.source, known.entity(c)]) == 1 for c in (pair.a, pair.b)):
            yield Pair(pair.a, pair.b, ENOUGH)


def _nations(claims: Sequence[Claim], known: _Known) -> Iterator[Pair]:
    """Pairs of countries of one person; "the Dane" may mean whoever is a Dane in another report."""
    for pair in _of_entity(claims, known):
        described = [c for c in (pair.a, pair.b) if c.hedge == DESCRIBED]
        if pair.a.value.norm == pair.b.value.norm or (
            len(described) < 2 and not any(_somebody_else(c, claims, known) for c in described)
        ):
            yield pair


def _somebody_else(claim: Claim, claims: Sequence[Claim], known: _Known) -> bool:
    """Whether a description that names nobody fits another person of whom a report tells."""
    person = known.entity(claim)
    return any(c.value.norm == claim.value.norm and known.entity(c) != person for c in claims)


def _ages_of(claims: Sequence[Claim], known: _Known) -> Mapping[str, frozenset[str]]:
    """Entity -> the ages that reports give it."""
    ages: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if entity := known.entity(claim):
            ages[entity].add(claim.value.norm)
    return {entity: frozenset(found) for entity, found in ages.items()}
