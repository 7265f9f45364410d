"""What is silenced, why and by whom; each can be taken back, and those that silence nothing any more say so."""

from __future__ import annotations

from collections import Counter

from parallax.export.visible import on_one_line
from parallax.gui.desk import Desk
from parallax.gui.findings import labels
from parallax.gui.look import Look
from parallax.gui.reviewing.entries import EntriesSheet
from parallax.gui.values import shown_value
from parallax.review.suppressions import BETWEEN, Suppression


class SilencedSheet(EntriesSheet):
    """Each says what it is, why and by whom."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__(desk, look)
        self.entitle(self.tr("What is silenced"))
        self.none.setText(self.tr("Nothing is silenced in this case."))
        self.renew()

    def renew(self) -> None:
        """Show those in force."""
        case = self._desk.case
        found = case.suppressions() if case else ()
        idle = {s.number for s in case.idle_suppressions()} if case and found else set()
        hides = self._hidden(found)
        self.entries.clear()
        for one in found:
            nothing = self.tr("It silences nothing any more.") if one.number in idle else ""
            more = ", ".join(filter(None, (one.reason, one.who, labels.moment(one.at))))
            if hides[one.number]:
                more += "\n" + self.tr("%n finding(s) hidden by it", "", hides[one.number])
            self.entries.add(self._what(one), more, self.tr("Tell again"), self._lift, one.number, nothing)
        self.none.setVisible(not found)

    def _hidden(self, found: tuple[Suppression, ...]) -> Counter[int]:
        """How many findings each hides; of several that fit, the first does."""
        from parallax.case import Filter

        case = self._desk.case
        if case is None or not found:
            return Counter()
        hidden = set(case.marks(Filter(hidden=True))) - set(case.marks(Filter()))
        fits = ((one.number for one in found if one.matches(case.finding(mark))) for mark in hidden)
        return Counter(next(numbers, 0) for numbers in fits)

    def _what(self, one: Suppression) -> str:
        if one.kind == "values":
            return f" {BETWEEN.strip()} ".join(on_one_line(shown_value(v)) for v in one.what.split(BETWEEN))
        if one.kind == "name":
            return self.tr("The name {0}").format(on_one_line(one.what))
        title = next((r.title for r in self._desk.rules() if r.id == one.what), one.what)
        return self.tr('The rule "{0}"').format(title)

    def _lift(self, number: int) -> None:
        who = self._desk.who
        self._desk.act(lambda case: case.lift(number, who))
