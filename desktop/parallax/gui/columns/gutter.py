"""The space between two columns: ribbons that join their passages, and the overview of the left one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from parallax.gui.columns import ribbons
from parallax.gui.columns.overview import Overview, Ticks
from parallax.gui.columns.ribbons import End, Ribbon
from parallax.gui.look import LINE_STYLES, Look

WIDTH = 40
LAST = 16  # beside the last column there is nothing to join


class Gutter(QWidget):
    """Ribbons are given in pixels of the pages; ``offsets`` tells how far both pages are scrolled."""

    def __init__(self, look: Look, ticks: Callable[[], Ticks]) -> None:
        super().__init__()
        self._look = look
        self._ribbons: tuple[Ribbon, ...] = ()
        self._all: tuple[Ribbon, ...] = ()
        self.offsets: Callable[[], tuple[int, int]] = lambda: (0, 0)
        self.overview = Overview(look, ticks, self)
        self.setFixedWidth(WIDTH)

    def show_ribbons(self, current: Sequence[Ribbon]) -> None:
        """Show the ribbons of the current finding."""
        if self._ribbons != tuple(current):
            self._ribbons = tuple(current)
            self.update()

    def show_others(self, others: Sequence[Ribbon]) -> None:
        """Show the ribbons of all findings, behind the current one's."""
        if self._all != tuple(others):
            self._all = tuple(others)
            self.update()

    @property
    def shown(self) -> tuple[Ribbon, ...]:
        """The ribbons that there are."""
        return (*self._ribbons, *self._all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The overview stands at the left edge."""
        super().resizeEvent(event)
        self.overview.setGeometry(2, 0, self.overview.width(), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The quiet ribbons first, the current finding's over them."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self.offsets()
        height = float(self.height())
        for one in (*self._all, *self._ribbons):
            ends = (_seen(one.left, left, height), _seen(one.right, right, height))
            if ends[0] or ends[1]:
                self._paint(painter, one, *ends)

    def _paint(self, painter: QPainter, one: Ribbon, left: End | None, right: End | None) -> None:
        width, line = float(self.width()), self._look.color(one.relation)
        ground = self._look.color("tint") if one.current else QColor(line)
        if not one.current:
            ground.setAlphaF(0.10)
            line.setAlphaF(0.45)
        pen = QPen(line, 1.2 if one.current else 1, LINE_STYLES[one.relation])
        painter.setBrush(ground)
        if left is not None and right is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPath(ribbons.band(width, left, right))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            painter.drawPath(ribbons.edge(width, left.top, right.top))
            painter.drawPath(ribbons.edge(width, left.bottom, right.bottom))
            return
        painter.setPen(pen)
        for end, at_left in ((left, True), (right, False)):
            if end is not None:
                painter.drawPath(ribbons.stub(width, end, at_left))
                self._paint_letter(painter, one, end, at_left)

    def _paint_letter(self, painter: QPainter, one: Ribbon, end: End, at_left: bool) -> None:
        """Where the words are joined to, if that is not the neighbour."""
        if one.towards:
            painter.setFont(self._look.ui_font(0.85, bold=True))
            painter.setPen(self._look.color("quiet"))
            x = ribbons.STUB + 2 if at_left else 0.0
            rect = QRectF(x, end.top, self.width() - ribbons.STUB - 2, end.bottom - end.top)
            flags = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
            )
            painter.drawText(rect, flags, one.towards)


def _seen(end: End | None, offset: int, height: float) -> End | None:
    """An end as it stands in the window; None where it is out of sight."""
    found = None if end is None else end.moved(-offset)
    return found if found is not None and found.seen(height) else None
