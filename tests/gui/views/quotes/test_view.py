"""The view Quotes on a real case."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from parallax.gui.main_window import MainWindow
from parallax.gui.views import QuotesView
from parallax.gui.views.quotes.versions import MINUS, PLUS
from parallax.gui.views.sheet.model import CELL


def shown(window: MainWindow) -> QuotesView:
    window.actions_by_name["view.quotes"].trigger()
    view = window.views.currentWidget()
    assert isinstance(view, QuotesView)
    return view


def test_versions_stand_side_by_side_with_their_differences(window: MainWindow, qtbot: QtBot) -> None:
    model = shown(window).table.sheet_model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first = [model.index(0, c).data(CELL) for c in range(model.columnCount())]
    told = [cell for cell in first if not cell.silent]
    assert len(told) > 1
    assert any(PLUS in cell.text or MINUS in cell.text for cell in told[1:])
    assert all(cell.caption.startswith(("Quoted", "Reported")) for cell in told)


def test_another_report_can_be_the_one_compared_with(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    letter = window.desk.sources()[-1].sigil
    column = view.table.sheet_model.columnCount() - 1
    model = view.table.sheet_model
    row = next(r for r in range(model.rowCount()) if not model.index(r, column).data(CELL).silent)
    view.base.setCurrentIndex(view.base.findData(letter))
    view.base.activated.emit(view.base.currentIndex())
    qtbot.waitUntil(lambda: "are compared with this" in model.index(row, column).data(CELL).value)


def test_what_is_copied_are_the_reports_own_words(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    table = view.table
    cells = [table.sheet_model.index(0, c) for c in range(table.sheet_model.columnCount())]
    index = next(i for i in reversed(cells) if not i.data(CELL).silent)
    table.setCurrentIndex(index)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    words = QGuiApplication.clipboard().text()
    assert words
    text = " ".join(window.desk.sources()[index.column()].text.split())
    assert all(part in text for part in words.split(" … "))


def test_copying_with_citation_names_the_outlet(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    view.table.setCurrentIndex(view.table.sheet_model.index(0, 0))
    if view.table.currentIndex().data(CELL).silent:
        view.table.setCurrentIndex(view.table.sheet_model.index(0, 1))
    view.table.setFocus()
    window.actions_by_name["edit.copy"].trigger()
    outlet = window.desk.sources()[view.table.currentIndex().column()].publisher.value
    assert outlet in QGuiApplication.clipboard().text()


def test_only_what_several_reports_have(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    every = view.table.sheet_model.rowCount()
    view.shared.click()
    qtbot.waitUntil(lambda: 0 < view.table.sheet_model.rowCount() < every)


def test_to_look_at_quotes_chooses_no_other_finding(window: MainWindow, qtbot: QtBot) -> None:
    mark = next(line.mark for line in window.desk.shown() if line.finding.type not in {"quote", "attribution"})
    window.desk.point(mark)
    view = shown(window)
    qtbot.waitUntil(view.table.hasFocus)
    assert window.desk.current == mark
