"""A rule of one's own: written in a form, tried while one types, kept in the desk's pack, at work in the next audit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from parallax.compare.rules import read_pack, shipped_rules
from parallax.gui.main_window import MainWindow
from parallax.gui.own_files import own_pack, own_packs
from parallax.gui.rules.new_rule_dialog import PAUSE, NewRuleDialog


@pytest.fixture
def form(window: MainWindow, qtbot: QtBot) -> NewRuleDialog:
    window.actions_by_name["rules.new"].trigger()
    found = window.findChild(NewRuleDialog)
    assert found is not None
    qtbot.waitExposed(found)
    return found


def fill(form: NewRuleDialog, qtbot: QtBot) -> None:
    """As a checker would: title, words, why, and the two examples, the words in question marked by hand."""
    for field, text in (
        (form.title, "How many lambs"), (form.words, "lamb, sheep"), (form.why, "The subsidy goes by it."),
        (form.settle, "Ask the breeders."),
    ):  # fmt: skip
        qtbot.keyClicks(field, text)
    form.flagged.texts["A"].setPlainText("The storm killed forty lambs on the hill above the farm, the breeders said.")
    form.flagged.texts["B"].setPlainText("Breeders said that sixty lambs on the hill above the farm died in the storm.")
    mark(form, "A", "forty lambs", qtbot)
    mark(form, "B", "sixty lambs", qtbot)
    form.silent.texts["A"].setPlainText("The storm killed forty lambs on the hill above the farm, the breeders said.")
    form.silent.texts["B"].setPlainText("Breeders said that forty lambs on the hill above the farm died in the storm.")


def mark(form: NewRuleDialog, sigil: str, words: str, qtbot: QtBot) -> None:
    text = form.flagged.texts[sigil]
    cursor = text.document().find(words, 0)
    assert not cursor.isNull()
    text.setTextCursor(cursor)
    qtbot.mouseClick(form.flagged.mark, Qt.MouseButton.LeftButton)
    text.moveCursor(QTextCursor.MoveOperation.End)


def test_a_rule_is_written_tried_and_kept(form: NewRuleDialog, qtbot: QtBot) -> None:
    assert not form.save.isEnabled()
    fill(form, qtbot)
    qtbot.waitUntil(form.save.isEnabled, timeout=30_000)
    assert form.flagged.said.text().startswith("✓")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    (rule,) = read_pack(own_pack())
    assert rule.id == "desk/quantity/how-many-lambs"
    assert rule.subjects == {"lamb", "sheep"}
    assert own_packs() == (own_pack(),)
    assert rule.id not in {r.id for r in shipped_rules()}


def test_the_form_says_what_is_missing(form: NewRuleDialog, qtbot: QtBot) -> None:
    qtbot.wait(PAUSE + 100)
    assert form.state.text() == ""
    qtbot.keyClicks(form.title, "How many lambs")
    qtbot.waitUntil(lambda: "Why it matters" in form.state.text(), timeout=5_000)
    assert "What is in dispute" not in form.state.text()
    assert not form.save.isEnabled()
    assert not own_packs()


def test_an_example_that_does_not_hold_says_so_and_cannot_be_saved(form: NewRuleDialog, qtbot: QtBot) -> None:
    fill(form, qtbot)
    form.silent.texts["B"].setPlainText("Breeders said that fifty lambs on the hill above the farm died in the storm.")
    qtbot.waitUntil(lambda: form.silent.said.text().startswith("✗"), timeout=30_000)
    assert "stay silent" in form.silent.said.text()
    assert not form.save.isEnabled()


def test_a_faulty_file_in_the_desks_pack_is_told_and_the_rest_works(window: MainWindow, qtbot: QtBot) -> None:
    path = own_pack() / "time" / "broken.toml"
    path.parent.mkdir(parents=True)
    path.write_text("title = 3\n", "utf-8")
    window.actions_by_name["rules.open"].trigger()
    from parallax.gui.rules.rules_dialog import RulesDialog

    dialog = window.findChild(RulesDialog)
    assert dialog is not None
    assert Path("broken.toml").name in dialog.state.text()
    assert len(dialog.list.rules) == len(shipped_rules())
