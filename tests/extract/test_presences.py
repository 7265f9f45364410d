"""What there was and what there was not, as a report says it."""

from __future__ import annotations

import pytest

from parallax.extract import presences
from tests.extract.reports import report


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("The villagers had no warning.", ["no warning"]),
        ("The wave came without warning.", ["no warning"]),
        ("No warning had been given to the villagers.", ["no warning"]),
        ("The villagers were not warned.", ["no warning"]),
        ("The operator warned the villagers.", ["warning"]),
        ("There were no survivors.", ["no survivor"]),
        ("Was a warning given?", []),
        ("A warning may have been given.", []),
    ],
)
def test_there_was_one_or_none(text: str, norms: list[str]) -> None:
    assert [c.value.norm for c in presences.extract(report(text))] == norms
