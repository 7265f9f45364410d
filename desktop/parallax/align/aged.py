"""Whose ages two reports give: the people of each report, named or only described, matched one to one.

A named person is found by the entity. One who is only described ("a 19-year-old man") is whoever of the same report is
of that age and fits; across reports by elimination: people of one age are one person, and of those who are left over
on both sides the two that fit each other best, by part, gender and words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from parallax import lexicon
from parallax.align.closeness import told_frames
from parallax.align.mutual import mutual_best
from parallax.align.neighbours import neighbours
from parallax.extract.ages import gender_of_subject
from parallax.extract.descriptors import gender_of_word, words
from parallax.extract.namewords import gender_of
from parallax.model import Claim, Pair

SURE = 0.95
ENOUGH = 0.45
# Of one person so many claims are compared with as many of another report.
MENTIONS = 8
# A report tells first of those it is about.
LEAD = 5
ADULTS = frozenset({"man", "woman"})
OF_AGE = 14.0
# Nobody takes somebody older for a child.
GROWN = 20.0
PARTS = frozenset({"victim", "accused"})
# Nobody's age is mistaken by more years.
MISTAKEN = 15.0
HURT = frozenset({"harm", "treat"})
GENERATION = re.compile(r"\b[JS]r\b")
# Two sentences that share so much of their words, and so many, are one: only the number may differ.
COPIED, WORDS = 0.8, 6


class Known(Protocol):
    """Whom a claim is about."""

    def entity(self, claim: Claim) -> str: ...


class Person(NamedTuple):
    """Somebody of one report, with what it says of their age."""

    entity: str
    claims: list[Claim]

    def ages(self) -> set[str]:
        """All ages that the report gives the person."""
        return {c.value.norm for c in self.claims}


def pairs(claims: Sequence[Claim], known: Known) -> Iterator[Pair]:
    """Pairs of ages of one person, of every two reports that are compared."""
    of_source: dict[str, list[Person]] = {}
    for mine, theirs in neighbours(claims):
        for side in (mine, theirs):
            if side[0].source not in of_source:
                of_source[side[0].source] = _people(side, known)
        yield from _of_two(of_source[mine[0].source], of_source[theirs[0].source], list(_copied(mine, theirs)))


def _people(claims: Sequence[Claim], known: Known) -> list[Person]:
    """Who of one report is of an age: the named first, those described with whom they fit at that age."""
    found: dict[str, Person] = {}
    described = []
    for claim in claims:
        entity = known.entity(claim)
        if entity:
            found.setdefault(entity, Person(entity, [])).claims.append(claim)
        else:
            described.append(claim)
    people = list(found.values())
    for claim in described:
        one = Person("", [claim])
        same = [
            p for p in people if claim.value.norm in p.ages() and _fits(p, one, True) >= 0 and not _others(p, claim)
        ]
        if len(same) == 1 or (same and not same[0].entity):
            same[0].claims.append(claim)
        else:
            people.append(one)
    return people


def _others(person: Person, claim: Claim) -> bool:
    """Whether a report calls two people of one age by two words: "the thief", "the guard"."""
    called = [_called(c) for c in (claim, *person.claims)]
    return all(called) and called[0].isdisjoint(frozenset().union(*called[1:]))


def _called(claim: Claim) -> frozenset[str]:
    """The nouns by which somebody is described that not anybody is called by."""
    return frozenset(w for w in claim.subject - PARTS - words("age", "anybody") if " " not in w)


def _of_two(mine: Sequence[Person], theirs: Sequence[Person], copied: Sequence[Pair]) -> Iterator[Pair]:
    yield from copied
    apart = {id(c) for p in copied for c in (p.a, p.b) if p.a.value.norm != p.b.value.norm}
    mine, theirs = ([_without(p, apart) for p in side] for side in (mine, theirs)) if apart else (mine, theirs)
    named = {p.entity: p for p in theirs if p.entity}
    both = [(p, named[p.entity]) for p in mine if p.entity in named]
    for a, b in both:
        yield from _of_one(a, b)
    shared = {a.entity for a, _ in both}
    free = [[p for p in side if p.entity not in shared] for side in (mine, theirs)]
    one = _of_one_age(free[0], free[1])
    for a, b in one:
        yield from _of_one(a, b)
    taken = {id(p) for couple in one for p in couple}
    left = [
        [p for p in side if id(p) not in taken and not _told(p, other)]
        for side, other in zip(free, (theirs, mine), strict=True)
    ]
    yield from _left_over(left[0], left[1])


def _without(person: Person, claims: Collection[int]) -> Person:
    """A person without some claims."""
    return person._replace(claims=[c for c in person.claims if id(c) not in claims])


def _of_one(a: Person, b: Person) -> Iterator[Pair]:
    """Every claim of a person's age with those of another report; what agrees weighs less where a report has two."""
    several = _slipped(a) or _slipped(b)
    for x in a.claims[:MENTIONS]:
        for y in b.claims[:MENTIONS]:
            if _too_far(x, y) and GENERATION.search(f"{x.span.quote} {y.span.quote}"):
                continue  # father and son of one name
            yield Pair(x, y, ENOUGH if several and x.value.norm == y.value.norm else SURE)


def _slipped(person: Person) -> bool:
    """Whether a report gives a person two ages that cannot both be meant."""
    exact = [c for c in person.claims if c.value.precision == "exact"]
    return len({c.value.norm for c in exact if not any("kin" in lexicon.kinds_of(w) for w in c.subject)}) > 1


