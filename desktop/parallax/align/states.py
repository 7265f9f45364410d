"""Claims of states paired by their thing: the same licence, bridge or treaty in two reports, wherever it is told of."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations

from parallax import lexicon
from parallax.align.spanning import spanning
from parallax.lexicon.tables import toml
from parallax.model import Claim, Pair

# Things told of more often than this in a case are compared with their next neighbours only.
MANY = 60
# The class of a claim that says that there is none of a thing.
NONE = "none"
# Points at issue are paired by what they are points of.
POINT = "point"
# What other modules pair.
ELSEWHERE = frozenset({POINT, "condition", "happened"})
# A thing that so many sources' sentences speak of tells little of which one is meant ("people", "police").
LEAST_CLOSENESS = 0.1


def pairs(claims: Sequence[Claim], type_: str = "status") -> Iterator[Pair]:
    """Pairs of claims of ``type_`` across sources whose things can be one, in the order of the claims.

    ``subject`` holds the head noun of the thing, what qualifies it ("+second") and its names' keys; closeness grows
    with the rarity of the head, the names that both give and the words of the clauses around.
    """
    yield from spanning(_pairs([c for c in claims if c.type == type_ and c.slot not in ELSEWHERE]))


def _pairs(told: Sequence[Claim]) -> Iterator[Pair]:
    index: dict[str, list[int]] = defaultdict(list)
    for n, claim in enumerate(told):
        for key in sorted(_index_keys(claim)):
            index[key].append(n)
    found: dict[tuple[int, int], float] = {}
    rarity = {key: math.log((1 + len(told)) / len(rows)) for key, rows in index.items()}
    frequency = _frequency(told)
    for key, rows in sorted(index.items()):
        for i, j in _near(rows):
            if told[i].source != told[j].source and told[i].slot == told[j].slot and (i, j) not in found:
                found[i, j] = closeness(told[i], told[j], rarity[key], frequency)
    for (i, j), close in sorted(found.items()):
        if close >= LEAST_CLOSENESS:
            yield Pair(told[i], told[j], round(close, 6))


def _near(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(rows) <= MANY:
        yield from combinations(rows, 2)
        return
    for n, i in enumerate(rows):
        for j in rows[n + 1 : n + 1 + MANY // 4]:
            yield i, j


def _index_keys(claim: Claim) -> set[str]:
    """The head nouns and their meanings, the names of the thing, and what is done to it."""
    heads = heads_of(claim)
    deeds = {tag for tag in claim.value.others if tag.startswith("frame:")}
    goes_on = {"+goes on"} if any(tag.startswith("running:") for tag in claim.value.others) else set()
    return {*heads, *names_of(claim), *deeds, *goes_on}.union(*(lexicon.synsets(h, "NOUN") for h in heads))


def heads_of(claim: Claim) -> list[str]:
    """The head nouns of the thing that the claim speaks of."""
    return sorted(s for s in claim.subject if not s.startswith("+") and s not in claim.entities)


def names_of(claim: Claim) -> frozenset[str]:
    """The keys of the names in the thing ("the licence of Halden"); ``entities`` are those of the whole passage."""
    return claim.subject & claim.entities


def same_thing(a: Claim, b: Claim) -> float:
    """How alike the nouns are by which two claims call their thing, 0..1; one name and nothing else is one thing."""
    if not heads_of(a) and not heads_of(b):
        return float(bool(names_of(a) & names_of(b)))
    return max((thing_likeness(x, y) for x in heads_of(a) for y in heads_of(b)), default=0.0)


def _frequency(claims: Sequence[Claim]) -> dict[str, float]:
    """Inverse document frequency of the words of the clauses."""
    seen: dict[str, int] = defaultdict(int)
    for claim in claims:
        for word in claim.words:
            seen[word] += 1
    return {word: math.log((1 + len(claims)) / n) for word, n in seen.items()}


def closeness(a: Claim, b: Claim, rarity: float, idf: dict[str, float]) -> float:
    """0..1: how surely two claims speak of one thing."""
    same = same_thing(a, b)
    if told_apart(a, b) or (not same and not (heads_of(a) and heads_of(b))):
        return 0.0
    names = bool(names_of(a) & names_of(b))
    left, right = (_described(c, same > 0.0) for c in (a, b))
    least = min(math.fsum(idf.get(w, 1.0) for w in left), math.fsum(idf.get(w, 1.0) for w in right))
    around = math.fsum(sorted(idf.get(w, 1.0) for w in left & right)) / least if least else 0.0
    # Another noun for the thing needs words around it that speak for one event.
    score = -1.6 + 1.3 * same + 0.25 * min(rarity, 4.0) + 1.4 * names + 1.6 * around if same else -2.5 + 5.0 * around
    if a.background != b.background:
        score -= 1.5
    if any(lexicon.kinds_of(h) & PEOPLE for h in heads_of(a)) and not names:
        score -= 2.0
    return 1.0 / (1.0 + math.exp(-score))


def _described(claim: Claim, one_noun: bool) -> frozenset[str]:
    """The words around the thing; where its nouns differ, what stands beside the noun speaks too."""
    return claim.words - claim.subject if one_noun else claim.words | frozenset(heads_of(claim))


PEOPLE = frozenset({"person", "people", "profession", "role", "kin"})


@lru_cache(maxsize=16384)
def thing_likeness(x: str, y: str) -> float:
    """1 for one head noun, 0.8 for synonyms, 0.5 for a kind and its sort, else 0."""
    if x == y:
        return 1.0
    if lexicon.synonymous(x, y):
        return 0.8
    if activity_of(x, y) or activity_of(y, x):
        return 0.5
    return 0.5 if lexicon.related(x, y) or one_matter(x, y) else 0.0


def one_matter(x: str, y: str) -> bool:
    """Whether the lexicon has two words for one matter ("contract" and "deal", "verdict" and "fine")."""
    own = matters().get(x, "")
    return bool(own) and own == matters().get(y, "")


@cache
def matters() -> dict[str, str]:
    """Words for the matters that a party is for or against, with the matter."""
    table = toml("stances")["matters"]
    return {word: matter for matter in table for word in lexicon.words("stances", "matters", matter)}


def activity_of(activity: str, place: str) -> bool:
    """Whether ``activity`` is what goes on at such a place: flights at an airport, work at any site."""
    if activity in lexicon.words("status", "generic_activity"):
        return bool(lexicon.kinds_of(place) & PLACES)
    return activity in toml("status")["activities"] and place in lexicon.words("status", "activities", activity)


PLACES = frozenset({"structure", "place"})


def told_apart(a: Claim, b: Claim) -> bool:
    """Whether names or qualifiers show that two things of one kind are two: "the second hall", "the Tamar bridge"."""
    if names_of(a) and names_of(b) and not names_of(a) & names_of(b):
        return True
    left, right = ({s for s in c.subject if s.startswith("+")} for c in (a, b))
    ordinal = {"+" + w for w in lexicon.words("status", "ordinals")}
    if NONE in (*a.value.others, *b.value.others):  # "no contract" is no new one either
        left, right = left - {"+new"}, right - {"+new"}
    if left & ordinal != right & ordinal:
        return True
    if not (left and right) or left & right:
        return False
    return not any(thing_likeness(x[1:], y[1:]) or lexicon.synonymous(x[1:], y[1:], "ADJ") for x in left for y in right)
