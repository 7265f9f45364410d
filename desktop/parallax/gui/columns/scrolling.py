"""Columns that scroll together: by the current finding, by the flow of what they tell, or each for itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from parallax.gui.columns import flow
from parallax.gui.columns.column import Column
from parallax.gui.columns.flow import Pair, Tie
from parallax.gui.columns.ribbons import End
from parallax.model import Audit, Passage

HIGHEST, LOWEST, USUAL = 0.10, 0.62, 0.30  # of the window: where a finding may stand, and where it is brought

SLICE, PAUSE = 0.003, 12  # seconds of work ahead at a time, milliseconds between


class Scrolling(QObject):
    """Told of the columns that are seen and of where the current finding stands in them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.mode = "fact"
        self._columns: list[Column] = []
        self._facts: dict[str, End] = {}
        self._alone: dict[str, int] = {}
        self._audit: Audit | None = None
        self._passages: dict[tuple[str, int], Passage] = {}
        self._chains: dict[tuple[str, str], list[Pair]] = {}
        self._ties: dict[tuple[str, str], list[Tie]] = {}
        self._heights: dict[tuple[str, int], tuple[float, float]] = {}
        self._to_do: Iterator[None] = iter(())
        self._warm = QTimer(self)
        self._warm.setSingleShot(True)
        self._warm.timeout.connect(self._prepare)

    def take(self, columns: Sequence[Column], audit: Audit | None) -> None:
        """Other columns are seen, or another audit is there."""
        self._columns = list(columns)
        if audit is not self._audit:
            self._audit = audit
            self._passages = {(p.source, p.number): p for p in audit.passages} if audit else {}
            self._chains.clear()
        self.forget()

    def forget(self) -> None:
        """Lines stand elsewhere."""
        self._ties.clear()
        self._heights.clear()
        self._to_do = self._tie_all()
        self._warm.start(200)

    def choose(self, mode: str) -> None:
        """Scroll by "fact", by "flow" or "free"."""
        self.mode = mode
        self._alone.clear()
        self._warm.start(200)

    # A finding

    def point(self, facts: dict[str, End], lead: str) -> None:
        """Bring the passages of a finding into the window; ``lead`` is the column that the others go by."""
        self._facts, self._alone = facts, {}
        by_sigil = {column.sigil: column for column in self._columns}
        there = [sigil for sigil in by_sigil if sigil in facts]
        if not there:
            self._warm.start(200)
            return
        leader = by_sigil[lead if lead in there else there[0]]
        level = self._lead(leader, facts[leader.sigil])
        if self.mode == "flow":
            self._follow_flow(leader, leader.pane.goal)
        for sigil in there:
            column = by_sigil[sigil]
            if column is not leader and (self.mode == "fact" or not column.sees(facts[sigil])):
                column.pane.go(facts[sigil].top - level, gently=True, past_ends=self.mode == "fact")

    def keep(self, facts: dict[str, End], lead: str) -> None:
        """The same finding stands at other heights: level again, as far as it was."""
        before, self._facts = self._facts, facts
        if self.mode == "fact" and before != facts:
            leader = next((c for c in self._columns if c.sigil == lead and lead in facts), None)
            for column in self._columns if leader is not None else ():
                if leader is not None and column is not leader and column.sigil in facts:
                    level = facts[leader.sigil].top - leader.pane.goal - self._alone.get(leader.sigil, 0)
                    target = facts[column.sigil].top - level + self._alone.get(column.sigil, 0)
                    column.pane.go(target, past_ends=True)

    def _lead(self, column: Column, end: End) -> float:
        """Scroll the column that leads, if it has to be; the height in the window at which its words stand."""
        height, offset = column.pane.viewport().height(), column.pane.goal
        if not HIGHEST * height <= end.top - offset <= LOWEST * height or end.bottom - offset > height:
            column.pane.go(end.top - USUAL * height, gently=True)
        return end.top - column.pane.goal

    # The user scrolls

    def scrolled(self, column: Column, by: int, alone: bool) -> None:
        """Let the other columns follow one that was scrolled; one that was meant alone goes on from there."""
        if alone:
            self._alone[column.sigil] = self._alone.get(column.sigil, 0) + by
            return
        if self.mode == "free" or column not in self._columns:
            return
        offset = column.pane.offset - self._alone.get(column.sigil, 0)
        if self.mode == "fact" and self._facts:
            self._follow_fact(column, offset)
        else:
            self._follow_flow(column, offset)

    def _follow_fact(self, leader: Column, offset: float) -> None:
        mine = self._facts.get(leader.sigil)
        if mine is None:
            return
        for column in self._columns:
            end = self._facts.get(column.sigil)
            if column is not leader and end is not None:
                column.pane.follow(end.top - (mine.top - offset) + self._alone.get(column.sigil, 0))

    def _follow_flow(self, leader: Column, offset: float) -> None:
        window = leader.pane.viewport().height()
        for column in self._columns:
            if column is not leader:
                places = self._tied(leader, column)
                target = flow.follow(places, offset, leader.pane.content, column.pane.content, window)
                column.pane.go(target + self._alone.get(column.sigil, 0))

    # Ties

    def _tied(self, here: Column, there: Column) -> list[Tie]:
        key = (here.sigil, there.sigil)
        if key not in self._ties:
            spans = [
                (*self._heights_of(here, mine), *self._heights_of(there, other))
                for mine, other in self._chain(here, there)
            ]
            self._ties[key] = flow.ties(spans, here.pane.content, there.pane.content)
        return self._ties[key]

    def _chain(self, here: Column, there: Column) -> list[Pair]:
        key = (here.sigil, there.sigil)
        if key not in self._chains:
            cells = [row.cells for row in self._audit.alignment.rows] if self._audit else []
            self._chains[key] = flow.chain(flow.matched(cells, *key))
        return self._chains[key]

    def _heights_of(self, column: Column, number: int) -> tuple[float, float]:
        """Where a passage begins and ends on its page."""
        key = (column.sigil, number)
        if key not in self._heights:
            passage, page = self._passages.get(key), column.text.page
            start, end = column.text.units(passage.span) if passage else (0, 0)
            self._heights[key] = (page.y_of(start), page.bottom_of(max(start, end - 1)))
        return self._heights[key]

    def _prepare(self) -> None:
        """Between other things and a little at a time: tie all columns, so that the first scroll finds it done."""
        if self.mode == "free" or (self.mode == "fact" and self._facts):
            return
        end = monotonic() + SLICE
        for _ in self._to_do:
            if monotonic() > end:
                self._warm.start(PAUSE)
                return

    def _tie_all(self) -> Iterator[None]:
        columns = list(self._columns)
        for here in columns:
            for there in columns:
                if here is not there and not (here.text.page.stale or there.text.page.stale):
                    for mine, other in self._chain(here, there):
                        self._heights_of(here, mine)
                        self._heights_of(there, other)
                        yield
                    self._tied(here, there)
                    yield
