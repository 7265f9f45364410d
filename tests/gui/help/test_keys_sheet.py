"""The sheet of keys: found by a word, changed by pressing others, warned of what would be lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from parallax.gui.actions import Actions
from parallax.gui.help.about import AboutDialog
from parallax.gui.help.keys_model import KEYS, KeysModel
from parallax.gui.help.keys_sheet import KeysSheet
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import Settings


def opened(window: MainWindow) -> KeysSheet:
    window.actions_by_name["help.keys"].trigger()
    sheet = window.findChild(KeysSheet)
    assert isinstance(sheet, KeysSheet)
    return sheet


def test_the_sheet_is_searched_by_words_and_keys(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window)
    QAbstractItemModelTester(sheet.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.keyClicks(sheet.search, "next undecided")
    assert [sheet.model.deed(row).name for row in range(sheet.model.rowCount())] == ["go.undecided"]
    sheet.search.clear()
    qtbot.keyClicks(sheet.search, "ctrl+shift+v")
    assert sheet.model.deed(0).name == "source.paste"
    sheet.search.setText("no such thing")
    assert sheet.model.rowCount() == 0
    assert not sheet.set.isEnabled()


def test_other_keys_are_taken_with_a_warning(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window)
    sheet.choose("go.next")
    sheet.keys.setKeySequence(QKeySequence("Ctrl+E"))
    assert sheet.warning.text() == "“Export workbook” has these keys now, and would lose them."
    qtbot.mouseClick(sheet.set, Qt.MouseButton.LeftButton)
    actions = window.actions_by_name
    assert actions["go.next"].shortcut() == QKeySequence("Ctrl+E")
    assert actions["export.workbook"].shortcuts() == []
    assert "Ctrl+E" in actions["go.next"].toolTip()
    row = sheet.model.row_of("go.next")
    assert sheet.model.index(row, KEYS).data() == "Ctrl+E"
    # They are the user's at the next start too, and can be given back.
    assert Actions(window, Settings()).keys("go.next") == ("Ctrl+E",)
    qtbot.mouseClick(sheet.all, Qt.MouseButton.LeftButton)
    assert actions["go.next"].shortcut() == QKeySequence("F7")
    assert actions["export.workbook"].shortcut() == QKeySequence("Ctrl+E")


def test_an_action_can_be_without_keys(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window)
    sheet.choose("case.audit")
    qtbot.mouseClick(sheet.none, Qt.MouseButton.LeftButton)
    assert window.actions_by_name["case.audit"].shortcuts() == []
    qtbot.mouseClick(sheet.default, Qt.MouseButton.LeftButton)
    assert window.actions_by_name["case.audit"].shortcut() == QKeySequence("F5")


def test_a_row_is_a_sentence_for_a_screen_reader(settings: Settings, window: MainWindow) -> None:
    model = KeysModel(window.actions_by_name)
    row = model.row_of("case.audit")
    assert model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Audit again, Report, F5"


def test_about_names_the_version_and_the_folders(window: MainWindow) -> None:
    window.actions_by_name["help.about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert isinstance(dialog, AboutDialog)
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Parallax 0." in shown
    assert "Settings: " in shown
