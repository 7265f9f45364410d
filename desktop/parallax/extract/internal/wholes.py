"""A whole against what is left of it, and what is held against what is needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from parallax.extract.internal.line import Line, Slip, exact, listed, plain
from parallax.extract.numbers import Number

LINKS = frozenset({"out", "of", "the", "its", "their", "all", "those", "these"})
REACH = 6  # tokens from the start of a sentence to the whole that opens it


def slips(lines: Sequence[Line]) -> Iterator[Slip]:
    """Everything of these kinds, in one sentence or in two that follow each other."""
    for n, line in enumerate(lines):
        if len(line.numbers) > 2:
            yield from _remaining(line)
        near = lines[n : n + 2]
        for part, whole in pairwise(line.numbers):
            if _is_part(line, part, whole):
                yield from _left(line, part, whole, near)
                yield from _short(line, part, whole, near)


def _remaining(line: Line) -> Iterator[Slip]:
    """ "Of the 27 on board, 20 were passengers and the remaining eight crew"."""
    left = [n for n in line.numbers if _is_rest(line, n)]
    whole = line.numbers[0]
    opens = line.word(whole.first - 1) == "of" or line.word(whole.first - 2) == "of"
    parts = line.numbers[1:]
    fits = opens and whole.first <= REACH and len(left) == 1 and left[0] is parts[-1] and len(parts) < REACH
    beside = {line.word(n.first - 1) for n in parts} | {line.word(n.last + 1) for n in parts}
    if not fits or not all(exact(n) and not n.suffix for n in line.numbers):
        return
    total = sum(n.plain for n in parts)
    if listed("partial") & (beside - listed("rest")) or total == whole.plain:
        return
    if max(n.plain for n in parts) < whole.plain:
        told = " and ".join(plain(n.plain) for n in parts)
        yield Slip(
            "sum",
            line.side(whole.first, whole.last, plain(whole.plain)),
            line.side(left[0].first, left[0].last, plain(left[0].plain)),
            f"{told} are {plain(total)}, not {plain(whole.plain)}",
        )


def _is_rest(line: Line, number: Number) -> bool:
    """Whether a number is of what remains: "the other five", "the five remaining"."""
    before, after = line.word(number.first - 1), line.word(number.last + 1)
    return bool({before, after} & listed("rest")) and "the" in (before, line.word(number.first - 2))


def _is_part(line: Line, part: Number, whole: Number) -> bool:
    """ "three of the seven boats": both told without a hedge, the part the smaller."""
    between = [line.word(j) for j in range(part.last + 1, whole.first)]
    bare = exact(part) and exact(whole) and not part.suffix and not whole.suffix
    return bare and "of" in between and not set(between) - LINKS and 0 < part.plain < whole.plain


def _left(line: Line, part: Number, whole: Number, near: Sequence[Line]) -> Iterator[Slip]:
    """ "Three of the seven boats sank; the other five came home"."""
    after = [(where, n) for where in near for n in where.numbers if where is not line or n.first > whole.last]
    if not after or not _is_rest(*after[0]) or not exact(after[0][1]):
        return
    where, left = after[0]
    if part.plain + left.plain != whole.plain:
        yield Slip(
            "sum",
            line.side(part.first, whole.last, f"{plain(part.plain)} of {plain(whole.plain)}"),
            where.side(left.first, left.last, plain(left.plain)),
            f"{plain(whole.plain)} less {plain(part.plain)} are {plain(whole.plain - part.plain)}, "
            f"not {plain(left.plain)}",
        )


def _short(line: Line, part: Number, whole: Number, near: Sequence[Line]) -> Iterator[Slip]:
    """ "40 of the 101 seats, nine short of a majority": more than half of them, where no number is given for it."""
    for where in near:
        for n, number in enumerate(where.numbers):
            if "short" not in (where.word(number.last + 1), where.word(number.last + 2)) or not exact(number):
                continue
            goal = next((x for x in where.numbers[n + 1 : n + 2] if x.first - number.last <= REACH), None)
            named = "majority" in {where.word(j) for j in range(number.last + 1, number.last + 8)}
            needed = goal.plain if goal is not None else whole.plain // 2 + 1 if named else 0.0
            lacking = needed - part.plain
            if part.plain < needed <= whole.plain and lacking != number.plain:
                yield Slip(
                    "sum",
                    line.side(part.first, whole.last, f"{plain(part.plain)} of {plain(whole.plain)}"),
                    where.side(number.first, (goal or number).last, f"{plain(number.plain)} short"),
                    f"{plain(needed)} less {plain(part.plain)} are {plain(lacking)}, not {plain(number.plain)}",
                )
