"""Finding words in all sources: capitals, accents and the shape of quotation marks make no difference."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

_MARKS = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "\n": " ", "\xa0": " ", "\u2028": " ",
          "‐": "-", "‑": "-", "–": "-", "—": "-", "ı": "i", "ß": "s", "ø": "o", "đ": "d", "ł": "l"}  # fmt: skip
MOST = 20_000  # hits: more than anyone goes through


class Hit(NamedTuple):
    """Words found in one source, in code points."""

    source: str
    start: int
    end: int


class _Folding(dict[int, str]):
    """One character for one character, so that places stay what they are."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        low = character.lower()
        base = unicodedata.normalize("NFD", low)[0]
        self[code] = found = _MARKS.get(character) or _MARKS.get(base) or base
        return found


_FOLDING = _Folding()


@lru_cache(maxsize=64)
def folded(text: str) -> str:
    """``text`` in the form in which words are compared, character for character."""
    return text.translate(_FOLDING)


def hits(text: str, source: str, wanted: str) -> list[Hit]:
    """Where ``wanted`` stands in one text."""
    words = folded(wanted.strip())
    found: list[Hit] = []
    if not words:
        return found
    inside = folded(text)
    at = inside.find(words)
    while at >= 0 and len(found) < MOST:
        found.append(Hit(source, at, at + len(words)))
        at = inside.find(words, at + len(words))
    return found
