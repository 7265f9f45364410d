"""Colours of things that reports tell apart by them."""

from __future__ import annotations

import pytest

from parallax.extract import colours
from tests.extract.reports import report


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("They left in a blue saloon.", {("colour of the car", "blue")}),
        ("They left in a black Ford Fusion.", {("colour of the car", "black")}),
        ("He wore a grey woollen cap.", {("colour of the hat", "grey")}),
        ("He wore a red and white scarf.", set()),
        ("The green party left.", set()),
        ("The blue truck driver left.", set()),
    ],
)
def test_colour_of_a_thing(text: str, said: set[tuple[str, str]]) -> None:
    assert {(c.value.unit, c.value.norm) for c in colours.extract(report(text))} == said
