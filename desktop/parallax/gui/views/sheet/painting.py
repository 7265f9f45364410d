"""Cells painted: plain text laid out by hand, so that no word of a report is ever taken for markup."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from parallax.gui.look import Look
from parallax.gui.offsets import Offsets
from parallax.gui.views.sheet.cell import Cell, Styled
from parallax.gui.views.sheet.model import CELL

PAD = 12  # pixels at the left and right of a cell
ABOVE = 10  # and above and below
LEADING = 1.45  # of the letters' size
KEPT = 2000  # laid-out cells
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
Line = QTextCharFormat.UnderlineStyle
UNDERLINES = {
    "conflict": Line.SingleUnderline,
    "wording": Line.DashUnderline,
    "precision": Line.DotLine,
    "single": Line.SingleUnderline,
}


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a sheet and knows how high they are."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._laid: OrderedDict[tuple[Cell, int], QTextLayout] = OrderedDict()
        look.changed.connect(self._laid.clear)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, caption, words, and the ring of the cell that has the keyboard."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setClipRect(rect)
        ground = "selected" if state & QStyle.StateFlag.State_Selected else "paper"
        painter.fillRect(rect, self._look.color(ground))
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5))
        self._words(painter, rect, cell)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _words(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        y = rect.top() + ABOVE
        if cell.caption:
            self._small(painter, rect, y, cell.caption)
            y += self._small_height(cell.caption, int(rect.width()))
        layout = self._layout(cell, int(rect.width()))
        painter.setPen(self._look.color("quiet" if cell.silent else "ink"))
        layout.draw(painter, QPointF(rect.left() + PAD, y))
        if cell.value:
            self._small(painter, rect, y + layout.boundingRect().height() + 2, cell.value)

    def _small(self, painter: QPainter, rect: QRectF, y: float, words: str) -> None:
        painter.setFont(self._look.ui_font(0.9))
        painter.setPen(self._look.color("quiet"))
        width = int(rect.width())
        painter.drawText(QRectF(rect.left() + PAD, y, width - 2 * PAD, self._small_height(words, width)), WRAP, words)

    def height(self, cell: Cell, width: int) -> int:
        """How high a cell is at a width."""
        high = self._layout(cell, width).boundingRect().height()
        small = sum(self._small_height(words, width) for words in (cell.caption, cell.value) if words)
        return round(high + 2 * ABOVE + small)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the column is."""
        cell, width = index.data(CELL), option.rect.width()
        return QSize(width, self.height(cell, width)) if isinstance(cell, Cell) else QSize(width, 0)

    def _small_height(self, words: str, width: int) -> int:
        metrics = QFontMetrics(self._look.ui_font(0.9))
        return metrics.boundingRect(QRect(0, 0, max(width - 2 * PAD, 40), 10_000), WRAP, words).height() + 2

    def _layout(self, cell: Cell, width: int) -> QTextLayout:
        key = cell, width
        found = self._laid.get(key)
        if found is None:
            found = self._laid[key] = self._laid_out(cell, max(width - 2 * PAD, 40))
            if len(self._laid) > KEPT:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(key)
        return found

    def _laid_out(self, cell: Cell, width: int) -> QTextLayout:
        font = self._look.ui_font() if cell.silent else self._look.reading_font(0.95)
        text = cell.text.replace("\n", "\u2028")
        layout, unit = QTextLayout(text, font), Offsets(text).unit
        layout.setTextOption(_option(text))
        layout.setFormats([self._range(unit, style) for style in cell.styles])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += max(line.height(), font.pixelSize() * LEADING)
        layout.endLayout()
        return layout

    def _range(self, unit: Callable[[int], int], style: Styled) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start = unit(style.start)
        found.length = unit(style.end) - found.start
        found.format = self._format(style.kind)
        return found

    def _format(self, kind: str) -> QTextCharFormat:
        shape = QTextCharFormat()
        if kind == "current":
            shape.setBackground(self._look.color("tint"))
            shape.setFontWeight(QFont.Weight.DemiBold)
        elif kind == "added":
            shape.setForeground(self._look.color("good"))
            shape.setFontWeight(QFont.Weight.DemiBold)
            shape.setUnderlineStyle(Line.SingleUnderline)
        elif kind == "lost":
            shape.setForeground(self._look.color("quiet"))
            shape.setFontStrikeOut(True)
        elif kind in UNDERLINES:
            shape.setUnderlineStyle(UNDERLINES[kind])
            shape.setUnderlineColor(self._look.color(kind))
        return shape


def _option(text: str) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if text.isascii():
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    else:
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option
