"""Which claims about people are about the same person: ages and roles by the person, names by what is told of them.

A named person is found by the entity. One who is only described ("a 19-year-old man") is found by elimination: what
two reports agree on is set aside, and what is left over on both sides is paired when part, gender and words fit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from parallax.align.described import described, of_parts
from parallax.align.entities import NameKey
from parallax.align.naming import two_names
from parallax.align.neighbours import neighbours
from parallax.extract.ages import gender_of_subject
from parallax.extract.descriptors import gender_of_word, words
from parallax.extract.namewords import gender_of
from parallax.extract.nations import DESCRIBED
from parallax.model import Claim, Pair

# Slots whose pairs this module finds; general pairing leaves them alone.
SLOTS = frozenset(
    {("role", "age"), ("role", "title"), ("role", "kin"), ("role", "tenure"), ("role", "nation"), ("name", "person")}
)
SURE = 0.95
ENOUGH = 0.45
# What it adds when two sources have one value each left over.
ALONE = 0.15
# A report tells first of those it is about.
LEAD = 5
ADULTS = frozenset({"man", "woman"})
OF_AGE = 14.0
# Nobody takes somebody older for a child.
GROWN = 20.0
PARTS = frozenset({"victim", "accused"})


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
    aged = list(_ages(of_slot["role", "age"], known))
    yield from aged
    yield from described(aged, of_slot["role", "title"], known)
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


def _ages(claims: Sequence[Claim], known: _Known) -> Iterator[Pair]:
    yield from _of_entity(claims, known)
    for mine, theirs in neighbours(claims):
        yield from _left_over(mine, theirs, known)


def _ages_of(claims: Sequence[Claim], known: _Known) -> Mapping[str, frozenset[str]]:
    """Entity -> the ages that reports give it."""
    ages: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if entity := known.entity(claim):
            ages[entity].add(claim.value.norm)
    return {entity: frozenset(found) for entity, found in ages.items()}


def _left_over(mine: Sequence[Claim], theirs: Sequence[Claim], known: _Known) -> Iterator[Pair]:
    """Pairs of ages by elimination: equal ones agree, what is left is paired where each is the other's best."""
    entities = [{e for c in side if (e := known.entity(c))} for side in (mine, theirs)]
    shared = entities[0] & entities[1]
    free = [[c for c in side if known.entity(c) not in shared] for side in (mine, theirs)]
    settled = {c.value.norm for c in mine if known.entity(c) in shared} | {
        c.value.norm for c in theirs if known.entity(c) in shared
    }
    values = [{c.value.norm for c in side} for side in (mine, theirs)]
    for a in free[0]:
        for b in free[1]:
            if a.value.norm == b.value.norm and _fits(a, b, known) >= 0:
                yield Pair(a, b, SURE)
    left = [
        [c for c in side if c.value.norm not in values[1 - n] and c.value.norm not in settled]
        for n, side in enumerate(free)
    ]
    yield from mutual_best(left[0], left[1], lambda a, b: _fits(a, b, known), ENOUGH)


def mutual_best(
    mine: Sequence[Claim], theirs: Sequence[Claim], score: Callable[[Claim, Claim], float], enough: float
) -> Iterator[Pair]:
    """Pairs of the values that are each other's best and good enough, with every claim that gives one of the two.

    ``score`` is below 0 for claims that cannot be about one thing. Where each side has one value left, that speaks for
    the pair.
    """
    table: dict[tuple[str, str], float] = {}
    for a in mine:
        for b in theirs:
            key = (a.value.norm, b.value.norm)
            table[key] = max(table.get(key, -1.0), score(a, b))
    best: dict[tuple[int, str], float] = defaultdict(float)
    for (x, y), value in table.items():
        best[0, x], best[1, y] = max(best[0, x], value), max(best[1, y], value)
    possible = sum(value >= 0 for value in table.values())
    for (x, y), value in table.items():
        sure = value + (ALONE if possible == 1 and value > 0 else 0.0)
        if sure >= enough and value >= best[0, x] and value >= best[1, y]:
            both = ((a, b) for a in mine for b in theirs if (a.value.norm, b.value.norm) == (x, y))
            yield from (Pair(a, b, round(sure, 4)) for a, b in both if score(a, b) >= 0)


def _fits(a: Claim, b: Claim, known: _Known) -> float:
    """How well two claims of an age can be about one person: -1 not at all, else 0..1."""
    one, other = known.entity(a), known.entity(b)
    if one and other and one != other:
        return -1.0
    genders = {g for c, e in ((a, one), (b, other)) if (g := gender_of_subject(c.subject) or gender_of(e))}
    called = {w for w in a.subject & b.subject if w not in PARTS and not gender_of_word(w)}
    parts = (frozenset[str](), frozenset[str]()) if called else (a.subject & PARTS, b.subject & PARTS)
    if len(genders) > 1 or (parts[0] and parts[1] and parts[0] != parts[1]):
        return -1.0
    if any(x.subject & ADULTS and (y.value.high or OF_AGE) < OF_AGE for x, y in ((a, b), (b, a))):
        return -1.0
    if any(_child(x) and (y.value.low or 0) > GROWN for x, y in ((a, b), (b, a))):
        return -1.0
    nouns = [c.subject - PARTS - {one, other} for c in (a, b)]
    score = 0.3
    score += 0.2 if parts[0] and parts[0] == parts[1] else 0.0
    score += 0.1 if nouns[0] & nouns[1] else 0.0
    score += 0.05 * min(6, len(a.words & b.words))
    score += 0.1 if a.frame and a.frame == b.frame else 0.0
    score += 0.1 if max(a.passage, b.passage) < LEAD else 0.0
    return min(score, 0.9)


def _child(claim: Claim) -> bool:
    """Whether a claim is of somebody who is called a child and is one by the age it gives."""
    return bool(claim.subject & words("age", "young")) and (claim.value.high or OF_AGE) < OF_AGE
