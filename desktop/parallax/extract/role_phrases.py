"""Phrases that say what somebody is: "in charge of the port", "number two at the bank", "second in command"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from parallax.language import Token, fold
from parallax.lexicon.tables import split, toml

ARTICLES = frozenset({"the", "a", "-", "'s"})
LONGEST = 6


def phrase_at(tokens: Sequence[Token], i: int) -> tuple[str, int]:
    """The post that a phrase ending in token ``i`` names and the phrase's first token; "" and ``i`` for none."""
    phrases = _phrases().get(tokens[i].text.lower())
    if phrases is None:
        return "", i
    before = [t.i for t in tokens[max(0, i - LONGEST) : i + 1] if t.text.lower() not in ARTICLES]
    words = [fold(tokens[j].text) for j in before]
    found = ((post, phrase) for phrase, post in phrases.items() if tuple(words[-len(phrase) :]) == phrase)
    return next(((post, before[-len(phrase)]) for post, phrase in found), ("", i))


@cache
def _phrases() -> Mapping[str, Mapping[tuple[str, ...], str]]:
    """Phrases by their last word, the longest first."""
    listed = [(tuple(p.split()), post) for post, row in toml("offices")["phrases"].items() for p in split(row)]
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for phrase, post in sorted(listed, key=lambda pair: (-len(pair[0]), pair)):
        kept = tuple(w for w in phrase if w not in ARTICLES)
        found.setdefault(kept[-1], {})[kept] = post
    return found
