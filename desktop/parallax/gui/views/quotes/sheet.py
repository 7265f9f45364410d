"""Utterances as a sheet: a column a report, each version against the one that it is compared with."""

from __future__ import annotations

from collections.abc import Sequence

from parallax.export.words import RELATIONS
from parallax.gui.texts import translated
from parallax.gui.views.quotes.versions import Utterance, Version, compared
from parallax.gui.views.sheet.cell import Cell, Side, Styled
from parallax.gui.views.sheet.model import Head, Sheet
from parallax.gui.words import spoken


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
            return Cell(translated("QuotesView", "Not quoted"), silent=True)
        base = utterance.first(self._base)
        text, note = version.words, ""
        styles: tuple[Styled, ...] = ()
        if sigil != base:
            text, styles = compared(utterance.versions[base].words, version.words)
            same = translated("QuotesView", "Word for word as in {0}")
            note = (translated("QuotesView", "Compared with {0}") if styles else same).format(base)
        elif len(utterance.versions) > 1:
            note = translated("QuotesView", "The others are compared with this")
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
            told = translated("QuotesView", "Only in {0}").format(next(iter(utterance.versions)))
        elif direct == many:
            told = translated("QuotesView", "Quoted by {0} reports").format(many)
        else:
            told = translated("QuotesView", "Quoted by {0}, reported by {1}").format(direct, many - direct)
        notes = [spoken(RELATIONS[relation].word)] if relation else []
        sign = RELATIONS[relation].sign if relation else ""
        title = " / ".join(speakers) or translated("QuotesView", "Speaker not named")
        return Side(title, (*notes, told), sign, relation)

    def findings(self, row: int) -> Sequence[str]:
        """Marks of what was found about an utterance."""
        return self._utterances[row].findings


def _how(version: Version) -> str:
    how = translated("QuotesView", "Quoted") if version.direct else translated("QuotesView", "Reported")
    return f"{how} · {version.speaker}" if version.speaker else how
