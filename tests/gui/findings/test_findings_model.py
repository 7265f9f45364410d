"""The list as a model: right for Qt, quick for many."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from parallax.gui.findings.model import LINE, FindingsModel
from parallax.gui.main_window import MainWindow

Mode = QAbstractItemModelTester.FailureReportingMode


def test_it_keeps_the_rules_of_the_toolkit(window: MainWindow) -> None:
    model = FindingsModel(window.desk)
    tester = QAbstractItemModelTester(model, Mode.Fatal)
    model.renew()
    window.desk.show(replace(window.desk.wanted(), relations=("conflict",)))
    model.renew()
    window.desk.close()
    model.renew()
    assert model.rowCount() == 0
    del tester


def test_rows_and_marks_are_those_of_the_desk(window: MainWindow) -> None:
    model = window.findings.list.findings
    marks = window.desk.marks()
    assert model.rowCount() == len(marks)
    assert [model.data(model.index(row), LINE).mark for row in range(len(marks))] == list(marks)
    assert [model.row(mark) for mark in marks] == list(range(len(marks)))
    assert model.row("no such") == -1
    assert model.mark(len(marks)) == ""


def test_a_screen_reader_hears_the_whole_finding(window: MainWindow) -> None:
    model = window.findings.list.findings
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Conflict")
    assert "Undecided" in told
    window.desk.point(model.mark(0))
    window.desk.decide("confirmed")
    assert "Confirmed" in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)


def test_the_tip_shows_the_whole_heading_as_plain_text(window: MainWindow) -> None:
    model = window.findings.list.findings
    for row in range(model.rowCount()):
        tip = model.data(model.index(row), Qt.ItemDataRole.ToolTipRole)
        assert escape(model.data(model.index(row), Qt.ItemDataRole.DisplayRole)) in tip
