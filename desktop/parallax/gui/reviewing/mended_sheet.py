"""Corrections, names joined or parted, linked passages and findings of one's own: each with a way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parallax.export.visible import on_one_line
from parallax.gui.desk import Desk
from parallax.gui.findings import labels, wording
from parallax.gui.look import Look
from parallax.gui.reviewing.entries import EntriesSheet

if TYPE_CHECKING:
    from parallax.case import Case

LONGEST = 120  # characters of a passage
GAP = "…"


class MendedSheet(EntriesSheet):
    """Each says what it is, why and by whom."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__(desk, look)
        self.entitle(self.tr("Corrections and links"))
        self.none.setText(self.tr("Nothing was corrected, joined or linked by hand in this case."))
        self.renew()

    def renew(self) -> None:
        """Show those in force."""
        self.entries.clear()
        if self._desk.case is not None:
            self._add_corrections(self._desk.case)
            self._add_likeness(self._desk.case)
            self._add_links(self._desk.case)
            self._add_own(self._desk.case)
        self.none.setVisible(not self.entries.rows)

    def _add_corrections(self, case: Case) -> None:
        for one in case.corrections():
            lost = self.tr("The words are not in the report any more.") if one.span is None else ""
            words = on_one_line(one.span.quote) if one.span else one.source
            told = self.tr("{0}: “{1}” is {2}").format(one.source, words, one.value)
            self._add(told, one.number, one.reason, one.who, one.at, lost)

    def _add_likeness(self, case: Case) -> None:
        for one in case.likeness():
            text = self.tr("{0} and {1} are the same") if one.same else self.tr("{0} and {1} are not the same")
            self._add(text.format(one.a, one.b), one.number, "", one.who, one.at)

    def _add_links(self, case: Case) -> None:
        spans = {(p.source, p.number): p.span for p in self._desk.audit.passages} if self._desk.audit else {}
        for one in case.links():
            same, not_same = self.tr("These passages tell the same"), self.tr("These passages do not tell the same")
            told = [f"{at[0]}: {_short(spans[at].quote)}" for at in one.passages if at in spans]
            self._add(same if one.linked else not_same, one.number, "\n".join(told), one.who, one.at)

    def _add_own(self, case: Case) -> None:
        for number, mark in case.own_findings().items():
            finding = self._desk.finding(mark)
            if finding is not None:
                said = ", ".join(f"{r.value} {r.by}" for r in wording.readings(finding))
                self._add(self.tr("New finding: {0}").format(wording.heading(finding)), number, said, "", "")

    def _add(self, text: str, number: int, said: str, who: str, at: str, warn: str = "") -> None:
        by = ", ".join(filter(None, (who, labels.moment(at) if at else "")))
        more = "\n".join(filter(None, (said, by)))
        self.entries.add(text, more, self.tr("Take back"), self._withdraw, number, warn)

    def _withdraw(self, number: int) -> None:
        who = self._desk.who
        self._desk.act(lambda case: case.withdraw(number, who))


def _short(text: str) -> str:
    line = on_one_line(text)
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}{GAP}"
