"""Rows of two lines, for short lists of reports and cases."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from parallax.gui.look import Look

Index = QModelIndex | QPersistentModelIndex
SECOND = Qt.ItemDataRole.UserRole + 1
ASKS = Qt.ItemDataRole.UserRole + 2
ROW, MARGIN = 52, 12


class TwoLines(QStyledItemDelegate):
    """Paints a row in two lines: ``DisplayRole`` strong, ``SECOND`` quiet, or as a warning where ``ASKS`` says so."""

    def __init__(self, look: Look, paper: bool = False) -> None:
        super().__init__()
        self._look, self._margin = look, 0 if paper else MARGIN

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - as Qt calls it
        """As high as two lines."""
        return QSize(200, max(ROW, 2 * QFontMetrics(self._look.ui_font()).height() + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The first line strong, the second quiet."""
        look = self._look
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.color("selected"))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), look.color("focus"))
        inner = area.adjusted(self._margin, 8, -self._margin, -8)
        half = inner.height() // 2
        asks = bool(index.data(ASKS))
        first = "focus" if state & QStyle.StateFlag.State_MouseOver else "ink"
        lines = (
            (inner.adjusted(0, 0, 0, -half), look.ui_font(bold=True), first, index.data()),
            (inner.adjusted(0, half, 0, 0), look.ui_font(0.92), "warn" if asks else "quiet", index.data(SECOND)),
        )
        for place, font, colour, text in lines:
            painter.setFont(font)
            painter.setPen(look.color(colour))
            shown = QFontMetrics(font).elidedText(str(text), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()
