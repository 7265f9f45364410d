"""Sentences that need to be read, in a strip above the work: nothing is hidden by them, nothing waits for a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel

Offer = tuple[str, Callable[[], object]]


class Messages(QWidget):
    """``inner`` with a strip above it that shows itself when there is something to say."""

    def __init__(self, inner: QWidget, look: Look) -> None:
        super().__init__()
        self._look = look
        self.offers: list[QPushButton] = []
        self.strip = QWidget()
        self.strip.setProperty("bar", "true")
        self.strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.dismiss = QPushButton(self.tr("Close"))
        self.dismiss.clicked.connect(self.clear)
        self._row = QHBoxLayout(self.strip)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(inner, 1)
        self.strip.hide()

    def trouble(self, sentence: str) -> None:
        """Say one sentence about something that went wrong."""
        self.offer(sentence, ())

    def mistake(self, log: Path, details: str) -> None:
        """Say that the program made a mistake; the details hold no word of a source."""
        sentence = self.tr("Parallax made a mistake. Your decisions are saved. The details are in {0}.").format(log)
        self._say(sentence, [(self.tr("Copy details"), partial(_copy, details))], warn=True, closes=False)

    def offer(self, sentence: str, offers: Sequence[Offer], warn: bool = True) -> None:
        """Say one sentence, with buttons for what can be done about it."""
        self._say(sentence, offers, warn, closes=True)

    def saved(self, path: Path) -> None:
        """Say where a file is now, with the ways to it."""
        sentence = self.tr("Saved as {0}").format(path)
        offers = [
            (self.tr("Open file"), partial(open_path, path)),
            (self.tr("Show in folder"), partial(open_path, path.parent)),
        ]
        self._say(sentence, offers, warn=False, closes=False)

    def clear(self) -> None:
        """Nothing to say any more."""
        self.strip.hide()

    def _say(self, sentence: str, offers: Sequence[Offer], warn: bool, closes: bool) -> None:
        for button in self.offers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offers = [QPushButton(text) for text, _ in offers]
        for n, (button, (_, do)) in enumerate(zip(self.offers, offers, strict=True)):
            if closes:
                button.clicked.connect(self.clear)
            button.clicked.connect(lambda _checked=False, do=do: do())
            self._row.insertWidget(1 + n, button)
        self.text.setText(sentence)
        self.text.setAccessibleName(sentence)
        self.text.setProperty("warn", "true" if warn else "false")
        self.text.style().polish(self.text)
        self.strip.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))


def open_path(path: Path) -> None:
    """Open a file or folder with the program that the computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
