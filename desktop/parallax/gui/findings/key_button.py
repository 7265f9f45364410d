"""A button with its key beside its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from parallax.gui.actions import plain
from parallax.gui.look import Look

SIDE = 10
GAP = 8
CAP = 5  # within the key's frame, at both sides


class KeyButton(QPushButton):
    """It does an action, is as enabled as that is, and shows the first of its keys."""

    def __init__(self, action: QAction, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action, self._look = action, look
        self.setProperty("key", "true")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._renew)
        self._renew()

    def sizeHint(self) -> QSize:
        """The word, the key, and room about them."""
        key = self._key()
        word = QFontMetricsF(self.font()).horizontalAdvance(self._word())
        cap = QFontMetricsF(self._look.ui_font(0.82)).horizontalAdvance(key) + 2 * CAP + GAP if key else 0
        return QSize(round(2 * SIDE + word + cap), max(26, super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame of a button; in it the word and the key."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(self._look.color("ink" if self.isEnabled() else "faded"))
        room = QRectF(self.rect()).adjusted(SIDE, 0, -SIDE, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._word())
        if key := self._key():
            self._draw_key(painter, room, key)
        painter.end()

    def _draw_key(self, painter: QPainter, room: QRectF, key: str) -> None:
        font = self._look.ui_font(0.82)
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(key) + 2 * CAP
        high = metrics.height() + 1
        cap = QRectF(room.right() - wide, room.center().y() - high / 2, wide, high)
        painter.setPen(QPen(self._look.color("edge"), 1))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setFont(font)
        painter.setPen(self._look.color("quiet"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)

    def _word(self) -> str:
        return plain(self._action.text())

    def _key(self) -> str:
        return self._action.shortcut().toString()

    def _renew(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setAccessibleName(self._word())
        self.setAccessibleDescription(self._key())
        self.setToolTip(self._action.toolTip())
        self.updateGeometry()
        self.update()
