"""Another first name is a conflict, another spelling is not."""

from __future__ import annotations

import pytest

from parallax.compare.checks.names import differs, misspelt
from parallax.model import Claim, Pair, Span, Value


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("ingrid solheim", "astrid solheim", "conflict"), ("viktor marlow", "viktor barlow", "conflict"),
        ("aleksei morozov", "alexey morozov", "wording"), ("ann roe", "ann roe", "agree"),
        ("jo ann roe", "jo roe", "precision"),
    ],
)  # fmt: skip
def test_names(a: str, b: str, relation: str) -> None:
    claims = [Claim(s, 0, Span(0, 1, n), "name", "person", Value(n)) for s, n in (("A", a), ("B", b))]
    judged = differs(Pair(claims[0], claims[1], 0.9), {})
    assert judged is not None
    assert judged.relation == relation


@pytest.mark.parametrize(
    ("a", "b", "clash"),
    [
        ("marta hellgren", "marta hellgran", True),
        ("jan kuipers", "jan kuipars", True),
        ("marta sokolovsky", "marta sokolovski", False),
        ("jon mathews", "jon matthews", False),
        ("ann roe", "ann rae", False),
        ("marta hellgren", "greta hellgran", False),
    ],
)
def test_one_letter_of_a_surname(a: str, b: str, clash: bool) -> None:
    claims = [Claim(s, 0, Span(0, 1, n), "name", "person", Value(n)) for s, n in (("A", a), ("B", b))]
    assert (misspelt(Pair(claims[0], claims[1], 0.9), {}) is not None) is clash
