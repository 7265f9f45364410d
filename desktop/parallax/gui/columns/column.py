"""One source as a column: its head, its text in a pane, and the gutter at its right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from parallax.gui.actions import Actions
from parallax.gui.columns import gutter
from parallax.gui.columns.gutter import Gutter
from parallax.gui.columns.head import ColumnHead
from parallax.gui.columns.marks import Marks
from parallax.gui.columns.notes import Notes
from parallax.gui.columns.overview import Ticks
from parallax.gui.columns.pane import Pane
from parallax.gui.columns.ribbons import End
from parallax.gui.columns.source_text import SourceText
from parallax.gui.look import Look
from parallax.gui.settings import Settings
from parallax.model import Source, Span

MENU = ("edit.copy", "", "finding.own", "finding.mend", "finding.same", "finding.differ", "finding.link",
        "finding.unlink")  # fmt: skip
ROUGH = 256  # pixels of a page
EXACT = 3  # windows: in a longer text a tick of the overview is less than a line


class Column(QWidget):
    """It knows its source and nothing of the other columns."""

    entered = Signal(str)  # its letter: it has the focus now
    changed = Signal()  # lines or marks stand elsewhere

    def __init__(
        self, source: Source, look: Look, settings: Settings, actions: Actions, decided: Callable[[str], bool]
    ) -> None:
        super().__init__()
        self.source, self._look, self._settings, self._actions = source, look, settings, actions
        self.head = ColumnHead(source, look, actions)
        self.text = SourceText(source, look, decided)
        self.text.setAccessibleName(self.head.accessibleName())
        self.text.setAccessibleDescription(self.tr("The report's text; Return goes to the finding at the caret"))
        self.pane = Pane(self.text, look, settings)
        self.notes = Notes(self.text, look)
        self.gutter = Gutter(look, self._ticks)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.head, 0, 0, 1, 2)
        grid.addWidget(self.pane, 1, 0)
        grid.addWidget(self.gutter, 1, 1)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 1)
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.text.installEventFilter(self)
        self.text.viewport().installEventFilter(self)
        self.head.chosen.connect(self.take_focus)
        self.gutter.overview.wanted.connect(self._go)
        self.pane.moved.connect(self._show_window)
        self.text.laid.connect(self._laid)
        self.notes.wanted.connect(self._go_to)
        self.notes.fold_all(settings.flag("reading/fold noise"))
        self.show_overview(settings.flag("reading/overview"))

    @property
    def sigil(self) -> str:
        """The report's letter."""
        return self.source.sigil

    def shows(self, source: Source) -> bool:
        """Whether its text is that of this report; what is known of the report may be other."""
        here = self.source
        parts = (here.sha256, here.text, here.noise, here.headline) if here.sigil == source.sigil else ()
        return parts == (source.sha256, source.text, source.noise, source.headline)

    def describe(self, source: Source) -> None:
        """Show what is known of the report now."""
        self.head.show_source(source)
        self.source = source

    def take_focus(self) -> None:
        """Let keys go to the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_marks(self, marks: Marks) -> None:
        """Show the marks of other findings."""
        self.text.set_marks(marks)
        self.changed.emit()

    def redraw_marks(self) -> None:
        """Verdicts changed: the same marks look otherwise."""
        self.text.painter.forget()
        self.text.viewport().update()

    def restyle(self) -> None:
        """Take up colours and size of text."""
        self.head.restyle()
        self.pane.hold()
        self.text.restyle()
        self.update()

    def set_last(self, last: bool) -> None:
        """The last column has nobody to be joined to."""
        self.gutter.setFixedWidth(gutter.LAST if last else gutter.WIDTH)

    def show_overview(self, on: bool) -> None:
        """The strip stands for the scroll bar; without it there is one."""
        self.gutter.overview.setVisible(on)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if on else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.pane.setVerticalScrollBarPolicy(policy)

    # Places

    def end_of(self, span: Span) -> End | None:
        """The heights between which words stand on the page."""
        rects = self.text.page.rects(*self.text.units(span))
        return End(rects[0].top(), rects[-1].bottom()) if rects else None

    def sees(self, end: End) -> bool:
        """Whether all of these heights are in the window (or will be when it has come to rest)."""
        offset = self.pane.goal
        return offset <= end.top and end.bottom <= offset + self.pane.viewport().height()

    def show_words(self, span: Span) -> None:
        """Scroll to words that are out of sight, unfolding what hides them."""
        self.notes.show_place(self.text.offsets.unit(span.start))
        end = self.end_of(span)
        if end is not None and not self.sees(end):
            self.pane.go(end.top - self.pane.viewport().height() * 0.3, gently=True)

    def join(self, left: End | None, right: End | None) -> None:
        """Lead ribbons through the margins to the words."""
        how = self.text.page.set
        margin = how.margin if how is not None else 0.0
        width = float(self.text.width())
        joins = {
            "left": [QRectF(0, left.top, margin - 2, left.bottom - left.top)] if left else [],
            "right": [QRectF(width - margin + 2, right.top, margin - 2, right.bottom - right.top)] if right else [],
        }
        self.text.show_joins(joins)

    def forget_overview(self, whole: float) -> None:
        """Other marks, or marks at other heights; in a long text the room of a notice is nothing."""
        short = self._is_short()
        scheme = self._look.scheme
        rough = whole if short else ceil(whole / ROUGH) * ROUGH
        self.gutter.overview.forget(rough, (self.text.version, scheme, self.text.page.height if short else 0))

    def _is_short(self) -> bool:
        return self.text.page.height < EXACT * self.pane.viewport().height()

    def _ticks(self) -> Ticks:
        page = self.text.page
        exactly = self._is_short()
        for mark in self.text.painter.marks.all:
            y = page.y_of(mark.start) if exactly else page.roughly(mark.start)
            yield y, y, mark.relation

    def _laid(self) -> None:
        self._show_window()
        self.changed.emit()

    def _show_window(self) -> None:
        offset = self.pane.offset
        current = self.text.tops("current")
        self.gutter.overview.show_window(offset, offset + self.pane.viewport().height(), current)

    def show_current(self, spans: Sequence[Span], kept: Sequence[Span], token: str) -> None:
        """Show the words of the current finding and the sentences around them."""
        self.text.join_token = token
        self.text.show_spans("current", [self.text.units(span) for span in spans])
        self.text.show_spans("kept", [self.text.units(span) for span in kept])
        self._show_window()

    def _go(self, height: float) -> None:
        self.pane.scroll_by(round(height - self.pane.viewport().height() / 2) - self.pane.offset)

    def _go_to(self, place: int) -> None:
        self.text.set_caret(place)
        self._go(self.text.page.y_of(place))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Beside the text the wheel scrolls it as well."""
        self.pane.wheelEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell who has the focus; open the column's own menu."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.sigil)
        elif event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            self._open_menu(event)
            return True
        return super().eventFilter(watched, event)

    def _open_menu(self, event: QContextMenuEvent) -> None:
        self.take_focus()
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.text.copy)
        copy.setEnabled(self.text.textCursor().hasSelection())
        self._actions.add_to(menu, MENU)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())
