"""What a heading shows of a claim's own sentence."""

from __future__ import annotations

import pytest

from parallax.compare.scene import scene
from parallax.model import Span


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("It rained. The boats left the quay at seven. Nobody saw them.", "at seven", "The boats left the quay …"),
        (
            "The roof, which had held for years, fell on Monday night.",
            "on Monday night",
            "which had held for years, fell …",
        ),
        ("Some forty people, among them two nurses, were taken off.", "Some forty people", "… were taken off"),
        ("He drove to St. Neots on Friday.", "on Friday", "He drove to St. Neots …"),
        ("“It cost nine pounds,” she said.", "nine pounds", "It cost …"),
        ("Nine.", "Nine", ""),
    ],
)
def test_a_heading_shows_the_clause_with_a_gap(text: str, words: str, shown: str) -> None:
    start = text.index(words)
    assert scene(Span(start, start + len(words), words), text) == shown


def test_a_long_clause_is_cut_on_both_sides() -> None:
    text = f"{'word ' * 30}seven {'crate ' * 30}"
    start = text.index("seven")
    assert scene(Span(start, start + 5, "seven"), text) == f"{'word ' * 6}… {'crate ' * 7}".strip()


def test_no_cut_ends_in_the_middle_of_a_phrase() -> None:
    text = "The crane lifted seven crates on board of the freighter before the tide turned in the harbour."
    assert scene(Span(17, 22, "seven"), text) == "The crane lifted … crates on board of the freighter"
