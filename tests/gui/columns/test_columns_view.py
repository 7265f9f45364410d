"""The columns as a checker uses them: looked at, scrolled, searched, rearranged, with mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from parallax.gui.columns.column import Column
from parallax.gui.columns.view import ColumnsView
from parallax.gui.main_window import MainWindow
from parallax.model import Finding, Span

SHORT = (1100, 420)  # a window in which no report fits whole


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot) -> ColumnsView:
    """The columns of a small window that jumps rather than glides."""
    window.settings.set("look/motion", "jump")
    window.resize(*SHORT)
    window.show_view(0)
    settle(qtbot)
    return window.columns


def settle(qtbot: QtBot) -> None:
    """Let what was put off be done."""
    for _ in range(8):
        qtbot.wait(10)


def current(view: ColumnsView) -> Finding:
    """The current finding."""
    found = view._desk.finding(view._desk.current)
    assert found is not None
    return found


def go_to(view: ColumnsView, qtbot: QtBot, sources: set[str], relation: str = "conflict") -> Finding:
    """Make a finding of just these sources the current one."""
    for line in view._desk.shown():
        if {one.source for one in line.finding.evidence} == sources and line.finding.relation == relation:
            view._desk.point(line.mark)
            settle(qtbot)
            return line.finding
    raise AssertionError(f"the case has no such finding: {sources}")


def height_of(column: Column, finding: Finding) -> float:
    """Where in the window a column shows the words of a finding."""
    span = next(one.span for one in finding.evidence if one.source == column.sigil)
    end = column.end_of(span)
    assert end is not None
    return end.top - column.pane.offset


def wheel(column: Column, by: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Turn the wheel over a column."""
    where = QPointF(60, 60)
    turned = QPoint(by, 0) if held & Qt.KeyboardModifier.AltModifier else QPoint(0, by)
    event = QWheelEvent(
        where, where, QPoint(), turned, Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False
    )
    QGuiApplication.sendEvent(column.pane.viewport(), event)


def test_every_report_is_a_column_with_its_outlet_and_date(view: ColumnsView) -> None:
    heads = [column.head for column in view.deck.seen()]
    assert [head.source.sigil for head in heads] == ["A", "B", "C"]
    assert heads[0].outlet.text() == heads[0].source.publisher.value
    assert heads[0].date.text().startswith("Wed 10 Aug 2016")
    assert heads[0].ask.isHidden()


def test_an_unknown_date_is_asked_for_where_it_is_missing(view: ColumnsView, qtbot: QtBot) -> None:
    asked: list[str] = []
    view._actions["source.edit"].triggered.disconnect()
    view._actions.on("source.edit", lambda: asked.append(view.active))
    head = view.columns["B"].head
    assert head.ask.isVisible()
    qtbot.mouseClick(head.ask, Qt.MouseButton.LeftButton)
    assert asked == ["B"]


def test_the_passages_of_a_finding_stand_at_the_same_height(view: ColumnsView, qtbot: QtBot) -> None:
    for sources in ({"A", "B"}, {"A", "C"}):
        finding = go_to(view, qtbot, sources)
        heights = {height_of(view.columns[s], finding) for s in sources}
        assert max(heights) - min(heights) <= 1
        assert all(0 <= h < view.columns["A"].pane.viewport().height() for h in heights)


def test_they_stay_level_while_one_column_is_scrolled(view: ColumnsView, qtbot: QtBot) -> None:
    finding = go_to(view, qtbot, {"A", "B"})
    wheel(view.columns["A"], -120)
    assert abs(height_of(view.columns["A"], finding) - height_of(view.columns["B"], finding)) <= 1


def test_with_alt_one_column_scrolls_alone(view: ColumnsView, qtbot: QtBot) -> None:
    go_to(view, qtbot, {"A", "B"})
    before = {s: c.pane.offset for s, c in view.columns.items()}
    wheel(view.columns["A"], -120, Qt.KeyboardModifier.AltModifier)
    assert view.columns["A"].pane.offset > before["A"]
    assert view.columns["B"].pane.offset == before["B"]


def test_by_flow_both_ends_are_reached_together(view: ColumnsView, qtbot: QtBot) -> None:
    view._actions["scroll.flow"].trigger()
    settle(qtbot)
    for _ in range(200):
        wheel(view.columns["B"], -240)
    assert all(c.pane.offset == c.pane.most for c in view.columns.values())
    for _ in range(200):
        wheel(view.columns["C"], 240)
    assert all(c.pane.offset == 0 for c in view.columns.values())


