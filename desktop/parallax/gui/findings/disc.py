"""A report's letter in a disc: a button that goes to the words in that report."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from parallax.gui.look import Look

SIZE = 24  # to be hit; the disc in it is smaller
ROUND = 18


class Disc(QAbstractButton):
    """Ink on paper, turned round: told from other discs by its letter, never by colour."""

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
        disc = QRectF((SIZE - ROUND) / 2, (SIZE - ROUND) / 2, ROUND, ROUND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("focus" if self.underMouse() else "ink"))
        painter.drawEllipse(disc)
        painter.setPen(self._look.color("paper"))
        painter.setFont(self._look.ui_font(0.8, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self._look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1, 1, SIZE - 2, SIZE - 2))
        painter.end()
