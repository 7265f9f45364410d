"""The aligned passages as a sheet."""

from __future__ import annotations

from collections.abc import Sequence

from parallax.export.words import LOUDNESS, RELATIONS
from parallax.gui.texts import translated
from parallax.gui.views.places import Mark, Places, loudest
from parallax.gui.views.rows.aligned import Line
from parallax.gui.views.sheet.cell import Cell, Side, of_passages
from parallax.gui.views.sheet.model import Head, Sheet
from parallax.gui.words import spoken


class RowsSheet(Sheet):
    """A row a thing that is told; the words that findings rest on are marked."""

    def __init__(self, heads: Sequence[Head], lines: Sequence[Line], places: Places, current: str) -> None:
        super().__init__(heads)
        self._lines, self._places = lines, places
        self.current = current
        self._marks: dict[int, list[Mark]] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def make_cell(self, row: int, column: int) -> Cell:
        """A report's passages, or that none of it matches."""
        sigil = self.heads[column].sigil
        passages = self._lines[row].cells.get(sigil, ())
        if not passages:
            return Cell(translated("RowsView", "Nothing matched"), silent=True)
        marks = self._in_cell(row, sigil)
        text, styles = of_passages(passages, marks, self.current)
        first = loudest(marks, self.current)
        start, end = (first.start, first.end) if first else (passages[0].span.start, passages[0].span.end)
        return Cell(text, styles=styles, place=(sigil, start, end))

    def make_side(self, row: int) -> Side:
        """Its number and the sign of what stands out most in it."""
        first = loudest(self.marks(row))
        relation = first.relation if first else None
        sign = RELATIONS[relation].sign if relation else ""
        tip = spoken(RELATIONS[relation].word) if relation else ""
        return Side(str(row + 1), sign=sign, relation=relation, tip=tip)

    def findings(self, row: int) -> Sequence[str]:
        """Marks of the findings whose words stand in the row."""
        found = sorted(self.marks(row), key=lambda m: LOUDNESS[m.relation])
        return tuple(dict.fromkeys(m.finding for m in found))

    def marks(self, row: int) -> list[Mark]:
        """All marks of a row."""
        if row not in self._marks:
            self._marks[row] = [m for sigil in self._lines[row].cells for m in self._in_cell(row, sigil)]
        return self._marks[row]

    def finding_at(self, row: int, column: int) -> str:
        """The finding that a click on a cell means; "" for none."""
        sigil = self.heads[column].sigil
        if not self._lines[row].cells.get(sigil):
            return ""
        first = loudest(self._in_cell(row, sigil), self.current)
        return first.finding if first else ""

    def _in_cell(self, row: int, sigil: str) -> list[Mark]:
        told = self._lines[row].cells.get(sigil, ())
        return [m for p in told for m in self._places.touching(sigil, p.span.start, p.span.end)]
