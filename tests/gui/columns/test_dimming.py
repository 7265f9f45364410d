"""Text that steps back can still be read."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from parallax.gui.columns.dimming import contrast, dimmed_ink
from parallax.gui.look import Look


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_it_keeps_its_contrast_in_every_scheme(qtbot: QtBot, scheme: str) -> None:
    look = Look(scheme)
    paper, ink, back = look.color("paper"), look.color("ink"), dimmed_ink(look)
    assert contrast(back, paper) >= 4.5
    assert scheme == "contrast" or contrast(back, paper) < contrast(ink, paper) / 2
