"""Where events are and on which side of a thing, as the lexicon scenes.toml has it."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from parallax import lexicon
from parallax.paths import shipped

PARTS = frozenset({"structure", "landform"})
TURN = 360
HALF = 180


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((shipped("resources") / "lexicons" / "scenes.toml").read_text("utf-8"))


@cache
def frames() -> frozenset[str]:
    """Frames of events that have one scene."""
    return frozenset(_table()["scene"].split())


@cache
def directions() -> dict[str, int]:
    """Word -> degrees clockwise from north: "south-eastern" is 135."""
    found: dict[str, int] = _table()["directions"]
    return found


@cache
def ends() -> dict[str, tuple[int, int]]:
    """Word -> (axis, end 0 or 1): "left" and "right" are two ends of one axis."""
    return {
        word: (n, end)
        for n, axis in enumerate(_table()["sides"]["axes"])
        for end, side in enumerate(axis.split("|"))
        for word in side.split()
    }


@cache
def words(name: str) -> frozenset[str]:
    """A list of the table of sites: "prepositions", "open", "elsewhere"."""
    return frozenset(_table()["sites"][name].split())


@cache
def is_part(noun: str) -> bool:
    """Whether a noun names a part of a thing, of a building or of the land."""
    return noun in part_nouns() or bool(lexicon.kinds_of(noun) & PARTS)


@cache
def part_nouns() -> frozenset[str]:
    """Nouns for a part of anything."""
    return frozenset(_table()["sides"]["parts"].split())


def apart(a: int, b: int) -> int:
    """The angle between two directions, 0..180 degrees."""
    turn = abs(a - b) % TURN
    return min(turn, TURN - turn)
