"""A name as a report writes it, from the folded key under which the program knows it."""

from __future__ import annotations

import re
from functools import lru_cache

from parallax.extract.clause import fold

__all__ = ["as_written", "fold"]


def as_written(key: str, text: str) -> str:
    """ "aram sedik" -> "Aram Sédik", where ``text`` has the name in one piece; else the key itself."""
    folded, places = _folded(text)
    found = re.search(rf"(?<!\w){re.escape(key)}(?!\w)", folded) if key else None
    return text[places[found.start()] : places[found.end() - 1] + 1] if found else key


@lru_cache(maxsize=512)
def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the place that it comes from."""
    pairs = [(c, n) for n, character in enumerate(text) for c in fold(character)]
    return "".join(c for c, _ in pairs), [n for _, n in pairs]
