"""Days with a name: of which year. All sentences are the project's own."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

EVE_OF_NOVEMBER = "2024-11-01"  # four days before Bonfire Night, a day after Halloween


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The barn burned on Bonfire Night.", "Bonfire Night", "2023-11-05"),
        ("The barn burned on Halloween.", "Halloween", "2024-10-31"),
        ("The barn burned at Christmas.", "Christmas", "2023-12-25"),
        ("The barn burned on Christmas morning.", "Christmas morning", "2023-12-25TMO"),
        ("The barn will open on Bonfire Night.", "Bonfire Night", "2024-11-05"),
        ("The mayor said the barn will open on Bonfire Night.", "Bonfire Night", "2024-11-05"),
        ("The barn was booked for Christmas.", "Christmas", "2024-12-25"),
        ("The barn burned on Bonfire Night last year.", "Bonfire Night last year", "2023-11-05"),
        ("In 2019 the barn burned on Bonfire Night.", "Bonfire Night", "2019-11-05"),
        ("The barn burned on Halloween, in 2019.", "Halloween", "2019-10-31"),
    ],
)
def test_what_happened_was_the_last_one_and_a_told_year_wins(text: str, words: str, value: str) -> None:
    assert (words, value) in [(found.text, found.value) for found in tag(text, EVE_OF_NOVEMBER)]
