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

SOON = 25  # milliseconds: after the columns that tell of the finding were painted
SOME = 4  # columns out of sight at a time


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
        self._lead = ""
        self._untold: list[Column] = []  # those that are silent on the finding and do not show it yet
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell_rest)
        self.scrolling.choose(settings.text("reading/scroll"))
        deck.shifted.connect(self._shifted)

    def take(self) -> None:
        """Other columns are seen, or another audit is there."""
        self._wait_for([])
        self.current.take(self._desk.audit)
        self.scrolling.take(self._deck.seen(), self._desk.audit)

    def point(self, leads: Sequence[str]) -> tuple[str, int] | None:
        """Show the desk's current finding; the first of ``leads`` that speaks of it is what the others go by.

        Gives the column that led and the place of the words in it.
        """
        finding, seen, columns = self._desk.finding(self._desk.current), self._deck.seen(), self._deck.columns
        self._wait_for([])
        told = [one for one in seen if finding is None or one.sigil in {e.source for e in finding.evidence}]
        self._facts = self.current.show(finding, told)
        lead = next((sigil for sigil in leads if sigil in self._facts), next(iter(self._facts), ""))
        shifted = bool(lead) and self._deck.show_columns(lead, tuple(self._facts))
        self.scrolling.point(self._facts, lead)
        self._lead = lead
        self._wait_for([one for one in seen if one not in told], hidden=shifted)
        self.join()
        if self._untold:
            self._soon.start(SOON if self._deck.isVisible() else 0)
        if finding is None or not lead:
            return None
        place = next(one.span.start for one in finding.evidence if one.source == lead)
        return lead, columns[lead].text.offsets.unit(place)

    def _wait_for(self, untold: list[Column], hidden: bool = False) -> None:
        """These columns show later that they are silent; those that come into the window are painted only then."""
        for column in self._untold:
            if column not in untold:
                column.setUpdatesEnabled(True)
        self._untold = untold
        for column in untold if hidden else ():
            column.setUpdatesEnabled(False)

    def _tell(self, columns: Sequence[Column]) -> None:
        """Let these columns, of those that are silent on the finding, say so."""
        now = [one for one in self._untold if one in columns]
        if not now:
            return
        self._wait_for([one for one in self._untold if one not in now])
        self.current.show(self.current.finding, now)
        lead, there = self._deck.columns.get(self._lead), self._facts.get(self._lead)
        level = there.top - lead.pane.goal if lead and there else 0.0
        by_fact = self.scrolling.mode == "fact"
        for sigil, end in self.current.say_silent(now, level).items():
            column = self._deck.columns[sigil]
            if by_fact or not column.sees(end):
                column.pane.go(end.top - level, gently=True, past_ends=by_fact)

    def _tell_rest(self) -> None:
        """Those in sight in the next frame, and the others a few at a time: nobody waits."""
        in_sight = self._deck.in_sight()
        near = [one for one in self._untold if one in in_sight]
        self._tell(near or self._untold[:SOME])
        if self._untold:
            self._soon.start(SOON)

    def _shifted(self) -> None:
        """Other columns have come into the window, sideways."""
        self._tell(self._deck.in_sight())
        self.join()

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
        self._facts = self.current.places(seen)
        self.scrolling.keep(self._facts, next(iter(self._facts), ""))
        self.join()


def _offsets(left: Pane, right: Pane) -> tuple[int, int]:
    return left.offset, right.offset
