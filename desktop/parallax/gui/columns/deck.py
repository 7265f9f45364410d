"""The columns side by side: never narrower than can be read, scrolled sideways where there are many, one pinned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from parallax.gui.columns.arrangement import Arrangement
from parallax.gui.columns.column import Column
from parallax.gui.settings import Settings

BARELY = 12  # pixels by which columns may stand out of the window and still be seen whole: their margins
NEARLY = 0.9  # of the least width: rather a little narrower than scrolled sideways for a few pixels


class Deck(QWidget):
    """Puts columns in the order of an arrangement."""

    shifted = Signal()  # columns stand elsewhere

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.columns: Mapping[str, Column] = {}
        self.order: tuple[str, ...] = ()
        self.pinned = ""
        self._wanted: tuple[str, ...] = ()  # what is to be in the window, the first before all others
        self._slot = QWidget()
        self._slot_row = _row(self._slot)
        self._rest = _Ground()
        self._rest_row = _row(self._rest)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._rest)
        self._line = QFrame()
        self._line.setFixedWidth(1)
        row = _row(self)
        row.addWidget(self._slot)
        row.addWidget(self.area, 1)
        self.area.horizontalScrollBar().valueChanged.connect(self.shifted)
        self.area.horizontalScrollBar().actionTriggered.connect(self._forget)

    def take(self, columns: Mapping[str, Column], arrangement: Arrangement) -> None:
        """Show other columns, or the same in another order."""
        self.columns = columns
        self.order, self.pinned = arrangement.shown(), arrangement.pinned
        for sigil, column in columns.items():
            if sigil not in self.order:
                column.setParent(self._rest)
                column.hide()
        for sigil in self.order:
            row = self._slot_row if sigil == self.pinned else self._rest_row
            row.removeWidget(columns[sigil])
            row.addWidget(columns[sigil], 1)
            columns[sigil].set_last(sigil == self.order[-1])
            columns[sigil].show()
        self._slot.setVisible(bool(self.pinned))
        self.fit()
        self.shifted.emit()

    def prepare(self, column: Column) -> None:
        """Give a column that will stand here its style, which takes a while, before it is shown."""
        column.setParent(self._rest)
        for part in (column, *column.findChildren(QWidget)):
            part.ensurePolished()

    def seen(self) -> Sequence[Column]:
        """The columns that are shown, from the left."""
        return [self.columns[sigil] for sigil in self.order]

    def in_sight(self) -> Sequence[Column]:
        """Those of which something is in the window; all where that is not known yet."""
        bar, room = self.area.horizontalScrollBar(), self.area.viewport().width()
        left = bar.value()
        return [
            one
            for one in self.seen()
            if not self.isVisible()
            or one.sigil == self.pinned
            or (one.x() < left + room and one.x() + one.width() > left)
        ]

    def beside(self, column: Column) -> Column | None:
        """The column that a gutter leads to; None where that is not next to it on the screen."""
        at = self.order.index(column.sigil)
        found = self.columns[self.order[at + 1]] if at + 1 < len(self.order) else None
        if found is not None and column.sigil == self.pinned and self.area.horizontalScrollBar().value() > 0:
            return None
        return found

    def fit(self) -> None:
        """Give every column its width."""
        least = self._settings.number("reading/width")
        share = self.width() // max(len(self.order), 1)
        least = share if least * NEARLY <= share < least else least
        for column in self.seen():
            column.setMinimumWidth(least)
        if self.pinned:
            self._slot.setFixedWidth(max(least, share))
        free = [sigil for sigil in self.order if sigil != self.pinned]
        self._rest.setMinimumWidth(least * len(free))

    def show_column(self, sigil: str) -> None:
        """Bring a column into the window, sideways."""
        self.show_columns(sigil)

    def show_columns(self, first: str, others: Sequence[str] = ()) -> bool:
        """Bring a column into the window, sideways, and as many of the others as there is room for beside it.

        Tells whether the columns stand elsewhere for it.
        """
        before = self.area.horizontalScrollBar().value()
        self._wanted = (first, *others)
        self._show_wanted()
        QTimer.singleShot(0, self, self._show_wanted)  # columns that are new have their places only then
        return before != self.area.horizontalScrollBar().value()

    def _show_wanted(self) -> None:
        free = [self.columns[s] for s in self._wanted if s in self.order and s != self.pinned]
        if not free:
            return
        bar, room = self.area.horizontalScrollBar(), self.area.viewport().width()
        left, right = free[0].x(), free[0].x() + free[0].width()
        for column in sorted(free[1:], key=lambda c: abs(c.x() - free[0].x())):
            low, high = min(left, column.x()), max(right, column.x() + column.width())
            left, right = (low, high) if high - low <= room + BARELY else (left, right)
        if left < bar.value():
            bar.setValue(left)
        elif right > bar.value() + room:
            bar.setValue(right - room)

    def _forget(self) -> None:
        """The user has gone elsewhere, sideways."""
        self._wanted = ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room is for the columns."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Another finding may have become the current one meanwhile."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_wanted)


class _Ground(QWidget):
    """Paper that is painted whole, so that Qt moves what is seen along when it is scrolled sideways."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """No more than paper."""
        QPainter(self).fillRect(event.rect(), self.palette().base())


def _row(parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    return row
