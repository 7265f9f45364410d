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
        ("He threatened the clerk with a revolver.", "gun-kind", "revolver"),
        ("The governor declared a state of emergency.", "emergency", "state-of-emergency"),
        ("They left in a blue Volvo estate.", "car-make", "volvo"),
    ],
)
def test_class_of_a_word(text: str, group: str, name: str) -> None:
    assert (group, name) in {(c.value.unit, c.value.norm) for c in rivals.extract(report(text))}


@pytest.mark.parametrize(
    "text",
    [
        "It is no merger.",
        "The brewery does not want a merger.",
        "The sword dates from the Bronze Age.",
        "It looked like a ferry.",
        "She was struck by a ball.",
        "On Monday somebody else will take over.",
    ],
)
def test_what_is_denied_compared_or_a_name(text: str) -> None:
    assert {"merger", "takeover"}.isdisjoint({c.value.norm for c in rivals.extract(report(text))})
    assert "merger" not in {c.value.norm for c in rivals.extract(report(text))}
    assert not {c.value.norm for c in rivals.extract(report(text))} & {"bronze", "ferry", "strike"}


def test_several_such_events_are_not_the_one_that_is_told() -> None:
    assert "coup" not in {c.value.norm for c in rivals.extract(report("The country has seen three coups since 1990."))}
