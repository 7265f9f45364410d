"""The case as a file, from the menu to the file itself."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from parallax.gui.exporting import exports
from parallax.gui.main_window import MainWindow


@pytest.mark.parametrize("kind", ["workbook", "json", "csv"])
def test_a_case_is_written_with_its_verdicts(window: MainWindow, kind: str, tmp_path: Path, qtbot: QtBot) -> None:
    mark = next(m for m in window.desk.marks() if window.desk.finding(m).relation == "conflict")  # type: ignore[union-attr]
    window.desk.decide("confirmed", reason="Asked the ministry.", marks=[mark])
    path = tmp_path / {"workbook": "a.xlsx", "json": "a.json", "csv": "a.csv"}[kind]
    path.write_text("before", "utf-8")
    exports(window).write(kind, path)
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=180_000)
    assert window.messages.strip.isVisible()
    assert window.messages.text.text() == f"Saved as {path}"
    assert [b.text() for b in window.messages.offers] == ["Open file", "Show in folder"]
    assert "Asked the ministry." in said(path)


def said(path: Path) -> str:
    if path.suffix == ".json":
        return json.dumps(json.loads(path.read_text("utf-8")))
    if path.suffix == ".csv":
        return str(list(csv.reader(path.read_text("utf-8-sig").splitlines())))
    book = load_workbook(path)
    return str([[cell.value for cell in row] for sheet in book for row in sheet.iter_rows()])


def test_a_place_that_cannot_be_written_is_told_at_once(window: MainWindow, tmp_path: Path) -> None:
    assert exports(window).write("csv", tmp_path / "nowhere" / "a.csv") is None
    assert "does not exist" in window.messages.text.text()


def test_the_menu_asks_where_to_and_gives_the_ending(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        waiting.stop()
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(str(tmp_path / "findings"))
        qtbot.keyClick(field, Qt.Key.Key_Return)

    waiting = QTimer()
    waiting.timeout.connect(answer)
    waiting.start(50)
    window.actions_by_name["export.csv"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "findings.csv").exists() and not window.desk.busy, timeout=180_000)
