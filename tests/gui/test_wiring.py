"""What the tables promise is there: every deed is done by something, every setting is asked for by something."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from pytestqt.qtbot import QtBot

import parallax.gui
from parallax.gui.actions import ANYTIME, DEEDS, Actions
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import SETTINGS, Settings

GUI = Path(parallax.gui.__file__).parent
THREADS = {"Thread", "Timer", "QThread", "QRunnable", "QThreadPool", "ThreadPoolExecutor", "ProcessPoolExecutor"}


def test_every_deed_is_done(qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    done = []
    on = Actions.on

    def noted(self: Actions, name: str, do: Callable[[], object]) -> None:
        done.append(name)
        on(self, name, do)

    monkeypatch.setattr(Actions, "on", noted)
    window = MainWindow(settings, Look("light"))
    qtbot.addWidget(window)
    assert window.workspace
    switched = {d.name for d in DEEDS if window.actions_by_name[d.name].receivers(SIGNAL("toggled(bool)"))}
    assert {deed.name for deed in DEEDS} - switched - set(done) == set()


def test_what_needs_no_case_can_be_done_before_there_is_one(qtbot: QtBot, settings: Settings) -> None:
    window = MainWindow(settings, Look("light"))
    qtbot.addWidget(window)
    assert {deed.name for deed in DEEDS if window.actions_by_name[deed.name].isEnabled()} == ANYTIME


def strings(path: Path) -> set[str]:
    """Every text that stands in a module."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_setting_is_asked_for() -> None:
    asked = set().union(*(strings(path) for path in GUI.rglob("*.py") if path.name != "settings.py"))
    assert [setting.key for setting in SETTINGS if setting.key not in asked] == []


def test_a_decision_bears_the_initials_of_the_settings(window: MainWindow) -> None:
    window.settings.set("review/initials", "KL")
    mark = window.desk.marks()[0]
    window.desk.point(mark)
    window.desk.decide("confirmed")
    standing = window.desk.standing(mark)
    assert standing is not None
    assert standing.who == "KL"


def test_threads_are_made_in_one_module() -> None:
    made = set()
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
            if name in THREADS:
                made.add(path.relative_to(GUI).as_posix())
    assert made == {"jobs.py"}
