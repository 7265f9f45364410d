"""Notes are kept by themselves, for the finding that they were written for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parallax.case import read_case
from parallax.gui.findings import note_field
from parallax.gui.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def writing(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the cursor in the note of the first finding."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.desk.step(+1)
    window.findings.take_focus()
    qtbot.keyClick(window.findings.list, Key.Key_N)
    assert window.findings.bar.note.hasFocus()
    return window


def kept(window: MainWindow, mark: str) -> str:
    standing = window.desk.standing(mark)
    return standing.note if standing else ""


def test_a_note_is_kept_a_moment_after_the_last_key(writing: MainWindow, qtbot: QtBot) -> None:
    mark, field = writing.desk.current, writing.findings.bar.note
    field._pause.setInterval(10)
    qtbot.keyClicks(field, "call the coastguard")
    qtbot.waitUntil(lambda: kept(writing, mark) == "call the coastguard")
    assert field.toPlainText() == "call the coastguard"


def test_letters_in_a_note_are_no_verdicts(writing: MainWindow, qtbot: QtBot) -> None:
    mark = writing.desk.current
    qtbot.keyClicks(writing.findings.bar.note, "cdeqxk")
    assert writing.desk.current == mark
    standing = writing.desk.standing(mark)
    assert standing is None or standing.verdict == "unreviewed"


def test_ctrl_enter_keeps_and_goes_on(writing: MainWindow, qtbot: QtBot) -> None:
    first, field = writing.desk.current, writing.findings.bar.note
    qtbot.keyClicks(field, "both right")
    qtbot.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept(writing, first) == "both right"
    assert writing.desk.current == writing.desk.marks()[1]
    assert field.toPlainText() == ""


def test_escape_keeps_and_returns_to_the_list(writing: MainWindow, qtbot: QtBot) -> None:
    mark = writing.desk.current
    qtbot.keyClicks(writing.findings.bar.note, "later")
    qtbot.keyClick(writing.findings.bar.note, Key.Key_Escape)
    assert kept(writing, mark) == "later"
    assert writing.findings.list.hasFocus()


def test_going_elsewhere_keeps_it_for_the_finding_it_was_written_for(writing: MainWindow, qtbot: QtBot) -> None:
    first, second = writing.desk.marks()[:2]
    qtbot.keyClicks(writing.findings.bar.note, "for the first")
    writing.desk.point(second)
    assert kept(writing, first) == "for the first"
    assert kept(writing, second) == ""
    assert writing.findings.bar.note.toPlainText() == ""
    writing.desk.point(first)
    assert writing.findings.bar.note.toPlainText() == "for the first"


def test_closing_the_case_keeps_it(writing: MainWindow, qtbot: QtBot, case_file: Path) -> None:
    mark = writing.desk.current
    qtbot.keyClicks(writing.findings.bar.note, "half a sent")
    writing.desk.close()
    with read_case(case_file) as case:
        assert case.standings[mark].note == "half a sent"


def test_the_list_shows_that_there_is_a_note_and_undo_takes_it_back(writing: MainWindow, qtbot: QtBot) -> None:
    mark, field = writing.desk.current, writing.findings.bar.note
    qtbot.keyClicks(field, "seen")
    qtbot.keyClick(field, Key.Key_Escape)
    line = writing.findings.list.findings.line(0)
    assert line is not None
    assert line.note == "seen"
    writing.actions_by_name["edit.undo"].trigger()
    assert kept(writing, mark) == ""
    assert field.toPlainText() == ""


def test_the_second_checker_signs(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.settings.set("review/advance", False)
    window.desk.step(+1)
    bar = window.findings.bar
    window.findings.take_focus()
    qtbot.keyClick(window.findings.list, Key.Key_I)
    assert not bar.initials.hasFocus()
    window.desk.decide("confirmed")
    qtbot.keyClick(window.findings.list, Key.Key_I)
    assert bar.initials.hasFocus()
    qtbot.keyClicks(bar.initials, "ZZ")
    qtbot.keyClick(bar.initials, Key.Key_Return)
    standing = window.desk.standing(window.desk.current)
    assert standing is not None
    assert standing.initials == "ZZ"
    window.desk.decide("explained")
    assert bar.initials.text() == ""


def test_it_waits_long_enough_for_a_thought() -> None:
    assert note_field.PAUSE >= 1000


def test_a_note_that_could_not_be_written_is_not_forgotten(writing: MainWindow, qtbot: QtBot, case_file: Path) -> None:
    first, second = writing.desk.marks()[:2]
    field, elsewhere = writing.findings.bar.note, case_file.with_name("elsewhere.parallax")
    case_file.rename(elsewhere)
    qtbot.keyClicks(field, "the harbour pilot rang back")
    writing.desk.point(second)
    assert kept(writing, first) == ""
    assert "was deleted, moved or replaced" in writing.messages.text.text()
    writing.desk.point(first)
    assert field.toPlainText() == "the harbour pilot rang back"
    elsewhere.rename(case_file)
    writing.desk.point(second)
    assert kept(writing, first) == "the harbour pilot rang back"
    assert field.toPlainText() == ""
