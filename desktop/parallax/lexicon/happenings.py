"""Frames: broad classes of what is said to have happened ("killed", "died", "fatalities" are one)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from parallax.lexicon.tables import split, toml

_LISTS = {"VERB": "verbs", "AUX": "verbs", "NOUN": "nouns", "PROPN": "nouns", "ADJ": "adjectives"}


def frame_of(lemma: str, pos: str = "VERB") -> str:
    """The likeliest class of happening that a verb, deverbal noun or adjective tells of, or ""."""
    return next(iter(frames_of(lemma, pos)), "")


def frames_of(lemma: str, pos: str = "VERB") -> tuple[str, ...]:
    """All classes of happening that a word can tell of, likeliest first."""
    return _frames(_LISTS.get(pos, "")).get(lemma.lower(), ())


@cache
def frame_phrases() -> Mapping[tuple[str, ...], str]:
    """Idioms as runs of content lemmas, possessives and articles left out: ("lose", "life") -> "die"."""
    return {tuple(phrase.split()): frames[0] for phrase, frames in _frames("phrases").items()}


def opposite_frame(frame: str) -> str:
    """The frame that undoes or denies this one: "open" for "close"."""
    found: str = toml("frames").get(frame, {}).get("opposite", "")
    return found


def frame_names() -> Mapping[str, tuple[str, ...]]:
    """Every frame with its first words, by which a person knows what it is."""
    entries = toml("frames").items()
    return {frame: tuple(split(e.get("verbs", "") or e.get("nouns", "")))[:3] for frame, e in sorted(entries)}


@cache
def _frames(kind: str) -> Mapping[str, tuple[str, ...]]:
    likely: dict[str, tuple[str, ...]] = {}
    rare: dict[str, tuple[str, ...]] = {}
    for frame, entry in toml("frames").items():
        for word in split(entry.get(kind, "")):
            table = rare if word.endswith("?") else likely
            word = word.removesuffix("?")
            table[word] = (*table.get(word, ()), frame)
    return {word: likely.get(word, ()) + rare.get(word, ()) for word in {**likely, **rare}}
