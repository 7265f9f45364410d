"""Another noun is a conflict only where it does not mean the same."""

from __future__ import annotations

import pytest

from parallax.align.terms import pairs
from parallax.compare.checks.terms import name, thing
from parallax.extract import terms
from tests.extract.reports import report

FRAME = "Chile and Peru will establish a {} of customs and police officers for the border lake."


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("council", "department", "conflict"),
        ("committee", "commission", "wording"),
        ("council", "council", "agree"),
    ],
)
def test_nouns_for_a_new_body(a: str, b: str, relation: str) -> None:
    found = [*terms.extract(report(FRAME.format(a))), *terms.extract(report(FRAME.format(b), sigil="B"))]
    answers = [thing(pair, {}) for pair in pairs(found)]
    assert [answer.relation for answer in answers if answer] == [relation]


def test_two_names_are_told_with_both_words() -> None:
    a, b = report("The chamber passed the Clean Rivers Act."), report("The chamber passed the Soil Act.", sigil="B")
    (pair,) = pairs([*terms.extract(a), *terms.extract(b)])
    answer = name(pair, {})
    assert answer is not None
    assert answer.relation == "conflict"
    assert "Clean Rivers Act" in answer.detail
    assert "Soil Act" in answer.detail
