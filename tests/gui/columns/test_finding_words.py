"""Words are found whatever their capitals and accents, at the places where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.gui.columns.finding_words import folded, hits


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("The Straße is closed", "STRASE", ["Straße"]),
        ("İzmir and izmir", "izmir", ["İzmir", "izmir"]),
        ("Café, cafe\u0301", "cafe", ["Café", "cafe"]),
        ("He said “no”.", '"no"', ["“no”"]),
        ("one\ntwo", "one two", ["one\ntwo"]),
        ("🚢 a ship", "ship", ["ship"]),
        ("nothing", "  ", []),
    ],
)
def test_what_is_found(text: str, wanted: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in hits(text, "A", wanted)] == found


@given(st.text(max_size=50))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)
