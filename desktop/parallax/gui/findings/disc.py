"""A disc as a button that goes to the words in its report."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from parallax.gui.disc import draw_disc
from parallax.gui.look import Look

SIZE = 24  # to be hit; the disc in it is smaller
ROUND = 18


class Disc(QAbstractButton):
    """It is large enough to be hit, and shows where the focus is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(SIZE, SIZE)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIZE, SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The disc, its letter, and a ring where it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "focus" if self.underMouse() else "ink"
        draw_disc(painter, self._look, QPointF(SIZE / 2, SIZE / 2), self.text(), ROUND, token)
        if self.hasFocus():
            painter.setPen(QPen(self._look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1, 1, SIZE - 2, SIZE - 2))
        painter.end()
