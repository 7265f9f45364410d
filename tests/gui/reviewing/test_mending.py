"""Corrections, names, links and findings of one's own: done, listed, taken back, and heeded by the next audit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parallax.case import Line
from parallax.gui.findings.pane import FindingsPane
from parallax.gui.main_window import MainWindow
from parallax.gui.reviewing.mend_sheet import MendSheet
from parallax.gui.reviewing.mended_sheet import MendedSheet
from parallax.gui.reviewing.names_sheet import NamesSheet
from parallax.gui.reviewing.own_sheet import OwnSheet
from parallax.model import Span

LEFT = Qt.MouseButton.LeftButton
Settled = Callable[[], None]


def pointed(window: MainWindow, kind: str, relation: str) -> Line:
    """The first finding of a type and relation, made the current one."""
    line = next(
        one for one in window.desk.shown() if one.finding.type == kind and one.finding.relation == relation
    )  # fmt: skip
    window.desk.point(line.mark)
    return line


def listed(window: MainWindow) -> MendedSheet:
    window.actions_by_name["case.mended"].trigger()
    sheet = window.findings.currentWidget()
    assert isinstance(sheet, MendedSheet)
    return sheet


def select(window: MainWindow, letter: str, span: Span | None) -> None:
    """Select words in a column; none takes the selection away."""
    text = window.columns.columns[letter].text
    if span is not None:
        text.select(span)
    else:
        cursor = text.textCursor()
        cursor.clearSelection()
        text.setTextCursor(cursor)


def first_words(window: MainWindow, letter: str, words: int = 3) -> Span:
    """Some words of a report, of its last sentence."""
    assert window.desk.audit is not None
    passage = [p for p in window.desk.audit.passages if p.source == letter and p.kind == "article"][-1]
    quote = " ".join(passage.span.quote.split(" ")[:words])
    return Span(passage.span.start, passage.span.start + len(quote), quote)


def test_a_date_is_corrected_and_the_audit_renewed(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot, settled: Settled
) -> None:
    line = pointed(window, "time", "conflict")
    first, second = line.finding.evidence[:2]
    window.actions_by_name["finding.mend"].trigger()
    sheet = pane.currentWidget()
    assert isinstance(sheet, MendSheet)
    assert not sheet.button.isEnabled()
    qtbot.keyClicks(sheet.value, "5 March 2021")
    sheet.reason.setText("the ticket")
    qtbot.mouseClick(sheet.button, LEFT)
    qtbot.waitUntil(lambda: pane.currentIndex() == 0, timeout=60_000)
    settled()
    assert window.desk.case is not None
    (correction,) = window.desk.case.corrections()
    assert (correction.source, correction.value) == (first.source, "5 March 2021")
    evidence = [e for f in window.desk.case.result().findings for e in f.evidence if e.span == first.span]
    assert evidence
    assert all("corrected by the checker" in e.derivation for e in evidence if e.source == first.source)
    sheet_of_all = listed(window)
    assert "5 March 2021" in sheet_of_all.entries.rows[0][0].toPlainText()
    qtbot.mouseClick(sheet_of_all.entries.rows[0][1], LEFT)
    settled()
    assert window.desk.case.corrections() == ()
    assert line.mark in window.desk.marks()
    assert second.source != first.source


def mended(window: MainWindow, qtbot: QtBot, settled: Settled, value: str) -> None:
    """Correct the first words of the current finding by the keyboard, and wait for the audit."""
    window.actions_by_name["finding.mend"].trigger()
    sheet = window.findings.currentWidget()
    assert isinstance(sheet, MendSheet)
    qtbot.keyClicks(sheet.value, value)
    qtbot.keyClick(sheet.value, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findings.currentIndex() == 0, timeout=60_000)
    settled()


@pytest.mark.parametrize("before", ["", "explained"])
def test_after_a_correction_a_verdict_goes_to_the_finding_as_it_is_now(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot, settled: Settled, before: str
) -> None:
    old = pointed(window, "money", "conflict")
    if before:
        window.settings.set("review/advance", False)
        window.desk.decide(before)
    mended(window, qtbot, settled, "9 million euros")
    new = window.desk.current
    assert new != old.mark
    assert new in window.desk.marks()
    assert pane.list.chosen() == (new,)
    assert "9,000,000" in pane.detail.readings.rows[0].text.toPlainText()
    qtbot.keyClick(pane.list, Qt.Key.Key_X)
    standing = window.desk.standing(new)
    assert standing is not None
    assert standing.verdict == "unresolved"


def test_where_a_correction_ends_a_finding_one_is_told_and_goes_on(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot, settled: Settled
) -> None:
    line = pointed(window, "money", "conflict")
    following = window.desk.following()
    window.settings.set("review/advance", False)
    window.desk.decide("explained")
    sentences: list[str] = []
    window.desk.said.connect(sentences.append)
    mended(window, qtbot, settled, "5 million euros")
    assert line.mark not in window.desk.marks()
    assert window.desk.current == next(mark for mark in following if mark in window.desk.marks())
    assert pane.list.chosen() == (window.desk.current,)
    assert any("is no more" in sentence for sentence in sentences)


def test_the_words_of_the_finding_are_proposed_not_what_was_selected_long_before(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot
) -> None:
    select(window, "A", first_words(window, "A"))
    line = pointed(window, "money", "conflict")
    window.actions_by_name["finding.mend"].trigger()
    sheet = pane.currentWidget()
    assert isinstance(sheet, MendSheet)
    assert [span for _, span, _ in sheet.places] == [e.span for e in line.finding.evidence]
    fresh = first_words(window, "B")
    select(window, "B", fresh)
    window.actions_by_name["finding.mend"].trigger()
    sheet = pane.currentWidget()
    assert isinstance(sheet, MendSheet)
    assert sheet.places[0][1] == line.finding.evidence[0].span
    assert sheet.places[-1][:2] == ("B", fresh)
    assert sheet.chosen() == len(sheet.places) - 1


def test_what_cannot_be_read_is_refused_in_the_form(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    pointed(window, "time", "conflict")
    window.actions_by_name["finding.mend"].trigger()
    sheet = pane.currentWidget()
    assert isinstance(sheet, MendSheet)
    qtbot.keyClicks(sheet.value, "blue")
    qtbot.mouseClick(sheet.button, LEFT)
    qtbot.waitUntil(lambda: bool(sheet.trouble.text()), timeout=60_000)
    assert "blue" in sheet.trouble.text()
    assert pane.currentWidget() is sheet
    assert sheet.button.isEnabled()
    assert sheet.value.text() == "blue"


def test_two_names_are_one_and_the_finding_goes(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot, settled: Settled
) -> None:
    line = pointed(window, "name", "wording")
    window.actions_by_name["finding.same"].trigger()
    settled()
    assert line.mark not in window.desk.marks()
    assert window.desk.current != line.mark
    window.actions_by_name["edit.undo"].trigger()
    settled()
    assert line.mark in window.desk.marks()


def test_where_names_are_not_clear_one_is_asked(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    pointed(window, "time", "conflict")
    window.actions_by_name["finding.differ"].trigger()
    sheet = pane.currentWidget()
    assert isinstance(sheet, NamesSheet)
    sheet.one.setCurrentText("Quay Board")
    sheet.other.setCurrentText("quay board")
    assert not sheet.button.isEnabled()
    sheet.other.setCurrentText("Port Office")
    qtbot.mouseClick(sheet.button, LEFT)
    assert window.desk.case is not None
    (said,) = window.desk.case.likeness()
    assert (said.a, said.b, said.same) == ("Quay Board", "Port Office", False)


def test_passages_are_linked_and_unlinked(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot, settled: Settled
) -> None:
    case = window.desk.case
    assert case is not None
    with qtbot.waitSignal(window.desk.said):
        window.actions_by_name["finding.link"].trigger()
    assert case.links() == ()
    for letter in "AB":
        select(window, letter, first_words(window, letter))
    window.actions_by_name["finding.link"].trigger()
    (link,) = case.links()
    assert {letter for letter, _ in link.passages} == {"A", "B"}
    for letter in "AB":
        select(window, letter, None)
    window.actions_by_name["finding.unlink"].trigger()
    assert [one.linked for one in case.links()] == [True, False]
    settled()
    sheet = listed(window)
    assert len(sheet.entries.rows) == 2
    qtbot.mouseClick(sheet.entries.rows[0][1], LEFT)
    assert len(sheet.entries.rows) == 1
    settled()


def test_a_finding_of_ones_own(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    select(window, "A", first_words(window, "A"))
    window.actions_by_name["finding.own"].trigger()
    sheet = pane.currentWidget()
    assert isinstance(sheet, OwnSheet)
    qtbot.keyClicks(sheet.topic, "who paid for the lunch")
    assert not sheet.button.isEnabled()
    select(window, "B", first_words(window, "B"))
    qtbot.mouseClick(sheet.anew, LEFT)
    assert not sheet.button.isEnabled()
    qtbot.keyClick(sheet.type, Qt.Key.Key_M)
    assert sheet.type.currentData() == "money"
    sheet.topic.setFocus()
    qtbot.keyClick(sheet.topic, Qt.Key.Key_Return)
    assert pane.currentIndex() == 0
    finding = window.desk.finding(window.desk.current)
    assert finding is not None
    assert (finding.topic, finding.type, finding.relation) == ("who paid for the lunch", "money", "conflict")
    assert pane.detail.heading.text() == "Who paid for the lunch"
    assert pane.list.chosen() == (window.desk.current,)
    window.actions_by_name["edit.undo"].trigger()
    assert window.desk.finding(finding.fingerprint) is None


def test_an_own_finding_is_listed_and_withdrawn(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    assert window.desk.case is not None
    spans = [(letter, first_words(window, letter)) for letter in "AB"]
    window.desk.act(lambda case: case.add_finding("which quay", spans, "place"))
    before = len(window.desk.marks())
    sheet = listed(window)
    assert "Which quay" in sheet.entries.rows[0][0].toPlainText()
    qtbot.mouseClick(sheet.entries.rows[0][1], LEFT)
    assert len(window.desk.marks()) == before - 1
    assert sheet.none.isVisibleTo(sheet)


def test_an_own_finding_is_withdrawn_from_its_page(window: MainWindow, pane: FindingsPane, qtbot: QtBot) -> None:
    assert window.desk.case is not None
    spans = [(letter, first_words(window, letter)) for letter in "AB"]
    mark = window.desk.case.add_finding("which quay", spans, "place")
    window.desk.refresh()
    window.desk.decided.emit()
    window.desk.point(mark)
    qtbot.mouseClick(pane.detail.keep, LEFT)
    assert mark not in window.desk.marks()
    assert window.desk.current in window.desk.marks()


def test_a_form_that_is_closed_while_it_reads_changes_nothing(
    window: MainWindow, pane: FindingsPane, qtbot: QtBot, settled: Settled
) -> None:
    pointed(window, "time", "conflict")
    window.actions_by_name["finding.mend"].trigger()
    sheet = pane.currentWidget()
    assert isinstance(sheet, MendSheet)
    sheet.value.setText("5 March 2021")
    qtbot.mouseClick(sheet.button, LEFT)
    qtbot.keyClick(sheet.value, Qt.Key.Key_Escape)
    qtbot.wait(50)
    settled()
    assert window.desk.case is not None
    assert window.desk.case.corrections() == ()
