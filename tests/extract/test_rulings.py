"""Decided or still to be decided, as a report says it."""

from __future__ import annotations

import pytest

from parallax.extract import rulings
from tests.extract.reports import report


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("The harbour court granted the request.", ["decided"]),
        ("The request was rejected by the harbour court.", ["decided"]),
        ("The court will rule on the request in May.", ["to be decided"]),
        ("A ruling of the harbour court is not expected before May.", ["to be decided"]),
        ("The harbour court has set Friday for a hearing.", ["to be decided"]),
        ("The harbour court has not ruled on the request.", []),
        ("The jeweller granted the request.", []),
    ],
)
def test_taken_or_yet_to_come(text: str, norms: list[str]) -> None:
    assert [c.value.norm for c in rulings.extract(report(text))] == norms
