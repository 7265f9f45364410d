"""A change against its two ends, a share against its two counts, a measure against the same in another unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract.internal.line import Line, Slip, exact, listed, plain
from parallax.extract.numbers import Number

PERCENT = frozenset({"percent", "per", "%", "pct"})
POINTS = frozenset({"point", "points"})
SLACK = 0.1  # how far a rounded figure may miss
ROUNDED = 0.15  # how far a converted measure may
UNCOMPARED = ("temperature", "time", "share", "points")
NEAR = 8


def slips(lines: Sequence[Line]) -> Iterator[Slip]:
    """Everything of these kinds, sentence by sentence."""
    for line in lines:
        if len(line.numbers) > 1:
            yield from _shares(line)
            yield from _conversions(line)
        if len(line.numbers) > 2:
            yield from _changes(line)


def _kind(line: Line, number: Number) -> str:
    """ "percent", "points" or "" for a plain number."""
    after = [line.word(j) for j in range(number.last + 1, number.last + 4)]
    if POINTS & set(after):
        return "points"
    return "percent" if number.suffix == "%" or after[0] in PERCENT else ""


def _changes(line: Line) -> Iterator[Slip]:
    """ "rose by 12 percent, from 200 to 240": the difference or its share of the first."""
    by = [n for n in line.numbers if line.word(n.hedge_first - 1) in ("by", "up", "down") and exact(n)]
    ends = [
        (a, b)
        for a, b in zip(line.numbers, line.numbers[1:], strict=False)
        if line.word(a.hedge_first - 1) == "from" and line.word(b.hedge_first - 1) == "to" and b.first - a.last <= NEAR
    ]
    verbs = {t.lemma.lower() for t in line.tokens} & listed("change")
    if len(by) != 1 or len(ends) != 1 or not verbs or by[0] in ends[0]:
        return
    (first, second), change = ends[0], by[0]
    shared = second.plain > 1000 * first.plain  # "from 2 to 3 million": the multiplier serves both
    if not (exact(first) and exact(second)) or not first.plain or shared:
        return
    kind, scale = _kind(line, change), _kind(line, second) or _kind(line, first)
    difference = abs(second.plain - first.plain)
    share = 100.0 * difference / first.plain
    meant = {"percent": (share, difference) if scale else (share,), "points": (difference,), "": (difference,)}[kind]
    if all(abs(change.plain - m) > max(SLACK * m, 0.6 if kind == "percent" else 0.06) for m in meant):
        yield Slip(
            "change",
            line.side(change.first, change.last, plain(change.plain)),
            line.side(first.first, second.last, f"{plain(first.plain)} to {plain(second.plain)}"),
            f"from {plain(first.plain)} to {plain(second.plain)} it is {plain(meant[0])}, not {plain(change.plain)}",
        )


def _shares(line: Line) -> Iterator[Slip]:
    """ "40 of the 120 wards, or 48 percent"."""
    for a, b, c in zip(line.numbers, line.numbers[1:], line.numbers[2:], strict=False):
        linked = "of" in [line.word(j) for j in range(a.last + 1, b.first)] and b.first - a.last <= 4
        bracketed = line.word(c.hedge_first - 1) in ("or", "(", "–", "—", "is", "some") and c.first - b.last <= 5
        if not linked or not bracketed or not 0 < a.plain < b.plain or _kind(line, c) != "percent":
            continue
        share = 100.0 * a.plain / b.plain
        if exact(a) and exact(b) and abs(share - c.plain) > max(1.0, SLACK * share):
            yield Slip(
                "share",
                line.side(a.first, b.last, f"{plain(a.plain)} of {plain(b.plain)}"),
                line.side(c.first, c.last, f"{plain(c.plain)} percent"),
                f"{plain(a.plain)} of {plain(b.plain)} are {plain(share)} percent, not {plain(c.plain)}",
            )


def _conversions(line: Line) -> Iterator[Slip]:
    """ "12 kilometres (20 miles)"."""
    for a, b in zip(line.numbers, line.numbers[1:], strict=False):
        if line.word(b.hedge_first - 1) not in ("(", "or") or b.first - a.last > 5:
            continue
        one, other = _unit(line, a), _unit(line, b)
        if one is None or other is None or one.dimension != other.dimension or one.name == other.name:
            continue
        left, right = a.plain * one.factor, b.plain * other.factor
        if one.dimension in UNCOMPARED or not left or not right or one.offset or other.offset:
            continue
        if max(left, right) / min(left, right) > 1 + ROUNDED + one.slack + other.slack:
            yield Slip(
                "unit",
                line.side(a.first, a.last + 1, f"{plain(a.plain)} {one.name}"),
                line.side(b.first, b.last + 1, f"{plain(b.plain)} {other.name}"),
                f"{plain(a.plain)} {one.name} are {plain(left / other.factor)} {other.name}, not {plain(b.plain)}",
            )


def _unit(line: Line, number: Number) -> lexicon.Unit | None:
    """The unit written on or right behind a number."""
    if number.suffix:
        return lexicon.unit(number.suffix)
    words = [t.text for t in line.tokens[number.last + 1 : number.last + 3]]
    return next((u for n in (2, 1) if len(words) >= n and (u := lexicon.unit(" ".join(words[:n])))), None)
