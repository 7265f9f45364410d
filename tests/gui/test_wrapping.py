"""Reports without a space: the window shows them as soon as any other."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from parallax.case import create
from parallax.gui.main_window import MainWindow
from parallax.gui.wrapping import LONGEST, wrapping

Wrap = QTextOption.WrapMode
PATIENCE = 4.0  # seconds; Qt's own way of breaking these lines takes more than half a minute


def test_lines_end_between_words() -> None:
    assert wrapping("The dockers went home at noon. " * 1000) == Wrap.WrapAtWordBoundaryOrAnywhere
    assert wrapping("ᚠ" * LONGEST) == Wrap.WrapAtWordBoundaryOrAnywhere


def test_lines_end_anywhere_in_what_is_no_word() -> None:
    assert wrapping("Signed: " + "k" * (LONGEST + 1)) == Wrap.WrapAnywhere


def test_a_report_of_one_endless_word_is_shown_at_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    reports = [tmp_path / "crane.txt", tmp_path / "quay.txt"]
    reports[0].write_text("z" * 400_000, "utf-8")
    reports[1].write_text("Nine dockers were hurt at Sorrel Quay.\n", "utf-8")
    path = tmp_path / "endless.parallax"
    with create(path) as case:
        case.add(reports)
    with qtbot.waitSignal(window.desk.audited, timeout=20_000):
        window.desk.open(path)
    begun = perf_counter()
    window.columns.grab()
    window.resize(window.width() - 120, window.height())
    window.columns.grab()
    assert perf_counter() - begun < PATIENCE
