"""Opposite sides of one holder on one matter are a conflict; two holders may well differ."""

from __future__ import annotations

import pytest

from parallax.align.states import pairs
from parallax.compare.checks.stances import polarity
from parallax.extract import stances
from tests.extract.reports import report


@pytest.mark.parametrize(
    ("a", "b", "conflict"),
    [
        ("The guild supports the levy.", "The guild opposes the levy.", True),
        ("The guild supports the levy.", "The guild does not support the levy.", True),
        ("The guild supports the levy.", "The union opposes the levy.", False),
        ("The guild supports the levy.", "The guild opposes the bypass.", False),
        ("The guild supports the levy.", "The guild backs the levy.", False),
        ("Both sides agreed on the quota.", "Their positions on the quota differ.", True),
        ("The owner denied the debts.", "The owner confirmed the debts.", True),
    ],
)
def test_one_holder_on_two_sides(a: str, b: str, conflict: bool) -> None:
    found = [*stances.extract(report(a)), *stances.extract(report(b, sigil="B"))]
    answers = [polarity(pair, {}) for pair in pairs(found, "stance")]
    assert any(answer is not None and answer.relation == "conflict" for answer in answers) is conflict
