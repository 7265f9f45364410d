"""The view Rows on a real case."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from parallax.gui.main_window import MainWindow
from parallax.gui.views import RowsView
from parallax.gui.views.sheet.cell import Cell
from parallax.gui.views.sheet.model import CELL


def shown(window: MainWindow) -> RowsView:
    window.actions_by_name["view.rows"].trigger()
    view = window.views.currentWidget()
    assert isinstance(view, RowsView)
    return view


def test_reports_that_are_silent_say_so(window: MainWindow, qtbot: QtBot) -> None:
    model = shown(window).table.sheet_model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.columnCount() == 3
    words = [[model.index(r, c).data() for c in range(3)] for r in range(model.rowCount())]
    assert all(any(w != "Nothing matched" for w in row) for row in words)
    assert any("Nothing matched" in row for row in words)


def test_only_shared_passages_on_demand(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    every = view.table.sheet_model.rowCount()
    view.shared.click()
    qtbot.waitUntil(lambda: view.table.sheet_model.rowCount() < every)
    for row in range(view.table.sheet_model.rowCount()):
        told = [view.table.sheet_model.index(row, c).data() for c in range(3)]
        assert sum(1 for words in told if words != "Nothing matched") > 1


def test_the_current_finding_is_in_sight_and_its_words_are_tinted(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    window.actions_by_name["go.next"].trigger()
    row = view.table.side.current
    assert row >= 0
    assert 0 <= view.table.rowViewportPosition(row) < view.table.viewport().height()
    cells = [view.table.sheet_model.index(row, c).data(CELL) for c in range(3)]
    assert any(s.kind == "current" for cell in cells if isinstance(cell, Cell) for s in cell.styles)


def test_a_click_shows_the_words_in_the_columns(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    window.actions_by_name["go.next"].trigger()
    window.desk.point("")
    table = view.table
    row = next(r for r in range(table.sheet_model.rowCount()) if table.sheet and table.sheet.findings(r))
    table.reveal(row)
    column = next(c for c in range(3) if table.sheet and not table.sheet.cell(row, c).silent)
    rect = table.visualRect(table.sheet_model.index(row, column))
    with qtbot.waitSignal(window.desk.sought):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.views.currentIndex() == 0


def test_enter_does_the_same_as_a_click(window: MainWindow, qtbot: QtBot) -> None:
    table = shown(window).table
    table.setCurrentIndex(table.sheet_model.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.views.currentIndex() == 0
