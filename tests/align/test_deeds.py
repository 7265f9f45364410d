"""Two sentences of one event are close, whatever words they use; two events are not."""

from __future__ import annotations

import pytest

from parallax.align import align
from parallax.extract import extract
from parallax.model import Pair
from tests.extract.reports import report


def pairs(a: str, b: str, slot: str) -> list[Pair]:
    reports = [report(a, sigil="A"), report(b, sigil="B")]
    claims = [c for r in reports for c in extract(r)]
    return [p for p in align(reports, claims)[1].pairs if p.a.slot == slot and p.a.value.norm != p.b.value.norm]


@pytest.mark.parametrize(
    ("a", "b", "slot"),
    [
        ("The flag was carried out by the verger, Karl Lindqvist.", "Ann Roe grabbed the flag and ran.", "agent"),
        ("Nearly all were taken off by pilots.", "Sailors rescued nearly everyone on board.", "agent"),
        ("The fire broke out in the galley.", "A fire started in the engine room of the barge.", "where"),
        ("The mayor, Karl Lindqvist, 51, was there.", "Mayor Kurt Lindqvist, 57, opened the pool.", "age"),
    ],
)
def test_one_event(a: str, b: str, slot: str) -> None:
    assert pairs(a, b, slot)


@pytest.mark.parametrize(
    ("a", "b", "slot"),
    [
        ("Karl Lindqvist took cover.", "Ann Roe took the flag.", "agent"),
        ("The fire broke out in the galley.", "The cook was arrested in the engine room.", "where"),
        ("The mayor, Karl Lindqvist, 51, was there.", "The gardener, Kurt Lindqvist, 57, was there.", "age"),
    ],
)
def test_two_events(a: str, b: str, slot: str) -> None:
    assert not pairs(a, b, slot)
