"""When two ages or offices of one person cannot both be right."""

from __future__ import annotations

import pytest

from parallax.compare.checks.roles import age, kin, title
from parallax.model import Claim, Pair, Span, Value


def pair(slot: str, a: Value, b: Value) -> Pair:
    claims = [Claim(s, 0, Span(0, 1, "x"), "role", slot, v, frozenset({"ann roe"})) for s, v in (("A", a), ("B", b))]
    return Pair(claims[0], claims[1], 0.9)


def years(low: float, high: float | None = None) -> Value:
    norm = f"{low:g}" if high is None else f"{low:g}-{high:g}"
    return Value(norm, low, high or low, "year")


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (years(34), years(34), "agree"), (years(34), years(52), "conflict"), (years(34), years(35), "wording"),
        (years(34), years(30, 39), "precision"), (years(34), years(40, 49), "conflict"),
    ],
)  # fmt: skip
def test_ages(a: Value, b: Value, relation: str) -> None:
    judged = age(pair("age", a, b), {"tolerance": 2})
    assert judged is not None
    assert judged.relation == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("chairman", "deputy chairman", "conflict"), ("vice chairman", "deputy chair", "wording"),
        ("ceo", "chief executive officer", "wording"), ("chief executive", "chief operating officer", "conflict"),
        ("fire service captain", "captain", None), ("sergeant", "lieutenant", "conflict"), ("lawyer", "mayor", None),
        ("labour minister", "minister", None), ("labour minister", "health minister", "conflict"),
        ("majority leader", "minority leader", "conflict"),
    ],
)  # fmt: skip
def test_offices(a: str, b: str, relation: str | None) -> None:
    judged = title(pair("title", Value(a), Value(b)), {})
    assert (judged and judged.relation) == relation


def test_relations() -> None:
    judged = kin(pair("kin", Value("nephew of tom till"), Value("grandson of tom till")), {})
    assert judged is not None
    assert judged.relation == "conflict"
    assert kin(pair("kin", Value("son of tom till"), Value("child of tom till")), {}) is None


def held(source: str, norm: str, *of: str) -> Claim:
    return Claim(source, 0, Span(0, 1, "x"), "role", "title", Value(norm), frozenset({"ann roe", *of}))


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (held("A", "head", "inspection"), held("B", "director general", "agency"), "conflict"),
        (held("A", "head", "agency"), held("B", "director general", "office"), "wording"),
    ],
)
def test_head_of_a_part_or_of_the_whole(a: Claim, b: Claim, relation: str) -> None:
    judged = title(Pair(a, b, 0.9), {})
    assert judged is not None
    assert judged.relation == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("chief medical officer", "deputy chief medical officer", "conflict"), ("preacher", "cleric", None),
        ("deputy chairman", "commander", "conflict"), ("deputy chairman", "manager", None),
        ("lecturer", "professor", "conflict"), ("electrician", "shift supervisor", "conflict"),
    ],
)  # fmt: skip
def test_offices_and_occupations(a: str, b: str, relation: str | None) -> None:
    judged = title(pair("title", Value(a), Value(b)), {})
    assert (judged and judged.relation) == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("treasurer", "general secretary", "conflict"),
        ("curator", "director", "conflict"),
        ("chief engineer", "third mate", "conflict"),
        ("plaintiff", "defendant", "conflict"),
        ("goalkeeper", "defender", "conflict"),
        ("chief of staff", "press secretary", "conflict"),
        ("chairman", "union leader", None),
        ("minister", "lawmaker", None),
        ("exhibition director", "curator", None),
        ("baker", "witness", None),
    ],
)
def test_posts_that_one_person_does_not_hold_together(a: str, b: str, relation: str | None) -> None:
    judged = title(pair("title", Value(a), Value(b)), {})
    assert (judged and judged.relation) == relation
