"""One source laid out as a page: lines of text at heights that are known to the pixel, and the gaps between them.

Qt's layout of plain text knows neither a line height nor space between paragraphs, so the lines are placed here. Qt
then paints, selects and reads them out where they stand; it lays a document out anew when font or width change, after
which ``whole`` is False and ``lay`` has to be called again. A page that is ``stale`` is laid when a place is asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
    QTextLine,
)
from PySide6.QtGui import QTextOption as Option

from parallax.gui.wrapping import wrapping

READY = 64  # paragraphs whose letters stay ready to be drawn: as many as a high window shows, and some more
BACKWARDS = frozenset({"R", "AL", "RLE", "RLO", "RLI"})
NOWHERE = QRectF(0, -9, 1, 1)
Formats = Callable[[int, int], Sequence[QTextLayout.FormatRange]]


@dataclass(frozen=True, slots=True)
class Set:
    """How a page is set: fonts, the width of the text, the margin beside it, the height of a line, all in pixels."""

    body: QFont
    head: QFont
    measure: float
    margin: float
    line: float
    quiet: QColor


class Page:
    """The blocks of one document. Places are in UTF-16 units, heights in pixels from the top of the page."""

    def __init__(self, document: QTextDocument) -> None:
        self.blocks: list[QTextBlock] = []
        block = document.begin()
        while block.isValid():
            self.blocks.append(block)
            block = block.next()
        self.starts = [block.position() for block in self.blocks]
        self.headline = (0, 0)
        self.grey: tuple[tuple[int, int], ...] = ()
        self.room: Formats = lambda _start, _end: ()
        self.folded: set[int] = set()
        self.gaps: dict[int, float] = {}
        self.set: Set | None = None
        self.stale = True
        self.renew: Callable[[], None] = lambda: None
        self._options: dict[tuple[Qt.LayoutDirection, Option.WrapMode], Option] = {}
        self._wraps = [wrapping(block.text()) for block in self.blocks]
        self._natural = (0.0, 0.0)
        self._mixed: dict[int, bool] = {}
        self._ready: dict[int, None] = {}  # paragraphs, the one drawn last at the end
        self._tops: list[float] = [0.0] * (len(self.blocks) + 1)
        self._leads: list[float] = [0.0] * len(self.blocks)

    # Setting

    def lay(self, how: Set) -> None:
        """Place every line anew."""
        self.set, self.stale = how, False
        self._natural = (QFontMetricsF(how.body).height(), QFontMetricsF(how.head).height())
        heights = [self._lay_block(number) for number in range(len(self.blocks))]
        self._tops = [0.0, *accumulate(heights)]

    def lay_again(self, places: Iterable[int]) -> None:
        """Place the lines of the paragraphs that hold ``places`` anew: their formats changed."""
        if self.stale:
            return
        for number in sorted({self.block_at(place) for place in places}):
            self._resize(number, self._lay_block(number))

    def set_gap(self, number: int, height: float) -> None:
        """Leave ``height`` pixels free above a paragraph; none closes the gap."""
        before = self.gaps.pop(number, 0.0)
        if height:
            self.gaps[number] = height
        if not self.stale and before != height and self.blocks[number].isVisible():
            self._leads[number] += height - before
            self._resize(number, self._shift(number, height - before))

    @property
    def whole(self) -> bool:
        """Whether the lines still stand where they were placed."""
        number = next((n for n, block in enumerate(self.blocks) if block.isVisible()), -1)
        if self.stale or self.set is None or number < 0:
            return not self.stale
        layout = self.blocks[number].layout()
        return layout.lineCount() > 0 and layout.lineAt(0).position() == QPointF(self.set.margin, self._leads[number])

    def _lay_block(self, number: int) -> float:
        how, block = self.set, self.blocks[number]
        assert how is not None
        visible = number not in self.folded and block.length() > 1
        block.setVisible(visible)
        layout = block.layout()
        if not visible:
            layout.clearLayout()
            block.setLineCount(0)
            return 0.0
        start = self.starts[number]
        headline = self.headline[0] <= start < self.headline[1]
        step = round(how.line * (1.2 if headline else 1.0))
        layout.setTextOption(self._option(number))
        layout.setFormats([*self._base(number, how, headline), *self.room(start, start + block.length() - 1)])
        layout.beginLayout()
        line = layout.createLine()
        natural = self._natural[headline]
        top = float(round(self.gaps.get(number, 0.0) + how.line * 0.4 + max(0.0, (step - natural) / 2)))
        self._leads[number] = top
        last = top
        while line.isValid():
            line.setLineWidth(how.measure)
            line.setPosition(QPointF(how.margin, top))
            last, top = top, top + step
            line = layout.createLine()
        layout.endLayout()
        block.setLineCount(layout.lineCount())
        return self._height(block, last)

    def _option(self, number: int) -> Option:
        way = self.blocks[number].textDirection(), self._wraps[number]
        if way not in self._options:
            self._options[way] = _option(*way)
        return self._options[way]

    def _base(self, number: int, how: Set, headline: bool) -> list[QTextLayout.FormatRange]:
        """Fonts and greys of one paragraph."""
        start, length = self.starts[number], self.blocks[number].length() - 1
        found = []
        if headline:
            form = QTextCharFormat()
            form.setFont(how.head)
            found.append(stretch(0, length, form))
        for first, last in self.grey:
            if first < start + length and last > start:
                form = QTextCharFormat()
                form.setForeground(how.quiet)
                found.append(stretch(max(first - start, 0), min(last - start, length) - max(first - start, 0), form))
        return found

    def _shift(self, number: int, by: float) -> float:
        layout = self.blocks[number].layout()
        for n in range(layout.lineCount()):
            line = layout.lineAt(n)
            line.setPosition(line.position() + QPointF(0.0, by))
        return self._height(self.blocks[number], layout.lineAt(layout.lineCount() - 1).y())

    @staticmethod
    def _height(block: QTextBlock, last: float) -> float:
        """As Qt will count it: to the bottom of the last line."""
        layout = block.layout()
        return last + ceil(layout.lineAt(layout.lineCount() - 1).height())

    def _resize(self, number: int, height: float) -> None:
        by = height - (self._tops[number + 1] - self._tops[number])
        if by:
            self._tops[number + 1 :] = [top + by for top in self._tops[number + 1 :]]

    def _renew(self) -> None:
        if self.stale:
            self.renew()

    # Drawing

    def draw(self, painter: QPainter, number: int, ranges: Sequence[QTextLayout.FormatRange], seen: QRectF) -> None:
        """Draw a paragraph. Qt forgets the shapes of its letters after that, and most are drawn again soon."""
        self._ready.pop(number, None)
        self._ready[number] = None
        layout = self.blocks[number].layout()
        layout.setCacheEnabled(True)
        layout.draw(painter, QPointF(0, self._tops[number]), ranges, seen)
        while len(self._ready) > READY:
            first = next(iter(self._ready))
            del self._ready[first]
            layout = self.blocks[first].layout()
            layout.setCacheEnabled(False)
            layout.draw(painter, QPointF(0, 0), [], NOWHERE)  # now it forgets them

    # Asking

    @property
    def height(self) -> float:
        """Of all that is laid out."""
        self._renew()
        return self._tops[-1]

    def block_at(self, place: int) -> int:
        """The paragraph that holds a place."""
        return max(0, bisect_right(self.starts, place) - 1)

    def block_at_height(self, y: float) -> int:
        """The paragraph that is seen at a height."""
        self._renew()
        return min(max(0, bisect_right(self._tops, y) - 1), len(self.blocks) - 1)

    def top_of(self, number: int) -> float:
        """Where a paragraph begins, its gap included."""
        self._renew()
        return self._tops[number]

    def place_at_height(self, y: float) -> int:
        """The first place of the line that is seen at a height."""
        number = self.block_at_height(y)
        layout = self.blocks[number].layout()
        inside = y - self._tops[number]
        lines = [layout.lineAt(n) for n in range(layout.lineCount())]
        line = next((one for one in reversed(lines) if one.y() <= inside), lines[0] if lines else None)
        return self.starts[number] + (line.textStart() if line is not None else 0)

    def y_of(self, place: int) -> float:
        """The top of the line that holds a place; of the fold where it is folded away."""
        return self._line_at(place)[0]

    def bottom_of(self, place: int) -> float:
        """The bottom of the line that holds a place."""
        return self._line_at(place)[1]

    def _line_at(self, place: int) -> tuple[float, float]:
        self._renew()
        number = self.block_at(place)
        top, block = self._tops[number], self.blocks[number]
        if self.set is None or not block.isVisible():
            return top, top
        line = block.layout().lineForTextPosition(min(place - self.starts[number], block.length() - 1))
        natural = line.height()
        spare = max(0.0, self.set.line - natural) / 2
        top += line.y() - spare
        return top, top + natural + 2 * spare

    def roughly(self, place: int) -> float:
        """About where a place stands, without asking its line: enough for what is drawn small."""
        self._renew()
        number = self.block_at(place)
        share = (place - self.starts[number]) / max(self.blocks[number].length(), 1)
        top = self._tops[number] + self.gaps.get(number, 0.0)
        return top + share * (self._tops[number + 1] - top)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """The words of ``[start, end)``, a rectangle as high as a line for every line that they stand on."""
        found: list[QRectF] = []
        self._renew()
        number = self.block_at(start)
        while number < len(self.blocks) and self.starts[number] < end:
            if self.blocks[number].isVisible():
                found += self._rects(number, start - self.starts[number], end - self.starts[number])
            number += 1
        return found

    def _rects(self, number: int, start: int, end: int) -> Iterable[QRectF]:
        layout, top, mixed = self.blocks[number].layout(), self._tops[number], self.is_mixed(number)
        assert self.set is not None
        count = layout.lineCount()
        first = layout.lineForTextPosition(max(start, 0)).lineNumber() if count else 0
        for n in range(first, count):
            line = layout.lineAt(n)
            begin = line.textStart()
            if begin >= end:
                break
            after = begin + line.textLength()
            if after <= start:
                continue
            natural = line.height()
            spare = max(0.0, self.set.line - natural) / 2
            y, height = top + line.y() - spare, natural + 2 * spare
            across = _pieces if mixed else _piece
            for left, right in across(line, max(start, begin), min(end, after)):
                yield QRectF(left, y, right - left, height)

    def is_mixed(self, number: int) -> bool:
        """Whether a paragraph holds letters of a script that runs from right to left."""
        if number not in self._mixed:
            text = self.blocks[number].text()
            self._mixed[number] = not text.isascii() and any(bidirectional(c) in BACKWARDS for c in text)
        return self._mixed[number]


def _piece(line: QTextLine, start: int, end: int) -> tuple[tuple[float, float], ...]:
    """From where to where words of one line reach."""
    left, right = x_at(line, start), x_at(line, end)
    return () if left == right else ((left, right) if left < right else (right, left),)


def _pieces(line: QTextLine, start: int, end: int) -> Iterable[tuple[float, float]]:
    """The same where scripts of both directions meet: they may stand in several pieces."""
    boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
    return [(box.left(), box.right()) for box in boxes if box.width() > 0]


def x_at(line: QTextLine, place: int) -> float:
    """Where a place of a line stands; what PySide gives is a pair of it and the place."""
    found: object = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _option(direction: Qt.LayoutDirection, wrap: Option.WrapMode) -> Option:
    """From the side where the script begins."""
    found = Option()
    found.setWrapMode(wrap)
    found.setTextDirection(direction)
    backwards = direction == Qt.LayoutDirection.RightToLeft
    found.setAlignment(Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft)
    return found


def stretch(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for some characters of a paragraph."""
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, form
    return found
