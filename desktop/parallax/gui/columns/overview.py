"""The strip beside a column: every mark of the source at its height, and what of it is in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from parallax.export.words import LOUDNESS
from parallax.gui.look import Look
from parallax.model import Relation

WIDTH = 12
TICK = 3  # pixels high at least: less is not seen
MARGIN = 2

Ticks = Iterable[tuple[float, float, Relation]]


def loudest(ticks: Ticks, scale: float, height: int) -> list[Relation | None]:
    """Of every row of pixels the loudest relation that has a mark there: a conflict is never painted over."""
    order = tuple(LOUDNESS)
    rows: list[int] = [len(LOUDNESS)] * height
    for top, bottom, relation in ticks:
        first = int(top * scale)
        last = max(first + TICK, int(bottom * scale))
        loud = LOUDNESS[relation]
        for row in range(max(first, 0), min(last, height)):
            rows[row] = min(rows[row], loud)
    return [order[row] if row < len(order) else None for row in rows]


class Overview(QWidget):
    """Painted once into a picture; a click or a drag goes there."""

    wanted = Signal(float)  # the height of the page that is to stand in the middle of the window

    def __init__(self, look: Look, ticks: Callable[[], Ticks], parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._ticks = look, ticks
        self._picture: QPixmap | None = None
        self._whole = 1.0
        self._version: object = None
        self._window = (0.0, 0.0)
        self._current: tuple[float, ...] = ()
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview"))
        self.setAccessibleDescription(self.tr("Where the findings stand in the report"))

    def sizeHint(self) -> QSize:
        """A narrow strip."""
        return QSize(WIDTH, 100)

    def forget(self, whole: float, version: object) -> None:
        """Marks stand elsewhere, if ``version`` is another; the strip is as high as the longest page, ``whole``."""
        if (self._whole, self._version) != (max(whole, 1.0), version):
            self._picture, self._whole, self._version = None, max(whole, 1.0), version
            self.update()

    def show_window(self, top: float, bottom: float, current: tuple[float, ...]) -> None:
        """Show what of the page is in the window, and where the current finding stands."""
        if (self._window, self._current) != ((top, bottom), current):
            self._window, self._current = (top, bottom), current
            self.update()

    @property
    def scale(self) -> float:
        """Pixels of the strip to one of the page."""
        return self.height() / max(self._whole, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height is another picture."""
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, the window's frame over it, and the current finding."""
        if self._picture is None:
            self._picture = self._paint_picture()
        painter = QPainter(self)
        scale, (top, bottom) = self.scale, self._window
        if bottom - top < self._whole - 1:
            frame = QRectF(0.5, max(top, 0) * scale + 0.5, WIDTH - 1, max((bottom - max(top, 0)) * scale, 12) - 1)
            ground = self._look.color("ink")
            ground.setAlphaF(0.07)
            painter.setPen(QPen(self._look.color("edge"), 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(frame, 3, 3)
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(QPen(self._look.color("ink"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for y in self._current:
            painter.drawRect(QRectF(0.5, y * scale - 2.5, WIDTH - 1, TICK + 4))

    def _paint_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(WIDTH * ratio), max(1, round(self.height() * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        rows = loudest(self._ticks(), self.scale, self.height())
        for relation, run in groupby(range(len(rows)), key=rows.__getitem__):
            if relation is not None:
                several = list(run)
                inset = MARGIN if relation in ("conflict", "wording", "precision") else MARGIN + 2
                painter.fillRect(QRectF(inset, several[0], WIDTH - 2 * inset, len(several)), self._look.color(relation))
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def _go(self, point: QPoint) -> None:
        self.wanted.emit(point.y() / self.scale)
