"""The values of two reports that are each other's best match."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from parallax.model import Claim, Pair

# What it adds when two sources have one value each left over.
ALONE = 0.15


def mutual_best(
    mine: Sequence[Claim], theirs: Sequence[Claim], score: Callable[[Claim, Claim], float], enough: float
) -> Iterator[Pair]:
    """Pairs of the values that are each other's best and good enough, with every claim that gives one of the two.

    ``score`` is below 0 for claims that cannot be about one thing. Where each side has one value left, that speaks for
    the pair.
    """
    table: dict[tuple[str, str], float] = {}
    for a in mine:
        for b in theirs:
            key = (a.value.norm, b.value.norm)
            table[key] = max(table.get(key, -1.0), score(a, b))
    best: dict[tuple[int, str], float] = defaultdict(float)
    for (x, y), value in table.items():
        best[0, x], best[1, y] = max(best[0, x], value), max(best[1, y], value)
    possible = sum(value >= 0 for value in table.values())
    for (x, y), value in table.items():
        sure = value + (ALONE if possible == 1 and value > 0 else 0.0)
        if sure >= enough and value >= best[0, x] and value >= best[1, y]:
            both = ((a, b) for a in mine for b in theirs if (a.value.norm, b.value.norm) == (x, y))
            yield from (Pair(a, b, round(sure, 4)) for a, b in both if score(a, b) >= 0)
