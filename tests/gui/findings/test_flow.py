"""Chips and buttons go on below where the line is full."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from parallax.gui.findings.flow import Flow


def test_a_narrow_room_has_more_lines_and_what_is_hidden_takes_none(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = Flow(host, gap=4)
    flow.setContentsMargins(0, 0, 0, 0)
    buttons = [QPushButton(text) for text in ("one", "two", "three", "four")]
    for button in buttons:
        flow.addWidget(button)
    host.resize(2000, 400)
    host.show()
    assert len({button.y() for button in buttons}) == 1
    wide = flow.heightForWidth(2000)
    assert flow.heightForWidth(1) >= 4 * wide
    host.resize(buttons[0].width() + buttons[1].width() + 40, 400)
    flow.activate()
    assert buttons[0].y() == buttons[1].y() < buttons[2].y()
    buttons[0].hide()
    buttons[1].hide()
    flow.activate()
    assert buttons[2].y() == 0


def test_it_keeps_the_rules_of_a_layout(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = Flow(host)
    flow.addWidget(QPushButton("one"))
    assert flow.count() == 1
    assert flow.itemAt(5) is None
    assert flow.takeAt(5) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 0
