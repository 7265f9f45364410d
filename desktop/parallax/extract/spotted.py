"""Whether two places, as reports describe them, can be one: by their kinds, their wholes and the names beside them."""

from __future__ import annotations

from functools import lru_cache

from parallax import lexicon
from parallax.extract.gazetteer import places, related
from parallax.extract.realms import TABLE, alike, two_sites

SITE, NAME = "site:", "name:"
Described = tuple[str, ...]


def parts(described: Described) -> tuple[list[str], list[str]]:
    """The sites, innermost first, and the names of a described place."""
    sites = [d.removeprefix(SITE) for d in described if d.startswith(SITE)]
    return sites, [d.removeprefix(NAME) for d in described if d.startswith(NAME)]


@lru_cache(maxsize=16384)
def apart(a: Described, b: Described) -> bool:
    """Whether two described places cannot be one: two sites of which neither holds the other, or one kind of site in
    two towns."""
    mine, theirs = parts(a), parts(b)
    if _joint(mine[1], theirs[1]) and not (mine[0] and theirs[0] and two_sites(mine[0][0], theirs[0][0])):
        return False
    if two_namesakes(a, b):
        return True
    if any(alike(x, y) for x in mine[0] for y in theirs[0]):
        return False
    return any(two_sites(x, y) for x in mine[0] for y in theirs[0])


@lru_cache(maxsize=16384)
def two_namesakes(a: Described, b: Described) -> bool:
    """Whether two places are of one kind in two towns: "the hospital in Graz", "the hospital of Linz"."""
    mine, theirs = parts(a), parts(b)
    if not mine[0] or not theirs[0] or not two_towns(mine[1], theirs[1]):
        return False
    dwelling = lexicon.words(TABLE, "extract", "dwellings")
    return alike(mine[0][0], theirs[0][0]) and mine[0][0].split()[-1] not in dwelling


def one_spot(a: Described, b: Described) -> bool:
    """Whether two described places may be one."""
    mine, theirs = parts(a), parts(b)
    if two_towns(mine[1], theirs[1]):
        return False
    return _joint(mine[1], theirs[1]) or any(alike(x, y) for x in mine[0] for y in theirs[0])


def _joint(a: list[str], b: list[str]) -> bool:
    return any(x == y or set(x.split()) & set(y.split()) for x in a for y in b)


def two_towns(a: list[str], b: list[str]) -> bool:
    """Whether the names of two places are of two towns, or of two countries."""
    if not a or not b or _joint(a, b):
        return False
    return all(not related(x, y) and _level(x) == _level(y) for x in a for y in b)


def _level(name: str) -> str:
    return next((p.kind for p in places(name)), "city")
