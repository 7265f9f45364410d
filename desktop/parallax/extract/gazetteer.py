"""Countries, states and larger cities of the world, and which lies in which (resources/lexicons/places.tsv)."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from parallax.extract.namewords import aliases
from parallax.paths import shipped


class Place(NamedTuple):
    """``kind`` is continent, country, state or city; ``country`` its ISO code, ``division`` that of its first level."""

    name: str
    kind: str
    country: str
    division: str
    population: int


@cache
def _index() -> dict[str, tuple[Place, ...]]:
    path = shipped("resources") / "lexicons" / "places.tsv"
    index: dict[str, list[Place]] = {}
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, kind, country, division, population = line.split("\t")
            index.setdefault(name, []).append(Place(name, kind, country, division, int(population)))
    return {name: tuple(sorted(found, key=lambda p: -p.population)) for name, found in index.items()}


def places(name: str) -> tuple[Place, ...]:
    """All places of a folded name, the most populous first; aliases ("uk") included."""
    return _index().get(name) or _index().get(aliases().get(name, ""), ())


def is_place(name: str) -> bool:
    """Whether the folded name is known as a place."""
    return bool(places(name)) or name in aliases()


def related(a: str, b: str) -> bool:
    """Whether one of two folded names is, or contains, the other in any reading of them."""
    return a == b or any(_within(p, q) or _within(q, p) for p in places(a) for q in places(b))


def _within(inner: Place, outer: Place) -> bool:
    if inner == outer:
        return True
    if outer.kind == "country":
        return inner.country == outer.country
    return outer.kind == "state" and inner.country == outer.country and inner.division == outer.division
