"""Two holders or two doers clash, a body and one of its people do not."""

from __future__ import annotations

import pytest

from parallax.compare.checks.participants import agent, fate, holder, member, presence
from parallax.model import Claim, Pair, Span, Value


def pair(slot: str, a: Value, b: Value) -> Pair:
    claims = [Claim(s, 0, Span(0, 1, "x"), "participant", slot, v) for s, v in (("A", a), ("B", b))]
    return Pair(claims[0], claims[1], 0.9)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [("ann roe", "ann roe", "agree"), ("ann roe", "tom till", "conflict"), ("ann roe", "eve roe", "agree")],
)
def test_holders(a: str, b: str, relation: str) -> None:
    judged = holder(pair("holder", Value(a), Value(b)), {})
    assert judged is not None
    assert judged.relation == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (Value("ann roe", unit="person"), Value("tom till", unit="person"), "conflict"),
        (Value("ann roe", unit="person"), Value("border guard", unit="body"), None),
        (Value("tax agency", unit="body"), Value("border guard", unit="body"), "conflict"),
        (Value("fire brigade", unit="body"), Value("town brigade", unit="body"), None),
    ],
)
def test_doers(a: Value, b: Value, relation: str | None) -> None:
    judged = agent(pair("agent", a, b), {})
    assert (judged and judged.relation) == relation


def test_members() -> None:
    judged = member(pair("member", Value("chief"), Value("officials")), {})
    assert judged is not None
    assert judged.relation == "conflict"


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [("cleared", "convicted", "conflict"), ("resigned", "dismissed", "conflict"), ("died", "convicted", None)],
)
def test_fates(a: str, b: str, relation: str | None) -> None:
    judged = fate(pair("fate", Value(a), Value(b)), {})
    assert (judged and judged.relation) == relation


def test_there_or_not() -> None:
    judged = presence(pair("presence", Value("present"), Value("absent")), {})
    assert judged is not None
    assert judged.relation == "conflict"
