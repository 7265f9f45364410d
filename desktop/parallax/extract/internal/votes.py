"""Two sides of a count against the margin between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parallax.extract.internal.line import Line, Side, Slip, exact, listed, plain
from parallax.extract.numbers import Number

BETWEEN = frozenset({"to", "-", "–", "against"})
HYPHEN = frozenset({"-", "–", "‑"})
MEMBERS = frozenset({"member", "seat", "strong", "person", "man", "judge", "seater"})
REACH = 6  # tokens between a number and the word that says which side it is


class Figure(NamedTuple):
    """A number worked out of a sentence, with the words that give it."""

    value: float
    side: Side
    other: float = 0.0


def slips(lines: Sequence[Line]) -> Iterator[Slip]:
    """Margins that are not the difference of their two sides."""
    for n, line in enumerate(lines):
        tallies = list(_tallies(line)) if len(line.numbers) > 1 else []
        if len(tallies) != 1:
            continue
        for near in lines[max(0, n - 1) : n + 2]:
            yield from _compared(tallies[0], near)
            yield from _seated(tallies[0], near)


def _compared(tally: Figure, near: Line) -> Iterator[Slip]:
    for margin in _margins(near):
        inside = tally.side.start <= margin.side.start < tally.side.end
        difference = tally.value - tally.other
        if not inside and margin.value != difference and margin.value < tally.other:
            reason = f"{plain(tally.value)} less {plain(tally.other)} is {plain(difference)}, not {plain(margin.value)}"
            yield Slip("margin", margin.side, tally.side, reason)


def _seated(tally: Figure, near: Line) -> Iterator[Slip]:
    """More votes than the body has members: "the seven-member board", "a jury of seven", "all seven members"."""
    for number in near.numbers:
        last = _members(near, number)
        seats, votes = number.plain, tally.value + tally.other
        if last and exact(number) and tally.value <= seats < votes:
            side = near.side(number.first, last, f"{plain(seats)} members")
            yield Slip("margin", side, tally.side, f"{plain(votes)} votes of {plain(seats)} members")


def _members(line: Line, number: Number) -> int:
    """Index of the last token that says that a number is all the members of a body, else 0."""
    after, before = number.last + 1, number.first - 1
    if line.word(after) in HYPHEN and line.word(after + 1) in MEMBERS:
        return after + 1
    if line.word(before) == "of" and line.lemma(before - 1) in listed("bodies") and _alone(line, number):
        return number.last
    noun = line.noun(number)
    return noun if noun >= 0 and line.word(before) == "all" and line.lemma(noun) in listed("voters") else 0


def _alone(line: Line, number: Number) -> bool:
    """Whether a number counts no noun; the pipeline takes "split" for one."""
    noun = line.noun(number)
    return noun < 0 or line.lemma(noun) in listed("decided")


def _tallies(line: Line) -> Iterator[Figure]:
    found = _sided(line) or _scored(line)
    if found is not None and found[0].plain > found[1].plain:
        first, last = (min(n.first for n in found), max(n.last for n in found))
        yield Figure(
            found[0].plain,
            line.side(first, last, f"{plain(found[0].plain)} to {plain(found[1].plain)}"),
            found[1].plain,
        )


def _scored(line: Line) -> tuple[Number, Number] | None:
    """ "with 52 votes to 40", "52-48", in a sentence that speaks of votes, goals or points."""
    pairs = []
    for one, other in zip(line.numbers, line.numbers[1:], strict=False):
        between = [line.word(j) for j in range(one.last + 1, other.first)]
        linked = between and between[-1] in BETWEEN and all(w.rstrip("s") in listed("sides") for w in between[:-1])
        if linked and exact(one) and exact(other) and not one.suffix and not other.suffix:
            pairs.append((one, other))
    told = listed("sides") | listed("tally") | listed("decided")
    if len(pairs) != 1 or not any(t.lemma.lower() in told for t in line.tokens):
        return None
    return pairs[0]


def _sided(line: Line) -> tuple[Number, Number] | None:
    """ "52 voted for it and 40 against"."""
    found = []
    for words in (listed("for"), listed("against")):
        places = [t.i for t in line.tokens if t.text.lower() in words]
        near = [(i - n.last, n) for i in places for n in line.numbers if 0 < i - n.last <= REACH]
        if not near:
            return None
        found.append(min(near)[1])
    one, other = found
    return (one, other) if one != other and exact(one) and exact(other) else None


def _margins(line: Line) -> Iterator[Figure]:
    """ "a margin of 12", "the lead was 12 points", "a 12-vote majority", "by 12 votes"."""
    for number in line.numbers:
        before = [line.word(j) for j in range(max(0, number.first - 3), number.first)]
        after = [line.word(j) for j in range(number.last + 1, number.last + 4)]
        named = bool({"of", "was", "is", "by"} & set(before[-2:])) and bool(listed("margins") & set(before))
        joined = after[0] in HYPHEN and after[1] in listed("sides") and after[2] in listed("margins")
        by = bool(before) and before[-1] == "by" and after[0].rstrip("s") in listed("sides")
        by = by and not BETWEEN & set(after[1:])
        if exact(number) and not number.fraction and (named or joined or by) and after[0] not in BETWEEN - HYPHEN:
            last = number.last + (3 if joined else 0)
            first = number.first if joined else max(0, number.first - 2)
            yield Figure(number.plain, line.side(first, last, plain(number.plain)))
