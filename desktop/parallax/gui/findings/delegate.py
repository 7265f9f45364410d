"""One finding in the list, in two lines: what is in dispute and what was decided; below, who has which reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from parallax.export.words import TYPES
from parallax.gui.findings import wording
from parallax.gui.findings.model import LINE, Index
from parallax.gui.findings.shares import once, shares
from parallax.gui.look import Look

if TYPE_CHECKING:
    from parallax.case import Line

LEFT, TEXT, RIGHT, ABOVE, BETWEEN = 14, 40, 12, 8, 4
BAR = 3  # the strip at the left of the current line
SIDE = 8  # within a chip
RING = 8  # across, of what is undecided
LEAST = 72  # pixels of a reading: less says nothing
GAP = 8
NOTE = QSize(9, 11)


class FindingDelegate(QStyledItemDelegate):
    """Paints lines from the model; it knows nothing of the case."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.current = -1  # the row of the desk's current finding
        self.renew()

    def renew(self) -> None:
        """Fonts and sizes of the look that is shown now."""
        self._plain, self._strong = self._look.ui_font(), self._look.ui_font(bold=True)
        self._small = self._look.ui_font(0.88)
        self._glyph = self._look.ui_font(1.15)
        self._lines = QFontMetricsF(self._strong).height(), QFontMetricsF(self._plain).height()

    @property
    def height(self) -> int:
        """Of every row."""
        return round(2 * ABOVE + BETWEEN + sum(self._lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line: Line | None = index.data(LINE)
        rect = QRectF(_of(option, "rect"))
        state = _of(option, "state")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, state, index.row() == self.current)
        if line is not None:
            self._paint_line(painter, rect, line)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, current: bool) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self._look.color("selected" if chosen else "panel"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._look.color("line"))
        if chosen and current:
            painter.fillRect(QRectF(rect.left(), rect.top(), BAR, rect.height()), self._look.color("focus"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1.5))

    def _paint_line(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        finding = line.finding
        hue = self._look.color(finding.relation)
        top, below = rect.top() + ABOVE, rect.top() + ABOVE + self._lines[0] + BETWEEN
        self._text(painter, QRectF(rect.left() + LEFT, top, TEXT - LEFT, self._lines[0]), TYPES[finding.type].sign,
                   self._glyph, hue)  # fmt: skip
        right = self._chip(painter, rect.right() - RIGHT, top, line)
        if line.note:
            right = self._note(painter, right - GAP - NOTE.width(), top)
        strong = self._strong if finding.severity == "major" else self._plain
        ink = self._look.color("quiet" if finding.severity == "info" else "ink")
        room = QRectF(rect.left() + TEXT, top, right - GAP - rect.left() - TEXT, self._lines[0])
        self._text(painter, room, wording.heading(finding), strong, ink)
        self._readings(painter, rect.left() + TEXT, below, rect.right() - RIGHT, line, hue)

    def _readings(self, painter: QPainter, left: float, top: float, right: float, line: Line, hue: QColor) -> None:
        """Readings with a sign between them; the letters of the reports are never cut."""
        shown = wording.readings(line.finding, line.preferred)
        metrics, bold = QFontMetricsF(self._plain), QFontMetricsF(self._strong)
        sign = wording.sign(line.finding)
        gap = GAP
        ends = [f" {r.by}" for r in shown]
        starts = [f"✓ {r.value}" if r.preferred else r.value for r in shown]
        number = self._fitting(starts, ends, sign, right - left)
        if number < len(shown):
            right -= metrics.horizontalAdvance(wording.more(len(shown))) + GAP
            number = self._fitting(starts, ends, sign, right - left)
            starts, ends = starts[:number], ends[:number]
        rest = wording.more(len(shown) - number)
        fixed = sum(metrics.horizontalAdvance(end) for end in ends)
        signs = bold.horizontalAdvance(sign) * (len(starts) - 1)
        if fixed + signs + sum(metrics.horizontalAdvance(text) + 1 + 2 * gap for text in starts) > right - left:
            gap, starts = GAP // 2, once(starts)
        between = bold.horizontalAdvance(sign) + 2 * gap
        fixed += between * (len(starts) - 1)
        widths = shares([metrics.horizontalAdvance(text) + 1 for text in starts], right - left - fixed)
        quiet = self._look.color("quiet")
        for n, (start, end, width) in enumerate(zip(starts, ends, widths, strict=True)):
            if n:
                self._text(painter, QRectF(left + gap, top, between, self._lines[1]), sign, self._strong, hue)
                left += between
            text = metrics.elidedText(start, Qt.TextElideMode.ElideRight, width) + end
            wide = metrics.horizontalAdvance(text) + 1
            self._text(painter, QRectF(left, top, min(wide, right - left), self._lines[1]), text, self._plain, quiet)
            left += wide
        if rest:
            room = QRectF(left + GAP, top, metrics.horizontalAdvance(rest) + 2, self._lines[1])
            self._text(painter, room, rest, self._plain, quiet)

    def _fitting(self, starts: list[str], ends: list[str], sign: str, room: float) -> int:
        """How many readings there is room for, so that something can be read of each; two at least."""
        metrics, between = QFontMetricsF(self._plain), QFontMetricsF(self._strong).horizontalAdvance(sign) + GAP
        number, taken = 0, -between
        for start, end in zip(starts, ends, strict=True):
            taken += between + min(metrics.horizontalAdvance(start), LEAST) + metrics.horizontalAdvance(end)
            number += taken <= room or number < 2
        return number

    def _chip(self, painter: QPainter, right: float, top: float, line: Line) -> float:
        """The verdict at the right; where it begins."""
        text = wording.chip(line)
        decided, waits = line.verdict != "unreviewed", wording.waits(line)
        token = "warn" if waits else "good" if line.verdict in {"confirmed", "corrected"} else "ink"
        metrics = QFontMetricsF(self._small)
        if text == wording.RING:
            return self._ring(painter, right, top)
        box = QRectF(0, top - 1, metrics.horizontalAdvance(text) + 2 * SIDE, self._lines[0] + 2)
        box.moveRight(right)
        painter.setPen(QPen(self._look.color("edge" if decided or waits else "line"), 1))
        painter.setBrush(self._look.color("raised"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        hue = self._look.color(token if decided or waits else "quiet")
        self._text(painter, box, text, self._small, hue, Qt.AlignmentFlag.AlignCenter)
        return box.left()

    def _ring(self, painter: QPainter, right: float, top: float) -> float:
        """Nothing was decided yet; where the ring begins."""
        ring = QRectF(right - RING - 1, top + (self._lines[0] - RING) / 2, RING, RING)
        painter.setPen(QPen(self._look.color("quiet"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        return ring.left()

    def _note(self, painter: QPainter, left: float, top: float) -> float:
        """A small sheet with two lines on it; where it begins."""
        sheet = QRectF(left, top + (self._lines[0] - NOTE.height()) / 2, NOTE.width(), NOTE.height())
        sheet = sheet.translated(0.5, 0.5)
        painter.setPen(QPen(self._look.color("quiet"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet)
        for y in (4, 7):
            painter.drawLine(sheet.topLeft() + QPointF(2, y), sheet.topLeft() + QPointF(NOTE.width() - 2, y))
        return left

    def _text(
        self, painter: QPainter, room: QRectF, text: str, font: QFont, hue: QColor,
        how: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    ) -> None:  # fmt: skip
        painter.setFont(font)
        painter.setPen(hue)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(how | Qt.TextFlag.TextSingleLine), shown)


def _of(option: QStyleOptionViewItem, name: str) -> Any:
    """A field of a style option; the toolkit's stubs do not know them all."""
    return getattr(option, name)
