"""Opposite orders of the same two events are a conflict."""

from __future__ import annotations

import pytest

from parallax.align.orders import pairs
from parallax.compare.checks.sequence import reversed_order
from parallax.extract import sequence
from tests.extract.reports import report


@pytest.mark.parametrize(
    ("b", "expected"),
    [
        ("The crew opened the sluice before the dam cracked.", "conflict"),
        ("The dam had already cracked when the crew opened the sluice.", "agree"),
        ("The dam cracked before the crew opened the sluice.", "agree"),
    ],
)
def test_order_of_two_events(b: str, expected: str) -> None:
    a = report("The crew opened the sluice after the dam cracked.")
    found = pairs([*sequence.extract(a), *sequence.extract(report(b, sigil="B"))])
    assert [answer.relation for pair in found if (answer := reversed_order(pair, {}))] == [expected]
