"""The two sides of a contradiction within one report are one pair."""

from __future__ import annotations

from dataclasses import replace

from parallax.align.internal import pairs
from parallax.model import Claim
from tests.align.claims import count, other


def side(source: str, norm: str, name: str) -> Claim:
    return replace(other(source, "internal", norm), subject=frozenset({name}))


def test_sides_of_one_name_in_one_report_are_paired() -> None:
    monday, date = side("A", "Monday", "time 0"), side("A", "8 May", "time 0")
    found = list(pairs([monday, side("B", "Friday", "time 0"), count("A", 9), date, side("A", "two", "count 0")]))
    assert [(p.a, p.b) for p in found] == [(monday, date)]
