"""Never flag this again: with a preview, a reason, and a place to take it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parallax.gui.findings.pane import FindingsPane
from parallax.gui.main_window import MainWindow
from parallax.gui.plain_text import PlainLabel
from parallax.gui.reviewing.silence_sheet import SilenceSheet
from parallax.gui.reviewing.silenced_sheet import SilencedSheet

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def opened(pane: FindingsPane, qtbot: QtBot) -> SilenceSheet:
    qtbot.keyClick(pane.list, Key.Key_S)
    sheet = pane.currentWidget()
    assert isinstance(sheet, SilenceSheet)
    return sheet


def silenced(window: MainWindow) -> SilencedSheet:
    window.actions_by_name["finding.silenced"].trigger()
    sheet = window.findings.currentWidget()
    assert isinstance(sheet, SilencedSheet)
    return sheet


def test_a_pair_of_values_is_silenced_with_its_reason(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    before, mark = window.desk.marks(), window.desk.current
    sheet = opened(pane, qtbot)
    assert sheet.reason.hasFocus()
    assert not sheet.button.isEnabled()
    qtbot.keyClicks(sheet.reason, "cleared with the desk")
    assert sheet.preview.count() == 1
    qtbot.keyClick(sheet.reason, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert mark not in window.desk.marks()
    assert window.desk.current == before[1]
    assert pane.list.hasFocus()
    window.actions_by_name["edit.undo"].trigger()
    assert window.desk.marks() == before


def test_after_silencing_one_goes_on_to_the_next_undecided(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot
) -> None:
    marks = window.desk.marks()
    window.desk.decide("explained", marks=(marks[3],))
    window.desk.point(marks[2])
    window.desk.show(replace(window.desk.wanted(), search=""))
    sheet = opened(pane, qtbot)
    sheet.kinds["values"].click()
    qtbot.keyClicks(sheet.reason, "cleared with the desk")
    qtbot.mouseClick(sheet.button, LEFT)
    assert marks[2] not in window.desk.marks()
    assert window.desk.current == marks[4]
    assert pane.list.chosen() == (marks[4],)


def test_the_preview_lists_just_what_will_be_hidden(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    rules = [line.finding.rule for line in window.desk.shown()]
    rule = next(rule for rule in rules if rules.count(rule) > 1)
    window.desk.point(window.desk.marks()[rules.index(rule)])
    before = set(window.desk.marks())
    sheet = opened(pane, qtbot)
    qtbot.mouseClick(sheet.kinds["rule"], LEFT)
    told = sheet.preview.count()
    sheet.reason.setText("too loud here")
    qtbot.mouseClick(sheet.button, LEFT)
    hidden = before - set(window.desk.marks())
    assert len(hidden) == rules.count(rule)
    assert told >= len(hidden)


def test_a_name_can_be_typed(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    sheet = opened(pane, qtbot)
    sheet.name.setFocus()
    sheet.name.selectAll()
    qtbot.keyClicks(sheet.name, "Nobody of This Name")
    qtbot.waitUntil(lambda: sheet.preview.count() == 0)
    assert sheet.asked() == ("name", "Nobody of This Name")


def test_letters_in_the_form_decide_nothing(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    sheet = opened(pane, qtbot)
    for kind in sheet.kinds.values():
        kind.setFocus()
        qtbot.keyClicks(kind, "cdk")
    assert window.desk.case is not None
    assert window.desk.case.log == ()


def test_escape_closes_the_form_and_nothing_was_done(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    sheet = opened(pane, qtbot)
    qtbot.keyClick(sheet.reason, Key.Key_Escape)
    assert pane.currentIndex() == 0
    assert pane.list.hasFocus()


def test_what_is_silenced_is_listed_and_taken_back(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    finding = window.desk.finding(window.desk.current)
    assert finding is not None
    before = window.desk.marks()
    window.desk.act(lambda case: case.suppress("rule", finding.rule, "known translation", "AB"))
    window.desk.act(lambda case: case.suppress("name", "Nobody of This Name", "old", "AB"))
    sheet = silenced(window)
    texts = [prose.toPlainText() for prose, _ in sheet.entries.rows]
    assert "known translation" in texts[0]
    assert finding.rule not in texts[0]
    assert "silences nothing any more" in texts[1]
    assert "silences nothing any more" not in texts[0]
    for _ in range(2):
        sheet.entries.rows[0][1].setFocus()
        qtbot.mouseClick(sheet.entries.rows[0][1], LEFT)
        assert sheet.hasFocus() or sheet.entries.rows[0][1].hasFocus()
    assert sheet.entries.rows == []
    assert sheet.none.isVisibleTo(sheet)
    assert window.desk.marks() == before
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Key.Key_Escape)
    assert pane.currentIndex() == 0


def test_enter_does_it_and_what_was_typed_is_there_again_after_another_form(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot
) -> None:
    mark = window.desk.current
    qtbot.keyClicks(opened(pane, qtbot).reason, "cleared with the desk")
    silenced(window)
    window.actions_by_name["finding.silence"].trigger()
    sheet = pane.currentWidget()
    assert isinstance(sheet, SilenceSheet)
    assert sheet.reason.text() == "cleared with the desk"
    qtbot.keyClick(sheet.reason, Key.Key_Return)
    assert mark not in window.desk.marks()
    assert pane.currentIndex() == 0


def test_only_a_name_is_offered_as_a_name(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    for line in window.desk.shown():
        if line.finding.type in {"quantity", "money", "time"}:
            window.desk.point(line.mark)
            pane.take_focus()
            sheet = opened(pane, qtbot)
            assert sheet.name.text() == ""
            qtbot.keyClick(sheet.reason, Key.Key_Escape)


def test_a_choice_that_is_not_open_says_why(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    line = next(one for one in window.desk.shown() if one.finding.relation == "single")
    window.desk.point(line.mark)
    sheet = opened(pane, qtbot)
    assert not sheet.kinds["values"].isEnabled()
    assert any("does not set two values" in label.text() for label in sheet.findChildren(PlainLabel))
    assert sheet.name.hasFocus()


def test_a_silenced_finding_can_be_looked_at_and_told_again(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot
) -> None:
    finding = window.desk.finding(window.desk.current)
    assert finding is not None
    window.desk.act(lambda case: case.suppress("rule", finding.rule, "known translation"))
    window.desk.show(replace(window.desk.wanted(), hidden=True))
    window.desk.point(finding.fingerprint)
    assert pane.detail.before_text.text() == "Silenced: known translation"
    qtbot.mouseClick(pane.detail.keep, LEFT)
    assert not pane.detail.before.isVisibleTo(pane)
    assert pane.detail.hasFocus()
    assert window.desk.case is not None
    assert window.desk.case.suppressions() == ()
