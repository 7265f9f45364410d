"""Expressions of several words, with others between them."""

from __future__ import annotations

from parallax.extract.expressions import find, table
from tests.extract.reports import report

KNOWN = table([("throw weight behind", "for"), ("want out", "against"), ("be furious", "against"), ("be fair", "for")])


def found(text: str) -> list[str]:
    (sentence,) = report(text).sentences
    return [" ".join(f.expression.words) for f in find(sentence, KNOWN)]


def test_words_may_stand_between() -> None:
    assert found("The bakers threw their whole weight behind the mayor.") == ["throw weight behind"]
    assert found("Ines Duarte was still furious.") == ["be furious"]


def test_what_hangs_on_another_word_is_no_part() -> None:
    assert not found("They want to find out what happened.")
    assert not found("She was at the fair on Monday.")
