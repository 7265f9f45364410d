"""Small lines between the paragraphs of a page: what was folded away, and that a report is silent on something."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from parallax.gui.look import Look

INSET = 12
FLAGS = Qt.TextFlag.TextWordWrap


class Notice(QAbstractButton):
    """A sentence of plain text that can be clicked; ``framed`` gives it a dashed line all round."""

    def __init__(self, parent: QWidget, look: Look, framed: bool) -> None:
        super().__init__(parent)
        self._look, self._framed = look, framed
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.update()

    def height_for(self, width: float) -> int:
        """How high the notice is at a width."""
        metrics = QFontMetricsF(self._look.ui_font(0.95))
        inside = QRectF(0, 0, max(width - 2 * INSET, 40), 10_000)
        text = metrics.boundingRect(inside, int(Qt.AlignmentFlag.AlignLeft) | FLAGS, self.text()).height()
        return max(24, round(text + (2 * INSET if self._framed else 8)))

    def sizeHint(self) -> QSize:
        """As wide as it is now."""
        return QSize(self.width(), self.height_for(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet line of text with a bar at its beginning, or in a dashed frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._framed:
            painter.setPen(QPen(self._look.color("edge"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(self._look.color("paper"))
            painter.drawRoundedRect(whole, 4, 4)
        else:
            painter.fillRect(QRectF(0, 3, 2, self.height() - 6), self._look.color("edge"))
        if self.hasFocus():
            painter.setPen(QPen(self._look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._look.ui_font(0.95))
        painter.setPen(self._look.color("ink" if self.underMouse() else "quiet"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | FLAGS
        painter.drawText(whole.adjusted(INSET, 0, -INSET, 0), flags, self.text())
