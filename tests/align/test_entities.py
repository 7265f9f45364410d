"""A checker expects one person to be one, however the papers spell the name, and two to stay two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.align.entities import link
from parallax.model import Mention, Span


def named(source: str, *keys: str, kind: str = "person") -> list[Mention]:
    return [Mention(source, 0, Span(0, 1, "x"), kind, key, key) for key in keys]  # type: ignore[arg-type]


def one(a: str, b: str, kind: str = "person") -> bool:
    linked = link({"A": named("A", a, kind=kind), "B": named("B", b, kind=kind)})
    return linked["A", a] == linked["B", b]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("sergei yurchenko", "sergey iurchenko"), ("alexei morozov", "aleksei morozov"), ("mehmet calik", "calik"),
        ("jin-woo han", "jin woo han"), ("maria teresa lobo", "maria lobo"), ("h nystrom", "harold nystrom"),
        ("yusuf al-khatib", "yusuf khatib"), ("josh weaver", "joshua weaver"), ("bill weaver", "william weaver"),
        ("tatyana filipova", "tatiana filippova"),
    ],
)  # fmt: skip
def test_spellings_of_one_person(a: str, b: str) -> None:
    assert one(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("maria lopez", "elena lopez"), ("anton dobrik", "anton gobrik"), ("john hart", "john hurt"),
        ("paul weiss", "paula weiss"), ("li na", "li wei"),
    ],
)  # fmt: skip
def test_different_people_stay_apart(a: str, b: str) -> None:
    assert not one(a, b)


def test_bare_surname_is_no_one_where_two_bear_it() -> None:
    linked = link({"A": named("A", "ruth adler", "simon adler"), "B": named("B", "adler")})
    assert len(set(linked.values())) == 3


def test_body_by_its_initials_in_another_report() -> None:
    assert one("national safety board", "nsb", kind="body")
    assert one("coast-guard service", "coastguard service", kind="body")
    assert not one("national safety board", "national savings bank", kind="body")


@given(st.permutations(["A", "B", "C"]))
def test_order_of_sources_does_not_matter(order: list[str]) -> None:
    found = {
        "A": named("A", "oleg sidorenko"), "B": named("B", "sidorenko", "nina bauer"), "C": named("C", "n bauer"),
    }  # fmt: skip
    assert link({s: found[s] for s in order}) == link(found)
