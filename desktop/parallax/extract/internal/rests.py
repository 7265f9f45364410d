"""A whole, some of it, and what is left: "nine boats ... six of them ... the other two"; "which leaves 76"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.internal.line import Line, Side, Slip, exact, listed, plain
from parallax.extract.internal.parts import is_person
from parallax.extract.numbers import Number

# So many sentences may part a whole from what is left of it.
SENTENCES = 3
# So many parts of one whole are told before the rest.
PARTS = 4
LEAVES = frozenset({"leave", "remain"})
REACH = 6
OWN = frozenset({"the", "its", "their", "his", "her", "our", "my", "your", "these", "those", "all"})
PARTED = frozenset({"them", "these", "those", "which", "whom", "the"})
MOST = 2000  # what is counted one by one


class Figure(NamedTuple):
    """A number with its sentence and the noun that it counts ("" where it stands alone)."""

    line: Line
    number: Number
    noun: str
    plural: bool


def slips(lines: Sequence[Line]) -> Iterator[Slip]:
    """Rests that are not what the parts leave of the whole."""
    for n, line in enumerate(lines):
        rests = [number for number in line.numbers if _is_rest(line, number)]
        if rests:
            near = [f for where in lines[max(0, n + 1 - SENTENCES) : n + 1] for f in _figures(where)]
            for rest in rests:
                yield from _rest(near, line, rest)
        if len(line.numbers) > 2:
            yield from _leaves(line)


def _figures(line: Line) -> Iterator[Figure]:
    for number in line.numbers:
        if not exact(number) or number.suffix or number.plain != int(number.plain) or number.plain > MOST:
            continue
        noun = line.noun(number)
        if noun >= 0 and lexicon.unit(line.word(noun)) is not None:
            continue
        plural = noun >= 0 and line.tokens[noun].tag[-1] == "S"
        yield Figure(line, number, line.lemma(noun) if noun >= 0 else "", plural)


def _is_rest(line: Line, number: Number) -> bool:
    """Whether a number is of what remains: "the other three", "the remaining two"; not "the other two weeks"."""
    before, after = line.word(number.first - 1), line.word(number.last + 1)
    sided = before in listed("rest") and line.word(number.first - 2) in OWN
    told = after in listed("rest") and before in OWN
    return (sided or told) and exact(number) and not number.suffix and number.plain <= MOST


def _rest(near: Sequence[Figure], line: Line, rest: Number) -> Iterator[Slip]:
    """The whole before a rest with nothing but its parts between, where these do not add up."""
    before = [f for f in near if f.line is not line or f.number.first < rest.first]
    left = next((f for f in near if f.line is line and f.number.first == rest.first), None)
    if left is None:
        return
    noun = "" if left.noun in listed("rest") else left.noun
    parts: list[Figure] = []
    for figure in reversed(before):
        alone = not figure.noun or _parted(figure)
        if not alone and figure.plural and figure.number.plain > rest.plain and parts:
            if _fits(figure.noun, noun) and not _broken(figure, parts):
                yield from _added(figure, parts[::-1], left)
            return
        if alone or figure.noun == noun:
            parts.append(figure)
        if len(parts) > PARTS:
            return


def _parted(figure: Figure) -> bool:
    """ "six of them"."""
    line, last = figure.line, figure.number.last
    return line.word(last + 1) == "of" and line.word(last + 2) in PARTED


def _fits(whole: str, rest: str) -> bool:
    """Whether a rest can be of the things of a whole."""
    return not rest or whole == rest or (is_person(whole) and is_person(rest))


def _broken(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a part cannot be of the whole, or a word says that the list is not full."""
    if max(p.number.plain for p in parts) >= whole.number.plain:
        return True
    for part in parts:
        beside = {part.line.word(part.number.hedge_first - 1), part.line.word(part.number.last + 1)}
        if beside & listed("partial") - listed("rest") or part.line.word(part.number.first - 1) in ("a", "to", "by"):
            return True
    return whole.line.word(whole.number.first - 1) in ("other", "another", "first", "last", "next")


def _added(whole: Figure, parts: Sequence[Figure], rest: Figure) -> Iterator[Slip]:
    told = [*parts, rest]
    total = sum(f.number.plain for f in told)
    if total == whole.number.plain:
        return
    first, last = told[0], rest
    reason = f"{' and '.join(plain(f.number.plain) for f in told)} are {plain(total)}, not {plain(whole.number.plain)}"
    noun = whole.line.noun(whole.number)
    yield Slip(
        "sum",
        whole.line.side(whole.number.first, noun, plain(whole.number.plain)),
        _stretch(first, last, plain(total)),
        reason,
    )


def _stretch(first: Figure, last: Figure, value: str) -> Side:
    """From the first part to the rest, where that is one sentence and short; else the rest alone."""
    if first.line is last.line and last.number.last - first.number.first <= 2 * REACH:
        return last.line.side(first.number.first, last.number.last, value)
    return last.line.side(last.number.first, last.number.last, value)


def _leaves(line: Line) -> Iterator[Slip]:
    """ "Of the 92 seats 17 were Maas's, which leaves her with 76"."""
    for verb in line.tokens:
        if verb.lemma.lower() not in LEAVES or verb.pos != "VERB":
            continue
        before = [n for n in line.numbers if n.last < verb.i]
        after = [n for n in line.numbers if verb.i < n.first <= verb.i + REACH]
        if len(before) != 2 or not after or not all(exact(n) for n in (*before, after[0])):
            continue
        whole, part = sorted(before, key=lambda n: -n.plain)
        left = after[0]
        kinds = {_kind(line, n) for n in (whole, part, left)} - {""}
        of = "of" in (line.word(whole.first - 1), line.word(whole.first - 2), line.word(whole.first - 3))
        if len(kinds) > 1 or not of or left.plain >= whole.plain or left.plain == whole.plain - part.plain:
            continue
        first, last = min(before)[0], max(before)[1]
        difference = plain(whole.plain - part.plain)
        yield Slip(
            "sum",
            line.side(first, last, f"{plain(whole.plain)} less {plain(part.plain)}"),
            line.side(verb.i, left.last, plain(left.plain)),
            f"{plain(whole.plain)} less {plain(part.plain)} are {difference}, not {plain(left.plain)}",
        )


def _kind(line: Line, number: Number) -> str:
    """What a number is of: its unit, its currency, or the noun that it counts."""
    noun = line.noun(number)
    return number.suffix or (line.lemma(noun) if noun >= 0 else "")
