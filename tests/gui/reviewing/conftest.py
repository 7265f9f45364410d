"""A window with the first finding chosen, and words selected in its columns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parallax.gui.findings.pane import FindingsPane
from parallax.gui.main_window import MainWindow
from parallax.gui.reviewing.renewal import Renewal
from tests.gui.two_ferries import audited_case

PATIENCE = 60_000  # milliseconds: an audit on a busy machine


@pytest.fixture(scope="session")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """In place of the demo's reports, a small case whose findings these tests know."""
    return audited_case(tmp_path_factory.mktemp("ferries"))


@pytest.fixture
def pane(window: MainWindow, qtbot: QtBot) -> FindingsPane:
    """The findings, the first one current, with the focus in the list."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.desk.step(+1)
    window.findings.take_focus()
    return window.findings


@pytest.fixture
def settled(window: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    """Wait until no audit is going on or about to."""
    (renewal,) = window.findChildren(Renewal)

    def wait() -> None:
        qtbot.waitUntil(lambda: window.desk.job is None and not renewal.due, timeout=PATIENCE)

    return wait
