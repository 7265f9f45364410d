"""Fixtures of the window's tests: off the screen, with a home of their own; a warning of Qt fails the test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

from parallax.case import create
from parallax.compare.rules import load_rules
from parallax.gui.app import application
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import Settings
from parallax.paths import shipped


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARALLAX_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application of the tests is that of the program."""
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture(scope="session")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case file with the demo's reports, audited once for all tests."""
    path = tmp_path_factory.mktemp("case") / "joint-talks.parallax"
    with create(path) as case:
        case.add([shipped("seeds") / "joint-talks"])
        case.audit(load_rules())
    return path


@pytest.fixture
def case_file(audited: Path, tmp_path: Path) -> Path:
    """A case of the test's own."""
    return Path(shutil.copy(audited, tmp_path / "talks.parallax"))


@pytest.fixture
def settings(qapp: object) -> Settings:
    """Settings as at the first start."""
    application()
    return Settings()


@pytest.fixture
def desk(settings: Settings) -> Iterator[Desk]:
    """A desk with nothing on it."""
    found = Desk(settings)
    yield found
    found.close()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, case_file: Path) -> Iterator[MainWindow]:
    """The whole window with an audited case."""
    found = MainWindow(settings, Look("light"))
    qtbot.addWidget(found)
    found.show()
    with qtbot.waitSignal(found.desk.audited, timeout=20_000):
        found.desk.open(case_file)
    yield found
    found.close()
