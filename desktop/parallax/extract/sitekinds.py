"""Kinds of places that exclude each other, as the lexicon sites.toml has them."""

from __future__ import annotations

import tomllib
from functools import cache

from parallax.paths import shipped

GROUPS = ("site", "water", "ship", "aircraft", "building")


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((shipped("resources") / "lexicons" / "sites.toml").read_text("utf-8"))


@cache
def words(section: str, name: str) -> frozenset[str]:
    """A list of the table: ``words("seat", "verbs")``."""
    return frozenset(_table()[section][name])


@cache
def _kinds() -> dict[str, dict[str, int]]:
    """Name of a kind of place -> group -> number of the kind in it."""
    found: dict[str, dict[str, int]] = {}
    for group in GROUPS:
        for n, kind in enumerate(_table()[group]["kinds"]):
            for name in kind.split("|"):
                found.setdefault(name, {})[group] = n
    return found


@cache
def kind_of(place: str) -> str:
    """The longest end of a noun phrase that names a kind of place ("main railway station": railway station), or ""."""
    parts = place.split()
    return next((one for n in range(len(parts)) if (one := " ".join(parts[n:])) in _kinds()), "")


def exclude(a: str, b: str) -> bool:
    """Whether two phrases name two kinds of one group, and of none that has them as one."""
    one, other = _kinds().get(kind_of(a), {}), _kinds().get(kind_of(b), {})
    shared = one.keys() & other.keys()
    return bool(shared) and all(one[group] != other[group] for group in shared)
