"""A number stands clear of its box's border."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from parallax.gui.app import application
from parallax.gui.look import Look
from parallax.gui.number_box import NumberBox


def test_a_number_keeps_its_distance_from_the_border(qtbot: QtBot) -> None:
    application()
    look = Look("light")
    box = NumberBox()
    qtbot.addWidget(box)
    box.show()
    box.lineEdit().setCursorPosition(0)
    assert box.lineEdit().x() + box.lineEdit().cursorRect().center().x() >= 6
    assert look.scheme
