"""The text of one source: selectable, read-only, set like a page; its marks are painted on what is visible."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import reduce

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication, QToolTip

from parallax.export.words import RELATIONS, TYPES
from parallax.gui.columns.dimming import MARKS, dimmed_ink
from parallax.gui.columns.marks import Mark, Marks
from parallax.gui.columns.page import stretch
from parallax.gui.columns.page_view import PageView, Place
from parallax.gui.columns.painting import MarkPainter
from parallax.gui.look import Look
from parallax.gui.texts import plain_tip
from parallax.gui.words import spoken
from parallax.model import Source

MOST_TIPS = 3


class SourceText(PageView):
    """A page with the marks of findings; clicks and keys on them point to findings."""

    pointed = Signal(list)  # findings meant by a click or by Return

    def __init__(self, source: Source, look: Look, decided: Callable[[str], bool]) -> None:
        super().__init__(source, look)
        self.painter = MarkPainter(self.page, look, decided)
        self.page.room = self.painter.room
        self.dim = True
        self.joins: dict[str, list[QRectF]] = {"left": [], "right": []}
        self.join_token = "conflict"
        self._spans: dict[str, tuple[Place, ...]] = {"current": (), "kept": (), "hits": (), "hit": ()}
        self._rects: dict[str, list[QRectF]] = {}
        self._pressed = QPoint()
        self.viewport().setMouseTracking(True)

    def put_off(self) -> None:
        """The page has to be set anew."""
        self.painter.forget()
        self._rects.clear()
        super().put_off()

    def lay(self) -> None:
        """Set the page; marks are elsewhere then."""
        self.painter.forget()
        self._rects.clear()
        super().lay()

    def fold(self, blocks: Sequence[int], away: bool) -> None:
        """Fold paragraphs away, or show them."""
        self.painter.forget()
        self._rects.clear()
        super().fold(blocks, away)

    def shifted(self, blocks: Iterable[int]) -> None:
        """Gaps above these paragraphs were opened or closed."""
        self.painter.forget_blocks(blocks)
        self._rects.clear()
        super().shifted(blocks)

    # What is shown

    def set_marks(self, marks: Marks) -> None:
        """Show other marks; paragraphs whose signs take other room are set anew."""
        before, self.painter.marks = self.painter.marks, marks
        ends = {(mark.end, mark.type) for mark in before.all} ^ {(mark.end, mark.type) for mark in marks.all}
        self.painter.forget()
        self.version += 1
        if ends and not self.page.stale:
            self.page.lay_again(end - 1 for end, _ in ends)
            self._rects.clear()
            self._settle()
        self.viewport().update()

    def show_spans(self, name: str, spans: Sequence[Place]) -> None:
        """Show which words are "current", "kept" from stepping back, "hits" of a search, or the one "hit" gone to."""
        before = self._spans[name]
        if before != tuple(spans):
            everything = name == "hits" or (name == "kept" and bool(before) != bool(spans))
            old = [] if everything else self.rects(name)
            self._spans[name] = tuple(spans)
            self._rects.pop(name, None)
            if everything:
                self.viewport().update()
            else:
                self._update_rects([*old, *self.rects(name)])

    def show_joins(self, joins: dict[str, list[QRectF]]) -> None:
        """Show where ribbons come to the words, through the margins."""
        if joins != self.joins:
            old, self.joins = self.joins, joins
            self._update_rects([rect for one in (old, joins) for rects in one.values() for rect in rects])

    def _update_rects(self, rects: Iterable[QRectF]) -> None:
        for rect in rects:
            self.viewport().update(rect.adjusted(-3, -2, 3, 4).toAlignedRect())

    def rects(self, name: str) -> list[QRectF]:
        """Where the words of ``show_spans`` stand."""
        if name not in self._rects:
            self._rects[name] = [rect for span in self._spans[name] for rect in self.page.rects(*span)]
        return self._rects[name]

    def tops(self, name: str) -> tuple[float, ...]:
        """At which heights these words begin."""
        return tuple(self.page.y_of(start) for start, _ in self._spans[name])

    # Events of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, text and marks, as far as they are to be seen.

        The text is painted here and not by Qt, so that what is not in question can step back at no cost.
        """
        if self.page.stale or not self.page.whole:
            self.lay()
        painter = QPainter(self.viewport())
        top, bottom = float(event.rect().top()), float(event.rect().bottom())
        self._paint_ground(painter, top, bottom)
        dim = self.dim and bool(self._spans["kept"]) and self._look.scheme != "contrast"
        self._paint_text(painter, QRectF(event.rect()), dim)
        painter.setOpacity(MARKS if dim else 1.0)
        self.painter.paint(painter, top, bottom)
        kept = [rect.toAlignedRect() for rect in self.rects("kept") if rect.bottom() >= top and rect.top() <= bottom]
        if dim and kept:
            painter.setOpacity(1.0)
            painter.setClipRegion(reduce(QRegion.united, (QRegion(rect.adjusted(-2, 0, 2, 2)) for rect in kept)))
            self.painter.paint(painter, float(kept[0].top()), float(kept[-1].bottom()))
        painter.end()

    def _paint_text(self, painter: QPainter, seen: QRectF, dim: bool) -> None:
        page, caret = self.page, self.textCursor()
        ink, back = self._look.color("ink"), dimmed_ink(self._look)
        for number in range(page.block_at_height(seen.top()), page.block_at_height(seen.bottom()) + 1):
            block = page.blocks[number]
            if not block.isVisible():
                continue
            start, length = page.starts[number], block.length() - 1
            painter.setPen(back if dim and not page.headline[0] <= start < page.headline[1] else ink)
            page.draw(painter, number, self._ranges(start, length, dim), seen)
            if self.hasFocus() and start <= caret.position() <= start + length:
                painter.setPen(ink)
                where = QPointF(0, page.top_of(number))
                block.layout().drawCursor(painter, where, caret.position() - start, 1)

    def _ranges(self, start: int, length: int, dim: bool) -> list[QTextLayout.FormatRange]:
        """The words of one paragraph that stand out: those in question, those that are selected."""
        found = []
        caret = self.textCursor()
        for first, last, ink, ground in (
            *((a, b, "ink", "") for a, b in (self._spans["kept"] if dim else ())),
            (caret.selectionStart(), caret.selectionEnd(), "paper", "focus"),
        ):
            begin, end = max(first - start, 0), min(last - start, length)
            if begin < end:
                form = QTextCharFormat()
                form.setForeground(self._look.color(ink))
                if ground:
                    form.setBackground(self._look.color(ground))
                found.append(stretch(begin, end - begin, form))
        return found

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
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self._caret_seen():
            self.set_caret(self.page.place_at_height(self.visibleRegion().boundingRect().top() + 1))
            event.accept()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """A tip on marked words says what is in dispute."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            marks = self._marks_under(QPointF(event.pos()))
            said = [f"{RELATIONS[m.relation].sign} {spoken(TYPES[m.type].word)}: {m.topic}" for m in marks[:MOST_TIPS]]
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(said)), self.viewport())
            return True
        return super().viewportEvent(event)

    def _caret_seen(self) -> bool:
        seen = self.visibleRegion().boundingRect()
        return self.textCursor().hasSelection() or seen.intersects(self.cursorRect())

    def findings_under(self, where: QPointF) -> list[str]:
        """The findings whose words are under a point of the page."""
        return list(dict.fromkeys(one for mark in self._marks_under(where) for one in mark.findings))

    def _marks_under(self, where: QPointF) -> list[Mark]:
        """The marks under a point, the shortest first."""
        place = self.cursorForPosition(where.toPoint()).position()
        near = {one for at in (place, place - 1) if at >= 0 for one in self.painter.marks.at(at)}
        hit = [mark for mark in near if any(r.contains(where) for r in self.page.rects(mark.start, mark.end))]
        return sorted(hit, key=lambda mark: (mark.end - mark.start, mark.level))
