"""The view Matrix on a real case."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from parallax.gui.main_window import MainWindow
from parallax.gui.views import MatrixView
from parallax.gui.views.sheet.model import CELL


def shown(window: MainWindow) -> MatrixView:
    window.actions_by_name["view.matrix"].trigger()
    view = window.views.currentWidget()
    assert isinstance(view, MatrixView)
    return view


def test_every_topic_has_a_cell_for_every_report(window: MainWindow, qtbot: QtBot) -> None:
    model = shown(window).table.sheet_model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.columnCount() == len(window.desk.sources())
    for row in range(model.rowCount()):
        assert all(model.index(row, c).data() for c in range(model.columnCount()))


def test_a_silent_report_is_read_out_as_such(window: MainWindow, qtbot: QtBot) -> None:
    model = shown(window).table.sheet_model
    cells = [model.index(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
    silent = next(i for i in cells if i.data(CELL).silent)
    assert silent.data().startswith("∅")
    assert silent.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Nothing matched")


def test_the_side_says_how_many_tell_and_agree(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    assert view.table.sheet is not None
    assert "Told by" in view.table.sheet_model.headerData(0, Qt.Orientation.Vertical)


def test_the_filter_of_the_list_holds_here_too(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    before = view.table.sheet_model.rowCount()
    window.desk.show(replace(window.desk.wanted(), types=("time",)))
    qtbot.waitUntil(lambda: 0 < view.table.sheet_model.rowCount() < before)
    assert view.all.isVisible()
    view.all.click()
    qtbot.waitUntil(lambda: view.table.sheet_model.rowCount() == before)


def test_agreements_are_shown_on_demand(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    before = view.table.sheet_model.rowCount()
    view.agreed.click()
    qtbot.waitUntil(lambda: view.table.sheet_model.rowCount() > before)


def test_sorting_here_sorts_the_list(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    view.order.setCurrentIndex(view.order.findData("topic"))
    view.order.activated.emit(view.order.currentIndex())
    assert window.desk.wanted().order == "topic"


def test_walking_through_topics_walks_through_findings(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    view.table.setCurrentIndex(view.table.sheet_model.index(0, 0))
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.table.sheet is not None
    assert window.desk.current in view.table.sheet.findings(1)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert window.views.currentIndex() == 0


def test_a_filter_that_nothing_passes_says_so(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    window.desk.show(replace(window.desk.wanted(), search="no such words anywhere"))
    qtbot.waitUntil(lambda: view.stack.currentIndex() == 0)
    assert "filter" in view.empty.sentence.text()
    qtbot.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.stack.currentIndex() == 1)
