"""Conditions that exclude each other, and those that only follow each other."""

from __future__ import annotations

from dataclasses import replace

from parallax.compare.checks.conditions import condition
from parallax.model import Claim, Pair, Span, Value

JANUARY, MARCH = 1.0e9, 1.0e9 + 60 * 1440.0


def told(source: str, family: str, state: str, day: float | None = JANUARY, *, denied: bool = False) -> Claim:
    value = Value(f"{'not ' if denied else ''}{family} {state}", low=day, precision="denied" if denied else "done")
    return Claim(source, 0, Span(0, 4, "was "), "status", "condition", value, predicate=family, negated=denied)


def verdict(a: Claim, b: Claim) -> str:
    found = condition(Pair(a, b, 0.8), {})
    return found.relation if found is not None else ""


def test_free_and_in_a_cell_exclude_each_other() -> None:
    assert verdict(told("A", "liberty", "held"), told("B", "liberty", "wanted")) == "conflict"
    assert verdict(told("A", "liberty", "held"), told("B", "liberty", "held")) == "agree"
    assert verdict(told("A", "liberty", "held"), told("B", "liberty", "held", denied=True)) == "conflict"


def test_who_was_sought_may_be_held_later_but_not_the_other_way_round() -> None:
    assert not verdict(told("A", "liberty", "wanted"), told("B", "liberty", "held", MARCH))
    assert verdict(told("A", "liberty", "held"), told("B", "liberty", "wanted", MARCH)) == "conflict"


def test_who_is_dead_was_hurt_first() -> None:
    assert not verdict(told("A", "health", "hurt"), told("B", "health", "dead"))
    assert verdict(told("A", "health", "well"), told("B", "health", "hurt", MARCH)) == "conflict"


def test_a_deed_done_once_is_not_still_to_come() -> None:
    ahead = told("B", "office", "resigned", MARCH)
    ahead = replace(ahead, value=replace(ahead.value, precision="planned"))
    assert verdict(told("A", "office", "resigned"), ahead) == "conflict"
    assert not verdict(told("A", "office", "resigned", MARCH), replace(ahead, value=replace(ahead.value, low=JANUARY)))
