"""The bar above the work: the case, the view, how columns scroll, the two commonest deeds, and the search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from parallax.gui.actions import Actions, plain
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.settings import Settings

VIEWS = ("view.columns", "view.rows", "view.matrix", "view.timeline", "view.quotes")
SCROLLS = ("scroll.fact", "scroll.flow", "scroll.free")


class TopBar(QWidget):
    """One line; on a narrow window the title gives way first."""

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self._desk, self._look, self._settings, self._actions = desk, look, settings, actions
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.reports = QLabel(), QLabel()
        self.title.setProperty("heading", "true")
        self.reports.setProperty("quiet", "true")
        for label in (self.title, self.reports):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search all reports"))
        self.search.setAccessibleName(self.tr("Search all reports"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(200)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.reports)
        row.addSpacing(8)
        row.addWidget(self._segment(VIEWS))
        row.addSpacing(8)
        row.addWidget(self._segment(SCROLLS))
        row.addSpacing(8)
        for name in ("source.add", "export.workbook"):
            row.addWidget(self._button(name))
        row.addStretch(1)
        row.addWidget(self.search)
        desk.opened.connect(self._show)
        desk.described.connect(self._show)
        actions.on("edit.find", self._start_search)
        self._show()

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
        button.setDefaultAction(self._actions[name])
        button.setText(plain(self._actions[name].text()))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show(self) -> None:
        case = self._desk.case
        self.title.setText(case.path.stem if case else "")
        self.reports.setText(self.tr("%n report(s)", "", len(self._desk.sources())) if case else "")

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
