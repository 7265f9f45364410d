"""Words that exclude each other for one thing."""

from __future__ import annotations

import pytest

from parallax.extract import rivals
from tests.extract.reports import report


@pytest.mark.parametrize(
    ("text", "group", "name"),
    [
        ("The two breweries announced a merger.", "joining", "merger"),
        ("The two breweries will merge in May.", "joining", "merger"),
        ("The brewery was taken over by its rival.", "joining", "takeover"),
        ("A cargo ship ran onto the reef.", "vessel", "freighter"),
        ("The trawler ran onto the reef.", "vessel", "trawler"),
        ("He threatened the clerk with a revolver.", "blade-or-gun", "handgun"),
        ("They left in a blue Volvo estate.", "car-make", "volvo"),
    ],
)
def test_class_of_a_word(text: str, group: str, name: str) -> None:
    (claim,) = rivals.extract(report(text))
    assert (claim.value.unit, claim.value.norm) == (group, name)


@pytest.mark.parametrize(
    "text",
    [
        "It is no merger.",
        "The brewery does not want a merger.",
        "The sword dates from the Bronze Age.",
        "It looked like a ferry.",
        "She was struck by a ball.",
    ],
)
def test_what_is_denied_compared_or_a_name(text: str) -> None:
    assert "merger" not in {c.value.norm for c in rivals.extract(report(text))}
    assert not {c.value.norm for c in rivals.extract(report(text))} & {"bronze", "ferry", "strike"}
