"""Places of one event in two reports, in whatever words; of two events, however alike the words."""

from __future__ import annotations

import pytest

from tests.told import audit_of


def conflicts(*texts: str) -> list[str]:
    found = audit_of(*texts).findings
    return [f.rule for f in found if f.relation == "conflict" and f.type == "place"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Ivar Holt was arrested in Graz. He had lived in Oslo for years.",
            "The guards took Ivar Holt into custody in Linz, his lawyer said.",
        ),
        (
            "The driver passed the cash to the minister in a garage near Graz.",
            "The cash was handed over to the minister at an inn near Linz.",
        ),
    ],
)
def test_one_event(a: str, b: str) -> None:
    assert conflicts(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Ivar Holt was arrested in Graz. He had lived in Oslo for years.",
            "Ivar Holt will be sentenced in Linz. He had lived in Oslo for years.",
        ),
        (
            "Ivar Holt was arrested in Graz. He had lived in Oslo for years.",
            "The guards took Ivar Holt into custody in Austria, his lawyer said.",
        ),
    ],
)
def test_two_events(a: str, b: str) -> None:
    assert not conflicts(a, b)
