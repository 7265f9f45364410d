"""The colours can be read: contrasts after WCAG 2.2 (1.4.3, 1.4.11), computed for every scheme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from parallax.gui.look import tokens

GROUNDS = ("paper", "panel", "raised", "selected")
MARKS = ("conflict", "wording", "precision", "single")


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2, "relative luminance")."""
    seen = QColor(color)
    return 0.2126 * linear(seen.redF()) + 0.7152 * linear(seen.greenF()) + 0.0722 * linear(seen.blueF())


def linear(part: float) -> float:
    """One channel of sRGB without its gamma."""
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(a: str, b: str) -> float:
    """WCAG's contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", tokens())
@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        ("ink", (*GROUNDS, "tint", "found")), ("quiet", GROUNDS), ("faded", ("paper", "panel")),
        ("good", ("panel", "raised", "selected")), ("warn", ("paper", "panel")),
    ],
)  # fmt: skip
def test_text_can_be_read(scheme: str, text: str, grounds: tuple[str, ...]) -> None:
    colors = tokens()[scheme]
    low = {ground: round(contrast(colors[text], colors[ground]), 2) for ground in grounds}
    assert min(low.values()) >= 4.5, low


@pytest.mark.parametrize("scheme", tokens())
@pytest.mark.parametrize("mark", [*MARKS, "focus"])
def test_marks_can_be_seen(scheme: str, mark: str) -> None:
    colors = tokens()[scheme]
    low = {ground: round(contrast(colors[mark], colors[ground]), 2) for ground in GROUNDS}
    assert min(low.values()) >= 3.0, low


def test_every_scheme_has_the_same_tokens() -> None:
    assert len({frozenset(colors) for colors in tokens().values()}) == 1
