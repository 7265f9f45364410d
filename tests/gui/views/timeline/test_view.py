"""The view Timeline on a real case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from parallax.gui.main_window import MainWindow
from parallax.gui.views import TimelineView
from parallax.gui.views.timeline.drawing import GUTTER, MARGIN, TOP


def shown(window: MainWindow) -> TimelineView:
    window.actions_by_name["view.timeline"].trigger()
    view = window.views.currentWidget()
    assert isinstance(view, TimelineView)
    return view


def test_every_dated_claim_is_a_bar_and_a_line_of_the_list(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    QAbstractItemModelTester(view.listing, QAbstractItemModelTester.FailureReportingMode.Fatal)
    picture = view.plot.drawing.picture
    assert len(picture.bars) == view.listing.rowCount() > 5
    assert [lane.source for lane in picture.lanes] == [s.sigil for s in window.desk.sources()]
    assert view.apart.isVisible()
    assert view.undated.rowCount() > 0


def test_everything_fits_at_first(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    assert view.plot.horizontalScrollBar().maximum() == 0


def test_keys_zoom_and_fit(window: MainWindow, qtbot: QtBot) -> None:
    plot = shown(window).plot
    before = plot.drawing.axis.width
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.drawing.axis.width > before
    qtbot.keyClick(plot, Qt.Key.Key_0)
    assert plot.drawing.axis.width == before


def test_the_cluster_of_the_current_finding_is_enlarged(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    window.desk.point(next(e.finding for e in view.plot.drawing.chronicle.dated if e.finding))
    scale = view.plot.drawing.axis.scale
    view.cluster.click()
    assert view.plot.drawing.axis.scale > scale


def test_without_a_finding_the_busiest_days_are_enlarged(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    plot = view.plot
    window.desk.point("")
    plot.setFocus()  # the keyboard is at the first event, which may be centuries away
    view.cluster.click()
    low, high = plot.drawing.busiest
    inside = [n for n, e in enumerate(plot.drawing.chronicle.dated) if e.low is not None and low <= e.low < high]
    assert len(inside) > 1
    left, wide = plot.horizontalScrollBar().value(), plot.viewport().width() - GUTTER
    bars = plot.drawing.picture.by_number
    assert all(left <= bars[n].left + MARGIN and bars[n].right <= left + wide for n in inside)


def test_arrows_walk_and_enter_leads_to_the_words(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    plot = view.plot
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    first = plot.drawing.focus
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.drawing.focus != first
    event = plot.drawing.chronicle.dated[plot.drawing.focus]
    assert event.quote in view.told.accessibleName()
    assert event.quote in plot.accessibleDescription()
    with qtbot.waitSignal(window.desk.sought) as sought:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert sought.args == [event.source, event.start]
    assert window.views.currentIndex() == 0


def test_the_bar_with_the_keyboard_has_a_ring(window: MainWindow, qtbot: QtBot) -> None:
    plot = shown(window).plot
    ring = window.look.color("focus").rgb()

    def ringed() -> bool:
        image = plot.grab().toImage()
        return any(image.pixel(x, y) == ring for x in range(image.width()) for y in range(image.height()))

    assert not ringed()
    plot.setFocus()
    qtbot.waitUntil(plot.hasFocus)
    assert ringed()


def test_a_click_on_a_bar_points_at_its_finding(window: MainWindow, qtbot: QtBot) -> None:
    plot = shown(window).plot
    dated = plot.drawing.chronicle.dated
    bar = next(b for b in plot.drawing.picture.bars if dated[b.number].finding)
    x = round(GUTTER + MARGIN + bar.left - plot.horizontalScrollBar().value()) + 2
    y = round(TOP + bar.middle - plot.verticalScrollBar().value())
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert window.desk.current == dated[bar.number].finding


def test_the_list_leads_to_the_words_too(window: MainWindow, qtbot: QtBot) -> None:
    view = shown(window)
    view.as_list.click()
    assert view.table.isVisible()
    view.table.setCurrentIndex(view.listing.index(0, 0))
    with qtbot.waitSignal(window.desk.sought):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)


def test_the_picture_is_saved_as_png_and_svg(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(window)
    view.save_as(tmp_path / "when.png")
    view.save_as(tmp_path / "when.svg")
    image = QImage(str(tmp_path / "when.png"))
    assert image.width() > 500
    assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 3
    drawn = (tmp_path / "when.svg").read_text("utf-8")
    assert drawn.lstrip().startswith("<?xml")
    assert view.plot.drawing.chronicle.dated[0].quote in drawn


def test_a_place_that_cannot_be_written_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(window)
    with qtbot.waitSignal(window.desk.troubled) as told:
        view.save_as(tmp_path / "no such folder" / "when.png")
    assert "Cannot write" in str(told.args)
