"""On which line of a TOML file a key stands, so that an error can point at it (the parser itself forgets the lines)."""

from __future__ import annotations

import re
from typing import NamedTuple

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_FENCES = ('"""', "'''")


class Place(NamedTuple):
    """A key's place: the name of its top-level table ("" for none), which of the tables of that name, the key in it."""

    table: str = ""
    number: int = 0
    key: str = ""


def key_lines(text: str) -> dict[Place, int]:
    """Line (from 1) of every key and table header; a header's place has an empty key. For text that parses as TOML."""
    lines: dict[Place, int] = {}
    counts: dict[str, int] = {}
    here, fence = Place(), ""
    for number, line in enumerate(text.splitlines(), 1):
        if fence:
            fence = "" if line.count(fence) % 2 else fence
            continue
        if header := _HEADER.match(line):
            here = _entered(header[1] == "[[", _parts(header[2]), counts)
            lines.setdefault(here, number)
        elif key := _KEY.match(line):
            inner = ".".join(p for p in (here.key, *_parts(key[1])) if p)
            for place in _with_parents(here, inner):
                lines.setdefault(place, number)
        fence = next((f for f in _FENCES if line.count(f) % 2), "")
    return lines


def _parts(dotted: str) -> list[str]:
    return [part.strip().strip("\"'") for part in dotted.split(".")]


def _entered(is_list: bool, parts: list[str], counts: dict[str, int]) -> Place:
    if is_list:
        counts[parts[0]] = counts.get(parts[0], -1) + 1
    return Place(parts[0], counts.get(parts[0], 0), ".".join(parts[1:]))


def _with_parents(here: Place, inner: str) -> list[Place]:
    """``about.slot = ...`` stands for the key ``about`` too."""
    parts = inner.split(".")
    return [here._replace(key=".".join(parts[:n])) for n in range(1, len(parts) + 1)]
