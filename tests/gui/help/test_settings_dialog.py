"""The settings: all of the table, and each takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from parallax.gui.help.settings_dialog import LANGUAGES, WORDS, SettingsDialog
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import SETTINGS, Settings


def opened(window: MainWindow) -> SettingsDialog:
    window.actions_by_name["app.settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    return dialog


def test_every_setting_is_there_with_its_description(window: MainWindow) -> None:
    dialog = opened(window)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for setting in SETTINGS:
        assert (setting.key in dialog.fields) == bool(setting.title)
        if setting.title:
            assert {setting.title, setting.description} <= shown
            assert dialog.fields[setting.key].accessibleName() == setting.title
            assert all(word in WORDS or word in LANGUAGES for word in setting.choices)


def test_another_scheme_is_shown_at_once(window: MainWindow, qtbot: QtBot) -> None:
    choice = opened(window).fields["look/scheme"]
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_End)
    assert window.look.scheme == "contrast"
    assert window.palette().window().color().name() == "#000000"


def test_what_is_chosen_is_there_at_the_next_start(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window)
    initials, zoom, advance = (dialog.fields[k] for k in ("review/initials", "look/zoom", "review/advance"))
    assert isinstance(initials, QLineEdit)
    assert isinstance(zoom, QSpinBox)
    assert isinstance(advance, QCheckBox)
    qtbot.keyClicks(initials, "ik")
    qtbot.keyClick(initials, Qt.Key.Key_Tab)
    initials.editingFinished.emit()
    zoom.stepUp()
    advance.click()
    again = Settings()
    assert (again.text("review/initials"), again.number("look/zoom"), again.flag("review/advance")) == (
        "ik",
        110,
        False,
    )
    qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert (initials.text(), zoom.value(), advance.isChecked()) == ("", 100, True)


def test_recent_cases_are_forgotten_when_they_are_not_to_be_remembered(window: MainWindow) -> None:
    from parallax.gui import recent

    assert window.desk.case is not None
    recent.remember(window.settings, window.desk.case.path)
    box = opened(window).fields["privacy/recent"]
    assert isinstance(box, QCheckBox)
    box.click()
    assert recent.recent_cases(window.settings) == ()
    assert window.settings.text("recent/cases") == ""
