"""How sure it is that two claims of equal type and slot are about the same thing.

A weighted sum of named features under a logistic curve; the weights are data (``resources/lexicons/closeness.toml``),
so that a reason can name what spoke for a match and the weights can be fitted without touching code.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from parallax import lexicon
from parallax.align.meanings import frames, happening, in_common, same_deed, unlike_deeds, wide
from parallax.align.similarity import Similarity
from parallax.extract.countmarks import ADDITIONAL, WHOLE
from parallax.extract.dates import AHEAD
from parallax.model import Claim
from parallax.paths import shipped

Weights = Mapping[str, float]
MINUTES_A_DAY = 1440.0
# Precisions of a time that is told by the clock.
CLOCK = frozenset({"minute", "hour", "second"})
# The slot of votes for and against.
TALLY = "tally"
PEOPLE = frozenset({"person", "people", "profession", "role", "kin"})


@cache
def weights(kind: str) -> Weights:
    """Weights for claims of ``kind`` ("quantity", "money", "clock", "day", "time")."""
    path = shipped("resources") / "lexicons" / "closeness.toml"
    tables = tomllib.loads(path.read_text("utf-8"))
    return MappingProxyType(tables[kind])


def kind_of(a: Claim, b: Claim) -> str:
    """Which weights judge a pair: clock times, days and votes have their own, all else goes by its type."""
    if a.slot == TALLY:
        return TALLY
    if a.value.unit != "instant":
        return a.type
    return "clock" if a.value.precision in CLOCK and b.value.precision in CLOCK else "day"


def features(a: Claim, b: Claim, near: Nearness, similarity: Similarity) -> dict[str, float]:
    """Named features of a pair, each 0..1; ``closeness.toml`` has their weights."""
    mine, theirs = told_frames(a), told_frames(b)
    same_frame = not mine.isdisjoint(theirs) or kindred(mine, theirs)
    like = likeness(a.subject, b.subject)
    shared = bool(a.entities & b.entities)
    part, mass = in_common(happening(a), happening(b), similarity)
    return {
        "bias": 1.0,
        "cosine": near.cosine,
        "first": 1.0 / (1 + near.rank),
        "words": similarity.shared(a.words - a.subject, b.words - b.subject),
        "happening": part,
        "telling": mass,
        "deed": same_deed(a, b),
        "shared_entity": float(shared),
        "unlike_deed": float(unlike_deeds(a, b)),
        "ahead": float((AHEAD in a.words) != (AHEAD in b.words)),
        "subject": like,
        "alien": float(bool(a.subject) and bool(b.subject) and like < 0.5),
        "no_subject": float(not a.subject or not b.subject),
        "frame": float(same_frame),
        "other_frame": float(bool(mine) and bool(theirs) and not same_frame),
        "no_shared_entity": float(bool(a.entities) and bool(b.entities) and not shared),
        "both_background": float(a.background and b.background and not shared),
        "modality": float(a.modality != b.modality),
        "speech": float((a.frame == "speak") != (b.frame == "speak")),
        "lead": near.lead,
        "scarce": near.scarcity,
        "additional": float((ADDITIONAL in a.words) != (ADDITIONAL in b.words)),
        "whole": float((WHOLE in a.words) != (WHOLE in b.words)),
        "answered": float(near.answered),
        "other_time": float(near.other_time),
        "central": float(near.central),
        "magnitude": magnitude(a, b),
        "gap": gap(a, b),
        "grain": float(a.value.unit == "instant" and a.value.precision != b.value.precision),
        "place_in_text": near.depth,
    }


class Nearness(NamedTuple):
    """What the passages of two claims say of them.

    ``cosine`` of the passages and ``rank`` among candidates (from 0); ``scarcity``: how few other claims of the slot
    the two sources make (1: none); ``depth``: how alike their places in the text are (1: the same); ``lead``: how
    early both stand among the claims of the event that the case is about (1: first); ``answered``: whether either has
    an equal value elsewhere in the other source; ``other_time``: whether their sentences give two times, as for a
    count and its update; ``central``: whether both tell of the event that the case is about.
    """

    cosine: float
    rank: int
    scarcity: float
    depth: float
    lead: float
    answered: bool
    other_time: bool
    central: bool = False


@lru_cache(maxsize=8192)
def _frames_told(frame: str, predicate: str) -> frozenset[str]:
    return frozenset({frame, *frames(predicate)}) - wide() - {"", "speak"} if predicate else frozenset({frame}) - wide()


def told_frames(claim: Claim) -> frozenset[str]:
    """The classes of happening that a claim's clause tells of; empty where it says only that something is so."""
    return _frames_told(claim.frame, claim.predicate) - {""}


