"""Labels show what they are given letter by letter, as much of it as there is room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from parallax.gui.main_window import MainWindow
from parallax.gui.plain_text import Elided, PlainLabel


def test_a_label_shows_markup_as_it_is_written(qtbot: QtBot) -> None:
    marked, bare = PlainLabel("<b>12</b> killed"), PlainLabel("12 killed")
    qtbot.addWidget(marked)
    qtbot.addWidget(bare)
    assert marked.sizeHint().width() > bare.sizeHint().width()


def test_no_label_of_the_window_guesses_what_its_text_is(window: MainWindow) -> None:
    labels = window.findChildren(QLabel)
    assert len(labels) > 20
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_line_that_gives_way_keeps_its_least_width(qtbot: QtBot) -> None:
    line = Elided(48)
    qtbot.addWidget(line)
    line.setText("The Harbour Gazette, evening edition, with a very long name")
    assert line.minimumSizeHint().width() == 48
    assert line.sizeHint().width() > 200
