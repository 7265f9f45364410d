"""Code points and UTF-16 units are turned into each other without loss."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parallax.gui.offsets import Offsets, shown


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_every_place_is_found_again(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = offsets.unit(point)
        assert unit == len(text[:point].encode("utf-16-le")) // 2
        assert offsets.point(unit) == point


def test_the_middle_of_a_character_is_its_beginning() -> None:
    assert Offsets("a🚢b").point(2) == 1


def test_what_qt_would_take_for_a_paragraph_keeps_its_place() -> None:
    text = "one\rtwo\u2029three\ufdd0four"
    assert len(shown(text)) == len(text)
    assert "\n" not in shown(text)
    assert not set(shown(text)) & {"\r", "\u2029", "\ufdd0"}
