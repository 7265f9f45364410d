"""The heads of a table of source text: reports above, what a row is about at the left; both stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from parallax.gui.disc import draw_disc
from parallax.gui.look import Look
from parallax.gui.views.sheet.cell import Side
from parallax.gui.views.sheet.model import Head, SheetModel
from parallax.gui.views.sheet.painting import ABOVE, PAD

DISC = 22
HEIGHT = 52
SIGN = 24  # pixels kept for the sign before a title
MOST_LINES = 4


class ReportHeader(QHeaderView):
    """Letter, outlet and day of every report."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Reports"))

    def sizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One report."""
        model = self.model()
        if not isinstance(model, SheetModel) or model.sheet is None:
            return
        head = model.sheet.heads[section]
        painter.save()
        painter.fillRect(rect, self._look.color("paper"))
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        centre = QPointF(rect.left() + PAD + DISC / 2, rect.center().y())
        draw_disc(painter, self._look, centre, head.sigil, DISC)
        self._words(painter, rect, head)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, head: Head) -> None:
        left, width = rect.left() + PAD + DISC + 8, rect.width() - 2 * PAD - DISC - 8
        bold, small = self._look.ui_font(bold=True), self._look.ui_font(0.9)
        top, below = QFontMetrics(bold), QFontMetrics(small)
        y = rect.center().y() - (top.height() + (below.height() if head.day else 0)) // 2
        painter.setFont(bold)
        painter.setPen(self._look.color("ink"))
        shown = top.elidedText(head.outlet, Qt.TextElideMode.ElideRight, width)
        painter.drawText(left, y + top.ascent(), shown)
        painter.setFont(small)
        painter.setPen(self._look.color("quiet"))
        shown = below.elidedText(head.day, Qt.TextElideMode.ElideRight, width)
        painter.drawText(left, y + top.height() + below.ascent(), shown)


class SideHeader(QHeaderView):
    """What the rows are about."""

    def __init__(self, look: Look, width: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look = look
        self.current = -1  # the row of the current finding
        self.setFixedWidth(width)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(28)
        self.setAccessibleName(self.tr("What the rows are about"))

    def height_of(self, side: Side) -> int:
        """How high the head of a row is."""
        return 2 * ABOVE + self._title_height(side) + sum(self._note_height(note) for note in side.notes)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One row's head."""
        model = self.model()
        if not isinstance(model, SheetModel) or model.sheet is None or section >= len(model.sheet):
            return
        side = model.sheet.side(section)
        painter.save()
        here = section == self.current
        painter.fillRect(rect, self._look.color("selected" if here else "panel"))
        if here:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._look.color("focus"))
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        self._side(painter, rect, side)
        painter.restore()

    def _side(self, painter: QPainter, rect: QRect, side: Side) -> None:
        left, y = rect.left() + PAD, rect.top() + ABOVE
        if side.sign:
            painter.setFont(self._title())
            painter.setPen(self._look.color(side.relation or "quiet"))
            painter.drawText(left, y + QFontMetrics(self._title()).ascent(), side.sign)
        painter.setFont(self._title() if side.notes else self._look.ui_font())
        painter.setPen(self._look.color("ink" if side.notes else "quiet"))
        box = QRect(left + SIGN, y, self._room(), self._title_height(side))
        painter.drawText(box, _wrapped(), side.title)
        y += self._title_height(side)
        painter.setFont(self._look.ui_font(0.9))
        painter.setPen(self._look.color("quiet"))
        for note in side.notes:
            high = self._note_height(note)
            painter.drawText(QRect(left + SIGN, y + 2, self._room(), high - 2), _wrapped(), note)
            y += high

    def _title_height(self, side: Side) -> int:
        metrics = QFontMetrics(self._title())
        high = metrics.boundingRect(QRect(0, 0, self._room(), 10_000), _wrapped(), side.title).height()
        return min(high, MOST_LINES * metrics.lineSpacing()) if side.title else 0

    def _note_height(self, note: str) -> int:
        return self._small().boundingRect(QRect(0, 0, self._room(), 10_000), _wrapped(), note).height() + 2

    def _room(self) -> int:
        return self.width() - 2 * PAD - SIGN

    def _title(self) -> QFont:
        return self._look.ui_font(bold=True)

    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._look.ui_font(0.9))


def _wrapped() -> int:
    return int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
