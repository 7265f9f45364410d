"""What is painted on a page's text: the underlines and signs of its marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTextCharFormat, QTextLayout

from parallax.export.words import TYPES
from parallax.gui.columns.marks import Mark, Marks
from parallax.gui.columns.page import Page, stretch
from parallax.gui.columns.underline import underline
from parallax.gui.look import LINE_STYLES, READING_SIZE, Look
from parallax.model import Relation

SIGN_ROOM = 0.62  # of the height of the letters: how much room a sign gets behind its words
MOST_SIGNS = 2
DECIDED = "✓"
LAST_UNJOINED = 0x0590  # letters of scripts after this one may be joined: nothing is put between them


@dataclass(slots=True)
class Drawn:
    """What one paragraph's marks look like, in pixels from its top."""

    lines: dict[Relation, list[QRect]] = field(default_factory=dict)
    signs: list[tuple[QPointF, str, Relation]] = field(default_factory=list)


class MarkPainter:
    """Paints the marks of one page; what was worked out for a paragraph is kept until the page changes."""

    def __init__(self, page: Page, look: Look, decided: Callable[[str], bool]) -> None:
        self.marks = Marks()
        self._page, self._look, self._decided = page, look, decided
        self._drawn: dict[int, Drawn] = {}
        self._font: QFont | None = None
        self._ascent = 0.0
        self._colors: dict[Relation, QColor] = {}
        self._signs: dict[str, QStaticText] = {}

    def forget(self) -> None:
        """Lines stand elsewhere, or look different: work everything out anew."""
        self._drawn.clear()
        self._colors.clear()
        self._signs.clear()
        self._font = None

    def forget_blocks(self, numbers: Iterable[int]) -> None:
        """The lines of these paragraphs stand elsewhere in them."""
        for number in numbers:
            self._drawn.pop(number, None)

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the marks between two heights."""
        page = self._page
        if self._font is None:
            self._font = self.sign_font()
            self._ascent = QFontMetricsF(self._font).ascent()
        painter.setFont(self._font)
        for number in range(page.block_at_height(top), page.block_at_height(bottom) + 1):
            drawn = self._drawn.get(number)
            if drawn is None:
                drawn = self._drawn[number] = self._work_out(number)
            if drawn.lines:
                start = page.top_of(number)
                painter.translate(0, start)
                self._paint_drawn(painter, drawn)
                painter.translate(0, -start)

    def _paint_drawn(self, painter: QPainter, drawn: Drawn) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for relation, several in drawn.lines.items():
            painter.setBrush(self._color(relation))
            painter.drawRects(several)
        for point, sign, relation in drawn.signs:
            painter.setPen(self._color(relation))
            painter.drawStaticText(point, self._sign(sign))

    def _color(self, relation: Relation) -> QColor:
        if relation not in self._colors:
            self._colors[relation] = self._look.color(relation)
        return self._colors[relation]

    def _sign(self, sign: str) -> QStaticText:
        if sign not in self._signs:
            found = self._signs[sign] = QStaticText(sign)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        return self._signs[sign]

    def room(self, start: int, end: int) -> Sequence[QTextLayout.FormatRange]:
        """Room for the signs behind the words of one paragraph."""
        found = []
        text = ""
        for place, several in self._ends(start, end).items():
            text = text or self._page.blocks[self._page.block_at(start)].text()
            if ord(text[min(place - 1 - start, len(text) - 1)]) < LAST_UNJOINED:
                form = QTextCharFormat()
                form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                form.setFontLetterSpacing(self._sign_room() * min(len(several), MOST_SIGNS))
                found.append(stretch(place - 1 - start, 1, form))
        return found

    def sign_font(self) -> QFont:
        """A small letter of the window's font, grown with the text."""
        font = self._look.ui_font()
        font.setPixelSize(max(8, round(READING_SIZE * 0.6 * self._look.zoom / 100)))
        return font

    def _sign_room(self) -> float:
        return READING_SIZE * SIGN_ROOM * self._look.zoom / 100

    def _ends(self, start: int, end: int) -> dict[int, list[Mark]]:
        """The marks that end in one paragraph, by the place where they do; one of each type at a place."""
        found: dict[int, list[Mark]] = {}
        for mark in self.marks.between(start, max(end, start + 1)):
            if start < mark.end <= end:
                there = found.setdefault(mark.end, [])
                if all(one.type != mark.type for one in there):
                    there.append(mark)
        return found

    def _work_out(self, number: int) -> Drawn:
        page, drawn = self._page, Drawn()
        block = page.blocks[number]
        start, end = page.starts[number], page.starts[number] + block.length() - 1
        if not block.isVisible() or page.set is None:
            return drawn
        unit, top = page.set.line / 24, page.top_of(number)
        lasts: dict[int, QRectF] = {}
        for mark in self.marks.between(start, max(end, start + 1)):
            thin = mark.relation == "single" or all(self._decided(one) for one in mark.findings)
            thick = max(1, round(unit * (1 if thin else 2)))
            rects = page.rects(max(mark.start, start), min(mark.end, end))
            if rects:
                lasts[mark.end] = rects[-1]
            for rect in rects:
                y = round(rect.bottom() - top - (3 - 3 * mark.level) * unit)
                line = underline(LINE_STYLES[mark.relation], round(rect.left()), round(rect.right() - 1), y, thick)
                drawn.lines.setdefault(mark.relation, []).extend(line)
        backwards = block.textDirection() == Qt.LayoutDirection.RightToLeft
        for place, several in self._ends(start, end).items():
            mixed = page.is_mixed(number)  # the letter that is read last may stand anywhere then
            last = next(iter(page.rects(place - 1, place)[-1:]), None) if mixed else lasts.get(place)
            if last is not None:
                self._place_signs(drawn, last.translated(0, -top), several[:MOST_SIGNS], backwards)
        return drawn

    def _place_signs(self, drawn: Drawn, rect: QRectF, marks: list[Mark], backwards: bool) -> None:
        room = self._sign_room()
        y = rect.top() + rect.height() * 0.44 - self._ascent
        x = rect.left() - room * len(marks) if backwards else rect.right() - room * len(marks) + 0.5
        for mark in marks:
            sign = DECIDED if all(self._decided(one) for one in mark.findings) else TYPES[mark.type].sign
            drawn.signs.append((QPointF(x, y), sign, mark.relation))
            x += room