def test_free_columns_scroll_each_for_itself(view: ColumnsView, qtbot: QtBot) -> None:
    view._actions["scroll.free"].trigger()
    settle(qtbot)
    wheel(view.columns["A"], -240)
    assert view.columns["A"].pane.offset > 0
    assert view.columns["B"].pane.offset == view.columns["C"].pane.offset == 0


def test_the_wheel_scrolls_beside_the_text_too(view: ColumnsView) -> None:
    column = view.columns["A"]
    event = QWheelEvent(
        QPointF(5, 50), QPointF(5, 50), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(column, event)  # where Qt brings it that the gutter leaves alone
    assert column.pane.offset > 0


def test_page_down_scrolls_and_the_line_at_the_top_stays_when_text_grows(view: ColumnsView, qtbot: QtBot) -> None:
    column = view.columns["A"]
    column.take_focus()
    QTest.keyClick(column.text, Qt.Key.Key_PageDown)
    assert column.pane.offset > 200
    place = column.text.page.place_at_height(column.pane.offset)
    view._look.set_zoom(150)
    settle(qtbot)
    assert abs(column.text.page.y_of(place) - column.pane.offset) < column.text.page.set.line  # type: ignore[union-attr]
    view._look.set_zoom(100)


def test_a_click_on_marked_words_makes_their_finding_current(view: ColumnsView, qtbot: QtBot) -> None:
    finding = go_to(view, qtbot, {"A", "B"})
    view._desk.point("")
    column = view.columns["A"]
    span = next(one.span for one in finding.evidence if one.source == "A")
    (rect, *_) = column.text.page.rects(*column.text.units(span))
    qtbot.mouseClick(column.text.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert any(one.span == span for one in current(view).evidence)


def test_return_does_the_same_by_keyboard(view: ColumnsView, qtbot: QtBot) -> None:
    finding = go_to(view, qtbot, {"A", "B"})
    view._desk.point("")
    column = view.columns["B"]
    column.take_focus()
    column.text.set_caret(next(one.span.start for one in finding.evidence if one.source == "B") + 1)
    QTest.keyClick(column.text, Qt.Key.Key_Return)
    assert "B" in {one.source for one in current(view).evidence}


def test_a_silent_column_says_so(view: ColumnsView, qtbot: QtBot) -> None:
    go_to(view, qtbot, {"A", "B"})
    notice = view.columns["C"].notes.silence
    assert notice.isVisible()
    # Not that C does not mention it: whether it does so in other words is for the checker to see.
    assert notice.text().startswith("Nothing matched in C.")
    assert view.columns["A"].notes.silence.isHidden()
    go_to(view, qtbot, {"A", "C"})
    assert notice.isHidden()


def test_what_is_not_the_report_is_one_line_until_it_is_wanted(view: ColumnsView, qtbot: QtBot) -> None:
    column = view.columns["C"]
    (fold,) = column.notes.folds
    button = column.notes.buttons[fold]
    assert button.text().startswith("Folded: donation appeal")
    before = column.text.page.height
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert column.text.page.height > before
    view._actions["view.noise"].setChecked(False)
    view._actions["view.noise"].setChecked(True)
    assert column.text.page.height == before


def test_the_words_in_question_are_joined_by_ribbons(view: ColumnsView, qtbot: QtBot) -> None:
    go_to(view, qtbot, {"A", "B"})
    (ribbon,) = view.columns["A"].gutter.shown
    assert ribbon.left
    assert ribbon.right
    go_to(view, qtbot, {"A", "C"})
    assert [r.towards for r in view.columns["A"].gutter.shown] == ["C"]
    view._actions["view.ribbons"].setChecked(False)
    assert not view.columns["A"].gutter.shown
    view._actions["view.all ribbons"].setChecked(True)
    assert view.columns["A"].gutter.shown


def test_a_click_in_the_overview_goes_there(view: ColumnsView, qtbot: QtBot) -> None:
    column = view.columns["A"]
    strip = column.gutter.overview
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(4, strip.height() - 2))
    assert column.pane.offset == column.pane.most
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(4, 1))
    assert column.pane.offset == 0


def test_open_conflicts_of_one_report_are_listed_by_a_click(view: ColumnsView, qtbot: QtBot) -> None:
    head = view.columns["B"].head
    number = int(head.conflicts.text().split()[1])
    qtbot.mouseClick(head.conflicts, Qt.MouseButton.LeftButton)
    assert len(view._desk.marks()) == number
    assert all("B" in {e.source for e in line.finding.evidence} for line in view._desk.shown())
    view._desk.decide("confirmed", marks=view._desk.marks()[:1])
    assert head.conflicts.text().endswith(str(number - 1))
    qtbot.mouseClick(head.conflicts, Qt.MouseButton.LeftButton)
    assert view._desk.wanted().source == ""