@lru_cache(maxsize=8192)
def kindred(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether reports use a frame of one set and one of the other for one happening."""
    return any(frozenset((x, y)) in kindred_frames() for x in mine for y in theirs)


@cache
def kindred_frames() -> frozenset[frozenset[str]]:
    """Pairs of frames that reports use for one happening: "shot" for "wounded"."""
    return frozenset(frozenset(pair.split()) for pair in lexicon.words("events", "kindred"))


def magnitude(a: Claim, b: Claim) -> float:
    """How far apart two numbers are in orders of magnitude, cut at 1; 0 for what is not a number."""
    x, y = a.value.high, b.value.high
    if a.value.unit == "instant" or not x or not y or x < 0 or y < 0:
        return 0.0
    return min(1.0, abs(math.log10(x / y)))


def gap(a: Claim, b: Claim) -> float:
    """How far apart two times are, cut at 1 (a thousand days): one day in doubt is commoner than one year."""
    if a.value.unit != "instant" or None in (a.value.low, b.value.low, a.value.high, b.value.high):
        return 0.0
    low, high = max(a.value.low or 0.0, b.value.low or 0.0), min(a.value.high or 0.0, b.value.high or 0.0)
    return min(1.0, math.log10(1.0 + max(0.0, low - high) / MINUTES_A_DAY) / 3)


def closeness(found: Mapping[str, float], weight: Weights) -> float:
    """Logistic of the weighted sum of features, 0..1."""
    z = sum(value * weight.get(name, 0.0) for name, value in found.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, z))))


def likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """How alike the things are that two claims speak of: 1 the same word, less for synonyms and kinds, else 0."""
    if not a or not b:
        return 0.0
    if a & b:
        return len(a & b) / min(len(a), len(b))
    return max((word_likeness(x, y) for x in a for y in b), default=0.0)


@cache
def word_likeness(x: str, y: str) -> float:
    """How alike two nouns are: 0.9 of one synset or a deed and its verb, 0.85 where
    reports count one thing under both ("carriages", "coaches"), 0.8 two words for one outcome ("dead",
    "fatality"), 0.7 one the broader word, 0.6 where one is only "people" or "others", 0.5 two words for people or one
    only "items", 0.3 of one kind, else 0."""
    if lexicon.synonymous(x, y) or lexicon.verb_of(x) == y or lexicon.verb_of(y) == x:
        return 0.9
    if lexicon.alike(x, y):
        return 0.85
    if (x in general_people() and is_person(y)) or (y in general_people() and is_person(x)):
        return 0.6
    if lexicon.related(x, y):
        return 0.7
    if _outcome(x) and _outcome(x) == _outcome(y):
        return 0.8
    if is_person(x) and is_person(y):
        return 0.5  # "robbers" and "raiders", but "crew" and "passengers" too: the rest must speak for it
    general = lexicon.words("counts", "things")
    if (x in general and not is_person(y)) or (y in general and not is_person(x)):
        return 0.5
    return 0.3 if lexicon.kinds_of(x) & lexicon.kinds_of(y) else 0.0


def _outcome(word: str) -> str:
    """The frame of a noun or adjective that names people by what befell them: "dead", "fatality", "wounded"."""
    found = lexicon.frame_of(word, "NOUN") or lexicon.frame_of(word, "ADJ")
    return found if found in ("die", "harm", "miss") else ""


@cache
def is_person(word: str) -> bool:
    """Whether a noun is a word for people: "victim", "firefighter", "others"."""
    return (
        word in general_people()
        or word in lexicon.words("counts", "collectives")
        or bool(lexicon.kinds_of(word) & PEOPLE)
    )


@cache
def general_people() -> frozenset[str]:
    """Words for whoever is counted: "people", "others", "victims"."""
    return lexicon.words("counts", "people")
