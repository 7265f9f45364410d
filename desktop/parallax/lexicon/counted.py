"""What reports count under several names, and the words that tell what became of those counted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from parallax.lexicon.tables import split, toml


def alike(a: str, b: str) -> bool:
    """Whether reports count one thing under both nouns: "carriages" and "coaches"."""
    return not _groups().get(a, frozenset()).isdisjoint(_groups().get(b, frozenset()))


def counted_as(noun: str) -> frozenset[str]:
    """Names of the groups of nouns that one is counted under; the noun alone where it has no other."""
    return frozenset(map(str, _groups().get(noun, ()))) or frozenset({noun})


def standing(noun: str) -> frozenset[str]:
    """What a noun for people says of them: "hostage" that they are captives, "survivor" that they live."""
    return _people().get(noun, frozenset())


def same_fate(kind: str) -> str:
    """The class that stands for one and for those that are as good as it: "arrest" for "detain"."""
    return _same().get(kind, kind)


@cache
def _same() -> Mapping[str, str]:
    return {one: kind for kind, others in toml("counted")["same"].items() for one in split(others)}


@cache
def _groups() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for n, group in enumerate(toml("counted")["alike"].replace("\n", " ").split(",")):
        for noun in group.split():
            found[noun].add(n)
    return {noun: frozenset(groups) for noun, groups in found.items()}


@cache
def _people() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for kind, nouns in toml("counted")["people"].items():
        for noun in split(nouns):
            found[noun].add(kind)
    return {noun: frozenset(kinds) for noun, kinds in found.items()}


@cache
def befallen() -> re.Pattern[str]:
    """The idioms that tell what became of people, over lemmas with a blank on either side; a group for each class."""
    kinds = (
        f"(?P<{kind.replace('-', '_')}>{'|'.join(re.escape(p) for p in sorted(split(phrases), key=len, reverse=True))})"
        for kind, phrases in toml("counted")["befallen"].items()
    )
    return re.compile(rf"(?<= )(?:{'|'.join(kinds)})(?= )")