def test_the_legend_counts_and_filters(view: ColumnsView, qtbot: QtBot) -> None:
    view._desk.show(type(view._desk.wanted())())
    key = view.legend.types["time"]
    number = key.number
    assert number == sum(line.finding.type == "time" for line in view._desk.shown())
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert len(view._desk.marks()) == number
    assert {mark.type for mark in view.columns["A"].text.painter.marks.all} == {"time"}
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert len(view._desk.marks()) > number


def test_words_are_found_in_all_columns_and_gone_through_in_order(
    view: ColumnsView, window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_by_name["edit.find"].trigger()
    QTest.keyClicks(window.top_bar.search, "syria")
    window.actions_by_name["edit.find next"].trigger()
    finder = view.finder
    assert finder is not None
    total = len(finder.hits)
    assert {hit.source for hit in finder.hits} == {"A", "B", "C"}
    assert finder.count.text() == f"1 of {total}"
    assert view.active == "A"
    window.actions_by_name["edit.find previous"].trigger()
    assert finder.count.text() == f"{total} of {total}"
    assert view.active == "C"
    last = finder.hits[-1]
    end = view.columns["C"].end_of(Span(last.start, last.end, ""))
    assert end is not None
    assert view.columns["C"].sees(end)
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Escape)
    assert finder.count.text() == ""


def test_columns_are_moved_hidden_and_pinned_and_the_case_remembers(view: ColumnsView, window: MainWindow) -> None:
    act = window.actions_by_name
    view.show_words("A", Span(0, 5, ""))
    act["source.right"].trigger()
    assert view.deck.order == ("B", "A", "C")
    act["source.hide"].trigger()
    assert view.deck.order == ("B", "C")
    assert view.legend.hidden.isVisible()
    act["source.next"].trigger()
    assert view.active == "C"
    act["source.pin"].trigger()
    assert view.deck.order == ("C", "B")
    path = window.desk.case.path  # type: ignore[union-attr]
    window.desk.close()
    window.desk.open(path)
    assert view.deck.order == ("C", "B")
    act["source.show"].trigger()
    assert view.deck.order == ("C", "B", "A")


def test_many_columns_keep_their_least_width(view: ColumnsView, window: MainWindow, qtbot: QtBot) -> None:
    window.settings.set("reading/width", 600)
    settle(qtbot)
    assert all(column.width() >= 600 for column in view.deck.seen())
    bar = view.deck.area.horizontalScrollBar()
    assert bar.maximum() > 0
    view.show_words("C", Span(0, 5, ""))
    assert bar.value() == bar.maximum()


def test_the_selected_words_are_copied_with_their_citation(view: ColumnsView, window: MainWindow) -> None:
    column = view.columns["B"]
    start = column.source.text.index("thaw")
    column.text.select(Span(start, start + 4, "thaw"))
    assert view.selections() == {"B": Span(start, start + 4, "thaw")}
    window.actions_by_name["edit.copy"].trigger()
    assert QGuiApplication.clipboard().text() == (f"“thaw” ({column.head.outlet.text()}, date unknown, paragraph 1)")


def test_words_selected_in_the_columns_are_not_copied_from_another_view(view: ColumnsView, window: MainWindow) -> None:
    column = view.columns["B"]
    column.text.select(Span(0, 4, column.source.text[:4]))
    QGuiApplication.clipboard().setText("before")
    window.actions_by_name["view.timeline"].trigger()
    window.actions_by_name["edit.copy"].trigger()
    assert "“" + column.source.text[:4] not in QGuiApplication.clipboard().text()


def test_other_colours_keep_everything_in_its_place(view: ColumnsView, qtbot: QtBot) -> None:
    finding = go_to(view, qtbot, {"A", "B"})
    before = height_of(view.columns["B"], finding)
    for scheme in ("dark", "contrast", "light"):
        view._look.choose(scheme)
        settle(qtbot)
        assert not view.grab().isNull()
        assert abs(height_of(view.columns["B"], finding) - before) <= 1


def test_a_closed_case_leaves_an_invitation(view: ColumnsView, window: MainWindow) -> None:
    window.desk.close()
    assert not view.columns
    assert view._pages.currentWidget() is view.empty


