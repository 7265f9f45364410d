"""Where lines of text may end: between words, and anywhere in a text that has hardly any."""

from __future__ import annotations

from PySide6.QtGui import QTextOption

LONGEST = 2000  # letters without a space: a sentence in a script that knows none, never a word


def wrapping(text: str) -> QTextOption.WrapMode:
    """How to break ``text`` into lines.

    Qt looks for the end of a word anew at every line: with a word of a million letters that takes minutes.
    """
    if len(text) > LONGEST and max(map(len, text.split()), default=0) > LONGEST:
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
