"""A report's letter in a disc: the same wherever a report is meant."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from parallax.gui.look import Look

LETTER = 0.04  # of the window's font to a pixel of the disc
TWO = 0.8  # of that where there are two letters


def draw_disc(painter: QPainter, look: Look, centre: QPointF, sigil: str, size: float, token: str = "ink") -> None:
    """Draw it: ink, and the letter cut out of it; told from other discs by its letter, never by colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(token))
    painter.drawEllipse(centre, size / 2, size / 2)
    painter.setPen(look.color("paper"))
    painter.setFont(look.ui_font(LETTER * size * (1.0 if len(sigil) < 2 else TWO), bold=True))
    box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sigil)
    painter.restore()
