"""Orders of the same two events in two reports."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from parallax import lexicon
from parallax.align.similarity import Similarity
from parallax.align.wordings import alike
from parallax.extract.sequence import CLOCKED
from parallax.model import Claim, Pair

# Each event of one order must share so much of its words with an event of the other.
LEAST_SHARED = 0.29
# What the words that the reports share must weigh for either event, and for both (1: the rarest word of a case).
LEAST_OF_ONE, LEAST_OF_BOTH = 0.4, 1.25
SAME_CLASS = 0.6
COMMON = 60
# Who takes part tells little of which event it is: there are police officers in most.
ANYBODY = 0.3
PEOPLE = frozenset({"person", "people", "profession", "role", "kin"})


def pairs(claims: Sequence[Claim], similarity: Similarity | None = None) -> Iterator[Pair]:
    """Pairs of claims of type ``sequence`` that order the same two events in two sources, in the claims' order.

    ``similarity`` of the passages tells how rare a word is in the case. Two orders that only the clock gives are
    left to the comparison of times.
    """
    told = [c for c in claims if c.type == "sequence"]
    index: dict[str, list[int]] = defaultdict(list)
    for n, claim in enumerate(told):
        for key in sorted(claim.subject.union(*(_frames(stem) for stem in claim.subject))):
            index[key].append(n)
    seen: set[tuple[int, int]] = set()
    for rows in index.values():
        seen.update((i, j) for i in rows[:COMMON] for j in rows[:COMMON] if i < j and told[i].source != told[j].source)
    for i, j in sorted(seen):
        a, b = told[i], told[j]
        close = max(straight(a, b), crossed(a, b))
        if close >= LEAST_SHARED and not _clock_against(a, b) and _told_of_both(a, b, similarity):
            yield Pair(a, b, round(close, 6))


def _clock_against(a: Claim, b: Claim) -> bool:
    """Whether only the clock gives both orders, or the clock one and the other tells of an earlier day."""
    clocked = {a.value.norm, b.value.norm} & {CLOCKED}
    return bool(clocked) and (a.value.norm == b.value.norm or a.background != b.background)


def _told_of_both(a: Claim, b: Claim, similarity: Similarity | None) -> bool:
    """Whether words that are rare enough in the case stand for both events in both reports, either way round."""
    for others in (b.value.others, b.value.others[::-1]):
        found = [_in_common(x, y, similarity) for x, y in zip(a.value.others, others, strict=True)]
        if min(found) >= LEAST_OF_ONE and sum(found) >= LEAST_OF_BOTH:
            return True
    return False


def _in_common(a: str, b: str, similarity: Similarity | None) -> float:
    """What the words of one event have in the other's: 1 for the rarest word of a case; people count for nothing."""
    top = similarity.weight("") if similarity is not None else 1.0
    words = [x for x in a.split() if not _is_person(x)]
    rare = [similarity.weight(x) / top if similarity is not None else 1.0 for x in words]
    return math.fsum(weight * max(near(x, y) for y in b.split()) for x, weight in zip(words, rare, strict=True))


def straight(a: Claim, b: Claim) -> float:
    """How surely both claims give one order: the lesser likeness of first to first and second to second."""
    return min(likeness(x, y) for x, y in zip(a.value.others, b.value.others, strict=True))


def crossed(a: Claim, b: Claim) -> float:
    """How surely the claims give opposite orders: the lesser likeness of first to second and second to first."""
    return min(likeness(x, y) for x, y in zip(a.value.others, b.value.others[::-1], strict=True))


def likeness(a: str, b: str) -> float:
    """The weighted share of the shorter event's stems that the longer one has too, 0..1."""
    left, right = a.split(), b.split()
    small, large = (left, right) if len(left) <= len(right) else (right, left)
    if not small:
        return 0.0
    weight = {x: ANYBODY if _is_person(x) else 1.0 for x in small}
    got = math.fsum(weight[x] * max(near(x, y) for y in large) for x in small)
    return got / math.fsum(weight.values())


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
