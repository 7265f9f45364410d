"""Ladders of states (planned, signed, under way ...) and of stance (for, against)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from parallax.lexicon.tables import split, toml

_TELLING = frozenset({"VERB", "AUX", "ADJ", "ADV", "NOUN", "PROPN"})


class Rung(NamedTuple):
    """A state of a ladder of states; two rungs of one ladder with other levels cannot both hold at one time."""

    ladder: str
    name: str
    level: int


def rungs_of(lemma: str, pos: str = "VERB") -> tuple[Rung, ...]:
    """The states that a verb, participle, adjective or phrase tells of; none for the "over" of "over the bridge"."""
    return status_words().get(lemma.lower(), ()) if pos in _TELLING else ()


@cache
def status_words() -> Mapping[str, tuple[Rung, ...]]:
    """All words and phrases for states."""
    found: dict[str, tuple[Rung, ...]] = {}
    for ladder, rungs in toml("ladders")["status"].items():
        for name, (level, words) in rungs.items():
            for word in split(words):
                found[word] = (*found.get(word, ()), Rung(ladder, name, level))
    return found


def exclusive(a: Rung, b: Rung) -> bool:
    """Whether two states cannot both hold of one thing at one time."""
    return a.ladder == b.ladder and a.level != b.level


def stance_of(lemma: str) -> int | None:
    """From +2 (agrees, supports) over 0 (neutral, abstains) to -2 (opposes); None where a word takes no side."""
    return stances("stance").get(lemma.lower())


def assent_of(lemma: str) -> int | None:
    """What a verb does with a statement: +2 confirms it, 0 leaves it open, -2 denies it; None where neither."""
    return stances("assent").get(lemma.lower())


@cache
def stances(scale: str = "stance") -> Mapping[str, int]:
    """All words and phrases of the scale "stance" or "assent" with their place on it."""
    return {word: int(level) for level, listed in toml("ladders")[scale].items() for word in split(listed)}
