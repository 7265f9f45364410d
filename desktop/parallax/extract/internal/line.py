"""A sentence as the arithmetic of one report sees it, and what does not fit in it."""

from __future__ import annotations

from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.extract.numbers import Number, is_sign, numbers
from parallax.extract.report import Report
from parallax.extract.times import Timex
from parallax.language import Sentence, Token

PLURAL = frozenset({"NNS", "NNPS"})


class Side(NamedTuple):
    """One of two statements that cannot both hold: code points into the source's text, and what they say."""

    start: int
    end: int
    value: str


class Slip(NamedTuple):
    """Two statements of one report that do not fit, with the sum or the reading that shows it."""

    kind: str
    a: Side
    b: Side
    reason: str


class Line(NamedTuple):
    """A sentence with its numbers that are no times, and its times."""

    sentence: Sentence
    numbers: tuple[Number, ...]
    times: tuple[Timex, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The sentence's tokens."""
        return self.sentence.tokens

    def word(self, i: int) -> str:
        """Token ``i`` in lower case; empty beyond the sentence."""
        return self.tokens[i].text.lower() if 0 <= i < len(self.tokens) else ""

    def lemma(self, i: int) -> str:
        """The folded lemma of token ``i``; empty beyond the sentence."""
        return fold(self.tokens[i].lemma) if 0 <= i < len(self.tokens) else ""

    def side(self, first: int, last: int, value: str) -> Side:
        """Tokens ``first..last`` as one side of a slip."""
        return Side(self.tokens[first].start, self.tokens[last].end, value)

    def start(self, number: Number) -> int:
        """Index of the sign of a number's currency, or of the number."""
        return number.first - bool(number.first and is_sign(self.tokens[number.first - 1]))

    def noun(self, number: Number) -> int:
        """Index of the noun that follows a number within its phrase, -1 where none does."""
        found = -1
        for j in range(number.last + 1, min(number.last + 6, len(self.tokens))):
            token = self.tokens[j]
            if token.pos in ("NOUN", "PROPN"):
                found = j
            elif found >= 0 or not (token.pos == "ADJ" or token.text == "-" or token.tag in ("VBN", "VBG")):
                break
        return found


def lines(report: Report) -> list[Line]:
    """The sentences of a report in order."""
    found = []
    for sentence in report.sentences:
        times = report.times.get(sentence.passage.number, ())
        told: tuple[Number, ...] = ()
        if any(t.pos == "NUM" or t.text[0].isdigit() or t.tag == "CD" for t in sentence.tokens):
            timed = {t.i for t in sentence.tokens for x in times if x.start <= t.start < x.end}
            told = tuple(n for n in numbers(sentence.tokens) if n.first not in timed and n.last not in timed)
        found.append(Line(sentence, told, times))
    return found


def plain(number: float) -> str:
    """A number as a reader writes it: 12, 12.5, 1,200."""
    return f"{round(number, 2):,.10g}"


def exact(number: Number) -> bool:
    """Whether a number is told without a hedge."""
    return number.precision == "exact" and not number.fraction


def listed(key: str) -> frozenset[str]:
    """A list of the lexicon of what makes figures comparable."""
    return lexicon.words("internal", key)
