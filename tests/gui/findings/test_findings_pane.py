"""The findings pane as a checker uses it: filters, list, page, note, verdicts; by keyboard and by mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from parallax.compare.rules import load_rules
from parallax.gui.desk import TO_DECIDE
from parallax.gui.findings.pane import FindingsPane
from parallax.gui.main_window import MainWindow
from tests.gui import two_ferries

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pane(window: MainWindow, qtbot: QtBot) -> FindingsPane:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: count_of(window.findings.header.chips.undecided) > 0)
    return window.findings


def click_row(
    qtbot: QtBot, pane: FindingsPane, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    rect = pane.list.visualRect(pane.list.findings.index(row))
    qtbot.mouseClick(pane.list.viewport(), LEFT, modifier, rect.center())


def count_of(chip: QPushButton) -> int:
    return int(chip.text().rpartition(" ")[2].replace(",", ""))


def test_a_chip_shows_only_its_relation_and_then_all_again(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot
) -> None:
    chip = pane.header.chips.of["conflict"]
    everything = len(window.desk.marks())
    qtbot.mouseClick(chip, LEFT)
    qtbot.waitUntil(chip.isChecked)
    assert len(window.desk.marks()) == count_of(chip) < everything
    assert {line.finding.relation for line in window.desk.shown()} == {"conflict"}
    qtbot.mouseClick(chip, LEFT)
    assert window.desk.wanted().relations == TO_DECIDE
    assert len(window.desk.marks()) == everything


def test_chips_combine(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.header.chips.of["wording"], LEFT)
    qtbot.mouseClick(pane.header.chips.of["single"], LEFT)
    assert {line.finding.relation for line in window.desk.shown()} == {"wording", "single"}


def test_what_the_reports_agree_on_is_not_to_be_decided_but_can_be_seen(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot
) -> None:
    assert "agree" not in {line.finding.relation for line in window.desk.shown()}
    qtbot.mouseClick(pane.header.chips.of["agree"], LEFT)
    assert {line.finding.relation for line in window.desk.shown()} == {"agree"}


def test_the_count_of_undecided_follows_the_verdicts(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    chip = pane.header.chips.undecided
    before = count_of(chip)
    window.desk.step(+1)
    window.desk.decide("explained")
    qtbot.waitUntil(lambda: count_of(chip) == before - 1)


def test_a_decided_finding_leaves_the_undecided_and_one_goes_on_below_it(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot
) -> None:
    qtbot.mouseClick(pane.header.chips.undecided, LEFT)
    marks = window.desk.marks()
    window.desk.point(marks[2])
    pane.take_focus()
    qtbot.keyClick(pane.list, Key.Key_C)
    assert window.desk.marks() == marks[:2] + marks[3:]
    assert window.desk.current == marks[3]
    assert pane.list.chosen() == (marks[3],)


def test_search_looks_at_everything_and_escape_ends_it(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    everything = window.desk.marks()
    window.desk.point(everything[1])
    window.desk.act(lambda case: case.note(everything[1], "harbourmaster"))
    window.actions_by_name["edit.search"].trigger()
    assert pane.header.search.hasFocus()
    qtbot.keyClicks(pane.header.search, "harbourm")
    qtbot.waitUntil(lambda: window.desk.marks() == (everything[1],))
    qtbot.keyClick(pane.header.search, Key.Key_Escape)
    assert window.desk.marks() == everything
    assert pane.list.hasFocus()


def test_letters_typed_in_the_search_decide_nothing(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.desk.step(+1)
    pane.header.search.setFocus()
    qtbot.keyClicks(pane.header.search, "cdekqx")
    assert not window.desk.case or not window.desk.case.log


def test_no_hit_says_so_and_offers_all(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.desk.show(replace(window.desk.wanted(), search="nosuchwordanywhere"))
    assert pane.above.currentWidget() is pane.empty
    qtbot.mouseClick(pane.empty.button, LEFT)
    assert pane.above.currentWidget() is pane.list
    assert pane.header.search.text() == ""


def test_more_filters_by_type_severity_report_and_rule(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    panel = pane.header.panel
    panel.renew()
    kind = window.desk.shown()[0].finding.type
    panel._ticks["types", kind].click()
    assert {line.finding.type for line in window.desk.shown()} == {kind}
    panel._ticks["severities", "major"].click()
    assert {line.finding.severity for line in window.desk.shown()} == {"major"}
    assert "(2)" in pane.header.more.text()
    qtbot.mouseClick(pane.header.everything, LEFT)
    assert pane.header.more.text() == "More"
    panel.renew()
    panel.report.setCurrentIndex(panel.report.findData("B"))
    panel.report.activated.emit(panel.report.currentIndex())
    assert all("B" in {e.source for e in line.finding.evidence} for line in window.desk.shown())
    rule = window.desk.shown()[0].finding.rule
    panel.rule.setCurrentIndex(panel.rule.findData(rule))
    panel.rule.activated.emit(panel.rule.currentIndex())
    assert {line.finding.rule for line in window.desk.shown()} == {rule}


def test_the_list_can_be_sorted_and_turned_round(window: MainWindow, pane: FindingsPane) -> None:
    pane.header._orders["type"].trigger()
    kinds = [line.finding.type for line in window.desk.shown()]
    assert kinds == sorted(kinds)
    pane.header._backwards.trigger()
    assert [line.finding.type for line in window.desk.shown()] == sorted(kinds, reverse=True)


def test_a_click_makes_a_finding_the_current_one(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    click_row(qtbot, pane, 1)
    assert window.desk.current == window.desk.marks()[1]
    assert pane.detail.heading.text()


def test_the_list_follows_the_desk(window: MainWindow, pane: FindingsPane) -> None:
    last = window.desk.marks()[-1]
    window.desk.point(last)
    assert pane.list.chosen() == (last,)
    assert pane.list.visualRect(pane.list.currentIndex()).intersects(pane.list.viewport().rect())


def test_keys_move_in_the_list(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    marks = window.desk.marks()
    pane.take_focus()
    qtbot.keyClick(pane.list, Key.Key_End)
    assert window.desk.current == marks[-1]
    qtbot.keyClick(pane.list, Key.Key_Home)
    assert window.desk.current == marks[0]
    qtbot.keyClick(pane.list, Key.Key_Down)
    assert window.desk.current == marks[1]


def test_many_get_one_verdict_and_one_undo(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    click_row(qtbot, pane, 0)
    click_row(qtbot, pane, 2, Qt.KeyboardModifier.ShiftModifier)
    assert len(pane.chosen()) == 3
    qtbot.keyClick(pane.list, Key.Key_D)
    marks = window.desk.marks()[:3]
    case = window.desk.case
    assert case is not None
    assert [case.standings[mark].verdict for mark in marks] == ["not a discrepancy"] * 3
    window.actions_by_name["edit.undo"].trigger()
    assert not any(mark in case.standings for mark in marks)


def test_enter_goes_to_the_words(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.desk.step(+1)
    finding = window.desk.finding(window.desk.current)
    assert finding is not None
    with qtbot.waitSignal(window.desk.sought) as sought:
        qtbot.keyClick(pane.list, Key.Key_Return)
    assert sought.args == [finding.evidence[0].source, finding.evidence[0].span.start]


def test_the_page_shows_every_sentence_and_a_click_goes_there(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot
) -> None:
    window.desk.step(+1)
    finding = window.desk.finding(window.desk.current)
    assert finding is not None
    rows = [row for row in pane.detail.sentences.rows if row.isVisibleTo(pane.detail)]
    assert len(rows) == len({(e.source, e.passage) for e in finding.evidence})
    for row, e in zip(rows, finding.evidence, strict=True):
        assert e.span.quote in row.text.toPlainText()
    with qtbot.waitSignal(window.desk.sought) as sought:
        qtbot.mouseClick(rows[1].disc, LEFT)
    assert sought.args == [finding.evidence[1].source, finding.evidence[1].span.start]
    with qtbot.waitSignal(window.desk.sought):
        qtbot.mouseClick(rows[0].text.viewport(), LEFT, pos=QPoint(4, 4))


def test_a_worked_out_value_shows_how(window: MainWindow, pane: FindingsPane) -> None:
    line = next(one for one in window.desk.shown() if any(e.derivation for e in one.finding.evidence))
    window.desk.point(line.mark)
    told = " ".join(row.text.toPlainText() for row in pane.detail.readings.rows if row.isVisibleTo(pane.detail))
    for e in line.finding.evidence:
        assert e.derivation.replace(" -> ", " → ") in told


def test_the_page_says_why_and_what_would_settle_it(window: MainWindow, pane: FindingsPane) -> None:
    line = next(one for one in window.desk.shown() if one.finding.settle)
    window.desk.point(line.mark)
    assert line.finding.why in pane.detail.parts["why"].toPlainText()
    assert line.finding.settle in pane.detail.parts["settle"].toPlainText()
    assert pane.detail.parts["alarms"].toPlainText().startswith("Known false alarms")


def test_the_rules_track_record_counts_this_checkers_verdicts(window: MainWindow, pane: FindingsPane) -> None:
    rules = [line.finding.rule for line in window.desk.shown()]
    rule = next(rule for rule in rules if rules.count(rule) > 1)
    marks = [line.mark for line in window.desk.shown() if line.finding.rule == rule]
    window.desk.decide("confirmed", marks=marks[:1])
    window.desk.decide("not a discrepancy", marks=marks[1:2])
    window.desk.point(marks[0])
    assert "1 of 2 flags confirmed" in pane.detail.parts["record"].toPlainText()


def test_the_reading_that_is_right_is_marked_and_unmarked(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.desk.step(+1)
    mark = window.desk.current
    pane.take_focus()
    qtbot.keyClick(pane.list, Key.Key_P)
    first, second = (row.right for row in pane.detail.readings.rows[:2])
    assert first.hasFocus()
    qtbot.mouseClick(second, LEFT)
    standing = window.desk.standing(mark)
    assert standing is not None
    assert standing.preferred == 2
    assert second.isChecked()
    qtbot.mouseClick(second, LEFT)
    standing = window.desk.standing(mark)
    assert standing is not None
    assert standing.preferred == 0
    assert not second.isChecked()


def test_who_decided_and_when_stands_below_with_the_history(window: MainWindow, pane: FindingsPane) -> None:
    window.settings.set("review/initials", "AB")
    window.settings.set("review/advance", False)
    window.desk.step(+1)
    assert not pane.bar.given.isVisibleTo(pane)
    window.desk.decide("needs a call")
    assert "Needs a call, AB" in pane.bar.state.text()
    assert pane.bar.buttons["needs a call"].isChecked()
    assert "AB  Needs a call" in pane.detail.parts["history"].toPlainText()
    pane.bar.again.click()
    assert not pane.bar.given.isVisibleTo(pane)


def test_a_finding_that_left_the_list_can_still_be_read(window: MainWindow, pane: FindingsPane) -> None:
    window.settings.set("review/advance", False)
    window.desk.show(replace(window.desk.wanted(), verdicts=("unreviewed",)))
    window.desk.step(+1)
    title = pane.detail.heading.text()
    window.desk.decide("confirmed")
    assert window.desk.current not in window.desk.marks()
    assert pane.detail.heading.text() == title
    assert "Confirmed" in pane.bar.state.text()


def test_in_every_scheme_and_size_something_is_painted(window: MainWindow, pane: FindingsPane) -> None:
    window.desk.step(+1)
    for scheme in ("dark", "contrast", "light"):
        window.look.choose(scheme)
        shot = pane.grab().toImage()
        assert shot.pixelColor(2, shot.height() - 4) == window.look.color("panel")


def test_a_case_put_away_leaves_nothing(window: MainWindow, pane: FindingsPane) -> None:
    window.desk.step(+1)
    window.desk.close()
    assert pane.list.findings.rowCount() == 0
    assert pane.below.currentIndex() == 0
    assert pane.bar.note.toPlainText() == ""


def test_a_figure_holds_a_reading_right(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.desk.step(+1)
    pane.take_focus()
    qtbot.keyClick(pane.list, Key.Key_P)
    first, second = (row.right for row in pane.detail.readings.rows[:2])
    qtbot.keyClick(first, Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Key.Key_1)
    assert first.isChecked()
    standing = window.desk.standing(window.desk.current)
    assert standing is not None
    assert standing.preferred == 1
    qtbot.keyClick(second, Key.Key_Escape)
    assert pane.list.hasFocus()


def test_one_sees_for_how_many_a_verdict_is_meant(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    click_row(qtbot, pane, 0)
    assert not pane.bar.several.isVisibleTo(pane)
    click_row(qtbot, pane, 1, Qt.KeyboardModifier.ShiftModifier)
    assert pane.bar.several.isVisibleTo(pane)
    assert "2" in pane.bar.several.text()


def test_an_earlier_verdict_waits_to_be_confirmed(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot, tmp_path: Path
) -> None:
    line = next(one for one in window.desk.shown() if one.finding.type == "quantity")
    window.desk.decide("confirmed", marks=(line.mark,))
    changed = tmp_path / "b.txt"
    words = line.finding.evidence[1].span.quote
    changed.write_text(two_ferries.B.replace(words, words.replace("5", "6").replace("1", "2")), "utf-8")
    case = window.desk.case
    assert case is not None
    case.replace("B", changed)
    case.audit(load_rules())
    with qtbot.waitSignal(window.desk.audited, timeout=60_000):
        window.desk.load_audit()
    waiting = next(one for one in window.desk.shown() if one.was == line.mark)
    window.desk.point(waiting.mark)
    assert pane.detail.before.isVisibleTo(pane)
    assert "Confirmed" in pane.detail.before_text.text()
    qtbot.mouseClick(pane.detail.keep, LEFT)
    assert not pane.detail.before.isVisibleTo(pane)
    assert case.standings[waiting.mark].verdict == "confirmed"


def test_the_heights_are_remembered(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    pane.split.moveSplitter(pane.split.sizes()[0] + 40, 1)
    assert window.settings.text("window/findings")


def test_without_a_page_the_list_has_the_room(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    QApplication.processEvents()
    before = pane.list.height()
    click_row(qtbot, pane, 1)
    qtbot.waitUntil(lambda: pane.list.height() < before)
    assert pane.list.viewport().rect().contains(pane.list.visualRect(pane.list.currentIndex()))
    assert pane.detail.height() > pane.list.height()


def test_another_finding_is_read_from_its_top(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    window.resize(1024, 600)
    window.desk.step(+1)
    bar = pane.detail.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    window.desk.act(lambda case: case.note(window.desk.current, "n"))
    assert bar.value() > 0
    window.desk.step(+1)
    assert bar.value() == 0


def test_where_there_is_nothing_to_choose_one_is_told(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    line = next(one for one in window.desk.shown() if one.finding.relation == "single")
    window.desk.point(line.mark)
    with qtbot.waitSignal(window.desk.said) as said:
        window.actions_by_name["finding.prefer"].trigger()
    assert "one reading" in said.args[0]


def test_after_a_filter_a_verdict_is_meant_for_one(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    click_row(qtbot, pane, 0)
    click_row(qtbot, pane, 2, Qt.KeyboardModifier.ShiftModifier)
    assert len(pane.chosen()) == 3
    qtbot.mouseClick(pane.header.chips.of["conflict"], LEFT)
    assert len(pane.chosen()) == 1
    assert not pane.bar.several.isVisibleTo(pane)


def test_the_tab_key_goes_down_the_page(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    line = next(one for one in window.desk.shown() if one.finding.relation == "conflict")
    window.desk.point(line.mark)
    pane.detail.setFocus()
    heights = []
    for _ in range(6):
        qtbot.keyClick(window.focusWidget(), Key.Key_Tab)
        focused = window.focusWidget()
        assert focused is not None
        assert pane.detail.isAncestorOf(focused)
        heights.append(focused.mapToGlobal(QPoint(0, 0)).y() + pane.detail.verticalScrollBar().value())
    assert heights == sorted(heights)


def test_on_a_low_screen_one_sees_how_most_findings_were_read(window: MainWindow, pane: FindingsPane) -> None:
    window.resize(1366, 768)
    seen = []
    for line in window.desk.shown():
        window.desk.point(line.mark)
        QApplication.processEvents()
        seen.append(not pane.detail.readings.title.visibleRegion().isEmpty())
    assert sum(seen) >= 0.8 * len(seen)


def test_the_list_shows_what_comes_next(window: MainWindow, pane: FindingsPane) -> None:
    window.resize(1366, 768)
    for _ in range(6):
        window.desk.step(+1)
    QApplication.processEvents()
    row = pane.list.currentIndex().row()
    room = pane.list.viewport().rect()
    assert room.contains(pane.list.visualRect(pane.list.findings.index(row)))
    assert room.intersects(pane.list.visualRect(pane.list.findings.index(row + 1)))
