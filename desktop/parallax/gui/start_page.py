"""What stands in the window before a case is open: what to do first, and the cases that were open last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.gui.recent import Recent, days_ago, forget, recent_cases
from parallax.gui.settings import Settings
from parallax.gui.texts import plain_tip
from parallax.gui.two_lines import SECOND, Index, TwoLines

WIDTH = 640
SHOWN = 5  # rows of recent cases before the list scrolls


class RecentModel(QAbstractListModel):
    """The cases that were open last."""

    def __init__(self) -> None:
        super().__init__()
        self.cases: tuple[Recent, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name; place and day; all of it for a screen reader."""
        if not index.isValid() or index.row() >= len(self.cases):
            return None
        one = self.cases[index.row()]
        second = f"{self._day(one)} · {one.path.parent}"
        return {
            Qt.ItemDataRole.DisplayRole: one.path.stem,
            Qt.ItemDataRole.ToolTipRole: plain_tip(str(one.path)),
            Qt.ItemDataRole.AccessibleTextRole: f"{one.path.stem}, {second}",
            SECOND: second,
        }.get(Qt.ItemDataRole(role) if role < Qt.ItemDataRole.UserRole else role)

    def show(self, cases: Sequence[Recent]) -> None:
        """Show other cases."""
        self.beginResetModel()
        self.cases = tuple(cases)
        self.endResetModel()

    def _day(self, one: Recent) -> str:
        ago = days_ago(one.day, date.today())
        if ago in (0, 1):
            return self.tr("Today") if ago == 0 else self.tr("Yesterday")
        return self.tr("%n day(s) ago", "", ago) if ago and ago < 30 else one.day


class StartPage(QWidget):
    """One calm page. ``chosen`` tells which recent case is wanted."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self._look, self._settings, self._actions = look, settings, actions
        self.setProperty("paper", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.area = QFrame()
        self.area.setProperty("drop", "true")
        self.model, self.list = RecentModel(), QListView()
        self.heading, self.lead, self.hint = PlainLabel("Parallax"), PlainLabel(), PlainLabel()
        self.kinds, self.recent, self.promise = PlainLabel(), PlainLabel(), PlainLabel()
        self.clear = QPushButton()
        self.buttons: dict[str, QPushButton] = {}
        self._name()
        self._lay_out()
        self.list.activated.connect(lambda index: self.chosen.emit(self.model.cases[index.row()].path))
        self.list.clicked.connect(lambda index: self.chosen.emit(self.model.cases[index.row()].path))
        self.clear.clicked.connect(lambda: forget(settings))
        settings.changed.connect(lambda key: self._fill() if key in ("recent/cases", "privacy/recent") else None)
        desk.opened.connect(self._fill)
        look.changed.connect(self._set_fonts)
        self._set_fonts()
        self._fill()

    def _name(self) -> None:
        self.lead.setText(self.tr("Lay the reports of one event side by side, see where they part, settle each point."))
        self.hint.setText(self.tr("Drop the reports here"))
        self.kinds.setText(self.tr("Text, Markdown and web pages, or a folder of them"))
        self.recent.setText(self.tr("Recent cases"))
        self.promise.setText(self.tr("Everything stays on this computer."))
        for label in (self.lead, self.kinds, self.promise):
            label.setProperty("quiet", "true")
        for name, text in {
            "source.add": self.tr("&Choose files..."),
            "source.paste": self.tr("&Paste text"),
            "case.open": self.tr("&Open a case..."),
            "case.sample": self.tr("Look at the &sample case"),
        }.items():
            button = QPushButton(text)
            button.clicked.connect(self._actions[name].trigger)
            button.setToolTip(self._actions[name].toolTip())
            self.buttons[name] = button
        self.clear.setText(self.tr("Clear this list"))
        self.clear.setProperty("plain", "true")
        self.list.setModel(self.model)
        self._delegate = TwoLines(self._look, paper=True)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Recent cases"))
        self.list.setProperty("paper", "true")
        self.list.setMouseTracking(True)
        self.list.setCursor(Qt.CursorShape.PointingHandCursor)
        self.list.installEventFilter(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self.heading)
        column.addSpacing(4)
        column.addWidget(self.lead)
        column.addSpacing(24)
        column.addWidget(self._drop_area())
        column.addSpacing(16)
        column.addLayout(_row(self.buttons["case.open"], self.buttons["case.sample"]))
        column.addSpacing(28)
        head = _row(self.recent)
        head.addWidget(self.clear)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self.list)
        column.addStretch(3)
        column.addWidget(self.promise)
        middle = QWidget()
        middle.setFixedWidth(WIDTH)
        middle.setLayout(column)
        column.setContentsMargins(0, 16, 0, 16)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(middle)
        whole.addStretch(1)

    def _drop_area(self) -> QFrame:
        column = QVBoxLayout(self.area)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(4)
        for label in (self.hint, self.kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.buttons["source.add"])
        row.addWidget(self.buttons["source.paste"])
        row.addStretch(1)
        column.addLayout(row)
        return self.area

    def invite(self, on: bool) -> None:
        """Show that what is dragged can be dropped."""
        self.area.setProperty("over", "true" if on else "false")
        self.area.style().polish(self.area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes a case off the list."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            index = self.list.currentIndex()
            if event.key() == Qt.Key.Key_Delete and index.isValid():
                forget(self._settings, self.model.cases[index.row()].path)
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        self.model.show(recent_cases(self._settings))
        rows = len(self.model.cases)
        for widget in (self.recent, self.clear, self.list):
            widget.setVisible(bool(rows))
        height = self.list.sizeHintForRow(0) if rows else 0
        self.list.setFixedHeight(height * min(rows, SHOWN) + 2 * self.list.frameWidth())
        if rows:
            self.list.setCurrentIndex(QModelIndex())

    def _set_fonts(self) -> None:
        self.heading.setFont(self._look.ui_font(2.0, bold=True))
        self.lead.setFont(self._look.ui_font(1.1))
        self.hint.setFont(self._look.ui_font(1.15, bold=True))
        self.recent.setFont(self._look.ui_font(bold=True))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
