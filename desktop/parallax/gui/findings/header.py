"""What stands above the list: the search, the rarer filters, the order, the chips, and what the filters leave out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.findings import labels
from parallax.gui.findings.chips import Chips
from parallax.gui.findings.letters import takes_letters
from parallax.gui.findings.more_panel import MorePanel
from parallax.gui.findings.narrowing import behind_more, cleared, narrowed
from parallax.gui.plain_text import PlainLabel

HEIGHT = 30
PAUSE = 150  # milliseconds without a key, after which a search begins


class Header(QWidget):
    """It changes the desk's filter and shows it, whoever changed it."""

    left = Signal()  # the search is done with: go to the list

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the findings"))
        self.search.setAccessibleName(self.tr("Search the findings"))
        self.search.setToolTip(actions["edit.search"].toolTip())
        self.search.setClearButtonEnabled(True)
        self.more, self.order = QToolButton(), QToolButton()
        self.chips = Chips(desk, self)
        self.panel = MorePanel(desk, self)
        self.told, self.everything = PlainLabel(), QToolButton()
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look_for)
        self.search.textEdited.connect(self._pause.start)
        self.search.returnPressed.connect(self._searched)
        self.search.installEventFilter(self)
        actions.on("edit.search", self._start)
        for signal in (desk.opened, desk.filtered, desk.decided, desk.audited):
            signal.connect(self._show)
        self._show()

    def _build(self) -> None:
        self.more.clicked.connect(lambda: self.panel.open_below(self.more))
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order.setText(self.tr("Sort"))
        self.order.setMenu(self._order_menu())
        self.told.setProperty("quiet", "true")
        self.told.setWordWrap(True)
        self.everything.setText(self.tr("Show all"))
        self.everything.setProperty("plain", "true")
        self.everything.clicked.connect(lambda: self._desk.show(cleared(self._desk.wanted())))
        for button in (self.more, self.order, self.everything):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.order.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        for widget in (self.search, self.more, self.order):
            widget.setFixedHeight(HEIGHT)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.search, 1)
        row.addWidget(self.more)
        row.addWidget(self.order)
        self.summary = QWidget()
        below = QHBoxLayout(self.summary)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.told, 1)
        below.addWidget(self.everything)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.chips)
        column.addWidget(self.summary)

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        self._orders: dict[str, QAction] = {}
        group = QActionGroup(menu)
        for order, text in labels.ORDERS.items():
            action = menu.addAction(labels.say(text))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, order=order: self._sort(order=order))
            self._orders[order] = action
        menu.addSeparator()
        self._backwards = menu.addAction(self.tr("Backwards"))
        self._backwards.setCheckable(True)
        self._backwards.triggered.connect(lambda on: self._sort(backwards=on))
        return menu

    def _sort(self, **fields: object) -> None:
        self._desk.show(replace(self._desk.wanted(), **fields))  # type: ignore[arg-type]

    def _start(self) -> None:
        self.window().activateWindow()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _look_for(self) -> None:
        wanted, text = self._desk.wanted(), self.search.text().strip()
        if text != wanted.search:
            self._desk.show(replace(wanted, search=text))

    def _searched(self) -> None:
        self._look_for()
        self.left.emit()

    def _show(self) -> None:
        """Show the filter in force."""
        wanted = self._desk.wanted()
        if self.search.text().strip() != wanted.search and not self._pause.isActive():
            self.search.setText(wanted.search)
        chosen = behind_more(wanted, {r.id: r.title for r in self._desk.rules()})
        self.more.setText(self.tr("More ({0})").format(len(chosen)) if chosen else self.tr("More"))
        self.more.setAccessibleName(self.tr("More filters, {0} chosen").format(len(chosen)))
        self._orders[wanted.order].setChecked(True)
        self._backwards.setChecked(wanted.backwards)
        self.order.setToolTip(labels.say(labels.ORDERS[wanted.order]))
        self.told.setText(" · ".join(chosen))
        self.chips.setVisible(bool(self._desk.rules() or self._desk.marks()))  # before an audit there is no count
        self.summary.setVisible(bool(chosen))
        self.everything.setVisible(narrowed(wanted))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Escape ends the search, the arrow down goes to what it found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                self._searched()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._searched()
                return True
        return False

    def event(self, event: QEvent) -> bool:
        """Bare letters are no keys of actions here."""
        return takes_letters(event) or super().event(event)
