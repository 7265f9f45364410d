"""What a form writes is a rule that says the same when it is read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parallax.compare.rule_text import checked_rule, file_name, rule_text, save_rule
from parallax.compare.rules import read_pack, shipped_rules
from parallax.errors import RuleError
from parallax.model import Rule

RULE = next(rule for rule in shipped_rules() if rule.id == "core/quantity/count")


def same(a: Rule, b: Rule) -> bool:
    """But for where they stand in their files."""
    plain = [replace(r, digest="", examples=tuple(replace(e, line=0) for e in r.examples)) for r in (a, b)]
    return plain[0] == plain[1]


@pytest.mark.parametrize("rule", shipped_rules(), ids=lambda rule: rule.id)
def test_every_shipped_rule_can_be_written_and_read(rule: Rule) -> None:
    assert same(checked_rule(rule), rule)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1).filter(lambda t: t.strip() == t and "{" not in t and "}" not in t and _sayable(t)))
def test_any_words_survive(words: str) -> None:
    rule = replace(RULE, title=words, why=words, message=words, false_alarms=(words,), subjects=frozenset({words}))
    assert same(checked_rule(rule), rule)


def _sayable(text: str) -> bool:
    return not any("\ud800" <= c <= "\udfff" for c in text)


def test_what_is_wrong_is_said_without_a_file_name() -> None:
    with pytest.raises(RuleError, match=r"^'title' must be a text that is not empty"):
        checked_rule(replace(RULE, title=" "))


def test_a_rule_goes_into_the_users_own_pack(tmp_path: Path) -> None:
    name = file_name("How many hikers?", ["how-many-hikers"])
    assert name == "how-many-hikers-2"
    rule = replace(RULE, id=f"desk/quantity/{name}", subjects=frozenset({"hiker"}))
    save_rule(rule, tmp_path / "desk")
    (found,) = read_pack(tmp_path / "desk")
    assert same(found, rule)
    assert "\n".join(rule_text(found).splitlines()[:2]).startswith("title    = ")
