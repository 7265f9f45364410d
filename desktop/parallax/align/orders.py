"""Orders of the same two events in two reports."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from parallax import lexicon
from parallax.align.similarity import Similarity
from parallax.align.wordings import alike
from parallax.extract.events.classes import kin
from parallax.extract.events.event import words
from parallax.extract.ordered import CENTRAL, CLASS, CORE, WHO
from parallax.extract.sequence import BAR, CLOCKED, TOLD
from parallax.model import Claim, Pair

# What each event of one order must have in common with an event of the other (see ``likeness``), and both together:
# where words alone say so, where a class of event does, where one order is only that of two times.
BY_WORDS, BY_CLASS, BY_CLOCK = (0.27, 0.58), (0.15, 0.6), (0.34, 0.95)
# Less than this is one word, and no rare one.
SLIGHT = 0.26
SAME_CLASS = 0.6
COMMON = 60
# How far one thing in common tells that two events are one: a word, a class of event, a class that may be another's
# word for it, somebody named, that one report only points to what the other's case is about.
WORD, CLASSES, LOOSE, KIN, NAMED, POINTED = 0.4, 0.4, 0.15, 0.2, 0.15, 0.35
# What the state that something found people in has in common with any event.
STATE = 0.2
PEOPLE = frozenset({"person", "people", "profession", "role", "kin"})


class Told(NamedTuple):
    """One event of an order: its words, its classes, the last names of who is in it, whether it only points to
    what the case is about, and whether it is of a class that its report begins with."""

    words: frozenset[str]
    classes: frozenset[str]
    names: frozenset[str]
    pointed: bool
    core: bool


@lru_cache(maxsize=4096)
def told(words: str, marks: str) -> Told:
    """An event as ``extract.sequence`` writes it."""
    found = [mark for mark in marks.split(BAR) if mark]
    return Told(
        frozenset(words.split()),
        frozenset(m.removeprefix(CLASS) for m in found if m.startswith(CLASS)),
        frozenset(m.removeprefix(WHO).split()[-1] for m in found if m.startswith(WHO)),
        CENTRAL in found,
        CORE in found,
    )


def events(claim: Claim) -> tuple[Told, Told]:
    """The earlier and the later event of an order; classes and names that both have tell neither from the other."""
    parts = (*claim.value.others, "", "")
    first, second = told(parts[0], parts[2]), told(parts[1], parts[3])
    both, named = first.classes & second.classes, first.names & second.names
    if not both and not named:
        return first, second
    return (
        first._replace(classes=first.classes - both, names=first.names - named),
        second._replace(classes=second.classes - both, names=second.names - named),
    )


def pairs(claims: Sequence[Claim], similarity: Similarity | None = None) -> Iterator[Pair]:
    """Pairs of claims of type ``sequence`` that order the same two events in two sources, in the claims' order.

    ``similarity`` of the passages tells how rare a word is in the case. Two orders that only the clock gives are
    left to the comparison of times.
    """
    orders = [c for c in claims if c.type == "sequence"]
    index: dict[str, list[int]] = defaultdict(list)
    for n, claim in enumerate(orders):
        for key in sorted(claim.subject.union(*map(_keys, events(claim)), *(_frames(stem) for stem in claim.subject))):
            index[key].append(n)
    seen: set[tuple[int, int]] = set()
    for rows in index.values():
        seen.update(
            (i, j) for i in rows[:COMMON] for j in rows[:COMMON] if i < j and orders[i].source != orders[j].source
        )
    for i, j in sorted(seen):
        a, b = orders[i], orders[j]
        if not _clock_against(a, b) and (close := closeness(a, b, similarity)) > 0.0:
            yield Pair(a, b, round(close, 6))


def _keys(event: Told) -> frozenset[str]:
    return frozenset(f"{CLASS}{c}" for c in event.classes)


def _clock_against(a: Claim, b: Claim) -> bool:
    """Whether only the clock gives both orders, or the clock one and the other tells of an earlier day."""
    clocked = {a.value.norm, b.value.norm} & {CLOCKED}
    return bool(clocked) and (a.value.norm == b.value.norm or a.background != b.background)


def closeness(a: Claim, b: Claim, similarity: Similarity | None) -> float:
    """How surely two claims order the same two events, either way round; 0 where they need not."""
    (one, two), (first, second) = events(a), events(b)
    norms = {a.value.norm, b.value.norm}
    told_once = norms == {TOLD}
    best = 0.0
    for x, y in ((first, second), (second, first)):
        found = _found(one, x, told_once, similarity), _found(two, y, told_once, similarity)
        classes = _in_kind(one, x) or _in_kind(two, y)
        least, most = BY_CLOCK if CLOCKED in norms else BY_CLASS if classes else BY_WORDS
        joined = _joined(one, x, found[0]) and _joined(two, y, found[1])
        if joined and min(found) >= least and sum(found) >= most:
            best = max(best, sum(found) / 2)
    return best


def _joined(a: Told, b: Told, found: float) -> bool:
    """Whether two events that have little in common have more than one plain word: a class, a name, a pointer."""
    return found >= SLIGHT or _in_kind(a, b) or bool(a.names & b.names) or a.pointed or b.pointed


def _found(a: Told, b: Told, told_once: bool, similarity: Similarity | None) -> float:
    """The likeness of two events; a little for a state that may be that of any event, where one sentence tells both."""
    found = likeness(a, b, similarity)
    return found or STATE * (told_once and any(event.pointed and not event.classes for event in (a, b)))


def _in_kind(a: Told, b: Told) -> bool:
    """Whether two events are of one class, or of classes that stand for one another."""
    return any(not kin(c).isdisjoint(b.classes) for c in a.classes)


def straight(a: Claim, b: Claim) -> float:
    """How surely both claims give one order, 0..1."""
    return _both(likeness(x, y) for x, y in zip(events(a), events(b), strict=True))


def crossed(a: Claim, b: Claim) -> float:
    """How surely the claims give opposite orders, 0..1."""
    return _both(likeness(x, y) for x, y in zip(events(a), events(b)[::-1], strict=True))


def _both(found: Iterable[float]) -> float:
    """How sure it is that both events are one in two orders."""
    one, other = found
    return (one + other) / 2


def likeness(a: Told, b: Told, similarity: Similarity | None = None) -> float:
    """How surely two events are one by all that they have in common, 0..1; with ``similarity`` rare words tell more."""
    apart = 1.0 - _in_words(a, b, similarity)
    shared = a.classes & b.classes
    if shared:
        apart *= 1.0 - (CLASSES if shared - words("loose") else LOOSE)
    elif _in_kind(a, b):
        apart *= 1.0 - KIN
    if a.names & b.names:
        apart *= 1.0 - NAMED
    if (a.pointed and (b.pointed or b.core)) or (b.pointed and a.core):
        apart *= 1.0 - POINTED
    return 1.0 - apart


def _in_words(a: Told, b: Told, similarity: Similarity | None) -> float:
    """What the words of one event have in the other's; people count for nothing."""
    small, large = sorted((a.words, b.words), key=lambda found: (len(found), sorted(found)))
    # A word that two passages have, no more, is as rare as one that tells two events to be one can be.
    top = similarity.weight("") - math.log(3) if similarity is not None else 1.0
    apart = 1.0
    for x in small:
        if not _is_person(x):
            rare = min(1.0, similarity.weight(x) / top) if similarity is not None else 1.0
            apart *= 1.0 - WORD * rare * max((near(x, y) for y in large), default=0.0)
    return 1.0 - apart


@lru_cache(maxsize=16384)
def near(x: str, y: str) -> float:
    """How far one stem can stand for another in two accounts of an event; a verb and the noun for its deed are near."""
    found = alike(x, y)
    return found if found > SAME_CLASS else SAME_CLASS * bool(_frames(x) & _frames(y))


@lru_cache(maxsize=16384)
def _frames(word: str) -> frozenset[str]:
    """The classes of happening that a verb or noun tells of, those left out that hold most of what happens."""
    return frozenset(lexicon.frames_of(word, "VERB") + lexicon.frames_of(word, "NOUN")) - lexicon.words(
        "sequence", "wide"
    )


@lru_cache(maxsize=16384)
def _is_person(word: str) -> bool:
    return bool(lexicon.kinds_of(word) & PEOPLE) or word in lexicon.words("counts", "people")
