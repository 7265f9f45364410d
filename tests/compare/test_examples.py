"""Every rule's examples are its tests; and what a writer of rules is told when one does not do as it should."""

from __future__ import annotations

from dataclasses import replace

import pytest

from parallax.compare.examples import run_example, sources_of
from parallax.compare.rules import shipped_rules
from parallax.model import Example, Rule

RULES = shipped_rules()
EXAMPLES = [(rule, n, example) for rule in RULES for n, example in enumerate(rule.examples, 1)]


@pytest.mark.parametrize(("rule", "example"), [
    pytest.param(rule, example, id=f"{rule.id}::{n}") for rule, n, example in EXAMPLES
])  # fmt: skip
def test_a_rule_does_what_its_example_says(rule: Rule, example: Example) -> None:
    instead = run_example(rule, example)
    assert instead is None, f"line {example.line}: {instead}"


@pytest.fixture(scope="module")
def speaking() -> tuple[Rule, Example]:
    """A shipped rule and an example that makes it report a conflict."""
    for rule, _, example in EXAMPLES:
        if example.expect == "conflict" and run_example(rule, example) is None:
            return rule, example
    pytest.fail("no shipped rule has an example of a conflict that works")


def test_a_conflict_where_silence_is_due_is_told_with_its_words(speaking: tuple[Rule, Example]) -> None:
    rule, example = speaking
    said = run_example(rule, replace(example, expect="silence"))
    assert said is not None
    assert said.startswith('It should stay silent, and reports conflict: "')


def test_another_relation_is_told(speaking: tuple[Rule, Example]) -> None:
    rule, example = speaking
    said = run_example(rule, replace(example, expect="single"))
    assert said is not None
    assert said.startswith("It should report single, and reports conflict")


def test_silence_where_a_conflict_is_due_is_told(speaking: tuple[Rule, Example]) -> None:
    rule, example = speaking
    texts = (("A", "The <m>sky</m> is blue."), ("B", "A <m>dog</m> barked."))
    assert run_example(rule, replace(example, texts=texts)) == "It should report conflict, and reports nothing."


def test_a_mark_that_the_rule_misses_is_named(speaking: tuple[Rule, Example]) -> None:
    rule, example = speaking
    sigil, text = example.texts[0]
    texts = ((sigil, f"{text}\n\nNobody minds the <m>weather</m> here."), *example.texts[1:])
    said = run_example(rule, replace(example, texts=texts))
    assert said is not None
    assert f'but not on "weather" in {sigil}' in said


def test_an_example_becomes_sources_without_marks_and_with_its_dates() -> None:
    example = Example("conflict", (("A", "Open <m>on Friday</m>."), ("B", "Open later.")), (("A", "2021-03-02"),))
    a, b = sources_of(example)
    assert (a.sigil, a.text, a.published.value, a.published.origin) == ("A", "Open on Friday.", "2021-03-02", "given")
    assert b.published.origin == "unknown"
