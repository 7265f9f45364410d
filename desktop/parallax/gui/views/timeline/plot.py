"""The drawing in the window: it is scrolled, zoomed and walked through, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from parallax.gui.look import Look
from parallax.gui.views.sheet.model import Head
from parallax.gui.views.timeline.axis import Axis, breadth, fitting
from parallax.gui.views.timeline.drawing import GUTTER, MARGIN, TOP, Drawing, needs
from parallax.gui.views.timeline.events import Chronicle
from parallax.gui.views.timeline.layout import LABEL, LINE, Picture, laid_out, moments, nearest

STEP = 1.25  # of the scale
CLOSEST = 30.0  # pixels a minute
LOOSEST = 1.5  # times the height of a line, where there is room
NOTHING = Chronicle((), (), ())
WAYS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class Plot(QAbstractScrollArea):
    """Bars of a chronicle. The event that has the keyboard, or the mouse over it, is told by ``met``."""

    met = Signal(int)  # the number of an event; -1 for none
    wanted = Signal(int)  # go to its words

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._moments: list[float] = []
        self._needs: dict[str, float] = {}
        self._pressed: QPoint | None = None
        self._dragged = False
        self.fit = True  # whether everything is to be in sight, whatever the size
        self.drawing = self._drawn(NOTHING, (), 1.0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().setSingleStep(24)
        self.verticalScrollBar().setSingleStep(24)
        look.changed.connect(self._look_changed)

    # What is shown

    def show_events(self, chronicle: Chronicle, heads: Sequence[Head]) -> None:
        """Show other events."""
        self._moments = moments(chronicle.dated)
        self._needs = needs(self._look, chronicle)
        current, scale = self.drawing.current, self.drawing.axis.scale
        self.drawing = self._drawn(chronicle, heads, scale)
        self.drawing.current = current
        self.zoom_to(self._fitting() if self.fit else scale)

    def point(self, mark: str) -> None:
        """Stress a finding's events and bring the first of them into sight."""
        self.drawing.current = mark
        found = [n for n, e in enumerate(self.drawing.chronicle.dated) if mark and e.finding == mark]
        if found:
            self.reveal(found[0])
        self.viewport().update()

    def focus_on(self, number: int) -> None:
        """Give an event the keyboard."""
        self.drawing.focus = number
        if number >= 0:
            self.reveal(number)
            self.met.emit(number)
        self.viewport().update()

    def reveal(self, number: int) -> None:
        """Scroll until an event is in sight."""
        bar = self.drawing.picture.by_number.get(number)
        if bar is None:
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        wide, high = self._room()
        if not across.value() <= bar.left + MARGIN <= across.value() + wide - 60:
            across.setValue(round(bar.left + MARGIN - wide / 3))
        if not down.value() + 12 <= bar.middle <= down.value() + high - 12:
            down.setValue(round(bar.middle - high / 2))

    # Zoom

    def zoom_by(self, factor: float, around: float | None = None) -> None:
        """Zoom by a factor around a place of the body, by default its middle."""
        self.fit = False
        wide, _ = self._room()
        self.zoom_to(self.drawing.axis.scale * factor, wide / 2 if around is None else around)

    def zoom_to(self, scale: float, around: float = 0.0) -> None:
        """Draw at a scale; the moment at ``around`` stays where it is."""
        scale = min(max(scale, self._fitting() * 0.5), max(CLOSEST, self._fitting()))
        moment = self.drawing.axis.moment(self.horizontalScrollBar().value() - MARGIN + around)
        old = self.drawing
        self.drawing = self._drawn(old.chronicle, old.heads, scale)
        self.drawing.current, self.drawing.focus = old.current, old.focus
        self._ranges()
        self.horizontalScrollBar().setValue(round(self.drawing.axis.place(moment) + MARGIN - around))
        self.viewport().update()

    def fit_all(self) -> None:
        """Bring everything into sight."""
        self.fit = True
        self.zoom_to(self._fitting())
        self.horizontalScrollBar().setValue(0)

    def fit_cluster(self) -> None:
        """Bring the days of the current finding, else the busiest, into sight, as large as fits."""
        low, high = self._cluster()
        inside = [m for m in self._moments if low <= m <= high]
        self.fit = False
        self.zoom_to(fitting(inside, self._span()))
        self.horizontalScrollBar().setValue(round(self.drawing.axis.place(low)))
        number = self._first_of_finding()
        if number >= 0:
            self.reveal(number)

    def _cluster(self) -> tuple[float, float]:
        """The times between two breaks that hold the current finding's events, else the most events."""
        number = self._first_of_finding()
        if number >= 0:
            low = self.drawing.chronicle.dated[number].low or 0.0
            clusters = self.drawing.axis.clusters() or [(0.0, 0.0)]
            return next((c for c in clusters if c[0] <= low < c[1]), clusters[-1])
        return self.drawing.busiest

    def _first_of_finding(self) -> int:
        dated, current = self.drawing.chronicle.dated, self.drawing.current
        return next((n for n, e in enumerate(dated) if current and e.finding == current), -1)

    def _stressed(self) -> int:
        drawing = self.drawing
        return drawing.focus if 0 <= drawing.focus < len(drawing.chronicle.dated) else self._first_of_finding()

    # Machinery

    def _drawn(self, chronicle: Chronicle, heads: Sequence[Head], scale: float) -> Drawing:
        axis = Axis(self._moments, scale, breadth(self._moments, self._span()))
        sources = [h.sigil for h in heads]

        def picture_of(line: float) -> Picture:
            return laid_out(chronicle, sources, axis, lambda words: self._needs.get(words, LABEL), line)

        picture = picture_of(LINE)
        _, high = self._room()
        if picture.height and picture.height * 1.1 < high:
            picture = picture_of(LINE * min(high / picture.height * 0.95, LOOSEST))
        return Drawing(self._look, chronicle, heads, axis, picture)

    def _room(self) -> tuple[float, float]:
        return max(self.viewport().width() - GUTTER, 1.0), max(self.viewport().height() - TOP, 1.0)

    def _fitting(self) -> float:
        return fitting(self._moments, self._span())

    def _span(self) -> float:
        """The width for the axis, when all of it is in sight with the last label."""
        return self._room()[0] - LABEL - 2 * MARGIN

    def _ranges(self) -> None:
        wide, high = self._room()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(round(self.drawing.picture.width + 2 * MARGIN - wide), 0))
        across.setPageStep(round(wide))
        down.setRange(0, max(round(self.drawing.picture.height + 8 - high), 0))
        down.setPageStep(round(high))

    def _look_changed(self) -> None:
        self.show_events(self.drawing.chronicle, self.drawing.heads)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits shall fit again."""
        super().resizeEvent(event)
        self.zoom_to(self._fitting() if self.fit else self.drawing.axis.scale)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw what is in sight."""
        self.drawing.at = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        if not self.hasFocus():
            focus, self.drawing.focus = self.drawing.focus, -1
        else:
            focus = self.drawing.focus
        painter = QPainter(self.viewport())
        self.drawing.draw(painter, self.viewport().width(), self.viewport().height())
        painter.end()
        self.drawing.focus = focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the current finding's event, or at the first."""
        super().focusInEvent(event)
        if self.drawing.focus < 0 and self.drawing.chronicle.dated:
            self.drawing.focus = max(self._stressed(), 0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom; the wheel alone goes down, or along where all lanes are in sight."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (turn.y() / 120), event.position().x() - GUTTER)
        elif turn.x() or not self.verticalScrollBar().maximum():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (turn.x() or turn.y()))
        else:
            super().wheelEvent(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from bar to bar, with Shift they pan; plus, minus and 0 zoom; Enter goes to the words."""
        key = Qt.Key(event.key())
        across = self.horizontalScrollBar()
        if key in WAYS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            dx, dy = WAYS[key]
            across.setValue(across.value() + dx * 80)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + dy * 48)
        elif key in WAYS:
            self.focus_on(nearest(self.drawing.picture, self.drawing.focus, *WAYS[key]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.drawing.focus >= 0:
            self.wanted.emit(self.drawing.focus)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the drawing."""
        self._pressed, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the drawing, or tell what is under the mouse."""
        here = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = here - self._pressed
            if self._dragged or moved.manhattanLength() > 4:
                self._dragged, self._pressed = True, here
                self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())
            return
        number = self.number_at(here)
        if number != self.drawing.hover:
            self.drawing.hover = number
            shape = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.met.emit(number if number >= 0 else self.drawing.focus)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a bar goes to its words."""
        number = self.number_at(event.position().toPoint())
        if self._pressed is not None and not self._dragged and number >= 0:
            self.drawing.focus = number
            self.wanted.emit(number)
        self._pressed = None

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        super().leaveEvent(event)
        self.drawing.hover = -1
        self.met.emit(self.drawing.focus)
        self.viewport().update()

    def number_at(self, here: QPoint) -> int:
        """The event under a point of the window; -1 for none."""
        if here.x() < GUTTER or here.y() < TOP:
            return -1
        x = here.x() - GUTTER - MARGIN + self.horizontalScrollBar().value()
        bar = self.drawing.picture.bar_at(x, here.y() - TOP + self.verticalScrollBar().value())
        return bar.number if bar else -1
