"""The marks ``<m>...</m>`` in a rule's examples: the words that the rule must point at."""

from __future__ import annotations

import re

_MARK = re.compile(r"</?m>")


def marks_in(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Text without its marks, and the marked stretches in it (code points, half-open).

    Raises ``ValueError`` with a clause that says what is wrong with the marks.
    """
    plain: list[str] = []
    spans: list[tuple[int, int]] = []
    length, last, start = 0, 0, -1
    for tag in _MARK.finditer(text):
        plain.append(text[last : tag.start()])
        length += tag.start() - last
        last = tag.end()
        opens = tag[0] == "<m>"
        if opens == (start >= 0):
            raise ValueError("a mark <m> is opened twice" if opens else "a mark </m> has no <m> before it")
        if opens:
            start = length
            continue
        if start == length:
            raise ValueError("a mark <m></m> is empty")
        spans.append((start, length))
        start = -1
    if start >= 0:
        raise ValueError("a mark <m> is never closed by </m>")
    return "".join(plain) + text[last:], tuple(spans)
