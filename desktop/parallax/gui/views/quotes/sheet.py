"""Utterances as a sheet: a column a report, each version against the one that it is compared with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from parallax.export.words import RELATIONS
from parallax.gui.views.quotes.versions import Utterance, Version, compared
from parallax.gui.views.sheet.cell import Cell, Side, Styled
from parallax.gui.views.sheet.model import Head, Sheet


class QuotesSheet(Sheet):
    """A row an utterance. ``base`` is the report that the others are compared with, where it has the utterance."""

    def __init__(self, heads: Sequence[Head], utterances: Sequence[Utterance], base: str, current: str) -> None:
        super().__init__(heads)
        self._utterances, self._base = utterances, base
        self.current = current

    def __len__(self) -> int:
        return len(self._utterances)

    def make_cell(self, row: int, column: int) -> Cell:
        """A report's version, or that it has none."""
        utterance, sigil = self._utterances[row], self.heads[column].sigil
        version = utterance.versions.get(sigil)
        if version is None:
            return Cell(_tr("Not quoted"), silent=True)
        base = utterance.first(self._base)
        text, note = version.words, ""
        styles: tuple[Styled, ...] = ()
        if sigil != base:
            text, styles = compared(utterance.versions[base].words, version.words)
            note = _tr("Compared with {0}").format(base) if styles else _tr("Word for word as in {0}").format(base)
        elif len(utterance.versions) > 1:
            note = _tr("The others are compared with this")
        if self.current in utterance.findings and sigil == base:
            styles = (Styled(0, len(text), "current"),)
        place = sigil, version.start, version.end
        spoken = f"{_how(version)}. {version.words}"
        return Cell(text, _how(version), note, styles, place=place, spoken=spoken, copied=version.words)

    def make_side(self, row: int) -> Side:
        """Who is said to have said it, and in how many versions."""
        utterance = self._utterances[row]
        speakers = utterance.speakers
        relation = utterance.relation
        direct = sum(1 for v in utterance.versions.values() if v.direct)
        many = len(utterance.versions)
        if many == 1:
            told = _tr("Only in {0}").format(next(iter(utterance.versions)))
        elif direct == many:
            told = _tr("Quoted by {0} reports").format(many)
        else:
            told = _tr("Quoted by {0}, reported by {1}").format(direct, many - direct)
        notes = [RELATIONS[relation].word] if relation else []
        sign = RELATIONS[relation].sign if relation else ""
        title = " / ".join(speakers) or _tr("Speaker not named")
        return Side(title, (*notes, told), sign, relation)

    def findings(self, row: int) -> Sequence[str]:
        """Marks of what was found about an utterance."""
        return self._utterances[row].findings


def _how(version: Version) -> str:
    how = _tr("Quoted") if version.direct else _tr("Reported")
    return f"{how} · {version.speaker}" if version.speaker else how


def _tr(text: str) -> str:
    return QCoreApplication.translate("Quotes", text)
