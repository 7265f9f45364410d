"""A source's text in a widget of its own: read-only, set like a page, as high as it is long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from parallax.gui.columns.dimming import dimmed_ink
from parallax.gui.columns.page import Page, Set
from parallax.gui.look import LINE_HEIGHT, READING_SIZE, Look
from parallax.gui.offsets import Offsets, shown
from parallax.gui.wrapping import wrapping
from parallax.model import Source, Span

LETTERS = 72  # to a line, at most: between 55 and 75 is read easily
USUAL = "the quick brown fox jumps over the lazy dog and is gone"  # letters as often as they are met, about
MARGIN = 20
HEAD = 1.25
FOOT = 48  # pixels left free under the text
Place = tuple[int, int]


class PageView(QPlainTextEdit):
    """Its page is set when it is asked for. The pane that holds it does the scrolling, to the pixel."""

    laid = Signal()  # lines stand elsewhere than before

    def __init__(self, source: Source, look: Look) -> None:
        super().__init__()
        self.source, self._look = source, look
        self.offsets = Offsets(source.text)
        self._caret: int | None = None  # where it will be when the keyboard comes here
        self.tail = 0  # pixels that notices take under the text
        self.version = 0  # another one whenever the page was set anew or has other marks
        self._prepare()
        self.setWordWrapMode(wrapping(source.text))  # for when Qt lays the text out itself
        self.setPlainText(shown(source.text))
        self.page = Page(self.document())
        self.page.renew = self.lay
        self.page.grey = tuple(self.units(one.span) for one in source.noise)
        if source.headline is not None:
            self.page.headline = self.units(source.headline)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._lay_if_stale)

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("reading", "true")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setCenterOnScroll(True)  # else Qt measures the whole text to know how far it may scroll, which it may not
        self.verticalScrollBar().rangeChanged.connect(lambda: self.verticalScrollBar().setRange(0, 0))

    # Places

    def units(self, span: Span) -> Place:
        """A span in the units of the widget."""
        return self.offsets.unit(span.start), self.offsets.unit(span.end)

    def selection(self) -> Span | None:
        """The words that are selected, in code points of the source."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self.offsets.point(cursor.selectionStart()), self.offsets.point(cursor.selectionEnd())
        return Span(start, end, self.source.text[start:end])

    def select(self, span: Span) -> None:
        """Select words."""
        start, end = self.units(span)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def set_caret(self, place: int) -> None:
        """Put the caret somewhere, unless words are selected. That takes Qt long: it waits for the keyboard."""
        self._caret = place
        if self.hasFocus():
            self._take_caret()

    def _take_caret(self) -> None:
        cursor, place, self._caret = self.textCursor(), self._caret, None
        if place is not None and not cursor.hasSelection():
            cursor.setPosition(place)
            self.blockSignals(True)
            self.setTextCursor(cursor)
            self.blockSignals(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret is where it was put meanwhile."""
        self._take_caret()
        super().focusInEvent(event)

    # Setting

    def fold(self, blocks: Sequence[int], away: bool) -> None:
        """Fold paragraphs away, or show them."""
        (self.page.folded.update if away else self.page.folded.difference_update)(blocks)
        if not self.page.stale:
            self.version += 1
            self.page.lay_again(self.page.starts[number] for number in blocks)
            self._settle()

    def restyle(self) -> None:
        """Take up colours and size of text."""
        self.setFont(self._look.reading_font())
        self.put_off()

    def put_off(self) -> None:
        """The page has to be set anew: when it is asked for, or else soon."""
        self.page.stale = True
        self._soon.start(0)

    def _lay_if_stale(self) -> None:
        if self.page.stale:
            self.lay()

    def lay(self) -> None:
        """Set the page for the width that there is."""
        self._soon.stop()
        self.version += 1
        body = self._look.reading_font()
        if self.document().defaultFont() != body:  # style sheets give a widget that moves its first font back
            self.page.stale = True
            self.setFont(body)
            self.document().setDefaultFont(body)
        width = self.width()
        letter = QFontMetricsF(body).horizontalAdvance(USUAL) / len(USUAL)
        measure = min(letter * LETTERS, width - 2.0 * MARGIN)
        margin = max(float(MARGIN), (width - measure) / 2)
        line = round(READING_SIZE * self._look.zoom / 100 * LINE_HEIGHT / 100)
        head = self._look.reading_font(HEAD, bold=True)
        self.page.lay(Set(body, head, max(measure, 40.0), round(margin), line, dimmed_ink(self._look)))
        self._settle()

    def _settle(self) -> None:
        """Lines stand elsewhere."""
        self.laid.emit()
        self.viewport().update()

    def shifted(self, _blocks: Iterable[int]) -> None:
        """Gaps above these paragraphs were opened or closed."""
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width sets the page anew. Qt's own answer would be to lay the text out, for nothing."""
        if event.oldSize().width() != event.size().width():
            self.put_off()

    def changeEvent(self, event: QEvent) -> None:
        """Qt lays the text out itself when font or style change; set it again."""
        super().changeEvent(event)
        if hasattr(self, "page") and not self.page.stale and not self.page.whole:
            self.put_off()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The pane scrolls."""
        event.ignore()
