"""Sorts of places of which one cannot be the other: a yacht and a hotel, a beach and the open sea."""

from __future__ import annotations

from functools import cache, lru_cache

from parallax import lexicon
from parallax.extract.sitekinds import exclude, kind_of
from parallax.lexicon.tables import split, toml

TABLE = "realms"
# Which realm WordNet's kinds stand for, where the table has no word for a noun.
FALLBACK = {"vessel": "vessel", "aircraft": "aircraft"}


@cache
def _realms() -> dict[str, str]:
    return {word: realm for realm, listed in toml(TABLE)["realm"].items() for word in split(listed)}


@cache
def _beside() -> frozenset[frozenset[str]]:
    """Pairs of realms of which one may lie in the other."""
    together: dict[str, str] = toml(TABLE)["together"]
    return frozenset(frozenset((a, b)) for a, listed in together.items() for b in listed.split())


@lru_cache(maxsize=4096)
def realm_of(place: str) -> str:
    """The realm of a noun phrase by its longest end that the table has, "" for none."""
    parts = place.split()
    if not parts:
        return ""
    ends = (" ".join(parts[n:]) for n in range(len(parts)))
    found = next((realm for end in ends if (realm := _realms().get(end))), "")
    if found:
        return found
    kinds = lexicon.kinds_of(parts[-1])
    return next((realm for kind, realm in FALLBACK.items() if kinds == {kind}), "")


@lru_cache(maxsize=16384)
def two_sites(a: str, b: str) -> bool:
    """Whether two noun phrases name places of which neither can be, or be in, the other."""
    one, other = realm_of(a), realm_of(b)
    if one and other and one != other:
        return frozenset((one, other)) not in _beside()
    return exclude(a, b) or (one == other == "building" and _whole(a) and _whole(b) and not alike(a, b))


def _whole(place: str) -> bool:
    """Whether a noun phrase names a whole building of a sort of its own."""
    parts = place.split()
    ends = (" ".join(parts[n:]) for n in range(len(parts)))
    return not any(end in lexicon.words(TABLE, "extract", "loose") for end in ends)


def moves(place: str) -> bool:
    """Whether a place is one that people travel by."""
    return realm_of(place) in toml(TABLE)["extract"]["moving"].split()


def only_named(place: str) -> bool:
    """Whether a proper name that ends in such a word is as often that of a town: "Daytona Beach"."""
    return realm_of(place) in toml(TABLE)["extract"]["named"].split()


@lru_cache(maxsize=16384)
def alike(a: str, b: str) -> bool:
    """Whether two noun phrases may name one place: by their last words, or one the broader word."""
    x, y = a.rsplit(maxsplit=1)[-1], b.rsplit(maxsplit=1)[-1]
    if x == y or (kind_of(a) and not exclude(a, b) and realm_of(a) == realm_of(b)):
        return True
    return lexicon.synonymous(x, y) or bool(lexicon.related(x, y)) or bool(lexicon.related(y, x))
