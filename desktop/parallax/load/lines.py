"""Paragraphs of a text: blank lines part them, and single lines do unless the file is wrapped at a fixed width."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

Stretch = tuple[int, int]

# Narrower columns than this are lists and heads, not prose that an editor wrapped.
NARROWEST, WIDEST = 45, 120


def lines(text: str) -> Iterator[Stretch]:
    """``[start, end)`` of every line that holds more than blanks, without the blanks around it."""
    for match in re.finditer(r"[^\n]+", text):
        line = match.group()
        if inner := line.strip():
            start = match.start() + line.index(inner[0])
            yield start, start + len(inner)


def paragraphs(text: str) -> list[Stretch]:
    """``[start, end)`` of every paragraph, in order; together they hold every character that is not blank.

    In a file wrapped at a fixed width a line break is only layout, unless the next word would have fitted.
    """
    rows = list(lines(text))
    width = wrap_width(text, rows)
    found: list[Stretch] = []
    for row in rows:
        if width and found and _continues(text, found[-1][1], row, width):
            found[-1] = (found[-1][0], row[1])
        else:
            found.append(row)
    return found


def wrap_width(text: str, rows: list[Stretch]) -> int:
    """The width at which the file's lines were wrapped, in characters; 0 where a line is a paragraph."""
    lengths = sorted(end - start for start, end in rows)
    if len(lengths) < 4:
        return 0
    width = lengths[int(len(lengths) * 0.95) - 1]
    if not NARROWEST <= width <= WIDEST or lengths[-1] > width * 1.3:
        return 0
    joints = [(a, b) for a, b in itertools.pairwise(rows) if text.count("\n", a[1], b[0]) == 1]
    wrapped = sum(_full(text, a, b, width) for a, b in joints)
    return width if joints and wrapped >= 0.6 * len(joints) else 0


def _continues(text: str, end: int, row: Stretch, width: int) -> bool:
    if text.count("\n", end, row[0]) != 1:
        return False
    return _full(text, (text.rfind("\n", 0, end) + 1, end), row, width)


def _full(text: str, line: Stretch, following: Stretch, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    word = text[following[0] : following[1]].split(None, 1)[0]
    return line[1] - line[0] + 1 + len(word) > 0.85 * width
