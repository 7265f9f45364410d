"""The drawing itself, on whatever is painted on: the window, a picture, a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF

from parallax.export.words import RELATIONS
from parallax.gui.disc import draw_disc
from parallax.gui.look import LINE_STYLES, Look
from parallax.gui.texts import translated
from parallax.gui.views.sheet.heads import DISC
from parallax.gui.views.sheet.model import Head
from parallax.gui.views.timeline.axis import Axis, Tick, ticks
from parallax.gui.views.timeline.events import Chronicle, Event
from parallax.gui.views.timeline.joins import Join, curve, joins
from parallax.gui.views.timeline.layout import BAR, LABEL, LINE, PAD, Bar, Picture, label
from parallax.gui.views.timeline.wording import left_out, tick_words
from parallax.gui.words import spoken

GUTTER = 184.0  # the lanes' heads
TOP = 58.0  # the axis: what a tick is part of, the tick, what a break leaves out
FOOT = 32.0  # the legend
MARGIN = 16.0  # before the first moment
TICKS_APART = 72.0
FAINT = 0.45  # of the lines under the bars
MANY = 80  # conflicts: more are joined by straight lines, which take a tenth of the time


@dataclass
class Drawing:
    """What is drawn, and what is stressed in it. ``at`` is how far the body is scrolled."""

    look: Look
    chronicle: Chronicle
    heads: Sequence[Head]
    axis: Axis
    picture: Picture
    current: str = ""  # the current finding
    focus: int = -1  # the event that has the keyboard
    hover: int = -1
    at: QPointF = field(default_factory=QPointF)
    _joins: list[Join] = field(init=False)
    _colours: dict[str, QColor] = field(default_factory=dict)
    _fonts: dict[bool, QFont] = field(default_factory=dict)
    _labels: dict[tuple[int, bool], tuple[str, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._joins = joins(self.picture, self.chronicle.clashes)

    def _color(self, token: str) -> QColor:
        """A colour of the look; asked for a thousand times a frame."""
        if token not in self._colours:
            self._colours[token] = self.look.color(token)
        return QColor(self._colours[token])

    @cached_property
    def busiest(self) -> tuple[float, float]:
        """The times between two breaks in which the most events are."""
        clusters = self.axis.clusters() or [(0.0, 0.0)]
        lows = [e.low for e in self.chronicle.dated if e.low is not None]
        return max(clusters, key=lambda c: sum(1 for low in lows if c[0] <= low < c[1]))

    def _ticks(self, left: float, right: float) -> list[Tick]:
        return ticks(self.axis, TICKS_APART, left, right, self.busiest[0])

    def body(self, width: float, height: float) -> QRectF:
        """Where lanes and bars are drawn."""
        return QRectF(GUTTER, TOP, max(width - GUTTER, 1.0), max(height - TOP, 1.0))

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Everything within ``width`` and ``height``."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, width, height), self._color("paper"))
        body = self.body(width, height)
        painter.save()
        painter.setClipRect(body)
        painter.translate(body.left() + MARGIN - self.at.x(), body.top() - self.at.y())
        seen = QRectF(self.at.x() - MARGIN, self.at.y(), body.width(), body.height())
        self._grid(painter, seen)
        self._clashes(painter, seen)
        for bar in self.picture.between(seen.top() - LINE, seen.bottom() + LINE):
            if bar.edge >= seen.left() and bar.left <= seen.right():
                self._bar(painter, bar)
        painter.restore()
        self._scale(painter, body)
        self._lanes(painter, body)

    def _grid(self, painter: QPainter, seen: QRectF) -> None:
        painter.setPen(QPen(self._color("line"), 1))
        bottom = min(self.picture.height, seen.bottom())
        faint = self._color("edge")
        faint.setAlphaF(FAINT)
        for lane in self.picture.lanes:
            painter.drawLine(QPointF(seen.left(), lane.bottom), QPointF(seen.right(), lane.bottom))
        painter.setPen(QPen(faint, 1))
        for tick in self._ticks(seen.left(), seen.right()):
            painter.drawLine(QPointF(tick.place, seen.top()), QPointF(tick.place, bottom))
        painter.setPen(QPen(faint, 1, Qt.PenStyle.DotLine))
        for x in {x for s in self.axis.stretches if s.broken for x in (s.left, s.right)}:
            painter.drawLine(QPointF(x, seen.top()), QPointF(x, bottom))

    def _scale(self, painter: QPainter, body: QRectF) -> None:
        painter.save()
        painter.fillRect(QRectF(0, 0, body.right(), TOP), self._color("paper"))
        painter.setPen(QPen(self._color("edge"), 1))
        painter.drawLine(QPointF(0, TOP - 0.5), QPointF(body.right(), TOP - 0.5))
        painter.setClipRect(QRectF(body.left(), 0, body.width(), TOP + 4))
        painter.translate(body.left() + MARGIN - self.at.x(), 0)
        left, right = self.at.x() - MARGIN, self.at.x() - MARGIN + body.width()
        for s in self.axis.stretches:
            if s.broken and s.right >= left and s.left <= right:
                self._break(painter, s.left, s.right, left_out(s))
        free, last = left, ""
        painter.setFont(self.look.ui_font(0.9))
        metrics = QFontMetricsF(painter.font())
        for tick in self._ticks(left, right):
            words, head = tick_words(tick)
            painter.setPen(self._color("ink"))
            painter.drawText(QPointF(tick.place + 4, TOP - 24), words)
            if head and head != last and tick.place >= free:
                painter.setPen(self._color("quiet"))
                painter.drawText(QPointF(tick.place + 4, TOP - 41), head)
                free, last = tick.place + metrics.horizontalAdvance(head) + 12, head
        painter.restore()

    def _break(self, painter: QPainter, left: float, right: float, words: str) -> None:
        """The axis stops for a while, and how much is left out."""
        painter.fillRect(QRectF(left, TOP - 1, right - left, 1), self._color("paper"))
        painter.setPen(QPen(self._color("quiet"), 1.5))
        for x in (left, right):
            painter.drawLine(QPointF(x - 2, TOP + 3), QPointF(x + 2, TOP - 5))
        painter.setFont(self.look.ui_font(0.8))
        if QFontMetricsF(painter.font()).horizontalAdvance(words) > right - left:
            return
        box = QRectF(left - 8, TOP - 18, right - left + 16, 14)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _lanes(self, painter: QPainter, body: QRectF) -> None:
        painter.save()
        painter.setClipRect(QRectF(0, TOP, GUTTER, body.height()))
        below = min(TOP + self.picture.height - self.at.y(), body.bottom())
        painter.fillRect(QRectF(0, TOP, GUTTER, below - TOP), self._color("panel"))
        outlets = {head.sigil: head.outlet for head in self.heads}
        painter.setFont(self.look.ui_font(bold=True))
        metrics = QFontMetricsF(painter.font())
        for lane in self.picture.lanes:
            top, bottom = TOP + lane.top - self.at.y(), TOP + lane.bottom - self.at.y()
            middle = top + PAD + min(LINE, bottom - top - 2 * PAD) / 2
            draw_disc(painter, self.look, QPointF(24, middle), lane.source, DISC)
            painter.setPen(self._color("ink"))
            words = metrics.elidedText(outlets.get(lane.source, ""), Qt.TextElideMode.ElideRight, GUTTER - 52)
            painter.drawText(QPointF(44, middle + metrics.ascent() / 2 - 2), words)
            painter.setPen(QPen(self._color("line"), 1))
            painter.drawLine(QPointF(0, bottom), QPointF(GUTTER, bottom))
        painter.setPen(QPen(self._color("line"), 1))
        painter.drawLine(QPointF(GUTTER - 0.5, TOP), QPointF(GUTTER - 0.5, below))
        painter.restore()

    def _clashes(self, painter: QPainter, seen: QRectF) -> None:
        many = len(self._joins) > MANY
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not many)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        thin = QPen(self._color("conflict"), 1.0 if many else 1.4)
        top, bottom, left, right = seen.top(), seen.bottom(), seen.left(), seen.right()
        for join in self._joins:
            if join.bottom < top or join.top > bottom or join.right < left or join.left > right:
                continue
            here = join.mark == self.current
            painter.setPen(QPen(self._color("conflict"), 3.0) if here else thin)
            if many and not here:
                painter.drawLine(join.start, join.end)
            else:
                painter.drawPath(curve(join))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _bar(self, painter: QPainter, bar: Bar) -> None:
        event = self.chronicle.dated[bar.number]
        box = QRectF(bar.left, bar.middle - BAR / 2, bar.right - bar.left, BAR)
        colour = self._color(event.relation if event.relation not in {None, "agree"} else "quiet")
        self._words(painter, bar, event)
        self._box(painter, event, colour, box)
        if bar.number == self.focus or bar.number == self.hover:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._color("focus"), 2))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4)

    def _box(self, painter: QPainter, event: Event, colour: QColor, box: QRectF) -> None:
        """What an event is drawn as."""
        pen = QPen(colour, 1.5)
        pen.setStyle(_line(event))
        painter.setPen(pen)
        painter.setBrush(self._fill(event, colour, box))
        painter.drawRoundedRect(box, 3, 3)
        if event.open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(_arrow(box, event.open))

    def _fill(self, event: Event, colour: QColor, box: QRectF) -> QColor | QLinearGradient:
        """Full where it is in dispute, light elsewhere, none for what happened long before; fading to an open side."""
        colour = QColor(colour)
        colour.setAlphaF(0.0 if event.background else 1.0 if event.relation == "conflict" else 0.35)
        if not event.open:
            return colour
        gone = QColor(colour)
        gone.setAlphaF(0.0)
        fade = QLinearGradient(box.topLeft(), box.topRight())
        fade.setColorAt(0.0 if event.open == "before" else 1.0, gone)
        fade.setColorAt(1.0 if event.open == "before" else 0.0, colour)
        return fade

    def _words(self, painter: QPainter, bar: Bar, event: Event) -> None:
        here = event.finding and event.finding == self.current
        if bool(here) not in self._fonts:
            self._fonts[bool(here)] = self.look.ui_font(0.95, bold=bool(here))
        font = self._fonts[bool(here)]
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        words, long = self._fitted(bar, event, metrics, bool(here))
        ground = self._color("tint" if here else "paper")
        ground.setAlphaF(1.0 if here else 0.85)
        box = QRectF(bar.label - 3, bar.middle - LINE / 2 + 3, long + 6, LINE - 6)
        painter.fillRect(box, ground)
        painter.setPen(self._color("quiet" if event.background else "ink"))
        painter.drawText(QPointF(bar.label, bar.middle + metrics.ascent() / 2 - 2), words)

    def _fitted(self, bar: Bar, event: Event, metrics: QFontMetricsF, bold: bool) -> tuple[str, float]:
        """A label as far as there is room, and how long it then is."""
        key = bar.number, bold
        if key not in self._labels:
            room = bar.edge - bar.label + 2
            words = metrics.elidedText(shown(event, bar.words), Qt.TextElideMode.ElideRight, room)
            self._labels[key] = words, metrics.horizontalAdvance(words)
        return self._labels[key]

    def legend(self, painter: QPainter, width: float, top: float) -> None:
        """What bars and lines mean."""
        painter.setFont(self.look.ui_font(0.9))
        metrics = QFontMetricsF(painter.font())
        x, middle = MARGIN, top + FOOT / 2
        for event, words in _samples():
            need = 40 + metrics.horizontalAdvance(words)
            if x + need > width:
                break
            box = QRectF(x, middle - BAR / 2, 20, BAR)
            colour = self._color(event.relation or "quiet")
            self._box(painter, event, colour, box)
            painter.setPen(self._color("quiet"))
            painter.drawText(QPointF(x + 28, middle + metrics.ascent() / 2 - 1), words)
            x += need + 12


def shown(event: Event, words: str) -> str:
    """A label with the sign of its relation."""
    sign = RELATIONS[event.relation].sign if event.relation and event.relation != "agree" else ""
    return f"{sign} {words}" if sign else words


def needs(look: Look, chronicle: Chronicle) -> dict[str, float]:
    """How long each label is at most, by its words: bold ones are longer."""
    metrics = QFontMetricsF(look.ui_font(0.95, bold=True))
    return {label(e): min(metrics.horizontalAdvance("≠ " + label(e)) + 4, LABEL) for e in chronicle.dated}


def _samples() -> list[tuple[Event, str]]:
    plain = Event("", 0, 0, "", "", "", "", 0.0, 1.0)
    kinds = [
        (Event("", 0, 0, "", "", "", "", 0.0, 1.0, relation=r), f"{RELATIONS[r].sign} {spoken(RELATIONS[r].word)}")
        for r in ("conflict", "precision", "wording")
    ]
    return [
        *kinds,
        (plain, translated("Timeline", "not in question")),
        (Event("", 0, 0, "", "", "", "", 0.0, 1.0, background=True), translated("Timeline", "told as background")),
        (Event("", 0, 0, "", "", "", "", 0.0, 1.0, open="after"), translated("Timeline", "open to this side")),
    ]


def _line(event: Event) -> Qt.PenStyle:
    if event.relation is None or event.relation == "agree":
        return Qt.PenStyle.SolidLine
    return LINE_STYLES[event.relation]


def _arrow(box: QRectF, side: str) -> QPolygonF:
    x, way = (box.left(), -1) if side == "before" else (box.right(), 1)
    middle = box.center().y()
    return QPolygonF([QPointF(x + 6 * way, middle), QPointF(x, middle - 5), QPointF(x, middle + 5)])
