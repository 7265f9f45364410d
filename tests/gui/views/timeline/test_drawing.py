"""What is drawn can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter

from parallax.gui.look import Look
from parallax.gui.settings import Settings
from parallax.gui.views.sheet.model import Head
from parallax.gui.views.timeline.axis import DAY, Axis, fitting
from parallax.gui.views.timeline.drawing import Drawing
from parallax.gui.views.timeline.events import Chronicle, Event
from parallax.gui.views.timeline.layout import laid_out, moments

START = 1_060_000_000.0 // DAY * DAY
HEADS = (Head("A", "Valley Post"), Head("B", "Hill Times"))


def image(look: Look, clashes: tuple[tuple[int, int, str], ...], current: str = "") -> QImage:
    dated = tuple(
        Event(s, 0, 4, "then", "", "", "", START + d * DAY, START + (d + 1) * DAY, relation="precision", finding="f")
        for s, d in (("A", 0), ("B", 5))
    )
    chronicle = Chronicle(dated, (), clashes)
    known = moments(dated)
    axis = Axis(known, fitting(known, 500))
    picture = laid_out(chronicle, ["A", "B"], axis, lambda words: 8.0 * len(words))
    found = QImage(900, 200, QImage.Format.Format_RGB32)
    painter = QPainter(found)
    Drawing(look, chronicle, HEADS, axis, picture, current).draw(painter, 900, 200)
    painter.end()
    return found


def pixels(found: QImage, colour: int) -> int:
    return sum(found.pixel(x, y) == colour for x in range(found.width()) for y in range(found.height()))


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_a_conflict_is_a_line_between_two_bars_and_the_current_one_is_stronger(scheme: str, settings: Settings) -> None:
    look = Look(scheme)
    colour = look.color("conflict").rgb()
    assert pixels(image(look, ()), colour) == 0
    thin = pixels(image(look, ((0, 1, "mark"),)), colour)
    assert thin > 0
    assert pixels(image(look, ((0, 1, "mark"),), "mark"), colour) > thin


def test_many_conflicts_are_drawn_too(settings: Settings) -> None:
    look = Look("light")
    assert pixels(image(look, tuple((0, 1, str(n)) for n in range(200))), look.color("conflict").rgb()) > 0
