"""Opposite sides and other streets clash; what is near or the same does not."""

from __future__ import annotations

import pytest

from parallax.compare.checks.places import side, street, where
from parallax.model import Claim, Pair, Span, Value


def pair(slot: str, a: Value, b: Value) -> Pair:
    claims = [Claim(s, 0, Span(0, 1, "x"), "place", slot, v) for s, v in (("A", a), ("B", b))]
    return Pair(claims[0], claims[1], 0.9)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("oak street", "oak street", "agree"), ("oak street", "oak avenue", "wording"),
        ("oak street", "elm street", "conflict"),
    ],
)  # fmt: skip
def test_streets(a: str, b: str, relation: str) -> None:
    judged = street(pair("street", Value(a), Value(b)), {})
    assert judged is not None
    assert judged.relation == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [(0, 180, "conflict"), (0, 225, "conflict"), (0, 90, None), (0, 45, "precision"), (270, 270, "agree")],
)
def test_directions(a: int, b: int, relation: str | None) -> None:
    values = [Value(f"{d} degrees", unit="direction") for d in (a, b)]
    judged = side(pair("side", values[0], values[1]), {})
    assert (judged and judged.relation) == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [("left", "right", "conflict"), ("rear", "back", "agree"), ("left", "upper", None)],
)
def test_ends_of_an_axis(a: str, b: str, relation: str | None) -> None:
    judged = side(pair("side", Value(a, unit="side"), Value(b, unit="side")), {})
    assert (judged and judged.relation) == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (("graz", "named place"), ("linz", "named place"), "conflict"),
        (("graz", "named place"), ("austria", "named place"), "precision"),
        (("graz", "named place"), ("italy", "named place"), None),
        (("airport", "building"), ("hotel", "building"), "conflict"),
        (("astoria hotel", "named building"), ("hotel", "building"), None),
        (("graz", "named place"), ("hotel", "building"), None),
        (("car deck", "building"), ("engine room", "building"), "conflict"),
        (("kitchen", "building"), ("house", "building"), None),
        (("lehigh valley hospital", "named building"), ("lehigh vally hospital", "named building"), "wording"),
    ],
)
def test_sites(a: tuple[str, str], b: tuple[str, str], relation: str | None) -> None:
    judged = where(pair("where", Value(a[0], unit=a[1]), Value(b[0], unit=b[1])), {})
    assert (judged and judged.relation) == relation
