"""The sentences of a finding name the values, the words and the thing as the reports write them."""

from __future__ import annotations

from dataclasses import replace

from parallax.compare.checks import Judgement
from parallax.compare.rules import shipped_rules
from parallax.compare.wording import reason, summary
from parallax.model import Pair
from tests.align.claims import count

RULE = next(r for r in shipped_rules() if r.id == "core/quantity/count")
TEXTS = ("9 Goats of Mr Søren died.", "6 goats of Soren died.")
PAIR = Pair(count("A", 9), count("B", 6), 0.9)
ANSWER = Judgement("conflict", 1.0, "nine against six.")


def test_a_message_says_who_has_which_words() -> None:
    rule = replace(RULE, message="{a.source}: {a.text} = {a.value}; {b.source}: {b.text}. {subject}? {detail}")
    assert summary(rule, PAIR, ANSWER, TEXTS) == "A: “9 goat” = 9 goat; B: “6 goat”. goat? nine against six."


def test_braces_in_the_words_of_a_report_stay_as_they_are() -> None:
    odd = replace(PAIR.a, span=replace(PAIR.a.span, quote="{b.text} {subject}"))
    said = summary(replace(RULE, message="{a.text}"), Pair(odd, PAIR.b, 0.9), ANSWER, TEXTS)
    assert said == "“{b.text} {subject}”"


def test_values_that_fit_together_are_told_without_the_words_of_a_dispute() -> None:
    fits = Judgement("agree", 0.5, "the two fit together")
    assert summary(RULE, PAIR, fits, TEXTS) == "The two fit together."


def test_a_reason_says_how_each_value_was_worked_out() -> None:
    a = replace(PAIR.a, value=replace(PAIR.a.value, derivation="“nine” = 9"))
    assert reason(Pair(a, PAIR.b, 0.9), ANSWER) == "nine against six. A: “nine” = 9."
