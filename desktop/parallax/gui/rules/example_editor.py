"""One example of a new rule: two short reports, the words in question marked, and what running it says."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QGroupBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from parallax.gui.rules.draft import Pair

OPEN, CLOSE = "<m>", "</m>"


class ExampleEditor(QGroupBox):
    """``edited`` is told at every change. With ``marks`` the selected words can be marked as those in question."""

    edited = Signal()

    def __init__(self, title: str, marks: bool) -> None:
        super().__init__(title)
        self.texts = {sigil: QPlainTextEdit() for sigil in "AB"}
        self.days = {sigil: QLineEdit() for sigil in "AB"}
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.mark = QPushButton(self.tr("Mark the selected words"))
        self.mark.setAutoDefault(False)
        self.mark.setVisible(marks)
        self.mark.clicked.connect(self._mark)
        grid = QGridLayout(self)
        grid.setVerticalSpacing(4)
        for row, sigil in enumerate("AB"):
            text, day = self.texts[sigil], self.days[sigil]
            text.setTabChangesFocus(True)
            text.setMinimumHeight(52)
            text.setMaximumHeight(76)
            text.setPlaceholderText(self.tr("What report {0} says").format(sigil))
            text.setAccessibleName(self.tr("What report {0} says").format(sigil))
            day.setPlaceholderText(self.tr("Date, 2024-05-08"))
            day.setAccessibleName(self.tr("Publication date of report {0}").format(sigil))
            day.setFixedWidth(132)
            label = QLabel(sigil)
            label.setBuddy(text)
            grid.addWidget(label, row, 0)
            grid.addWidget(text, row, 1)
            grid.addWidget(day, row, 2, Qt.AlignmentFlag.AlignTop)
            text.textChanged.connect(self.edited)
            day.textChanged.connect(self.edited)
        grid.addWidget(self.mark, 2, 2)
        grid.addWidget(self.said, 2, 1)

    def pair(self) -> Pair:
        """What is written."""
        a, b = (self.texts[sigil].toPlainText().strip() for sigil in "AB")
        return Pair(a, b, self.days["A"].text().strip(), self.days["B"].text().strip())

    def say(self, sentence: str, good: bool) -> None:
        """Show what running it said."""
        self.said.setText(f"{'✓' if good else '✗'} {sentence}" if sentence else "")
        self.said.setProperty("warn", "false" if good else "true")
        self.said.style().polish(self.said)

    def _mark(self) -> None:
        """Mark the selection of whichever text has one, in place of what was marked in it before."""
        for text in self.texts.values():
            cursor = text.textCursor()
            words = cursor.selectedText()
            if words.strip() and OPEN not in words and CLOSE not in words:
                cursor.insertText(f"{OPEN}{words}{CLOSE}")

    def sizeHint(self) -> QSize:
        """Room for both texts."""
        return super().sizeHint().expandedTo(QSize(560, 180))
