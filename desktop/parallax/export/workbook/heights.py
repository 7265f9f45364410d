"""How high a row must be for its wrapped text: not every program that opens a workbook works that out by itself."""

from __future__ import annotations

from math import ceil

LINE = 12.75
PADDING = 5.0
# Excel takes no row higher than 409 points.
HIGHEST = 400.0
# Running text is narrower than the digits in which a column's width is counted; the indent takes some of it.
FILLED, INDENT = 1.2, 2


def lines_of(text: str, width: float) -> int:
    """Lines that ``text`` takes in a column ``width`` characters wide."""
    room = max(1.0, (width - INDENT) * FILLED)
    return sum(max(1, ceil(len(part) / room)) for part in text[:8000].split("\n"))


def height(lines: int) -> float:
    """Points for so many lines."""
    return min(HIGHEST, lines * LINE + PADDING)
