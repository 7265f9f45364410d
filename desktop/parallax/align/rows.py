"""Matched claims -> rows: the passages of all sources that tell the same thing, as the columns show them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from parallax.align.similarity import PassageKey, Similarity
from parallax.model import Pair, Row

# Without a matched claim, two passages share a row only when they say nearly the same.
ALIKE = 0.45
# A row holds at most so many passages of one source: more is a chain, not a match.
ROOM = 2


def rows(pairs: Sequence[Pair], similarity: Similarity) -> tuple[Row, ...]:
    """Rows in the order of the first source's text; a passage stands in one row at most."""
    strength: dict[tuple[PassageKey, PassageKey], float] = defaultdict(float)
    for pair in pairs:
        p, q = (pair.a.source, pair.a.passage), (pair.b.source, pair.b.passage)
        if p[0] != q[0]:
            strength[min(p, q), max(p, q)] += pair.closeness
    for p, candidates in similarity.candidates.items():
        for q, cosine in candidates[:1]:
            if cosine >= ALIKE:
                strength[min(p, q), max(p, q)] += cosine
    row_of: dict[PassageKey, set[PassageKey]] = {}
    for (p, q), _ in sorted(strength.items(), key=lambda item: (-item[1], item[0])):
        joined = row_of.get(p, {p}) | row_of.get(q, {q})
        if all(sum(k[0] == key[0] for k in joined) <= ROOM for key in joined):
            for key in joined:
                row_of[key] = joined
    return tuple(sorted({_row(members) for members in row_of.values() if len(members) > 1}, key=_place))


def _row(members: set[PassageKey]) -> Row:
    cells: dict[str, list[int]] = defaultdict(list)
    for sigil, number in sorted(members):
        cells[sigil].append(number)
    return Row(tuple((sigil, tuple(numbers)) for sigil, numbers in sorted(cells.items())))


def _place(row: Row) -> tuple[tuple[str, tuple[int, ...]], ...]:
    return row.cells
