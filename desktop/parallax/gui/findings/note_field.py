"""The note on a finding: kept by itself, a moment after the last key and whenever one goes elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from parallax.gui.desk import Desk
from parallax.gui.wrapping import wrapping

PAUSE = 1500  # milliseconds without a key, after which the note is kept
MOST = 5  # lines; a longer note scrolls
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QPlainTextEdit):
    """It belongs to the finding that it was loaded for, and is kept for that one, whatever is the current one then."""

    finished = Signal()  # Ctrl+Enter: go on to the next
    left = Signal()  # Escape: back to the list

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._mark = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Note on this finding"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._typed)
        desk.closing.connect(self._let_go)
        self._loading = False
        self._unkept = False  # whether keys were pressed that the case knows nothing of
        self._refused: dict[str, str] = {}  # notes that could not be written: they are tried again

    def load(self, mark: str, text: str) -> None:
        """Show the note of a finding. What is being written of another is kept first; of this one, it goes on."""
        if mark == self._mark and (self._unkept or text == self.written()):
            return
        self.keep()
        if self._unkept and self._mark:
            self._refused[self._mark] = self.written()
        self._mark = mark
        self._loading = True
        self._unkept = mark in self._refused
        self.setPlainText(self._refused.pop(mark, text))
        self._loading = False

    def written(self) -> str:
        """What stands in the field."""
        return self.toPlainText().strip()

    def keep(self) -> None:
        """Write the note into the case, if it is another."""
        self._pause.stop()
        if not self._unkept or not self._mark or not self._desk.writable:
            return
        self._unkept = False
        standing = self._desk.standing(self._mark)
        if self.written() != (standing.note if standing else ""):
            mark, text, who = self._mark, self.written(), self._desk.who
            if not self._desk.act(lambda case: case.note(mark, text, who)):
                self._unkept = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps and goes on, Escape keeps and goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.keep()
            self.left.emit()
        elif (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.keep()
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has written what is to be kept."""
        super().focusOutEvent(event)
        self.keep()

    def fit(self) -> None:
        """Be as high as the note, within bounds."""
        lines = max(1, min(MOST, round(self.document().size().height())))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 20)

    def _let_go(self) -> None:
        """The case is put away: keep what is written, and belong to nothing."""
        self.keep()
        self._mark, self._unkept = "", False
        self._refused.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines need another height."""
        super().resizeEvent(event)
        self.fit()

    def _typed(self) -> None:
        if self.wordWrapMode() != (wrap := wrapping(self.toPlainText())):
            self.setWordWrapMode(wrap)
        self.fit()
        if not self._loading:
            self._unkept = True
            self._pause.start()
