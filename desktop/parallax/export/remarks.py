"""Quotations that are held to be one remark: what the workbook numbers and the window lines up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from parallax.model import Claim, Pair


def remarks(claims: Sequence[Claim], pairs: Iterable[Pair]) -> dict[Claim, int]:
    """Number the remarks from 1, in the order in which the sources, the first one first, give them."""
    near: dict[Claim, list[Claim]] = {}
    for pair in pairs:
        if pair.a.type == "quote" == pair.b.type:
            near.setdefault(pair.a, []).append(pair.b)
            near.setdefault(pair.b, []).append(pair.a)
    numbers: dict[Claim, int] = {}
    number = 1
    for claim in sorted(claims, key=lambda c: (len(c.source), c.source, c.span.start)):
        waiting = [] if claim in numbers else [claim]
        while waiting:
            one = waiting.pop()
            if one not in numbers:
                numbers[one] = number
                waiting.extend(near.get(one, ()))
        number = max(number, numbers[claim] + 1)
    return numbers
