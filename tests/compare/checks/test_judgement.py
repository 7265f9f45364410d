"""How checks are registered, and how they read a rule's settings."""

from __future__ import annotations

import re

import pytest

from parallax.compare.checks import CHECKS
from parallax.compare.checks.judgement import check, number
from parallax.compare.rules import shipped_rules
from parallax.errors import RuleError


def test_every_check_has_a_versioned_name_and_says_what_it_does() -> None:
    assert all(re.fullmatch(r"[a-z]+(\.[a-z]+)+\.v\d+", name) for name in CHECKS)
    assert all(function.__doc__ for function in CHECKS.values())


def test_no_check_is_there_that_no_rule_names() -> None:
    assert set(CHECKS) == {rule.check for rule in shipped_rules()}


def test_a_name_is_given_once() -> None:
    name = next(iter(CHECKS))
    with pytest.raises(ValueError, match="registered twice"):
        check(name)(CHECKS[name])


def test_a_setting_is_a_number_or_refused() -> None:
    assert number({"slack": 5.0}, "slack", 10.0) == 5.0
    assert number({}, "slack", 10.0) == 10.0
    for wrong in ("5", True, ("5",)):
        with pytest.raises(RuleError, match="'slack' must be a number"):
            number({"slack": wrong}, "slack", 10.0)
