"""A report that looks like markup: the window shows it letter by letter."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import parallax.gui
from parallax.case import create
from parallax.compare.rules import load_rules
from parallax.gui.main_window import MainWindow

TAG = '<img src="file:///hostile.png"><b>bold</b>'
GUI = Path(parallax.gui.__file__).parent
# What draws markup, or may; and where it is ours, and holds no word of a report: the guide, the signs of the types.
RICH = {
    "QTextBrowser", "QTextEdit", "QLabel", "QStaticText", "setHtml", "setMarkdown", "insertHtml", "appendHtml",
    "fromHtml",
}  # fmt: skip
OURS = {
    ("help/guide.py", "QTextBrowser"), ("help/guide.py", "setMarkdown"), ("plain_text.py", "QLabel"),
    ("columns/painting.py", "QStaticText"),
}  # fmt: skip


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A case whose reports have markup in title, outlet, author and text."""
    reports = []
    for n, count in enumerate(("Nine", "Eleven")):
        path = tmp_path / f"{n}.txt"
        path.write_text(
            f"{TAG} on the quay\n\n{count} dockers {TAG} were hurt at Sorrel Quay on 4 May 2021.\n", "utf-8"
        )
        reports.append(path)
    case_file = tmp_path / "quay.parallax"
    with create(case_file) as case:
        case.add(reports)
        for source in case.sources():
            case.describe(source.sigil, publisher=TAG, author=TAG, title=TAG)
        case.audit(load_rules())
        for mark in case.marks():
            case.note(mark, TAG)
    return case_file


def test_no_text_of_a_report_is_taken_for_markup(window: MainWindow, hostile: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.audited, timeout=20_000):
        window.desk.open(hostile)
    assert window.desk.marks()
    window.desk.point(window.desk.marks()[0])
    for number in range(5):
        window.show_view(number)
        qtbot.wait(50)
        for widget in window.findChildren(QWidget):
            if isinstance(widget, QLabel) and "<img" in widget.text():
                assert widget.textFormat() == Qt.TextFormat.PlainText, widget
            assert not ("<img" in widget.toolTip() and QtGui.Qt.mightBeRichText(widget.toolTip())), widget.toolTip()


def test_nothing_that_draws_markup_is_used_for_reports() -> None:
    used = []
    for path in sorted(GUI.rglob("*.py")):
        name = path.relative_to(GUI).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            made = [node.func] if isinstance(node, ast.Call) else node.bases if isinstance(node, ast.ClassDef) else []
            words = {one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "") for one in made}
            used += [(name, word) for word in words & RICH]
    assert set(used) == OURS
