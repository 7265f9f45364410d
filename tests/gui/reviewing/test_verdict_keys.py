"""Verdicts by key, one after the other, with one undo for all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parallax.export.words import VERDICTS
from parallax.gui.findings.pane import FindingsPane
from parallax.gui.main_window import MainWindow

Key = Qt.Key


@pytest.mark.parametrize("verdict", VERDICTS[1:])
def test_every_verdict_has_a_key_and_goes_on(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot, verdict: str
) -> None:
    first, second = window.desk.marks()[:2]
    key = window.actions_by_name.keys(f"verdict.{verdict}")[0]
    qtbot.keyClicks(pane.list, key.lower())
    standing = window.desk.standing(first)
    assert standing is not None
    assert standing.verdict == verdict
    assert window.desk.current == second


def test_a_button_decides_as_its_key_does(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    first = window.desk.current
    qtbot.mouseClick(pane.bar.buttons["explained"], Qt.MouseButton.LeftButton)
    standing = window.desk.standing(first)
    assert standing is not None
    assert standing.verdict == "explained"


def test_staying_is_a_matter_of_choice(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.settings.set("review/advance", False)
    first = window.desk.current
    qtbot.keyClick(pane.list, Key.Key_C)
    assert window.desk.current == first


def test_backspace_makes_it_undecided_again(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.settings.set("review/advance", False)
    qtbot.keyClick(pane.list, Key.Key_C)
    qtbot.keyClick(pane.list, Key.Key_Backspace)
    standing = window.desk.standing(window.desk.current)
    assert standing is not None
    assert standing.verdict == "unreviewed"


def test_one_undo_takes_back_whatever_came_last(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.settings.set("review/advance", False)
    mark, before = window.desk.current, window.desk.marks()
    case, undo, redo = window.desk.case, window.actions_by_name["edit.undo"], window.actions_by_name["edit.redo"]
    assert case is not None
    finding = case.finding(mark)
    qtbot.keyClick(pane.list, Key.Key_C)
    window.desk.act(lambda c: c.note(mark, "n"))
    window.desk.act(lambda c: c.prefer(mark, 1))
    window.desk.act(lambda c: c.suppress("rule", finding.rule, "r"))
    for _ in range(4):
        undo.trigger()
    assert mark not in case.standings
    assert window.desk.marks() == before
    for _ in range(4):
        redo.trigger()
    standing = case.standings[mark]
    assert (standing.verdict, standing.note, standing.preferred) == ("confirmed", "n", 1)
    assert mark not in window.desk.marks()


def test_without_a_finding_one_is_told_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    for name in ("verdict.confirmed", "finding.note", "finding.silence"):
        with qtbot.waitSignal(window.desk.said) as said:
            window.actions_by_name[name].trigger()
        assert "Choose a finding" in said.args[0]


def test_the_menu_of_the_list_has_it_all(window: MainWindow, pane: FindingsPane) -> None:
    texts = [action.text().replace("&", "") for action in pane.menu.menu().actions()]
    for wanted in ("Confirm", "Note", "Never flag this...", "Show only what this rule found"):
        assert wanted in texts


def test_all_of_a_rule_are_chosen_at_once(window: MainWindow, pane: FindingsPane) -> None:
    rules = [line.finding.rule for line in window.desk.shown()]
    rule = next(rule for rule in rules if rules.count(rule) > 1)
    window.desk.point(window.desk.marks()[rules.index(rule)])
    choose = next(a for a in pane.menu.menu().actions() if a.text().startswith("Choose all"))
    choose.trigger()
    assert len(pane.chosen()) == rules.count(rule)


def test_an_undo_says_what_it_took_back_and_goes_there(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    first = window.desk.current
    qtbot.keyClick(pane.list, Key.Key_C)
    assert window.desk.current != first
    with qtbot.waitSignal(window.desk.said) as said:
        qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said.args == [f"Undid: Confirmed: {window.findings.detail.heading.text()}"]
    assert window.desk.current == first


def test_letters_decide_in_what_is_only_read_but_not_in_the_bar(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot
) -> None:
    window.settings.set("review/advance", False)
    chip = pane.header.chips.of["conflict"]
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_C)
    assert window.desk.standing(window.desk.current) is None
    text = pane.detail.sentences.rows[0].text
    text.setFocus()
    qtbot.keyClick(text, Key.Key_C)
    standing = window.desk.standing(window.desk.current)
    assert standing is not None
    assert standing.verdict == "confirmed"


def test_in_a_case_to_read_only_nothing_seems_decided(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    assert window.desk.case is not None
    window.desk.case.writable = False
    with qtbot.waitSignal(window.desk.troubled) as troubled:
        qtbot.mouseClick(pane.bar.buttons["confirmed"], Qt.MouseButton.LeftButton)
    assert "save a copy" in troubled.args[0]
    assert not pane.bar.buttons["confirmed"].isChecked()
    window.desk.case.writable = True
