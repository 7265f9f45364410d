"""The bar above the work: the case, the view, how columns scroll, the two commonest deeds, and the search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from parallax.gui.actions import Actions, plain
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.plain_text import Elided, PlainLabel
from parallax.gui.settings import Settings
from parallax.gui.texts import QT_TRANSLATE_NOOP, plain_tip, translated

VIEWS = ("view.columns", "view.rows", "view.matrix", "view.timeline", "view.quotes")
SCROLLS = ("scroll.fact", "scroll.flow", "scroll.free")
SHORT = {
    "scroll.fact": QT_TRANSLATE_NOOP("TopBar", "By fact"),
    "scroll.flow": QT_TRANSLATE_NOOP("TopBar", "By flow"),
    "scroll.free": QT_TRANSLATE_NOOP("TopBar", "Free"),
    "export.workbook": QT_TRANSLATE_NOOP("TopBar", "Export workbook"),
}
ROOMY, NARROW = 1240, 1140  # pixels
TITLE = 48  # pixels: a few letters
SEARCH = (120, 240)  # pixels, on a narrow window and on a wide one


class TopBar(QWidget):
    """One line; on a narrow window the title gives way first."""

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self._desk, self._look, self._settings, self._actions = desk, look, settings, actions
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.reports = Elided(TITLE), PlainLabel()
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.title.setProperty("heading", "true")
        self.reports.setProperty("quiet", "true")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search all reports"))
        self.search.setAccessibleName(self.tr("Search all reports"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(SEARCH[0])
        self.search.setMaximumWidth(SEARCH[1])
        self.search.setAcceptDrops(False)  # a file that is dropped here is a report, too
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.reports)
        row.addSpacing(4)
        row.addWidget(self._segment(VIEWS))
        row.addSpacing(4)
        self.scrolls = self._segment(SCROLLS)
        row.addWidget(self.scrolls)
        row.addSpacing(4)
        self.common = [self._button(name) for name in ("source.add", "export.workbook")]
        for button in self.common:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.search, 3)
        desk.opened.connect(self._show)
        desk.described.connect(self._show)
        actions.on("edit.find", self._start_search)
        actions["view.columns"].toggled.connect(self.scrolls.setVisible)  # only columns scroll together
        self.search.textChanged.connect(self._give_way)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands in the menus as well gives way on a narrow window."""
        self._give_way()
        super().resizeEvent(event)

    def _give_way(self) -> None:
        """What is searched for is seen whole, with how often it was found."""
        searching = bool(self.search.text())
        self.search.setMinimumWidth(SEARCH[1] if searching else SEARCH[0])
        self.reports.setVisible(self.width() >= ROOMY + SEARCH[1] * searching)
        for button in self.common:
            button.setVisible(self.width() >= NARROW + SEARCH[1] * searching)

    def _segment(self, names: tuple[str, ...]) -> QWidget:
        """Buttons that stand as one: exactly one of them is chosen."""
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for n, name in enumerate(names):
            button = self._button(name)
            button.setProperty("segment", "first" if n == 0 else "last" if n == len(names) - 1 else "middle")
            row.addWidget(button)
        return part

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        action, short = self._actions[name], SHORT.get(name, "")
        action.setIconText(translated("TopBar", short) if short else plain(action.text()))
        button.setDefaultAction(action)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show(self) -> None:
        case = self._desk.case
        self.title.setText(case.path.stem if case else "")
        self.title.setToolTip(plain_tip(str(case.path)) if case else "")
        self.reports.setText(self.tr("%n report(s)", "", len(self._desk.sources())) if case else "")

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
