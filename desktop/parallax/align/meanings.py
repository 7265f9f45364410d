"""How far two claims tell of one happening, by what their words mean: the same word, a synonym, a deed of one class."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from parallax import lexicon
from parallax.align.similarity import Similarity
from parallax.model import Claim

# What a synonym, and a word for a deed of the same class, says of what the same word would say.
SYNONYM, SAME_CLASS = 0.85, 0.6
# Rare words in common that come to so many of the rarest make it sure that two claims tell of one happening.
ENOUGH = 2.0


class Meaning(NamedTuple):
    """Words with all that they can mean: ids of meanings, classes of happening."""

    words: frozenset[str]
    senses: frozenset[str]
    frames: frozenset[str]


@lru_cache(maxsize=16384)
def senses(word: str) -> frozenset[str]:
    """Ids of what a stem can mean as a noun or a verb; a noun for a deed means its verb too ("warning": "warn")."""
    verb = lexicon.verb_of(word) or word
    return lexicon.synsets(word) | lexicon.synsets(verb, "VERB") | {f"v:{verb}"}


@lru_cache(maxsize=16384)
def frames(word: str) -> frozenset[str]:
    """Classes of happening that a stem can tell of, those left out that hold most of what happens."""
    found = (*lexicon.frames_of(word, "VERB"), *lexicon.frames_of(word, "NOUN"), *lexicon.frames_of(word, "ADJ"))
    return frozenset(found) - wide()


@cache
def wide() -> frozenset[str]:
    """Classes so wide that two deeds of one class need not be alike."""
    return lexicon.words("sequence", "wide")


@lru_cache(maxsize=8192)
def meaning(words: frozenset[str]) -> Meaning:
    """All that the words can mean together."""
    kept = frozenset(w for w in words if w[0] != "+")
    return Meaning(kept, _union(map(senses, kept)), _union(map(frames, kept)))


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


def happening(claim: Claim) -> frozenset[str]:
    """The words that tell what a claim is about."""
    told = claim.words | claim.subject
    return told | {claim.predicate} - lexicon.stopwords() if claim.predicate else told


def in_common(a: frozenset[str], b: frozenset[str], similarity: Similarity) -> tuple[float, float]:
    """What two sets of words share in meaning, rarer words counting more: as a share of the smaller set, and as such
    (1: enough to be sure)."""
    small, large = (meaning(a), meaning(b)) if len(a) <= len(b) else (meaning(b), meaning(a))
    if not small.words:
        return 0.0, 0.0
    weights = {word: similarity.weight(word) for word in small.words}
    got = math.fsum(weight * _told(word, large) for word, weight in weights.items())
    most = similarity.weight("")
    return got / math.fsum(weights.values()), min(1.0, got / (ENOUGH * most))


def _told(word: str, other: Meaning) -> float:
    """How far other words tell what a word tells."""
    if word in other.words:
        return 1.0
    if not other.senses.isdisjoint(senses(word)):
        return SYNONYM
    return 0.0 if other.frames.isdisjoint(frames(word)) else SAME_CLASS


def same_deed(a: Claim, b: Claim) -> float:
    """How alike the deeds are that two claims hang on: 1 the same word, less a synonym or one class, else 0."""
    if not a.subject or not b.subject:
        return 0.0
    small, large = (a.subject, b.subject) if len(a.subject) <= len(b.subject) else (b.subject, a.subject)
    other = meaning(large)
    return max(_told(word, other) for word in small)


def unlike_deeds(a: Claim, b: Claim) -> bool:
    """Whether the verbs of two claims, neither of which could stand for anything, mean two things."""
    x, y = a.predicate, b.predicate
    if not x or not y or {x, y} & _light():
        return False
    return _told(x, meaning(frozenset({y}))) == 0.0


@cache
def _light() -> frozenset[str]:
    """Verbs that say nothing of what was done."""
    return lexicon.words("sequence", "empty") | lexicon.words("counts", "light") | lexicon.words("events", "verbs")
