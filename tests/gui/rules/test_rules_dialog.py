"""The rules of a case: switched off and on, made quieter, tried, and counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from parallax.case import Filter
from parallax.gui.main_window import MainWindow
from parallax.gui.rules.rule_list import FLAGS, TITLE
from parallax.gui.rules.rules_dialog import RulesDialog


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> RulesDialog:
    window.actions_by_name["rules.open"].trigger()
    found = window.findChild(RulesDialog)
    assert found is not None
    qtbot.waitExposed(found)
    return found


def index_of(dialog: RulesDialog, rule_id: str) -> QModelIndex:
    """Where a rule stands in what is shown."""
    for pack in range(dialog.found.rowCount()):
        top = dialog.found.index(pack, TITLE)
        for n in range(dialog.found.rowCount(top)):
            index = dialog.found.index(n, TITLE, top)
            rule = dialog.list.rule_at(dialog.found.mapToSource(index))
            if rule is not None and rule.id == rule_id:
                return index
    raise LookupError(rule_id)


def speaking(window: MainWindow) -> str:
    """A rule that flags something in the case."""
    assert window.desk.case is not None
    return max(window.desk.case.rule_counts().items(), key=lambda pair: pair[1])[0]


def test_the_list_is_a_sound_model(dialog: RulesDialog) -> None:
    QAbstractItemModelTester(dialog.list, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert dialog.list.rowCount() == 1
    assert len(dialog.list.rules) > 20


def test_a_rule_that_is_switched_off_is_silent_after_the_next_audit(
    window: MainWindow, dialog: RulesDialog, qtbot: QtBot
) -> None:
    rule = speaking(window)
    assert window.desk.case is not None
    assert window.desk.case.count(Filter(rules=(rule,)))
    dialog.found.setData(index_of(dialog, rule), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(dialog.again.isEnabled)
    with qtbot.waitSignal(window.desk.audited, timeout=30_000):
        qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert window.desk.case.count(Filter(rules=(rule,))) == 0
    window.actions_by_name["edit.undo"].trigger()
    qtbot.waitUntil(lambda: index_of(dialog, rule).data(Qt.ItemDataRole.CheckStateRole) in (2, Qt.CheckState.Checked))


def test_a_rule_can_be_made_quieter(window: MainWindow, dialog: RulesDialog, qtbot: QtBot) -> None:
    rule = speaking(window)
    dialog.tree.setCurrentIndex(index_of(dialog, rule))
    dialog.loud.setFocus()
    dialog.loud.setCurrentIndex(dialog.loud.findData("info"))
    dialog.loud.activated.emit(dialog.loud.currentIndex())
    assert window.desk.case is not None
    assert window.desk.case.rule_choices()[rule].severity == "info"


def test_the_list_counts_what_each_rule_flags_here(window: MainWindow, dialog: RulesDialog) -> None:
    assert window.desk.case is not None
    rule, count = max(window.desk.case.rule_counts().items(), key=lambda pair: pair[1])
    assert index_of(dialog, rule).siblingAtColumn(FLAGS).data() == str(count)


def test_typing_finds_a_rule_and_its_page_says_why(dialog: RulesDialog, qtbot: QtBot) -> None:
    rule = next(r for r in dialog.list.rules.values() if r.check == "role.age.v1")
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, rule.title)
    assert dialog.found.rowCount(dialog.found.index(0, TITLE)) < len(dialog.list.rules)
    dialog.tree.setCurrentIndex(index_of(dialog, rule.id))
    shown = dialog.page.toPlainText()
    assert rule.why in shown
    assert rule.settle in shown
    assert "<m>" not in shown


def test_all_shipped_examples_run_from_the_window(dialog: RulesDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "as expected" in dialog.state.text(), timeout=120_000)
    assert dialog.state.text().startswith("All ")


def test_a_button_closes_it(dialog: RulesDialog, qtbot: QtBot) -> None:
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    qtbot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Close), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