def test_a_pinned_column_keeps_the_size_of_its_text(view: ColumnsView, qtbot: QtBot) -> None:
    view._look.set_zoom(150)
    settle(qtbot)
    view.show_words("B", Span(0, 5, ""))
    view._actions["source.pin"].trigger()
    settle(qtbot)
    view.grab()
    sizes = {column.text.document().defaultFont().pixelSize() for column in view.deck.seen()}
    assert sizes == {view._look.reading_font().pixelSize()}
    view._look.set_zoom(100)


def test_columns_that_glide_come_to_rest_level(view: ColumnsView, window: MainWindow, qtbot: QtBot) -> None:
    window.settings.set("look/motion", "glide")
    finding = go_to(view, qtbot, {"A", "B"})
    qtbot.waitUntil(
        lambda: abs(height_of(view.columns["A"], finding) - height_of(view.columns["B"], finding)) <= 1, timeout=3000
    )
    assert view.columns["A"].pane.glides


def test_a_decided_mark_says_so(view: ColumnsView, qtbot: QtBot) -> None:
    view._settings.set("review/advance", False)
    finding = go_to(view, qtbot, {"A", "B"})
    mark, column = view._desk.current, view.columns["A"]
    place = next(one.span.start for one in finding.evidence if one.source == "A")
    number = column.text.page.block_at(column.text.offsets.unit(place))
    view._desk.decide("confirmed", marks=[mark])
    column.grab()
    assert "✓" in {sign for _, sign, _ in column.text.painter._drawn[number].signs}


def test_the_caret_comes_to_where_the_reader_is(view: ColumnsView, qtbot: QtBot) -> None:
    column = view.columns["A"]
    column.take_focus()
    QTest.keyClick(column.text, Qt.Key.Key_PageDown)
    offset = column.pane.offset
    QTest.keyClick(column.text, Qt.Key.Key_Down)
    assert column.pane.offset == offset
    assert column.text.visibleRegion().boundingRect().intersects(column.text.cursorRect())


def test_what_keys_and_mouse_reach_has_a_name(view: ColumnsView) -> None:
    for column in view.deck.seen():
        assert column.text.accessibleName().startswith(f"Report {column.sigil}, ")
        for widget in (column.head.menu, column.head.conflicts, column.head.ask, column.gutter.overview):
            assert widget.accessibleName()
    for key in (*view.legend.relations.values(), *view.legend.types.values()):
        assert key.isHidden() or (key.accessibleName() and key.height() >= 24 and key.width() >= 24)


def test_a_finding_brings_its_columns_into_the_window_sideways(view: ColumnsView, qtbot: QtBot) -> None:
    view._settings.set("reading/width", 460)
    settle(qtbot)
    bar = view.deck.area.horizontalScrollBar()
    bar.setValue(bar.maximum())
    view.shelf.entered("C")
    go_to(view, qtbot, {"A", "B"})
    first = view.columns["A"]
    assert bar.value() <= first.x() + first.width() // 2


def test_a_pinned_column_says_so_and_keeps_the_keyboard(view: ColumnsView, qtbot: QtBot) -> None:
    view.shelf.enter("B")
    view.shelf.take_focus()
    view._actions["source.pin"].trigger()
    settle(qtbot)
    assert [s for s, c in view.columns.items() if c.head.pinned.isVisible()] == ["B"]
    assert view.columns["B"].isAncestorOf(QGuiApplication.focusObject())  # type: ignore[arg-type]


def test_how_columns_scroll_is_offered_only_with_columns(window: MainWindow, view: ColumnsView) -> None:
    bar = window.top_bar
    assert bar.scrolls.isVisible()
    view._actions["view.rows"].trigger()
    assert not bar.scrolls.isVisible()
    view._actions["view.columns"].trigger()
    assert bar.scrolls.isVisible()


def test_the_searched_words_are_seen_beside_their_count(window: MainWindow, view: ColumnsView, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    field = window.top_bar.search
    field.setText("foreign ministry")
    assert view.finder is not None
    view.finder.search()
    settle(qtbot)
    left = field.width() - view.finder.count.width() - 60  # the frame and the button that clears
    assert field.fontMetrics().horizontalAdvance(field.text()) <= left


def test_where_nothing_is_long_enough_to_fold_that_is_said(view: ColumnsView, qtbot: QtBot) -> None:
    for column in view.columns.values():
        column.notes.fold_all(False)
        column.notes.folds = ()
    with qtbot.waitSignal(view._desk.said) as said:
        view._actions["view.noise"].trigger()
    assert said.args[0].startswith("Nothing to fold away")
