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
def way_words(name: str) -> frozenset[str]:
    """A list of the table of ways: "enter", "force", "hospitals", "patients"."""
    return frozenset(_table()["ways"][name].split())


@cache
def _openings() -> dict[str, str]:
    kinds: list[str] = _table()["ways"]["openings"]
    return {name: kind.split("|")[0] for kind in kinds for name in kind.split("|")}


def opening_kind(noun: str) -> str:
    """The kind of opening that a noun names ("skylight": roof), or ""."""
    return _openings().get(noun, "")


@cache
def is_part(noun: str) -> bool:
    """Whether a noun names a part of a thing, of a building or of the land."""
    return noun in part_nouns() or bool(lexicon.kinds_of(noun) & PARTS)


@cache
def part_nouns() -> frozenset[str]:
    """Nouns for a part of anything."""
    return frozenset(_table()["sides"]["parts"].split())


@cache
def side_names() -> frozenset[str]:
    """Nouns for parts that are named by their side: a north gate is no west gate."""
    return frozenset(_table()["sides"]["named"].split())


@cache
def _regions() -> dict[str, int]:
    listed: str = _table()["sides"]["body"]
    return {part: n for n, region in enumerate(listed.split("|")) for part in region.split()}


def region(words: frozenset[str]) -> int | None:
    """The region of the body that one of the words names a part of, None for none."""
    return next((n for word in sorted(words) if (n := _regions().get(word)) is not None), None)


def apart(a: int, b: int) -> int:
    """The angle between two directions, 0..180 degrees."""
    turn = abs(a - b) % TURN
    return min(turn, TURN - turn)
