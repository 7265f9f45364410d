"""The columns that there are: one for each report, made when it comes, kept while its text stays the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from parallax.errors import ParallaxError
from parallax.gui.actions import Actions
from parallax.gui.columns.arrangement import KEY, Arrangement, arrangement
from parallax.gui.columns.column import Column
from parallax.gui.columns.deck import Deck
from parallax.gui.desk import Desk
from parallax.model import Source


class Shelf(QObject):
    """Which columns stand on the deck, in which order; ``active`` is the letter of the one that keys go to."""

    arranged = Signal()  # other columns are seen, or in another order
    filled = Signal()  # there are columns for all reports, after ``fill_soon``

    def __init__(self, desk: Desk, deck: Deck, actions: Actions, make: Callable[[Source], Column]) -> None:
        super().__init__(deck)
        self._desk, self._deck, self._actions, self._make = desk, deck, actions, make
        self.columns: dict[str, Column] = {}
        self.active = ""
        self.arrangement = Arrangement()
        self._ready: dict[str, Column] = {}  # made, and not shown yet
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._make_one)

    # Making

    def fill(self, anew: bool = False) -> None:
        """Have a column for every report; those whose text is the same stay, unless all are wanted ``anew``."""
        self._next.stop()
        before = {} if anew else {**self.columns, **self._ready}
        found = {source.sigil: self._column(source, before) for source in self._desk.sources()}
        for column in {*self.columns.values(), *self._ready.values()} - {*found.values()}:
            column.hide()
            column.deleteLater()
        self.columns, self._ready = found, {}
        kept = self._desk.case.layout().get(KEY, "") if self._desk.case else ""
        self.arrangement = arrangement(kept, list(found))
        shown = self.arrangement.shown()
        self.active = self.active if self.active in shown and not anew else next(iter(shown), "")

    def fill_soon(self) -> None:
        """The same, one column at a time, for the window is at work; ``filled`` tells when all are there."""
        self._next.start(0)

    def _make_one(self) -> None:
        for source in self._desk.sources():
            if not _fits({**self.columns, **self._ready}, source):
                if source.sigil in self._ready:
                    self._ready.pop(source.sigil).deleteLater()
                column = self._ready[source.sigil] = self._make(source)
                self._deck.prepare(column)
                self._next.start(0)
                return
        self.filled.emit()

    def _column(self, source: Source, before: Mapping[str, Column]) -> Column:
        if not _fits(before, source):
            return self._make(source)
        before[source.sigil].describe(source)
        return before[source.sigil]

    def describe(self) -> bool:
        """Show what is known of the reports now; whether there are such without a column, or with another text."""
        there = [source for source in self._desk.sources() if _fits(self.columns, source)]
        for source in there:
            self.columns[source.sigil].describe(source)
        return len(there) < len(self._desk.sources())

    def fits(self) -> bool:
        """Whether there is a column for each of the desk's reports as it is now, and no other."""
        sources = self._desk.sources()
        return len(sources) == len(self.columns) and all(_fits(self.columns, source) for source in sources)

    # Arranging

    def arrange(self, wanted: Arrangement) -> None:
        """Show the columns otherwise, and keep that in the case."""
        if wanted == self.arrangement:
            return
        self.arrangement = wanted
        case = self._desk.case
        if case is not None and case.writable:
            with suppress(ParallaxError):
                case.arrange(KEY, wanted.written())
        if self.active not in wanted.shown():
            self.active = next(iter(wanted.shown()), "")
        self.arranged.emit()

    def move(self, by: int) -> None:
        """The active column further left or right."""
        self.arrange(self.arrangement.moved(self.active, by))

    def hide(self) -> None:
        """Without the active column."""
        self.arrange(self.arrangement.with_hidden(self.active))

    def show_all(self) -> None:
        """With every column."""
        self.arrange(self.arrangement.with_all())

    def show_one(self, sigil: str) -> None:
        """A column that was hidden comes back."""
        if sigil in self.arrangement.hidden:
            hidden = tuple(one for one in self.arrangement.hidden if one != sigil)
            self.arrange(replace(self.arrangement, hidden=hidden))

    def pin(self) -> None:
        """The active column stays at the left, or does so no more."""
        self.arrange(self.arrangement.with_pinned("" if self.arrangement.pinned == self.active else self.active))
        self.show_active()
        self.take_focus()  # the column has moved, and the keyboard moves with it

    # The active one

    def step(self, by: int) -> None:
        """Go to the next column, or the one before."""
        shown = self.arrangement.shown()
        if shown:
            at = shown.index(self.active) if self.active in shown else 0
            self.enter(shown[(at + by) % len(shown)])
            self.take_focus()

    def enter(self, sigil: str) -> None:
        """Bring a column into the window; keys go to it."""
        self._deck.show_column(sigil)
        self.entered(sigil)

    def entered(self, sigil: str) -> None:
        """Keys go to this column now."""
        self.active = sigil
        self.show_active()

    def show_active(self) -> None:
        """Show which column is the active one, and which is pinned."""
        for sigil, column in self.columns.items():
            column.head.set_active(sigil == self.active)
            column.head.set_pinned(sigil == self.arrangement.pinned)
        self._actions["source.pin"].setChecked(bool(self.active) and self.active == self.arrangement.pinned)

    def take_focus(self) -> None:
        """The keyboard goes to the active column's text."""
        if self.active in self.columns:
            self.columns[self.active].take_focus()


def _fits(columns: Mapping[str, Column], source: Source) -> bool:
    """Whether the column of its letter shows the text of this report."""
    column = columns.get(source.sigil)
    return column is not None and column.shows(source)
