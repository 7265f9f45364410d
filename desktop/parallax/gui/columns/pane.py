"""The window onto one source's text: it scrolls by pixels, a little past the ends where a passage has to be level."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEasingCurve, QEvent, QObject, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QStyle

from parallax.gui.columns.page_view import FOOT, PageView
from parallax.gui.look import Look
from parallax.gui.settings import Settings

GROWTH = 512  # pixels: a notice that comes or goes does not change the height, which would paint everything anew
GLIDE = 140  # milliseconds
NOTCH = 120  # what a wheel says of one of its steps
STEP = 3  # lines to a step
SCROLLING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
ALONE = Qt.KeyboardModifier.AltModifier


class Pane(QAbstractScrollArea):
    """Holds the text, which is as high as it is long. ``offset`` is how far it is scrolled."""

    scrolled = Signal(int, bool)  # by how many pixels; whether this column alone was meant

    def __init__(self, text: PageView, look: Look, settings: Settings) -> None:
        super().__init__()
        self.text, self._look, self._settings = text, look, settings
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(text)
        self.viewport().setProperty("paper", "true")
        text.setParent(self.viewport())
        text.laid.connect(self._fit)
        text.cursorPositionChanged.connect(self._follow_caret)
        text.installEventFilter(self)
        self._over = (0, 0)
        self._before = 0
        self._alone = False
        self._silent = False
        self._held: tuple[int, float] | None = None
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._glided)

    # Where it stands

    @property
    def offset(self) -> int:
        """How far the text is scrolled; below zero where there is room above it."""
        return self.verticalScrollBar().value()

    @property
    def goal(self) -> int:
        """Where it will stand when it has come to rest."""
        return int(self._glide.endValue()) if self._glide.state() == QVariantAnimation.State.Running else self.offset

    @property
    def most(self) -> int:
        """How far the text can be scrolled to its own end."""
        return max(0, self.content - self.viewport().height())

    @property
    def content(self) -> int:
        """The height of the text with what belongs to it."""
        return round(self.text.page.height) + self.text.tail + FOOT

    def go(self, offset: float, gently: bool = False, past_ends: bool = False) -> None:
        """Scroll there without telling the other columns; past the ends only where that is asked for."""
        target = round(offset)
        self._over = (min(target, 0), max(target - self.most, 0)) if past_ends else (0, 0)
        if not past_ends:
            target = min(max(target, 0), self.most)
        self._glide.stop()
        if gently and self.glides and self.isVisible() and abs(target - self.offset) > 2:
            bar = self.verticalScrollBar()
            self._set_range(min(self.offset, 0), max(self.offset - self.most, 0))
            self._glide.setStartValue(bar.value())
            self._glide.setEndValue(target)
            self._glide.start()
        else:
            self._set_range(*self._over)
            self._set(target)

    def follow(self, offset: float) -> None:
        """Scroll along with another column, past the ends only as far as this one stands past them already."""
        self._glide.stop()
        above, below = self._over
        self._set(round(min(max(offset, min(above, 0)), self.most + max(below, 0))))

    @property
    def glides(self) -> bool:
        """Whether motion is wanted: by the user, else by the system."""
        choice = self._settings.text("look/motion")
        if choice != "system":
            return choice == "glide"
        hint = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        return hint > 0 and QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

    def scroll_by(self, pixels: int, alone: bool = False) -> None:
        """Scroll as the user does: the other columns are told."""
        self._glide.stop()
        self._alone = alone
        self.verticalScrollBar().setValue(self.offset + pixels)
        self._alone = False

    def _glided(self, value: int) -> None:
        self._set(value)
        if value == self._glide.endValue():
            self._set_range(*self._over)

    def _set(self, value: int) -> None:
        self._silent = True
        self.verticalScrollBar().setValue(value)
        self._silent = False

    def _set_range(self, above: int, below: int) -> None:
        bar, self._silent = self.verticalScrollBar(), True
        bar.setRange(min(above, self._over[0]), self.most + max(below, self._over[1]))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(24)
        self._silent = False

    # Fitting

    def hold(self) -> None:
        """The line at the top stays at the top when the text is set anew."""
        page = self.text.page
        if self._held is None and not page.stale and self.offset > 0:
            place = page.place_at_height(self.offset)
            self._held = (place, self.offset - page.y_of(place))

    def _fit(self) -> None:
        """The text is as high as its page."""
        height = ceil(max(self.content, self.viewport().height()) / GROWTH) * GROWTH
        if self.text.height() != height:
            self.text.resize(self.text.width(), height)
        self._set_range(*self._over)
        self.text.move(0, -self.offset)
        if self._held is not None:
            (place, below), self._held = self._held, None
            self.go(self.text.page.y_of(place) + below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width sets the text anew."""
        super().resizeEvent(event)
        width = self.viewport().width()
        if self.text.width() != width:
            self.hold()
            self.text.resize(width, self.text.height())
        elif not self.text.page.stale:
            self._fit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Move the text; who listens learns by how much, unless it was not the user."""
        by, self._before = self.offset - self._before, self.offset
        self.text.move(0, -self.offset)
        self.moved.emit()
        if by and not self._silent:
            self.scrolled.emit(by, self._alone)

    moved = Signal()  # the text stands elsewhere, whoever moved it

    # Wheel and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the size of the text, with Alt scroll this column alone."""
        held, angle = event.modifiers(), event.angleDelta()
        if held & Qt.KeyboardModifier.ControlModifier:
            if angle.y():
                self._look.zoom_by(1 if angle.y() > 0 else -1)
            event.accept()
            return
        alone = bool(held & ALONE)
        steps = angle.y() or (angle.x() if alone else 0)  # with Alt the system turns the wheel sideways
        pixels = event.pixelDelta().y()
        if not steps and not pixels:
            event.ignore()
            return
        line = self.text.page.set.line if self.text.page.set is not None else 24
        self.scroll_by(-pixels if pixels else -round(steps / NOTCH * STEP * line), alone)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down, and Space; with Alt this column alone."""
        alone, shift = bool(event.modifiers() & ALONE), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        page = round(self.viewport().height() * 0.9)
        if event.key() == Qt.Key.Key_PageDown or (event.key() == Qt.Key.Key_Space and not shift):
            self.scroll_by(page, alone)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_Space):
            self.scroll_by(-page, alone)
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that the text leaves alone are the pane's."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.text
        if isinstance(event, QKeyEvent) and pressed and event.key() in SCROLLING:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _follow_caret(self) -> None:
        """The caret stays in sight when it is moved by keys."""
        if self.text.hasFocus():
            rect = self.text.cursorRect()
            height = self.viewport().height()
            if rect.top() < self.offset:
                self.scroll_by(rect.top() - self.offset - 24)
            elif rect.bottom() > self.offset + height:
                self.scroll_by(rect.bottom() - self.offset - height + 24)
