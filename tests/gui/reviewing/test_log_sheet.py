"""The history: every decision with who and when, searched, and leading to its finding."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from parallax.gui.findings.pane import FindingsPane
from parallax.gui.main_window import MainWindow
from parallax.gui.reviewing.log_sheet import WHAT, WHO, LogModel, LogSheet


def opened(window: MainWindow) -> LogSheet:
    window.actions_by_name["case.log"].trigger()
    sheet = window.findings.currentWidget()
    assert isinstance(sheet, LogSheet)
    return sheet


def told(sheet: LogSheet, row: int, column: int) -> str:
    return str(sheet.model.data(sheet.model.index(row, column)))


def test_the_model_keeps_the_rules_of_the_toolkit(window: MainWindow, pane: FindingsPane) -> None:
    model = LogModel(window.desk, window.look)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.renew()
    window.desk.decide("confirmed")
    model.renew()
    model.look_for("nothing like it")
    assert model.rowCount() == 0
    assert model.columnCount(model.index(0, 0) if model.rowCount() else QModelIndex()) == 3
    del tester


def test_decisions_stand_there_the_last_first(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.settings.set("review/initials", "AB")
    first = window.desk.current
    window.desk.decide("confirmed")
    window.desk.decide("explained")
    window.desk.undo()
    sheet = opened(window)
    assert [told(sheet, row, WHO) for row in range(3)] == ["AB"] * 3
    assert told(sheet, 0, WHAT).startswith("Undid: Explained")
    assert "taken back" in told(sheet, 1, WHAT)
    assert told(sheet, 2, WHAT).startswith("Confirmed: ")
    window.desk.point("")
    place = sheet.table.visualRect(sheet.model.index(2, WHAT)).center()
    qtbot.mouseClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.desk.current == first


def test_the_history_can_be_searched(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.desk.act(lambda case: case.note(window.desk.current, "ring the lighthouse"))
    window.desk.decide("confirmed")
    sheet = opened(window)
    qtbot.keyClicks(sheet.search, "lighthouse")
    assert sheet.model.rowCount() == 1
    assert "ring the lighthouse" in told(sheet, 0, WHAT)


def test_nothing_to_take_back_is_no_trouble(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    sentences: list[str] = []
    window.desk.said.connect(sentences.append)
    for name in ("edit.undo", "edit.redo"):
        window.actions_by_name[name].trigger()
    assert sentences == ["There is nothing to undo.", "There is nothing to redo."]
    assert not window.messages.strip.isVisible()


def test_what_is_undone_is_told_with_its_finding(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    heading, sentences = pane.detail.heading.text(), list[str]()
    window.desk.decide("confirmed")
    window.desk.said.connect(sentences.append)
    window.actions_by_name["edit.undo"].trigger()
    assert heading in sentences[-1]
    assert heading in told(opened(window), 0, WHAT)