def _of_one_age(mine: Sequence[Person], theirs: Sequence[Person]) -> list[tuple[Person, Person]]:
    """People of one age who fit, one to one, those first who fit best."""
    fitting = [
        (fits, i, j)
        for i, a in enumerate(mine)
        for j, b in enumerate(theirs)
        if a.ages() & b.ages() and (fits := _fits(a, b, True)) >= 0
    ]
    found, taken = [], set()
    for _, i, j in sorted(fitting, key=lambda f: (-f[0], f[1], f[2])):
        if (0, i) not in taken and (1, j) not in taken:
            taken |= {(0, i), (1, j)}
            found.append((mine[i], theirs[j]))
    return found


def _told(person: Person, others: Sequence[Person]) -> bool:
    """Whether another report tells of somebody of a person's age who may be the same."""
    return any(
        person.ages() & other.ages()
        and _fits(person, other, True) >= 0
        and not all(_others(other, claim) for claim in person.claims)
        for other in others
    )


def _left_over(mine: Sequence[Person], theirs: Sequence[Person]) -> Iterator[Pair]:
    claims = [[c for p in side for c in p.claims] for side in (mine, theirs)]
    whose = {id(c): p for side in (mine, theirs) for p in side for c in p.claims}
    yield from mutual_best(claims[0], claims[1], lambda a, b: _fits(whose[id(a)], whose[id(b)]), ENOUGH)


def _fits(a: Person, b: Person, of_one_age: bool = False) -> float:
    """How well two can be one person: -1 not at all, else 0..1."""
    if a.entity and b.entity and a.entity != b.entity:
        return -1.0
    alike = (_alike(x, y, (a.entity, b.entity), of_one_age) for x in a.claims[:MENTIONS] for y in b.claims[:MENTIONS])
    return max(alike, default=-1.0)


def _alike(a: Claim, b: Claim, entities: tuple[str, str], of_one_age: bool) -> float:
    """How well two claims of an age can be about one person: -1 not at all, else 0..1."""
    one, other = entities
    genders = {g for c, e in ((a, one), (b, other)) if (g := gender_of_subject(c.subject) or gender_of(e))}
    called = {w for w in a.subject & b.subject if w not in PARTS and not gender_of_word(w)}
    parts = (frozenset[str](), frozenset[str]()) if called else (_part(a), _part(b))
    other_part = bool(parts[0] and parts[1]) and parts[0] != parts[1]
    by_name = any(c.subject & words("part", "accused") - PARTS for c in (a, b))
    if len(genders) > 1 or (other_part and (by_name or not of_one_age)) or (not of_one_age and _too_far(a, b)):
        return -1.0
    nouns = [c.subject - PARTS - {one, other} for c in (a, b)]
    score = 0.3
    score += 0.2 if parts[0] and parts[0] == parts[1] else 0.0
    score -= 0.2 if other_part or _outlived(a, b) else 0.0
    score += 0.1 if nouns[0] & nouns[1] else 0.0
    score += 0.05 * min(6, len(a.words & b.words))
    score += 0.1 if a.frame and a.frame == b.frame else 0.0
    score += 0.1 if max(a.passage, b.passage) < LEAD else 0.0
    return max(0.0, min(score, 0.9))


def _part(claim: Claim) -> frozenset[str]:
    """What part somebody has in the event, by what is done or by what they are called."""
    return claim.subject & PARTS or frozenset({"accused"} if claim.subject & words("part", "accused") else ())


def _too_far(a: Claim, b: Claim) -> bool:
    """Whether nobody would take a person of one age for one of the other."""
    if (max(a.value.low or 0, b.value.low or 0) - min(a.value.high or 0, b.value.high or 0)) > MISTAKEN:
        return True
    if any(x.subject & ADULTS and (y.value.high or OF_AGE) < OF_AGE for x, y in ((a, b), (b, a))):
        return True
    return any(_child(x) and (y.value.low or 0) > GROWN for x, y in ((a, b), (b, a)) if not _young(y))


def _outlived(a: Claim, b: Claim) -> bool:
    """Whether one report tells of a death and the other of somebody who was hurt."""
    dead = [any(_of_death(word) for word in c.words) or c.frame == "die" for c in (a, b)]
    return dead[0] != dead[1] and any(told_frames(c) & HURT for c in (a, b))


@cache
def _of_death(word: str) -> bool:
    return lexicon.frame_of(word, "VERB") == "die" or lexicon.frame_of(word, "NOUN") == "die"


def _young(claim: Claim) -> bool:
    """Whether somebody is called a child, whatever age they are given."""
    return bool(claim.subject & words("age", "young"))


def _child(claim: Claim) -> bool:
    """Whether a claim is of somebody who is called a child and is one by the age it gives."""
    return _young(claim) and (claim.value.high or OF_AGE) < OF_AGE


def _copied(mine: Sequence[Claim], theirs: Sequence[Claim]) -> Iterator[Pair]:
    """Ages in sentences that two reports share word for word."""
    by_word: defaultdict[frozenset[str], list[Claim]] = defaultdict(list)
    for b in theirs:
        by_word[b.words].append(b)
    for a in mine:
        for said, found in by_word.items():
            both = len(a.words & said)
            if both >= WORDS and both >= COPIED * len(a.words | said):
                yield from (Pair(a, b, SURE) for b in found if a.subject == b.subject)
