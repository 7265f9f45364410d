"""The columns point to the current finding: its words brought level, joined by ribbons, silence said where it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from parallax.gui.columns.column import Column
from parallax.gui.columns.current import Current
from parallax.gui.columns.deck import Deck
from parallax.gui.columns.pane import Pane
from parallax.gui.columns.ribbons import End
from parallax.gui.columns.scrolling import Scrolling
from parallax.gui.desk import Desk
from parallax.gui.settings import Settings


class Pointing(QObject):
    """Knows where the current finding stands in the columns of a deck."""

    def __init__(self, desk: Desk, settings: Settings, deck: Deck) -> None:
        super().__init__(deck)
        self._desk, self._settings, self._deck = desk, settings, deck
        self.scrolling = Scrolling(self)
        self.current = Current(self)
        self._facts: dict[str, End] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._settle)
        self.scrolling.choose(settings.text("reading/scroll"))
        deck.shifted.connect(self.join)

    def take(self) -> None:
        """Other columns are seen, or another audit is there."""
        self.current.take(self._desk.audit)
        self.scrolling.take(self._deck.seen(), self._desk.audit)

    def point(self, leads: Sequence[str]) -> tuple[str, int] | None:
        """Show the desk's current finding; the first of ``leads`` that speaks of it is what the others go by.

        Gives the column that led and the place of the words in it.
        """
        finding, seen, columns = self._desk.finding(self._desk.current), self._deck.seen(), self._deck.columns
        self._facts = self.current.show(finding, seen)
        lead = next((sigil for sigil in leads if sigil in self._facts), next(iter(self._facts), ""))
        self.scrolling.point(self._facts, lead)
        level = self._facts[lead].top - columns[lead].pane.goal if lead else 0.0
        by_fact = self.scrolling.mode == "fact"
        for sigil, end in self.current.say_silent(seen, level).items():
            if by_fact or not columns[sigil].sees(end):
                columns[sigil].pane.go(end.top - level, gently=True, past_ends=by_fact)
        self.join()
        if finding is None or not lead:
            return None
        place = next(one.span.start for one in finding.evidence if one.source == lead)
        return lead, columns[lead].text.offsets.unit(place)

    def told(self) -> Sequence[str]:
        """The letters of the columns that speak of the current finding."""
        return tuple(self._facts)

    def join(self) -> None:
        """Draw the ribbons anew."""
        seen = self._deck.seen()
        beside = {column.sigil: self._deck.beside(column) for column in seen}
        for column in seen:
            neighbour = beside[column.sigil]
            column.gutter.offsets = partial(_offsets, column.pane, (neighbour or column).pane)
        self.current.join(seen, beside, self._facts if self._settings.flag("reading/ribbons") else {})
        everything = self._settings.flag("reading/all ribbons")
        self.current.join_all(seen, beside, [line.finding for line in self._desk.shown()] if everything else [])

    def repaint(self, column: Column) -> None:
        """A text was scrolled: the ribbons on both sides of it go along."""
        seen = self._deck.seen()
        if column in seen:
            at = seen.index(column)
            for one in seen[max(0, at - 1) : at + 1]:
                one.gutter.update()

    def settle_later(self) -> None:
        """Lines stand elsewhere in a column; when all are set, ``_settle`` takes that up."""
        self._later.start(0)

    def _settle(self) -> None:
        """Overviews, ties, the current finding's places."""
        seen = self._deck.seen()
        whole = max((float(column.pane.content) for column in seen), default=1.0)
        for column in seen:
            column.forget_overview(whole)
        self.scrolling.forget()
        self._facts = self.current.show(self.current.finding, seen)
        self.scrolling.keep(self._facts, next(iter(self._facts), ""))
        self.join()


def _offsets(left: Pane, right: Pane) -> tuple[int, int]:
    return left.offset, right.offset
