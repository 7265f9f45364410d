"""How far text steps back that is not in question: as far as it can and still be read."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from parallax.gui.look import Look

TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
MARKS = 0.6  # how strong marks are then


def dimmed_ink(look: Look) -> QColor:
    """The colour of text that steps back; where high contrast is asked for it does not."""
    if look.scheme == "contrast":
        return look.color("ink")
    return QColor(_dimmed(look.color("paper").rgb(), look.color("ink").rgb()))


@lru_cache(maxsize=8)
def _dimmed(paper_rgb: int, ink_rgb: int) -> QColor:
    paper, ink = QColor(paper_rgb), QColor(ink_rgb)
    parts = ((ink.red(), paper.red()), (ink.green(), paper.green()), (ink.blue(), paper.blue()))
    for share in range(60, 0, -1):
        seen = QColor(*(round(i + (p - i) * share / 100) for i, p in parts))
        if contrast(seen, paper) >= TEXT_CONTRAST:
            return seen
    return ink


def contrast(one: QColor, other: QColor) -> float:
    """How well two colours can be told apart, as WCAG counts it: 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
