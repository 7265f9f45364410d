"""Votes: how many were for, how many against, how many abstained (claims of type quantity, slot "tally")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, make_claim
from parallax.extract.figures import shown
from parallax.extract.numbers import Number
from parallax.language import Sentence
from parallax.model import Claim, Value

FOR, AGAINST, ABSTAINED = "for", "against", "abstaining"
BETWEEN = frozenset({"to", "-", "–", "against"})
# Tokens between a number and the word that says how these voted.
REACH = 9


class Tally(NamedTuple):
    """A number of votes, on which side, and the last token that says so."""

    number: Number
    side: str
    last: int


def tallies(sentence: Sentence, numbers: Sequence[Number]) -> dict[int, Claim]:
    """The votes told in a sentence, by the first token of their number; ``numbers`` are those that are no times."""
    if not numbers:
        return {}
    lemmas = {fold(t.lemma) for t in sentence.tokens}
    found: dict[int, Tally] = {}
    if lemmas & lexicon.words("votes", "marks"):
        found = {tally.number.first: tally for tally in _sided(sentence, numbers)}
    if lemmas & (lexicon.words("votes", "marks") | lexicon.words("votes", "voters")):
        found.update({tally.number.first: tally for tally in _scored(sentence, numbers)})
    return {first: _claim(sentence, tally) for first, tally in found.items()}


def _claim(sentence: Sentence, tally: Tally) -> Claim:
    number = tally.number
    value = Value(f"{shown(number)} {tally.side}", number.low, number.high, "vote", number.precision)
    last = min(tally.last, number.last + REACH)
    return make_claim(sentence, number.hedge_first, last, "quantity", "tally", value, subject={tally.side})


def _sided(sentence: Sentence, numbers: Sequence[Number]) -> Iterator[Tally]:
    """ "36 of the 47 voted for it, nine against and two abstained", "got 31 votes"."""
    for n, number in enumerate(numbers):
        if n and _is_part(sentence, numbers[n - 1], number):
            continue
        whole = n + 1 < len(numbers) and _is_part(sentence, number, numbers[n + 1])
        behind = n + 1 + whole
        stop = numbers[behind].hedge_first if behind < len(numbers) else len(sentence.tokens)
        side, last = _side(sentence, number, numbers[behind - 1].last + 1, stop)
        if side:
            yield Tally(number, side, last)


def _is_part(sentence: Sentence, part: Number, whole: Number) -> bool:
    """Whether two numbers are a part and its whole: "36 of the 47", "36 out of 47"."""
    between = [t.text.lower() for t in sentence.tokens[part.last + 1 : whole.first]]
    return len(between) <= REACH // 2 and "of" in between and part.plain <= whole.plain


def _side(sentence: Sentence, number: Number, start: int, stop: int) -> tuple[str, int]:
    """How so many voted, by the first telling word from token ``start`` on, and where that stands."""
    tokens = sentence.tokens
    for token in tokens[start : min(stop, start + REACH)]:
        lemma, text = fold(token.lemma), token.text.lower()
        if text == "to" and tokens[token.i - 1].lemma == "vote" and tokens[token.head].pos == "VERB":
            return FOR, token.i  # "voted to raise it"
        for side, key in ((ABSTAINED, "abstained"), (AGAINST, "against"), (FOR, "for")):
            if lemma in lexicon.words("votes", key) or text in lexicon.words("votes", key):
                return side, token.i
        if lemma in ("vote", "ballot") and token.pos == "NOUN" and _got(sentence, number):
            return FOR, token.i
    return "", number.last


def _got(sentence: Sentence, number: Number) -> bool:
    """Whether the votes are those that something or somebody got: "received 31 votes"."""
    before = sentence.tokens[max(0, number.hedge_first - 3) : number.hedge_first]
    return any(fold(t.lemma) in lexicon.words("votes", "got") for t in before)


def _scored(sentence: Sentence, numbers: Sequence[Number]) -> Iterator[Tally]:
    """ "by 52 votes to 40", "a 52-40 vote": the winning side first."""
    tokens = sentence.tokens
    lost = any(fold(t.lemma) in lexicon.words("votes", "lost") for t in tokens)
    for one, other in pairwise(numbers):
        between = [t.text.lower() for t in tokens[one.last + 1 : other.first]]
        votes = [w for w in between if w.rstrip("s") in ("vote", "ballot")]
        if not between or between[-1] not in BETWEEN or len(between) - len(votes) != 1 or one.suffix or other.suffix:
            continue
        near = {fold(t.lemma) for t in tokens[max(0, one.hedge_first - 6) : other.last + 4]}
        if votes or near & lexicon.words("votes", "decided"):
            sides = (AGAINST, FOR) if lost and one.plain > other.plain else (FOR, AGAINST)
            yield Tally(one, sides[0], max(one.last, other.first - 2))
            yield Tally(other, sides[1], other.last)
