"""How sure it is that two claims of equal type and slot are about the same thing.

A weighted sum of named features under a logistic curve; the weights are data (``resources/lexicons/closeness.toml``),
so that a reason can name what spoke for a match and the weights can be fitted without touching code.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from parallax import lexicon
from parallax.align.similarity import Similarity
from parallax.extract.counts import ADDITIONAL, WHOLE
from parallax.model import Claim
from parallax.paths import shipped

Weights = Mapping[str, float]
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
    same_frame = bool(a.frame) and (a.frame == b.frame or frozenset((a.frame, b.frame)) in kindred_frames())
    like = likeness(a.subject, b.subject)
    shared = bool(a.entities & b.entities)
    return {
        "bias": 1.0,
        "cosine": near.cosine,
        "first": 1.0 / (1 + near.rank),
        "words": similarity.shared(a.words - a.subject, b.words - b.subject),
        "subject": like,
        "alien": float(bool(a.subject) and bool(b.subject) and like < 0.5),
        "no_subject": float(not a.subject or not b.subject),
        "frame": float(same_frame),
        "other_frame": float(bool(a.frame) and bool(b.frame) and not same_frame),
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
        "magnitude": magnitude(a, b),
        "place_in_text": near.depth,
    }


class Nearness(NamedTuple):
    """What the passages of two claims say of them.

    ``cosine`` of the passages and ``rank`` among candidates (from 0); ``scarcity``: how few other claims of the slot
    the two sources make (1: none); ``depth``: how alike their places in the text are (1: the same); ``lead``: how
    early both stand among the claims of the event that the case is about (1: first); ``answered``: whether either has
    an equal value elsewhere in the other source; ``other_time``: whether their sentences give two times, as for a
    count and its update.
    """

    cosine: float
    rank: int
    scarcity: float
    depth: float
    lead: float
    answered: bool
    other_time: bool


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
    """How alike two nouns are: 0.9 of one synset, 0.8 two words for one outcome ("dead", "fatality"), 0.7 one the
    broader word, 0.6 where one is only "people" or "others", 0.5 two words for people or one only "items", 0.3 of
    one kind, else 0."""
    if lexicon.synonymous(x, y):
        return 0.9
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
