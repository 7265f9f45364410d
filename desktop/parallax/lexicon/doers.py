"""Sorts of those who do things ("soldiers", "villagers", "a regulator"): which of them can be one, which cannot."""

from __future__ import annotations

from functools import cache, lru_cache

from parallax.lexicon.tables import split, toml, words

TABLE = "doers"


@lru_cache(maxsize=4096)
def sort_of(phrase: str) -> str:
    """The sort of doer that a noun phrase names by its longest end in the table, "" for none."""
    parts = phrase.split()
    ends = (" ".join(parts[n:]) for n in range(len(parts)))
    return next((sort for end in ends if (sort := _sorts().get(end))), "")


@cache
def two_sorts(a: str, b: str) -> bool:
    """Whether a doer of one sort is none of the other."""
    return bool(a and b) and a != b and frozenset((a, b)) not in _together()


def is_loose(noun: str) -> bool:
    """Whether a noun says nothing of what sort of doer it means."""
    return noun in words(TABLE, "loose", "words")


def words_of(name: str) -> frozenset[str]:
    """A list of words around deeds: nouns with the doer behind "of", verbs by which a deed comes "from" its doer."""
    return words(TABLE, "loose", name)


@cache
def deeds(mark: str) -> frozenset[str]:
    """The deeds that the table of deeds marks: "weak" ones, those of which a noun is owned by whom they befall."""
    return frozenset(name for name, entry in toml("deeds").items() if entry.get(mark))


@cache
def _sorts() -> dict[str, str]:
    return {word: sort for sort, listed in toml(TABLE)["sort"].items() for word in split(listed)}


@cache
def _together() -> frozenset[frozenset[str]]:
    listed: dict[str, str] = toml(TABLE)["together"]
    return frozenset(frozenset((a, b)) for a, others in listed.items() for b in others.split())
