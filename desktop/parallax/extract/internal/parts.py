"""A number against the list that follows it: what is counted up in it, or who is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract.internal.line import Line, Slip, exact, listed, plain
from parallax.extract.numbers import Number

OPENERS = frozenset({",", ":", "(", "–", "—", "-"})
BOTH = ("one", "the other")
CLOSERS = frozenset({".", ";", ":", ")", "–", "—", "!", "?"})
JOINTS = frozenset({",", "and", "&"})
# "two in Lyon": a part told by where it is.
PLACED = frozenset({"to", "in", "from", "at", "on", "for", "with", "under"})
LONGEST = 6  # tokens of one part of a list
FAR = 9  # tokens from what is counted to the colon before its list
MOST = 12
# So many names in a row behind a verb are a list of those that it tells of.
FEWEST = 3
PEOPLE = frozenset({"person", "people", "profession", "role", "kin"})


def slips(lines: Sequence[Line]) -> Iterator[Slip]:
    """ "six people, four men and three women"; "three towns: Aa, Bb, Cc and Dd"."""
    for line in lines:
        yield from _both(line)
        taken = 0  # what is a part of one list is the whole of none
        for number in line.numbers:
            opener = _opener(line, number) or _colon(line, number)
            if opener and exact(number) and number.plain > 1 and number.first >= taken:
                taken = max((last for _, last in _pieces(line, opener + 1)), default=taken)
                yield from _added(line, number, opener)
                yield from _named(line, number, opener)
            elif comma := _told_of(line, number):
                yield from _named(line, number, comma)


def _opener(line: Line, number: Number) -> int:
    """Index of the mark right behind the noun that is counted, 0 where another word stands there."""
    noun = line.noun(number)
    return noun + 1 if noun >= 0 and line.word(noun + 1) in OPENERS else 0


def _colon(line: Line, number: Number) -> int:
    """Index of the colon that opens a list, where the number is the last before it: "11 were on the list: ..."; a
    number of the list's items may stand between ("... to three towns: ...")."""
    start = max(line.noun(number), number.last) + 1
    for i in range(start, min(start + FAR, len(line.tokens))):
        if line.word(i) == ":":
            between = [n for n in line.numbers if number.last < n.first < i]
            items = len(_pieces(line, i + 1)) if between else 0
            return i if all(n.plain == items for n in between) else 0
    return 0


def _both(line: Line) -> Iterator[Slip]:
    """ "Both brothers, Karl, Otto and Hans": three names of two."""
    for token in line.tokens:
        if token.text.lower() != "both" or line.word(token.i + 2) not in OPENERS:
            continue
        noun = line.tokens[token.i + 1]
        items = _pieces(line, token.i + 3)
        if noun.tag == "NNS" and len(items) > len(BOTH) and all(_is_name(line, *item) for item in items):
            names = line.side(items[0][0], items[-1][1], plain(len(items)))
            yield Slip("list", line.side(token.i, noun.i, "2"), names, f"both are two, and {len(items)} are named")


def _told_of(line: Line, number: Number) -> int:
    """Index of the comma before names, where the things counted are the subject: "Three ships take part, the ..."."""
    noun = line.noun(number)
    if noun < 0 or line.tokens[noun].dep not in ("nsubj", "nsubjpass"):
        return 0
    commas = (i for i in range(noun + 2, min(noun + FAR, len(line.tokens))) if line.word(i) == ",")
    return next(commas, 0)


def _pieces(line: Line, start: int) -> list[tuple[int, int]]:
    """The items of a list from token ``start`` that ends with "and": first and last token of each, else none."""
    found: list[tuple[int, int]] = []
    first, i, final = start, start, False
    while i < len(line.tokens) and i - first <= LONGEST + 2:
        word = line.word(i)
        if word in CLOSERS or (word in JOINTS and final) or word == "":
            break
        if word in JOINTS:
            if i > first:
                found.append((first, i - 1))
            final = final or word != ","
            first = i + 1
        i += 1
    if final and i > first:
        found.append((first, i - 1))
    return found if final and len(found) > 1 else []


def _added(line: Line, whole: Number, opener: int) -> Iterator[Slip]:
    starting = {n.first: n for n in line.numbers}
    parts, last, heads = [], 0, []
    for first, end in _pieces(line, opener + 1):
        number = starting.get(first)
        single = line.word(first) in ("a", "an") and end > first
        if number is None and not single:
            return
        parts.append(number.plain if number is not None else 1.0)
        head = line.noun(number) if number is not None else min(end, first + 1)
        if number is not None and head < 0 and line.word(number.last + 1) not in PLACED:
            return
        heads.append(head)
        last = end if head < 0 else max(head, number.last if number is not None else first)
        if number is not None and (not exact(number) or number.suffix):
            return
    words = {line.word(i) for i in range(whole.hedge_first - 1, last + 1)}
    if not parts or max(parts) >= whole.plain or words & listed("partial") or not _one_kind(line, whole, heads):
        return
    if sum(parts) != whole.plain:
        reason = f"{' and '.join(plain(p) for p in parts)} are {plain(sum(parts))}, not {plain(whole.plain)}"
        yield Slip(
            "sum",
            line.side(line.start(whole), max(line.noun(whole), whole.last), plain(whole.plain)),
            line.side(opener + 1, last, plain(sum(parts))),
            reason,
        )


def _one_kind(line: Line, whole: Number, heads: Sequence[int]) -> bool:
    """Whether the parts are people like the whole, or no more than places or sorts of it ("two in Lyon")."""
    if line.noun(whole) < 0:
        return True  # "the crew numbers eleven: five Greeks ..."
    counted = line.lemma(line.noun(whole))
    nouns = [line.lemma(head) for head in heads if head >= 0]
    return all(noun == counted or (is_person(counted) and is_person(noun)) for noun in nouns)


def _named(line: Line, whole: Number, opener: int) -> Iterator[Slip]:
    if line.noun(whole) < 0:
        return
    noun = line.tokens[line.noun(whole)]
    far = noun.i < opener - 1
    if noun.tag != "NNS" or whole.plain > MOST or line.word(whole.first - 1) in ("of", "other", "first", "last"):
        return
    items = _pieces(line, opener + 1)
    names = [item for item in items if _is_name(line, *item)]
    if len(names) != len(items) or not items or len(items) == whole.plain:
        return
    after = line.word(items[-1][1] + 1)
    short = whole.plain > len(items) or (far and len(items) < FEWEST)
    if line.word(opener) == "," and (after not in CLOSERS | {","} or short):
        return  # "the two sides, Aa and Bb": in running text a place may be set beside a name
    yield Slip(
        "list",
        line.side(whole.first, opener - 1, plain(whole.plain)),
        line.side(items[0][0], items[-1][1], plain(len(items))),
        f"{plain(whole.plain)} are announced and {len(items)} are named",
    )


def _is_name(line: Line, first: int, last: int) -> bool:
    inside = line.tokens[first + (line.word(first) == "the" and first < last) : last + 1]
    return (
        inside[0].text[:1].isupper()
        and inside[-1].text[:1].isupper()
        and all(t.pos == "PROPN" or t.text.lower() in ("of", "the", "de", "la", "-", "'s") for t in inside)
    )


def is_person(word: str) -> bool:
    """Whether a noun is a word for people."""
    return word in lexicon.words("counts", "people") or bool(lexicon.kinds_of(word) & PEOPLE)
