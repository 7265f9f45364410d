"""Text that a cell can hold: made visible, escaped, cut into pieces of a cell's length.

What Excel does to text was measured: a string that begins with "=" becomes a formula and "#N/A" an error unless the
cell's type is forced, control characters and U+FFFE break the file, "_x000D_" is read as a control character unless
its underscore is escaped, and a cell holds 32,767 UTF-16 units and 253 line breaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from parallax.export.visible import visible

CELL = 32_767
LINES = 250
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def pieces(text: str, room: int = CELL) -> list[str]:
    """``text`` as strings that are safe in a cell, each at most ``room`` UTF-16 units long; one for most texts."""
    return list(_cut(_few_lines(visible(text)), room))


def _cut(text: str, room: int) -> Iterator[str]:
    """Cut before escaping, so that no escape is cut in two."""
    while True:
        size = len(text)
        while _length(_escaped(text[:size])) > room:
            # Half is too little where one unit is too much, but a text this long has time for that.
            size = min(size - 1, max(1, size * room // _length(_escaped(text[:size]))))
        yield _escaped(text[:size])
        text = text[size:]
        if not text:
            return


def _escaped(text: str) -> str:
    return _ESCAPE.sub("_x005F_", text)


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _few_lines(text: str) -> str:
    """Line breaks beyond what a cell can hold become a visible sign."""
    head, *rest = text.split("\n", LINES)
    return "\n".join([head, *rest[:-1], rest[-1].replace("\n", " ¶ ")]) if rest else head
