"""Text to be read and selected, as high as it needs to be.

Plain text only, so that no report can draw or load anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from parallax.gui.wrapping import wrapping

NEAR = 4  # pixels: a click, no drag
FOCUS = 2  # pixels


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one form: strong or not, in a colour, on a ground."""

    text: str
    strong: bool = False
    hue: QColor | None = None
    ground: QColor | None = None


class Prose(QPlainTextEdit):
    """One paragraph (or a few) of a page; the page scrolls, not this."""

    clicked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("prose", "true")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0; border-radius: 0; }")
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setUndoRedoEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self._pressed = QPointF()

    def say(self, pieces: Sequence[Piece], font: QFont) -> None:
        """Show these pieces, one after the other."""
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.clear()
        self.setWordWrapMode(wrapping("".join(piece.text for piece in pieces)))
        cursor = QTextCursor(self.document())
        for piece in pieces:
            cursor.insertText(piece.text, _form(piece))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text at this width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text; a line beside it where it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.fillRect(QRectF(0, 0, FOCUS, self.height()), self.palette().color(QPalette.ColorRole.Accent))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from choosing words."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that chose no words is one on the paragraph."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._pressed).manhattanLength()
        if event.button() == Qt.MouseButton.LeftButton and moved < NEAR and not self.textCursor().hasSelection():
            self.clicked.emit()

    def _fit(self) -> None:
        height, block = 0.0, self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        if self.height() != ceil(height):
            self.setFixedHeight(max(1, ceil(height)))


def _form(piece: Piece) -> QTextCharFormat:
    form = QTextCharFormat()
    if piece.strong:
        form.setFontWeight(QFont.Weight.DemiBold)
    if piece.hue is not None:
        form.setForeground(piece.hue)
    if piece.ground is not None:
        form.setBackground(piece.ground)
    return form
