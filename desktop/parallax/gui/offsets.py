"""Places in a source: code points, as the program counts them, and UTF-16 units, as Qt does."""

from __future__ import annotations

from bisect import bisect_left

# What Qt would take for the end of a paragraph, though the report does not: each becomes one other character.
_BREAKS = {0x0D: " ", 0x2029: "\u2028", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}
_LAST_OF_ONE_UNIT = "\uffff"


class Offsets:
    """Turns code points of one text into UTF-16 units and back; texts without rare characters cost nothing."""

    __slots__ = ("_rare",)

    def __init__(self, text: str) -> None:
        rare = bool(text) and not text.isascii() and max(text) > _LAST_OF_ONE_UNIT
        self._rare = [n for n, c in enumerate(text) if c > _LAST_OF_ONE_UNIT] if rare else []

    def unit(self, point: int) -> int:
        """Where a code point begins, in units."""
        return point + bisect_left(self._rare, point) if self._rare else point

    def point(self, unit: int) -> int:
        """The code point at a unit; one in the middle of a character counts for its beginning."""
        rare = self._rare
        low, high = 0, len(rare)
        while low < high:
            middle = (low + high) // 2
            if rare[middle] + middle < unit:
                low = middle + 1
            else:
                high = middle
        return unit - low


def shown(text: str) -> str:
    """``text`` as a plain text widget is given it: as many characters, and a paragraph for every line."""
    return text.translate(_BREAKS)
