"""The text of one source: selectable, read-only, set like a page; its marks are painted on what is visible."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit

from parallax.gui.columns.marks import Marks
from parallax.gui.columns.offsets import Offsets, shown
from parallax.gui.columns.page import Page, Set
from parallax.gui.columns.painting import MarkPainter, veil, veil_color
from parallax.gui.look import LINE_HEIGHT, READING_SIZE, Look
from parallax.model import Source, Span

LETTERS = 72  # to a line, at most: between 55 and 75 is read easily
MARGIN = 20
HEAD = 1.25
FOOT = 48  # pixels left free under the text
Place = tuple[int, int]


class SourceText(QPlainTextEdit):
    """As high as its text: the pane that holds it does the scrolling, to the pixel."""

    pointed = Signal(list)  # findings meant by a click or by Return
    laid = Signal()  # lines stand elsewhere than before

    def __init__(self, source: Source, look: Look, decided: Callable[[str], bool]) -> None:
        super().__init__()
        self.source, self._look = source, look
        self.offsets = Offsets(source.text)
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
        self.setPlainText(shown(source.text))
        self.page = Page(self.document())
        self.painter = MarkPainter(self.page, look, decided)
        self.page.room = self.painter.room
        self.page.renew = self.lay
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._lay_if_stale)
        self.page.grey = tuple(self.units(one.span) for one in source.noise)
        if source.headline is not None:
            self.page.headline = self.units(source.headline)
        self.dim = True
        self.version = 0  # another one whenever the page was set anew or has other marks
        self.tail = 0  # pixels that notices take under the text
        self._spans: dict[str, tuple[Place, ...]] = {"current": (), "kept": (), "hits": (), "hit": ()}
        self._rects: dict[str, list[QRectF]] = {}
        self.joins: dict[str, list[QRectF]] = {"left": [], "right": []}
        self.join_token = "conflict"
        self._pressed = QPoint()
        self.viewport().setMouseTracking(True)

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
        """Put the caret somewhere, unless words are selected."""
        if not self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.setPosition(place)
            self.blockSignals(True)
            self.setTextCursor(cursor)
            self.blockSignals(False)

    # What is shown

    def set_marks(self, marks: Marks) -> None:
        """Show other marks; paragraphs whose signs take other room are set anew."""
        before, self.painter.marks = self.painter.marks, marks
        ends = {(mark.end, mark.type) for mark in before.all} ^ {(mark.end, mark.type) for mark in marks.all}
        self.painter.forget()
        self.version += 1
        if ends and not self.page.stale:
            self.page.lay_again(end - 1 for end, _ in ends)
            self._settle()
        self.viewport().update()

    def fold(self, blocks: Sequence[int], away: bool) -> None:
        """Fold paragraphs away, or show them."""
        (self.page.folded.update if away else self.page.folded.difference_update)(blocks)
        if not self.page.stale:
            self.version += 1
            self.page.lay_again(self.page.starts[number] for number in blocks)
            self._settle()

    def show_spans(self, name: str, spans: Sequence[Place]) -> None:
        """Show which words are "current", "kept" from the veil, "hits" of a search, or the one "hit" gone to."""
        if self._spans[name] != tuple(spans):
            self._spans[name] = tuple(spans)
            self._rects.pop(name, None)
            self.viewport().update()

    def rects(self, name: str) -> list[QRectF]:
        """Where the words of ``show_spans`` stand."""
        if name not in self._rects:
            self._rects[name] = [rect for span in self._spans[name] for rect in self.page.rects(*span)]
        return self._rects[name]

    def tops(self, name: str) -> tuple[float, ...]:
        """At which heights these words begin."""
        return tuple(self.page.y_of(start) for start, _ in self._spans[name])

    def restyle(self) -> None:
        """Take up colours and size of text."""
        self.setFont(self._look.reading_font())
        self.painter.forget()
        self.put_off()

    def put_off(self) -> None:
        """The page has to be set anew: when it is asked for, or else soon."""
        self.page.stale = True
        self._rects.clear()
        self._soon.start(0)

    def _lay_if_stale(self) -> None:
        if self.page.stale:
            self.lay()

    def lay(self) -> None:
        """Set the page for the width that there is."""
        self._soon.stop()
        self.version += 1
        body = self._look.reading_font()
        width = self.width()
        measure = min(QFontMetricsF(body).averageCharWidth() * LETTERS, width - 2.0 * MARGIN)
        margin = max(float(MARGIN), (width - measure) / 2)
        line = round(READING_SIZE * self._look.zoom / 100 * LINE_HEIGHT / 100)
        head = self._look.reading_font(HEAD, bold=True)
        self.page.lay(Set(body, head, max(measure, 40.0), round(margin), line, self._look.color("quiet")))
        self._settle()

    def _settle(self) -> None:
        """Lines stand elsewhere: forget where things were."""
        self._rects.clear()
        self.painter.forget()
        self.laid.emit()
        self.viewport().update()

    def shifted(self) -> None:
        """A gap was opened or closed."""
        self._settle()

    # Events of Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width sets the page anew. Qt's own answer would be to lay the text out, for nothing."""
        if event.oldSize().width() != event.size().width():
            self.put_off()

    def changeEvent(self, event: QEvent) -> None:
        """Qt lays the text out itself when font or style change; set it again."""
        super().changeEvent(event)
        if hasattr(self, "page") and not self.page.stale and not self.page.whole:
            self.put_off()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, text, marks, and the veil, as far as they are to be seen."""
        if self.page.stale or not self.page.whole:
            self.lay()
        painter = QPainter(self.viewport())
        top, bottom = float(event.rect().top()), float(event.rect().bottom())
        self._paint_ground(painter, top, bottom)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.painter.paint(painter, top, bottom)
        if self.dim and self._spans["kept"]:
            veil(painter, QRegion(event.rect()), self._unveiled(), veil_color(self._look))
        painter.end()

    def _unveiled(self) -> list[QRectF]:
        wide = [rect.adjusted(-2, 0, 2, 2) for rect in self.rects("kept")]
        if self.page.headline[1]:
            wide.append(QRectF(0, 0, self.width(), self.page.bottom_of(self.page.headline[1] - 1)))
        wide += [rect.adjusted(-2, 0, 2, 0) for rect in self.rects("hit")]
        return [*wide, *self.joins["left"], *self.joins["right"]]

    def _hits_between(self, top: float, bottom: float) -> list[QRectF]:
        """Where the hits of a search stand, of those that are seen: there may be thousands."""
        page, hits = self.page, self._spans["hits"]
        first, last = page.block_at_height(top), page.block_at_height(bottom)
        start, end = page.starts[first], page.starts[last] + page.blocks[last].length()
        seen = hits[bisect_left(hits, (start, 0)) : bisect_left(hits, (end, 0))]
        return [rect for span in seen for rect in page.rects(*span)]

    def _paint_ground(self, painter: QPainter, top: float, bottom: float) -> None:
        for rects, token in (
            (self.rects("current"), "tint"), (self._hits_between(top, bottom), "found"), (self.rects("hit"), "found"),
        ):  # fmt: skip
            for rect in rects:
                painter.fillRect(rect.adjusted(-1, 0, 1, 0), self._look.color(token))
        painter.setPen(QPen(self._look.color("focus"), 2))
        for rect in self.rects("hit"):
            painter.drawRect(rect.adjusted(-1, 1, 1, -1))
        painter.setPen(QPen(self._look.color(self.join_token), 1))
        for rect in (*self.joins["left"], *self.joins["right"]):
            painter.fillRect(rect, self._look.color("tint"))
            painter.drawLines([QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight())])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The pane scrolls."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on marked words points to their finding."""
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        clicked = event.button() == Qt.MouseButton.LeftButton and moved < QApplication.startDragDistance()
        if clicked and (found := self.findings_under(event.position())):
            self.pointed.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that marked words can be clicked."""
        super().mouseMoveEvent(event)
        over = bool(self.findings_under(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return points to the finding at the caret; the pane takes the keys that scroll."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if found := self.painter.marks.findings_at(self.textCursor().position()):
                self.pointed.emit(found)
            event.accept()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def findings_under(self, where: QPointF) -> list[str]:
        """The findings whose words are under a point of the page."""
        place = self.cursorForPosition(where.toPoint()).position()
        near = {one for at in (place, place - 1) if at >= 0 for one in self.painter.marks.at(at)}
        hit = [mark for mark in near if any(r.contains(where) for r in self.page.rects(mark.start, mark.end))]
        hit.sort(key=lambda mark: (mark.end - mark.start, mark.level))
        return list(dict.fromkeys(one for mark in hit for one in mark.findings))

    def ground(self) -> QColor:
        """What the text stands on."""
        return self._look.color("paper")
