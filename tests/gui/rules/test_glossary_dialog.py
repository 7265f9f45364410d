"""The desk's words and the case's: written, changed, removed, and used by the next audit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from parallax.gui.main_window import MainWindow
from parallax.gui.own_files import glossary_file
from parallax.gui.rules.glossary_dialog import GlossaryDialog
from parallax.lexicon.glossary import Entry, read_glossary


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> GlossaryDialog:
    window.actions_by_name["rules.glossary"].trigger()
    found = window.findChild(GlossaryDialog)
    assert found is not None
    qtbot.waitExposed(found)
    QAbstractItemModelTester(found.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    return found


def write(dialog: GlossaryDialog, qtbot: QtBot, term: str, same: str, other: str) -> None:
    dialog.term.clear()
    for field, text in ((dialog.term, term), (dialog.same, same), (dialog.other, other)):
        field.clear()
        qtbot.keyClicks(field, text)
    dialog.kind.setCurrentIndex(dialog.kind.findData("body"))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_an_entry_of_the_desk_is_kept_for_every_case(dialog: GlossaryDialog, qtbot: QtBot) -> None:
    write(dialog, qtbot, "task force", "task group, special group", "standing committee")
    wanted = Entry("task force", "body", ("task group", "special group"), ("standing committee",))
    assert read_glossary(glossary_file()) == (wanted,)
    assert dialog.model.index(0, 0).data() == "task force"
    qtbot.mouseClick(dialog.drop, Qt.MouseButton.LeftButton)
    assert read_glossary(glossary_file()) == ()


def test_an_entry_of_the_case_goes_with_undo(window: MainWindow, dialog: GlossaryDialog, qtbot: QtBot) -> None:
    dialog.scope.setCurrentIndex(1)
    write(dialog, qtbot, "moot", "assembly", "")
    assert window.desk.case is not None
    assert [e.term for e in window.desk.case.glossary_entries()] == ["moot"]
    window.actions_by_name["edit.undo"].trigger()
    assert window.desk.case.glossary_entries() == ()
    assert dialog.model.rowCount() == 0
    assert not glossary_file().exists()


def test_what_says_nothing_is_refused_in_a_sentence(dialog: GlossaryDialog, qtbot: QtBot) -> None:
    write(dialog, qtbot, " ", "", "")
    assert "needs a term" in dialog.state.text()
    write(dialog, qtbot, "panel", "board", "board")
    assert "cannot both" in dialog.state.text()


def test_a_button_closes_it(dialog: GlossaryDialog, qtbot: QtBot) -> None:
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    qtbot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Close), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
