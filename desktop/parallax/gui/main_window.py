"""The window: it arranges the panels and connects the actions; what they do is written where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget

from parallax.gui import exporting, help, importing  # noqa: A004 - the part of the window
from parallax.gui.actions import ANYTIME, DEEDS, MENUS, Actions, tr
from parallax.gui.desk import Desk
from parallax.gui.importing.dropping import is_wanted, paths_in, text_in
from parallax.gui.look import SCHEMES, Look
from parallax.gui.messages import Messages
from parallax.gui.settings import Settings
from parallax.gui.start_page import StartPage
from parallax.gui.status_line import StatusLine

if TYPE_CHECKING:
    from parallax.gui.columns import ColumnsView
    from parallax.gui.findings import FindingsPane
    from parallax.gui.top_bar import TopBar
    from parallax.gui.workspace import Workspace

VIEWS = ("columns", "rows", "matrix", "timeline", "quotes")
SMALLEST = (1024, 600)
USUAL = (1366, 768)
AFTER_PAINTING = 20  # milliseconds


class MainWindow(QMainWindow):
    """One case on the screen."""

    def __init__(self, settings: Settings, look: Look) -> None:
        super().__init__()
        self.settings, self.look = settings, look
        self.desk = Desk(settings)
        self.actions_by_name = Actions(self, settings)
        self.setWindowTitle("Parallax")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setAcceptDrops(True)
        self._workspace: Workspace | None = None
        self._painted = False
        self._build()
        self._menus()
        self._connect()
        self._show_state()

    def _build(self) -> None:
        parts = (self.desk, self.look, self.settings, self.actions_by_name)
        self.start_page = StartPage(*parts)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.messages = Messages(self.pages, self.look)
        self.setCentralWidget(self.messages)
        self.status_line = StatusLine(*parts)
        self.setStatusBar(self.status_line)

    @property
    def workspace(self) -> Workspace:
        """The work on a case; it is made at its first use."""
        if self._workspace is None:
            from parallax.gui.workspace import Workspace

            self._workspace = Workspace(self.desk, self.look, self.settings, self.actions_by_name)
            self.pages.addWidget(self._workspace)
            if kept := self.settings.text("window/split"):
                self.split.restoreState(QByteArray.fromBase64(kept.encode()))
            self._connect_workspace()
        return self._workspace

    @property
    def top_bar(self) -> TopBar:
        """The bar above the work."""
        return self.workspace.top_bar

    @property
    def columns(self) -> ColumnsView:
        """The reports side by side."""
        return self.workspace.columns

    @property
    def findings(self) -> FindingsPane:
        """The findings beside them."""
        return self.workspace.findings

    @property
    def views(self) -> QStackedWidget:
        """The views, one of which is shown."""
        return self.workspace.views

    @property
    def split(self) -> QSplitter:
        """What parts views and findings."""
        return self.workspace.split

    def _menus(self) -> None:
        menus = {name: self.menuBar().addMenu(tr(name)) for name in MENUS}
        last = ""
        for deed in DEEDS:
            menu = menus[deed.menu]
            area = deed.group or deed.name.partition(".")[0]
            if area != last and menu.actions():
                menu.addSeparator()
            last = area
            menu.addAction(self.actions_by_name[deed.name])
            if deed.name == "case.open":
                self.recent_menu = QMenu(self.tr("Open &recent"), self)
                menu.addMenu(self.recent_menu)

    def _connect(self) -> None:
        desk, actions = self.desk, self.actions_by_name
        desk.arriving.connect(lambda: self.workspace)
        desk.opened.connect(self._show_state)
        desk.troubled.connect(self.trouble)
        for n, name in enumerate(VIEWS):
            actions.on(f"view.{name}", partial(self.show_view, n))
        actions.on("view.zoom in", lambda: self.look.zoom_by(+1))
        actions.on("view.zoom out", lambda: self.look.zoom_by(-1))
        actions.on("view.zoom reset", lambda: self.look.set_zoom(100))
        actions["view.list"].setChecked(True)
        actions["view.columns"].setChecked(True)
        actions.on("app.quit", self.close)
        actions.on("go.next", lambda: desk.step(+1))
        actions.on("go.previous", lambda: desk.step(-1))
        actions.on("go.undecided", lambda: desk.step(+1, undecided=True))
        actions.on("edit.undo", desk.undo)
        actions.on("edit.redo", desk.redo)
        actions.on("case.audit", desk.audit_again)
        actions.on("case.close", desk.close)
        self.start_page.chosen.connect(lambda path: self.open_paths([path]))
        self.look.changed.connect(lambda: self.settings.set("look/zoom", self.look.zoom))
        self.settings.changed.connect(self._setting_changed)
        for part in (importing, exporting, help):
            part.connect(self)

    def _connect_workspace(self) -> None:
        from parallax.gui import reviewing, rules

        self.actions_by_name["view.list"].toggled.connect(self.findings.setVisible)
        self.columns.search_with(self.top_bar.search)
        self.desk.sought.connect(self.show_place)
        for part in (reviewing, rules):
            part.connect(self)

    def show_view(self, number: int) -> None:
        """Show Columns, Rows, Matrix, Timeline or Quotes."""
        self.views.setCurrentIndex(number)
        self.actions_by_name[f"view.{VIEWS[number]}"].setChecked(True)

    def show_place(self, letter: str, at: int) -> None:
        """Show a place of a report in its column."""
        from parallax.model import Span  # the first window has no use for it

        self.show_view(VIEWS.index("columns"))
        self.columns.show_words(letter, Span(at, at + 1, ""))

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open a case file, or reports and folders of reports as a new case."""
        importing.open_paths(self, paths)

    def trouble(self, sentence: str) -> None:
        """Say what went wrong, where it hides nothing."""
        self.messages.trouble(sentence)

    def mistake(self, log: Path, details: str) -> None:
        """Say that the program itself made a mistake, and where the details are."""
        self.messages.mistake(log, details)

    def _show_state(self) -> None:
        """Show the start page or the case; what needs a case cannot be done without one."""
        case = self.desk.case
        self.pages.setCurrentWidget(self.start_page if case is None else self.workspace)
        self.setWindowTitle(f"{case.path.stem} - Parallax" if case else "Parallax")
        for deed in DEEDS:
            self.actions_by_name[deed.name].setEnabled(case is not None or deed.name in ANYTIME)

    def _setting_changed(self, key: str) -> None:
        if key == "look/scheme" and self.settings.text(key) in SCHEMES:
            self.look.choose(self.settings.text(key))
        elif key == "look/zoom":
            self.look.set_zoom(self.settings.number(key))
        elif key == "privacy/recent" and not self.settings.flag(key):
            self.settings.set("recent/cases", "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Reports, folders, cases and text may be dropped anywhere."""
        if is_wanted(event.mimeData()):
            event.acceptProposedAction()
            self.start_page.invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was dragged has left again."""
        self.start_page.invite(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.start_page.invite(False)
        event.acceptProposedAction()
        if paths := paths_in(event.mimeData()):
            importing.open_paths(self, paths)
        else:
            importing.open_text(self, text_in(event.mimeData()))

    def restore(self) -> None:
        """Take up the size and the arrangement of the last time."""
        if kept := self.settings.text("window/geometry"):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first time that the window is painted, what it does not show yet is made behind it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(AFTER_PAINTING, self, lambda: self.workspace)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the arrangement, and put the case away."""
        states = {"window/geometry": self.saveGeometry()}
        if self._workspace is not None:
            states["window/split"] = self.split.saveState()
        for key, state in states.items():
            self.settings.set(key, bytes(state.toBase64().data()).decode())
        self.desk.close()
        event.accept()
