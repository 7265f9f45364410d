"""Ctrl+F: words found in all columns at once, counted, and gone through from the first column to the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from parallax.gui.actions import Actions
from parallax.gui.columns.column import Column
from parallax.gui.columns.finding_words import Hit, hits
from parallax.gui.plain_text import PlainLabel
from parallax.model import Span

PAUSE = 120  # milliseconds after the last key
RIGHT = 30  # pixels that the field's own clear button takes


class Finder(QObject):
    """Works in the field that it is given; ``columns`` are those that are seen, from the left."""

    def __init__(self, field: QLineEdit, actions: Actions, columns: Callable[[], Sequence[Column]]) -> None:
        super().__init__(field)
        self._field, self._columns = field, columns
        self._hits: list[Hit] = []
        self._at = -1
        self.gone: Callable[[str], object] = lambda _sigil: None  # told of the column that was gone to
        self.left: Callable[[], object] = lambda: None  # told that the search is over
        self.count = PlainLabel(parent=field)
        self.count.setProperty("quiet", "true")
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.search)
        field.textChanged.connect(self._typed)
        field.installEventFilter(self)
        actions.on("edit.find next", lambda: self.step(+1))
        actions.on("edit.find previous", lambda: self.step(-1))

    @property
    def hits(self) -> Sequence[Hit]:
        """What was found."""
        return self._hits

    def search(self) -> None:
        """Find the words of the field in every column."""
        self._pause.stop()
        wanted = self._field.text()
        self._hits, self._at = [], -1
        for column in self._columns():
            found = hits(column.source.text, column.sigil, wanted)
            unit = column.text.offsets.unit
            column.text.show_spans("hits", [(unit(hit.start), unit(hit.end)) for hit in found])
            column.text.show_spans("hit", [])
            self._hits += found
        self._say()

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before; round the end."""
        if self._pause.isActive():
            self.search()
        if not self._hits:
            self._say()
            return
        start = self._at if self._at >= 0 else (-1 if by > 0 else 0)
        self._at = (start + by) % len(self._hits)
        hit = self._hits[self._at]
        for column in self._columns():
            mine = column.sigil == hit.source
            unit = column.text.offsets.unit
            column.text.show_spans("hit", [(unit(hit.start), unit(hit.end))] if mine else [])
            if mine:
                self.gone(hit.source)
                column.show_words(Span(hit.start, hit.end, ""))
                column.text.set_caret(unit(hit.start))
        self._say()

    def again(self) -> None:
        """Other columns are seen: search anew."""
        if self._field.text():
            self.search()

    def _typed(self) -> None:
        self._pause.start()

    def _say(self) -> None:
        if not self._field.text().strip():
            said = ""
        elif not self._hits:
            said = self.tr("none")
        elif self._at < 0:
            said = f"{len(self._hits)}"
        else:
            said = self.tr("{0} of {1}").format(self._at + 1, len(self._hits))
        self.count.setText(said)
        self._field.setAccessibleDescription(said)
        self._field.setTextMargins(0, 0, self.count.sizeHint().width() if said else 0, 0)
        self._place()

    def _place(self) -> None:
        size = self.count.sizeHint()
        self.count.setGeometry(
            self._field.width() - size.width() - RIGHT,
            (self._field.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return goes on, Shift+Return back, Escape ends the search."""
        if isinstance(event, QResizeEvent):
            self._place()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else +1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._field.clear()
                self.search()
                self.left()
                return True
        return super().eventFilter(watched, event)
