"""Views with nothing to show say what to do; what is not seen is not built."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parallax.case import create
from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import Settings
from parallax.gui.views import MatrixView, QuotesView, RowsView, TimelineView
from parallax.gui.views.page import Page

VIEWS = (RowsView, MatrixView, TimelineView, QuotesView)


@pytest.mark.parametrize("kind", VIEWS)
def test_an_empty_case_says_what_to_do(
    kind: type[Page], qtbot: QtBot, desk: Desk, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "empty.parallax"
    create(path).close()
    owner = MainWindow(settings, Look("light"))
    qtbot.addWidget(owner)
    view = kind(desk, Look("light"), settings, Actions(owner, settings))
    qtbot.addWidget(view)
    desk.open(path)
    view.show()
    qtbot.waitUntil(lambda: "Add two or more reports" in view.empty.sentence.text())
    assert view.stack.currentIndex() == 0
    assert view.empty.button.text() == "Add reports"


@pytest.mark.parametrize("name", ["rows", "matrix", "timeline", "quotes"])
@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_every_view_can_be_painted(name: str, scheme: str, window: MainWindow, qtbot: QtBot) -> None:
    window.look.choose(scheme)
    window.actions_by_name["go.next"].trigger()
    window.actions_by_name[f"view.{name}"].trigger()
    view = window.views.currentWidget()
    assert view is not None
    picture = view.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 5


def test_larger_text_makes_higher_rows(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["view.rows"].trigger()
    view = window.views.currentWidget()
    assert isinstance(view, RowsView)
    before = view.table.rowHeight(0)
    window.look.set_zoom(200)
    assert view.table.rowHeight(0) > before


def test_closing_the_case_empties_the_views(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["view.matrix"].trigger()
    view = window.views.currentWidget()
    assert isinstance(view, MatrixView)
    assert view.table.sheet_model.rowCount() > 0
    window.desk.close()
    view.renew()
    assert view.table.sheet_model.rowCount() == 0


def test_while_reports_are_read_a_view_says_so(window: MainWindow, qtbot: QtBot, case_file: Path) -> None:
    window.actions_by_name["view.matrix"].trigger()
    view = window.views.currentWidget()
    assert isinstance(view, MatrixView)
    window.desk.close()
    with qtbot.waitSignal(window.desk.audited, timeout=20_000):
        window.desk.open(case_file)
        view.renew()
        assert "have been read" in view.empty.sentence.text()
        assert not view.empty.button.isVisible()
    qtbot.waitUntil(lambda: view.stack.currentIndex() == 1)


def test_a_decision_leaves_the_view_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["view.matrix"].trigger()
    view = window.views.currentWidget()
    assert isinstance(view, MatrixView)
    sheet = view.table.sheet
    window.actions_by_name["go.next"].trigger()
    window.desk.decide("confirmed")
    assert view.table.sheet is sheet
