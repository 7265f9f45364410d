"""Claims of type quantity and money: every number of a sentence with its unit and what it is said of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from parallax.extract.amounts import measure, money, share
from parallax.extract.counts import count, marks, none, ordinals
from parallax.extract.numbers import Number, numbers, uncounted
from parallax.extract.report import Report
from parallax.language import Sentence
from parallax.model import Claim


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type quantity and money of every sentence."""
    for sentence in report.sentences:
        yield from told(sentence, report)
        yield from none(sentence)
        yield from ordinals(sentence)


def told(sentence: Sentence, report: Report) -> Iterator[Claim]:
    """The claims that the numbers of one sentence make."""
    words = uncounted()
    if not any(t.pos == "NUM" or t.text[0].isdigit() or t.text.lower() in words for t in sentence.tokens):
        return
    taken = _covered_by_time(sentence, report)
    for number in numbers(sentence.tokens):
        if number.last not in taken and number.first not in taken:
            claim = _claim(sentence, number)
            if claim is not None:
                extra = marks(sentence, number)
                yield replace(claim, hedge=number.precision, words=claim.words | extra)


def _covered_by_time(sentence: Sentence, report: Report) -> set[int]:
    """Tokens inside expressions of time: years, clock times and ages are not counts."""
    spans = [(t.start, t.end) for t in report.times.get(sentence.passage.number, ())]
    return {t.i for t in sentence.tokens for start, end in spans if start <= t.start < end}


def _claim(sentence: Sentence, number: Number) -> Claim | None:
    return money(sentence, number) or share(sentence, number) or measure(sentence, number) or count(sentence, number)
