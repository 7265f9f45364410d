"""Underlines are told apart by their style, and stay under their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from parallax.gui.columns.underline import underline

STYLES = [Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine]


@pytest.mark.parametrize("style", STYLES)
def test_a_line_stays_under_its_words(style: Qt.PenStyle) -> None:
    for length in (1, 7, 50, 51):
        found = underline(style, 10, 10 + length, 5, 2)
        assert found[0].left() == 10
        assert found[-1].left() + found[-1].width() <= max(10 + length, 11)


def test_styles_are_told_apart() -> None:
    solid, dashed, dotted = (len(underline(style, 0, 60, 5, 2)) for style in STYLES)
    assert solid == 1 < dashed < dotted
