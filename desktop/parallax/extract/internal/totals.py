"""What is told to be a total against what it sums up; a part against its whole; shares of one whole together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from parallax import lexicon
from parallax.extract.clause import fold, governor
from parallax.extract.internal.line import Line, Slip, exact, listed, plain
from parallax.extract.internal.parts import is_person
from parallax.extract.numbers import Number, is_sign

# So many sentences before a total tell what it sums up, and so many sums make one.
SENTENCES, FEWEST, MOST = 4, 3, 8
# A sum this near to the total was meant to give it.
NEAR = 0.12
REACH = 4
# Code points of what is pointed at.
LONGEST = 75
# What cannot befall one person beside another of these.
EXCLUSIVE = {"die": "dead", "miss": "missing", "rescue": "saved", "survive": "saved"}
HUNDRED, ROUNDED = 100.0, 1.5
MARKED = frozenset({"%", "percent"})


def slips(lines: Sequence[Line]) -> Iterator[Slip]:
    """Everything of these kinds."""
    for n, line in enumerate(lines):
        if line.numbers:
            yield from _totals(lines[max(0, n - SENTENCES) : n + 1])
            yield from _included(line)
            yield from _fates(lines[max(0, n - 1) : n + 1])
            yield from _shares(line)


def _totals(near: Sequence[Line]) -> Iterator[Slip]:
    """ "a grand total of 13.5m" behind the sums that it adds up; told only where the two are nearly one."""
    line = near[-1]
    for number in line.numbers:
        sign = _currency(line, number)
        if not sign or not exact(number) or not _says_total(line, number):
            continue
        sums = [
            (where, n) for where in near for n in where.numbers
            if (where is not line or n.last < number.first) and _currency(where, n) == sign and exact(n)
        ]  # fmt: skip
        total = sum(n.plain for _, n in sums)
        close = 0 < abs(total - number.plain) <= NEAR * number.plain
        if not FEWEST <= len(sums) <= MOST or not close or _rounded(number, [n for _, n in sums]):
            continue
        where, last = sums[-1]
        first = next(n for at, n in sums if at is where)
        first = first if where.tokens[last.last].end - where.tokens[first.first].start <= LONGEST else last
        yield Slip(
            "sum",
            line.side(line.start(number), number.last, plain(number.plain)),
            where.side(where.start(first), last.last, plain(total)),
            f"{' and '.join(plain(n.plain) for _, n in sums)} are {plain(total)}, not {plain(number.plain)}",
        )
        return


def _currency(line: Line, number: Number) -> str:
    """The sign before a sum, or the plural noun behind it."""
    if number.first and is_sign(line.tokens[number.first - 1]):
        return line.word(number.first - 1)
    return number.prefix


def _says_total(line: Line, number: Number) -> bool:
    lone = number is line.numbers[0]  # "Grand total, says the prosecutor, who has added them up: 13.5m"
    before = {line.word(i) for i in range(0 if lone else max(0, number.first - 2 * REACH), number.first)}
    after = {line.word(i) for i in range(number.last + 1, number.last + REACH)}
    return bool((before | after) & listed("totals")) or "in all" in " ".join(
        line.word(i) for i in range(number.last + 1, number.last + REACH)
    )


def _rounded(total: Number, parts: Sequence[Number]) -> bool:
    """Whether rounding alone can explain the difference: half a unit of the last figure of each."""
    slack = sum(_half_a_unit(n.plain) for n in (total, *parts))
    return abs(total.plain - sum(n.plain for n in parts)) <= slack


def _half_a_unit(value: float) -> float:
    scale = 1.0
    for step in (1e9, 1e6, 1e3):
        if value >= step:
            scale = step
            break
    text = f"{value / scale:.6g}"
    return scale * 0.5 * 10.0 ** -len(text.partition(".")[2]) if "." in text or scale > 1 else 0.5 * (value % 10 == 0)


def _fates(near: Sequence[Line]) -> Iterator[Slip]:
    """ "There were 60 on board. 41 were saved, 22 are missing": more than there were, where nobody can be both."""
    line = near[-1]
    parts = [(n, fate) for n in line.numbers if not _aboard(line, n) and (fate := _fate(line, n))]
    if len(parts) < 2 or not all(exact(n) for n, _ in parts) or len({fate for _, fate in parts}) < len(parts):
        return
    first, total = parts[0][0], sum(n.plain for n, _ in parts)
    wholes = [(where, n) for where in near for n in where.numbers if where is not line or n.first < first.first]
    aboard = [(where, n) for where, n in wholes if _aboard(where, n) and exact(n)]
    if len(aboard) == 1 and max(n.plain for n, _ in parts) <= aboard[0][1].plain < total:
        where, whole = aboard[0]
        yield Slip(
            "sum",
            where.side(whole.first, max(where.noun(whole), whole.last), plain(whole.plain)),
            line.side(first.first, first.last, plain(total)),
            f"{' and '.join(plain(n.plain) for n, _ in parts)} are {plain(total)}, more than {plain(whole.plain)}",
        )


def _fate(line: Line, number: Number) -> str:
    """What became of so many, where it shuts out the others: dead, missing, or saved."""
    verb = governor(line.sentence, number.last)
    below = (line.tokens[c] for c in line.sentence.children[verb] if line.tokens[c].dep in ("acomp", "attr"))
    for token in (line.tokens[verb], *below):
        frames = (lexicon.frame_of(fold(token.lemma), token.pos), lexicon.frame_of(token.text.lower(), "ADJ"))
        if found := next((EXCLUSIVE[f] for f in frames if f in EXCLUSIVE), ""):
            return found
    return ""


def _aboard(line: Line, number: Number) -> bool:
    """Whether so many are all there were: "60 people on board", "the 60 passengers"."""
    words = [line.word(i) for i in range(number.last + 1, number.last + REACH + 2)]
    return "aboard" in words or "on board" in " ".join(words)


def _included(line: Line) -> Iterator[Slip]:
    """ "nine people were hurt, among them eleven children": a part that is more than its whole."""
    for whole, part in pairwise(line.numbers):
        noun, inner = line.noun(whole), line.noun(part)
        between = [line.word(i) for i in range(whole.last + 1, part.first)]
        if noun < 0 or inner < 0 or not exact(whole) or not exact(part) or whole.suffix or part.suffix:
            continue
        includes = between[-1:] == ["including"] or between[-2:] == ["among", "them"]
        kind = line.lemma(noun) == line.lemma(inner) or (is_person(line.lemma(noun)) and is_person(line.lemma(inner)))
        if includes and kind and part.plain > whole.plain and "," not in between[:-3]:
            yield Slip(
                "sum",
                line.side(whole.first, noun, plain(whole.plain)),
                line.side(part.first, inner, plain(part.plain)),
                f"{plain(part.plain)} cannot be among {plain(whole.plain)}",
            )


def _shares(line: Line) -> Iterator[Slip]:
    """ "45 percent were for it, 38 against and 22 undecided": shares of one whole that come to more than all of it."""
    shares = [n for n in line.numbers if n.suffix == "%" or line.word(n.last + 1) in MARKED or _per_cent(line, n)]
    words = {t.lemma.lower() for t in line.tokens}
    if not shares or len(line.numbers) < 2 or not words & listed("polled") or words & listed("change"):
        return
    if not words & listed("opposed") or any(not exact(n) for n in line.numbers):
        return
    parts = line.numbers
    total = sum(n.plain for n in parts)
    bare = all(n in shares or _alone(line, n) for n in parts)
    ordered = all(n.plain < HUNDRED for n in parts)
    if bare and ordered and HUNDRED + ROUNDED < total < 2 * HUNDRED:
        first, last = parts[0], parts[-1]
        yield Slip(
            "sum",
            line.side(first.first, first.last + (not first.suffix), f"{plain(first.plain)} percent"),
            line.side(parts[1].first, last.last, plain(total)),
            f"{' and '.join(plain(n.plain) for n in parts)} percent are {plain(total)} percent",
        )


def _per_cent(line: Line, number: Number) -> bool:
    return line.word(number.last + 1) == "per" and line.word(number.last + 2) == "cent"


def _alone(line: Line, number: Number) -> bool:
    return line.noun(number) < 0 and not number.suffix
