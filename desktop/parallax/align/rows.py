"""Matched claims -> rows: the passages of all sources that tell the same thing, as the columns show them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from parallax.align.mending import UNMENDED, Mending
from parallax.align.similarity import PassageKey, Similarity
from parallax.model import Pair, Row

# Without a matched claim, two passages share a row only when they say nearly the same.
ALIKE = 0.45
# A row holds at most so many passages of one source: more is a chain, not a match.
ROOM = 2


def rows(pairs: Sequence[Pair], similarity: Similarity, mending: Mending = UNMENDED) -> tuple[Row, ...]:
    """Rows in the order of the sources' texts, the first source's first; a passage stands in one row at most."""
    strength: dict[tuple[PassageKey, PassageKey], float] = defaultdict(float)
    for pair in pairs:
        p, q = (pair.a.source, pair.a.passage), (pair.b.source, pair.b.passage)
        if p[0] != q[0]:
            strength[min(p, q), max(p, q)] += pair.closeness
    for p, candidates in similarity.candidates.items():
        for q, cosine in candidates[:1]:
            if cosine >= ALIKE:
                strength[min(p, q), max(p, q)] += cosine
    for tie in mending.links:  # what a checker has joined comes first
        strength[tie] = math.inf
    for tie in mending.cuts:
        strength.pop(tie, None)
    grouped = (sorted(row, key=_place) for row in _grouped(strength, mending))
    return tuple(_row(row) for row in sorted(grouped, key=lambda row: [_place(key) for key in row]))


def _grouped(strength: Mapping[tuple[PassageKey, PassageKey], float], mending: Mending) -> list[list[PassageKey]]:
    """Passages joined by their strongest ties first, as long as no source gets more than its room in a row.

    What was linked by hand needs no room; what was parted by hand never shares a row.
    """
    row_of: dict[PassageKey, list[PassageKey]] = {}
    crowds: dict[PassageKey, Counter[str]] = {}  # how many passages of each source a row has, by its first passage
    for (p, q), _ in sorted(strength.items(), key=lambda item: (-item[1], item[0])):
        large, small = row_of.setdefault(p, [p]), row_of.setdefault(q, [q])
        if large is small:
            continue
        if len(large) < len(small):
            large, small = small, large
        crowd, more = (crowds.setdefault(row[0], Counter(key[0] for key in row)) for row in (large, small))
        room = (p, q) in mending.links or all(crowd[source] + n <= ROOM for source, n in more.items())
        if room and not (mending.cuts and _parted(large, small, mending)):
            large.extend(small)
            crowd.update(more)
            for key in small:
                row_of[key] = large
    return list({id(row): row for row in row_of.values() if len(row) > 1}.values())


def _parted(one: Iterable[PassageKey], other: Sequence[PassageKey], mending: Mending) -> bool:
    return any((min(p, q), max(p, q)) in mending.cuts for p in one for q in other)


def _row(members: Iterable[PassageKey]) -> Row:
    cells: dict[str, list[int]] = defaultdict(list)
    for sigil, number in members:
        cells[sigil].append(number)
    return Row(tuple((sigil, tuple(numbers)) for sigil, numbers in cells.items()))


def _place(key: PassageKey) -> tuple[int, str, int]:
    """Where a passage stands in the case: after Z comes AA."""
    return len(key[0]), *key
