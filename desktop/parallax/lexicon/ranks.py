"""Titles, ranks, roles and relations of people."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from parallax.lexicon.tables import split, toml, words


class Rank(NamedTuple):
    """A step of a ladder of ranks: ``level`` rises with the rank and compares only within one ``ladder``."""

    ladder: str
    level: int
    name: str


def ranks_of(title: str) -> tuple[Rank, ...]:
    """The ranks that a title can mean ("captain": of soldiers, of a ship, of a team); full stops do not matter."""
    return titles().get(_plain(title), ())


@cache
def titles() -> Mapping[str, tuple[Rank, ...]]:
    """All spellings of titles and roles, in lower case without full stops, and their ranks."""
    found: dict[str, tuple[Rank, ...]] = {}
    for ladder, steps in toml("ranks")["ladders"].items():
        for name, (level, spellings) in steps.items():
            for word in split(spellings):
                found[word] = (*found.get(word, ()), Rank(ladder, level, name))
    return found


def modifier(word: str) -> str:
    """How a word before a title changes it: "deputy", "acting", "former", "coming", "chief", "joint" ... or ""."""
    return _modifiers().get(_plain(word), "")


def honorifics(kind: str = "any") -> frozenset[str]:
    """Forms of address, as spelt: of a "man", a "woman", "any" person; "pre-title": titles that stand before names."""
    return words("ranks", "honorifics", kind)


def kin(word: str) -> str:
    """The relation that a word names, one name for its spellings ("dad": "father"), or ""."""
    return _kin().get(word.lower(), "")


def kin_agree(a: str, b: str) -> bool:
    """Whether two relations can both be right: the same one, or one is the wider word ("sibling", "sister")."""
    wider: dict[str, str] = toml("ranks")["broader_kin"]
    return a == b or b in split(wider.get(a, "")) or a in split(wider.get(b, ""))


def _plain(title: str) -> str:
    return title.lower().replace(".", "")


@cache
def _modifiers() -> Mapping[str, str]:
    return {word: name for name, listed in toml("ranks")["modifiers"].items() for word in split(listed)}


@cache
def _kin() -> Mapping[str, str]:
    return {word: name for name, listed in toml("ranks")["kin"].items() for word in split(listed)}
