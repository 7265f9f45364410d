"""The reports of the import as a list of two lines each: outlet, and date or what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from parallax.export.visible import on_one_line
from parallax.export.words import outlet
from parallax.gui.importing.drafts import Draft
from parallax.gui.two_lines import ASKS, SECOND, Index
from parallax.gui.values import shown_date
from parallax.model import Source


class ReportsModel(QAbstractListModel):
    """Drafts, one a row."""

    def __init__(self, drafts: Sequence[Draft] = ()) -> None:
        super().__init__()
        self.drafts = list(drafts)
        self.known: tuple[Source, ...] = ()  # reports that are in the case already

    def rowCount(self, parent: Index | None = None) -> int:
        """How many reports there are."""
        return 0 if parent is not None and parent.isValid() else len(self.drafts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Outlet, second line, whether something is asked, and both lines in one for a screen reader."""
        if not index.isValid() or index.row() >= len(self.drafts):
            return None
        draft = self.drafts[index.row()]
        first, second = self._first(draft), self._second(draft)
        if twin := self.twin(index.row()):
            second = f"{self.tr('Same text as {0}').format(on_one_line(twin))} · {second}"
        return {
            Qt.ItemDataRole.DisplayRole: first,
            Qt.ItemDataRole.AccessibleTextRole: f"{first}, {second}",
            SECOND: second,
            ASKS: draft.asks or bool(self.twin(index.row())),
        }.get(role)

    def twin(self, row: int) -> str:
        """The name of a report before this one, or in the case, that has the same text; "" where none has."""
        text = self.drafts[row].source.text
        before = (*self.known, *(draft.source for draft in self.drafts[:row]))
        return next((one.file for one in before if one.text == text), "")

    def add(self, drafts: Sequence[Draft]) -> None:
        """Add reports at the end."""
        if drafts:
            start = len(self.drafts)
            self.beginInsertRows(QModelIndex(), start, start + len(drafts) - 1)
            self.drafts += drafts
            self.endInsertRows()

    def put(self, row: int, draft: Draft) -> None:
        """Know something else of a report."""
        self.drafts[row] = draft
        self.dataChanged.emit(self.index(row), self.index(row))

    def leave_out(self, row: int) -> None:
        """Take a report out of the list."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.drafts[row]
        self.endRemoveRows()

    def _first(self, draft: Draft) -> str:
        name = outlet(draft.source)
        return f"{draft.source.sigil}  {name}" if draft.source.sigil and not draft.raw else name

    def _second(self, draft: Draft) -> str:
        if draft.source.published.value and not draft.typed:
            return shown_date(draft.source.published.value)
        if draft.dated_pieces:
            return self.tr("Dated piece by piece")
        return self.tr("Date unknown") if draft.asks else self.tr("Date left unknown")
