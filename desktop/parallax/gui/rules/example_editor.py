"""One example of a new rule: two short reports, the words in question marked, and what running it says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QGroupBox, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit

from parallax.gui.look import Look
from parallax.gui.offsets import Offsets
from parallax.gui.plain_text import PlainLabel
from parallax.gui.rules.draft import Pair

OPEN, CLOSE = "<m>", "</m>"


class MarkedText(QPlainTextEdit):
    """A text to type, in which words can be marked; the marks move with the words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._marks: list[QTextCursor] = []
        self.setTabChangesFocus(True)
        self.setMinimumHeight(52)
        self.setMaximumHeight(60)
        self.textChanged.connect(self._paint)

    def mark(self) -> bool:
        """Mark the selected words in place of what was marked before; whether any were selected."""
        cursor = self.textCursor()
        if not cursor.selectedText().strip():
            return False
        self._marks = [QTextCursor(cursor)]
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self._paint()
        return True

    def tagged(self) -> str:
        """The text with the marked words between <m> and </m>."""
        text = self.toPlainText()
        for cursor in self._marks:
            if cursor.hasSelection():
                point = Offsets(text).point
                start, end = point(cursor.selectionStart()), point(cursor.selectionEnd())
                text = f"{text[:start]}{OPEN}{text[start:end]}{CLOSE}{text[end:]}"
        return text.strip()

    def _paint(self) -> None:
        shape = QTextCharFormat()
        shape.setBackground(self._look.color("tint"))
        shape.setFontUnderline(True)
        shape.setUnderlineColor(self._look.color("conflict"))
        selections = []
        for cursor in self._marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, shape
            selections.append(selection)
        self.setExtraSelections(selections)


class ExampleEditor(QGroupBox):
    """``edited`` is told at every change. With ``marks`` the selected words can be marked as those in question."""

    edited = Signal()

    def __init__(self, title: str, look: Look, marks: bool) -> None:
        super().__init__(title)
        self.texts = {sigil: MarkedText(look) for sigil in "AB"}
        self.days = {sigil: QLineEdit() for sigil in "AB"}
        self.said = PlainLabel()
        self.said.setWordWrap(True)
        self.mark = QPushButton(self.tr("Mark the selected words"))
        self.mark.setAutoDefault(False)
        self.mark.setVisible(marks)
        self.mark.clicked.connect(self._mark)
        grid = QGridLayout(self)
        grid.setVerticalSpacing(4)
        for row, sigil in enumerate("AB"):
            self._row(grid, row, sigil)
        grid.addWidget(self.mark, 2, 2)
        grid.addWidget(self.said, 2, 1)

    def _row(self, grid: QGridLayout, row: int, sigil: str) -> None:
        text, day, label = self.texts[sigil], self.days[sigil], PlainLabel(sigil)
        text.setPlaceholderText(self.tr("What report {0} says").format(sigil))
        text.setAccessibleName(self.tr("What report {0} says").format(sigil))
        day.setPlaceholderText(self.tr("Date, 2024-05-08"))
        day.setAccessibleName(self.tr("Publication date of report {0}").format(sigil))
        day.setFixedWidth(168)
        label.setBuddy(text)
        grid.addWidget(label, row, 0)
        grid.addWidget(text, row, 1)
        grid.addWidget(day, row, 2, Qt.AlignmentFlag.AlignTop)
        text.textChanged.connect(self.edited)
        day.textChanged.connect(self.edited)

    def pair(self) -> Pair:
        """What is written."""
        a, b = (self.texts[sigil].tagged() for sigil in "AB")
        return Pair(a, b, self.days["A"].text().strip(), self.days["B"].text().strip())

    def say(self, sentence: str, good: bool) -> None:
        """Show what running it said."""
        self.said.setText(f"{'✓' if good else '✗'} {sentence}" if sentence else "")
        self.said.setProperty("warn", "false" if good else "true")
        self.said.style().polish(self.said)

    def _mark(self) -> None:
        marked = [text.mark() for text in self.texts.values()]
        if any(marked):
            self.edited.emit()
