"""Sentences that need to be read, in a strip above the work: nothing is hidden by them, nothing waits for a click."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from parallax.gui.look import Look


class Messages(QWidget):
    """``inner`` with a strip above it that shows itself when there is something to say."""

    def __init__(self, inner: QWidget, look: Look) -> None:
        super().__init__()
        self._look = look
        self._details = ""
        self.strip = QWidget()
        self.strip.setProperty("bar", "true")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setProperty("warn", "true")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(self.tr("Copy details"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        self.dismiss = QPushButton(self.tr("Close"))
        self.dismiss.clicked.connect(self.strip.hide)
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy)
        row.addWidget(self.dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(inner, 1)
        self.strip.hide()

    def trouble(self, sentence: str) -> None:
        """Say one sentence."""
        self._say(sentence, "")

    def mistake(self, log: Path, details: str) -> None:
        """Say that the program made a mistake; the details hold no word of a source."""
        self._say(
            self.tr("Parallax made a mistake. Your decisions are saved. The details are in {0}.").format(log), details
        )

    def _say(self, sentence: str, details: str) -> None:
        self._details = details
        self.text.setText(sentence)
        self.text.setAccessibleName(sentence)
        self.copy.setVisible(bool(details))
        self.strip.show()
