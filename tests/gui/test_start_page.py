"""Before a case is open: what can be done first, and the cases that were open last."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from parallax.gui import importing, recent
from parallax.gui.importing.dialog import ImportDialog
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import Settings
from parallax.gui.start_page import RecentModel


@pytest.fixture
def empty(qtbot: QtBot, settings: Settings) -> Iterator[MainWindow]:
    """A window without a case."""
    window = MainWindow(settings, Look("light"))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def test_the_first_start_offers_what_to_do_and_no_empty_list(empty: MainWindow) -> None:
    page = empty.start_page
    assert page.isVisible()
    assert all(button.isEnabled() and button.height() >= 24 for button in page.buttons.values())
    assert not page.list.isVisible()


def test_the_sample_case_is_made_once_and_audited(empty: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(empty.start_page.buttons["case.sample"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(empty.desk.marks()) and not empty.desk.busy, timeout=180_000)
    assert empty.desk.case is not None
    path = empty.desk.case.path
    assert path.stem == "Sample case"
    mark = empty.desk.marks()[0]
    empty.desk.decide("explained", marks=[mark])
    empty.actions_by_name["case.close"].trigger()
    assert empty.start_page.isVisible()
    # The second time it is the same case, with what was decided in it.
    qtbot.mouseClick(empty.start_page.buttons["case.sample"], Qt.MouseButton.LeftButton)
    assert empty.desk.case is not None
    assert empty.desk.case.path == path
    assert empty.desk.standing(mark).verdict == "explained"  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)


def test_a_recent_case_is_a_click_or_a_key_away(empty: MainWindow, case_file: Path, qtbot: QtBot) -> None:
    empty.open_paths([case_file])
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)
    empty.actions_by_name["case.close"].trigger()
    page = empty.start_page
    assert page.list.isVisible()
    index = page.model.index(0)
    assert index.data() == "talks"
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("talks, Today")
    page.list.setCurrentIndex(index)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert empty.desk.case is not None
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)


def test_recent_cases_can_be_taken_off_the_list_and_not_be_kept_at_all(
    empty: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    settings, page = empty.settings, empty.start_page
    for name in ("one", "two", "three"):
        recent.remember(settings, tmp_path / f"{name}.parallax")
    assert [index.path.stem for index in page.model.cases] == ["three", "two", "one"]
    page.list.setCurrentIndex(page.model.index(1))
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert [one.path.stem for one in recent.recent_cases(settings)] == ["three", "one"]
    empty.recent_menu.aboutToShow.emit()
    assert [a.text() for a in empty.recent_menu.actions() if a.text()] == ["three", "one", "Clear this list"]
    qtbot.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    assert recent.recent_cases(settings) == ()
    settings.set("privacy/recent", False)
    recent.remember(settings, tmp_path / "four.parallax")
    settings.set("privacy/recent", True)
    assert recent.recent_cases(settings) == ()


def test_a_list_that_is_none_is_taken_for_empty(settings: Settings) -> None:
    for broken in ("{", "[1]", '"x"', "[[1,2,3]]"):
        settings.set("recent/cases", broken)
        assert recent.recent_cases(settings) == ()
    today = date(2024, 5, 8)
    assert recent.days_ago((today - timedelta(3)).isoformat(), today) == 3
    assert recent.days_ago("long ago", today) is None


def test_the_list_of_recent_cases_is_a_sound_model(tmp_path: Path) -> None:
    model = RecentModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([recent.Recent(tmp_path / "a.parallax", "2024-05-08"), recent.Recent(tmp_path / "b.parallax", "")])
    assert model.rowCount() == 2
    model.show([])


def test_a_case_stays_open_until_a_new_one_is_made(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    report = tmp_path / "a.txt"
    report.write_text("Bridge closed\n\nThe bridge at Halden was closed on 8 May 2024, the mayor said.\n", "utf-8")
    case = window.desk.case
    window.actions_by_name["case.new"].trigger()
    dialog = importing.reports(window).dialog
    assert dialog is not None
    dialog.reject()
    assert window.desk.case is case
    window.actions_by_name["case.new"].trigger()
    dialog = importing.reports(window).dialog
    assert dialog is not None
    dialog.read([report])
    qtbot.waitUntil(lambda: len(dialog.model.drafts) == 1 and dialog.ok.isEnabled(), timeout=60_000)
    if dialog.model.drafts[0].asks:
        dialog.form.leave_open.click()
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert window.desk.case is not case
    assert window.desk.case is not None
    assert window.desk.case.path.stem == "Bridge closed"
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=180_000)


def test_a_new_case_begins_with_an_empty_import(empty: MainWindow) -> None:
    empty.actions_by_name["case.new"].trigger()
    dialog = importing.reports(empty).dialog
    assert isinstance(dialog, ImportDialog)
    assert not dialog.ok.isEnabled()
    assert dialog.place is not None
    dialog.reject()


@pytest.mark.parametrize("kept", ["[" * 100_000, "{}", "5", '[["one"]]'])
def test_a_list_that_is_none_does_not_keep_the_window_from_opening(settings: Settings, qtbot: QtBot, kept: str) -> None:
    settings.set("recent/cases", kept)
    settings.set("keys/own", kept)
    window = MainWindow(settings, Look("light"))
    qtbot.addWidget(window)
    window.show()
    assert recent.recent_cases(settings) == ()
    assert window.actions_by_name.keys("go.next")[0] == "F7"
