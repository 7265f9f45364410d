"""Headings show what is in dispute as the reports write it."""

from __future__ import annotations

from dataclasses import replace

from parallax.compare.checks import Judgement
from parallax.compare.headings import subject, topic
from parallax.compare.rules import shipped_rules
from parallax.model import Claim, Pair, Span
from tests.align.claims import count

RULE = next(r for r in shipped_rules() if r.id == "core/quantity/count")
TEXTS = ("9 Goats of Mr Søren died.", "6 goats of Soren died.")
PAIR = Pair(count("A", 9), count("B", 6), 0.9)
ANSWER = Judgement("conflict", 1.0, "nine against six.")


def told(claim: Claim, words: str) -> Claim:
    return replace(claim, span=Span(0, len(words), words))


def test_a_heading_is_the_rule_and_the_thing() -> None:
    status = replace(RULE, type="status")
    assert topic(status, PAIR, ANSWER, TEXTS) == f"{RULE.title}: goat"


def test_a_heading_without_a_thing_in_common_quotes_the_shorter_side() -> None:
    apart = Pair(
        told(count("A", 9, "goat"), "have not been asked"), told(count("B", 6, "horse"), "were all asked"), 0.9
    )
    assert topic(replace(RULE, type="stance"), apart, ANSWER, TEXTS) == f"{RULE.title}: “were all asked”"


def test_a_heading_of_few_words_is_shown_by_a_clause() -> None:
    text = "The storm came at night and 9 goats died on the hill."
    nine = replace(PAIR.a, span=Span(text.index("9"), text.index("9") + 7, "9 goats"))
    shown = topic(RULE, Pair(nine, PAIR.b, 0.9), ANSWER, (text, TEXTS[1]))
    assert shown == f"{RULE.title}: The storm came at night and … died on the hill"


def test_of_several_clauses_the_one_that_tells_most_is_shown() -> None:
    a, b = replace(PAIR.a, outline="they lost …"), replace(PAIR.b, outline="the fire on the hill killed … goats")
    assert topic(RULE, Pair(a, b, 0.9), ANSWER, TEXTS) == f"{RULE.title}: The fire on the hill killed … goats"


def test_names_in_dispute_are_the_heading() -> None:
    pair = Pair(told(PAIR.a, "Harbour Board"), told(PAIR.b, "Harbour Council"), 0.9)
    assert topic(replace(RULE, type="term"), pair, ANSWER, TEXTS) == f"{RULE.title}: Harbour Board or Harbour Council"


def test_of_what_was_said_only_the_quoted_words_are_shown() -> None:
    pair = Pair(told(PAIR.a, 'Mr Lund said: "We shall never sell the hill to anybody" and left'), PAIR.b, 0.9)
    shown = topic(replace(RULE, type="attribution"), pair, ANSWER, TEXTS)
    assert shown == f"{RULE.title}: “We shall never sell the hill to anybody”"


def test_values_that_fit_together_are_told_without_the_title_of_a_dispute() -> None:
    fits = Judgement("agree", 0.5, "the two fit together")
    assert topic(replace(RULE, type="status"), PAIR, fits, TEXTS) == "goat"


def test_a_name_is_written_as_the_report_writes_it() -> None:
    a, b = (replace(c, subject=frozenset({"soren"})) for c in (PAIR.a, PAIR.b))
    assert subject(Pair(a, b, 0.9), TEXTS) == "Søren"


def test_a_subject_has_three_words_at_most() -> None:
    many = frozenset({"barn", "fire", "farm", "goat", "owner"})
    a, b = (replace(c, subject=many) for c in (PAIR.a, PAIR.b))
    assert len(subject(Pair(a, b, 0.9), TEXTS).split(", ")) == 3


def test_what_is_too_short_to_say_anything_is_shown_with_its_sentence() -> None:
    text = "It was a cold night. Only when the lamp had gone out did the keeper wake his wife. She was angry."
    words = "when the lamp had gone out did"
    at = text.index(words)
    one = replace(PAIR.a, span=Span(at, at + len(words), words))
    other = told(PAIR.b, "woke before it went out")
    shown = topic(replace(RULE, type="sequence"), Pair(one, other, 0.9), ANSWER, (text, TEXTS[1]))
    assert shown == f"{RULE.title}: “Only when the lamp had gone out did the keeper wake his wife”"


def test_of_a_long_sentence_the_words_themselves_and_what_follows_are_shown() -> None:
    text = (
        "Long after the last of the guests had left and the musicians had packed their cases, the cook had gone home."
    )
    words = "had gone home"
    at = text.index(words)
    one = replace(PAIR.a, span=Span(at, at + len(words), words))
    shown = topic(replace(RULE, type="internal"), Pair(one, PAIR.b, 0.9), ANSWER, (text, TEXTS[1]))
    assert shown == f"{RULE.title}: “had gone home”"


def test_words_before_a_closing_mark_are_what_was_said() -> None:
    pair = Pair(told(PAIR.a, 'The hill is ours and stays ours," said Mr Lund of the council'), PAIR.b, 0.9)
    shown = topic(replace(RULE, type="attribution"), pair, ANSWER, TEXTS)
    assert shown == f"{RULE.title}: “The hill is ours and stays ours”"
