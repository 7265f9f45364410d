"""A thousand random things done to a case: no exception, no warning, and it opens again as it was."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QMessageBox
from pytestqt.qtbot import QtBot

from parallax.case import Case, Filter, open_case
from parallax.gui.actions import DEEDS
from parallax.gui.main_window import MainWindow
from parallax.model import CLAIM_TYPES
from parallax.review.log import VERDICTS

TIMES = int(os.environ.get("PARALLAX_MONKEY", "1000"))
SEEDS = (1,)
# These leave the case (for the file system, another program, or for good).
LEFT_OUT = {"case.new", "case.open", "case.sample", "case.close", "app.quit", "source.remove", "source.replace"}


@pytest.fixture
def no_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is asked for a file says no: everything else is the real thing."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, **_more: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_more: "")
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda _url: True)


def said(case: Case) -> tuple[object, ...]:
    """All that a case says of itself."""
    lines = case.page(Filter(hidden=True), 0, 10_000)
    return case.log, case.standings, lines, case.sources(), case.suppressions(), case.rule_choices(), case.layout()


class Monkey:
    """Does one thing after another, each as a user could."""

    def __init__(self, window: MainWindow, qtbot: QtBot, seed: int) -> None:
        self.window, self.qtbot, self.dice = window, qtbot, random.Random(seed)
        self.done: list[str] = []
        self.names = [deed.name for deed in DEEDS if deed.name and deed.name not in LEFT_OUT]
        self.ways: tuple[tuple[Callable[[], None], int], ...] = (
            (self.act, 50), (self.point, 15), (self.decide, 15), (self.narrow, 10), (self.undo, 10), (self.type, 5),
            (self.resize, 2),
        )  # fmt: skip

    def step(self) -> None:
        ways, weights = zip(*self.ways, strict=True)
        (way,) = self.dice.choices(ways, weights)
        way()
        self.qtbot.wait(0)
        self._put_away()

    def act(self) -> None:
        name = self.dice.choice(self.names)
        self.done.append(name)
        action = self.window.actions_by_name[name]
        if action.isEnabled():
            QTimer.singleShot(200, self._close_modal)
            action.trigger()

    def point(self) -> None:
        marks = self.window.desk.marks()
        if marks:
            self.done.append("point")
            self.window.desk.point(self.dice.choice(marks))

    def decide(self) -> None:
        self.done.append("decide")
        self.window.desk.decide(self.dice.choice(VERDICTS), self.dice.choice(("", "Asked the desk.")))

    def narrow(self) -> None:
        self.done.append("narrow")
        pick = self.dice.choice
        self.window.desk.show(
            Filter(
                types=pick(((), (), (pick(CLAIM_TYPES),))),
                relations=pick(((), (), ("conflict",), ("wording", "precision"))),
                verdicts=pick(((), (), ("unreviewed",))),
                source=pick(("", "", "A", "B")),
                search=pick(("", "", "the", "x y z")),
            )
        )

    def undo(self) -> None:
        name = self.dice.choice(("edit.undo", "edit.undo", "edit.redo"))
        self.done.append(name)
        self.window.actions_by_name[name].trigger()

    def type(self) -> None:
        self.done.append("type")
        focus = QApplication.focusWidget()
        if focus is not None:
            keys = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_Escape)
            self.qtbot.keyClick(focus, self.dice.choice(keys))

    def resize(self) -> None:
        self.done.append("resize")
        self.window.resize(self.dice.randint(1024, 2560), self.dice.randint(600, 1440))

    def _put_away(self) -> None:
        """Close one in three of the windows beside the main one."""
        for other in QApplication.topLevelWidgets():
            if isinstance(other, QDialog) and other.isVisible() and self.dice.random() < 0.3:
                other.close()

    def _close_modal(self) -> None:
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog | QMessageBox):
            modal.reject()


@pytest.fixture
def stays_open(window: MainWindow) -> MainWindow:
    window.settings.set("review/initials", "IK")
    return window


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_a_thousand_random_deeds_leave_a_sound_case(
    stays_open: MainWindow, qtbot: QtBot, no_dialogs: None, case_file: Path, seed: int
) -> None:
    window = stays_open
    monkey = Monkey(window, qtbot, seed)
    for _ in range(TIMES):
        monkey.step()
        assert isinstance(window, QMainWindow)
        assert window.desk.case is not None, monkey.done[-5:]
    qtbot.waitUntil(lambda: window.desk.job is None, timeout=60_000)
    assert window.desk.case is not None
    before = said(window.desk.case)
    window.desk.close()
    with open_case(case_file) as case:
        assert said(case) == before
        assert case.verify() == ()
