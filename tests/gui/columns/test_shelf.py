"""Columns come with their reports, and stay while these stay the same."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from parallax.gui.main_window import MainWindow

NEW = "Bridge closed\n\nThe old bridge over the Wend was closed on Monday, the county said.\n"


def add(window: MainWindow, path: Path, text: str) -> None:
    """Put a report into the case as an import does, without waiting for the audit."""
    path.write_text(text, "utf-8")
    assert window.desk.case is not None
    window.desk.case.add([path])
    window.desk.sources_changed()


def test_a_report_that_is_added_leaves_the_other_columns_where_they_are(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.settings.set("look/motion", "jump")
    window.settings.set("reading/scroll", "free")
    window.resize(1100, 420)
    qtbot.wait(50)
    view = window.columns
    first = view.columns["A"]
    first.pane.go(120)
    view.shelf.enter("B")
    add(window, tmp_path / "zz-new.txt", NEW)
    qtbot.waitUntil(lambda: len(view.columns) == 4, timeout=5_000)
    assert view.columns["A"] is first
    assert first.pane.offset == 120
    assert view.active == "B"
    assert "The old bridge" in view.columns["D"].text.toPlainText()
    window.desk.stop()


def test_a_report_with_another_text_is_another_column(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "zz-new.txt"
    add(window, path, NEW)
    view = window.columns
    qtbot.waitUntil(lambda: len(view.columns) == 4, timeout=5_000)
    path.write_text(NEW.replace("Monday", "Tuesday"), "utf-8")
    assert window.desk.case is not None
    window.desk.case.replace("D", path)
    window.desk.sources_changed()
    qtbot.waitUntil(lambda: "on Tuesday" in view.columns["D"].text.toPlainText(), timeout=5_000)
    window.desk.stop()
