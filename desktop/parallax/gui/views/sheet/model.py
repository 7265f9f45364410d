"""A sheet of cells as a model: cells are made when they are first seen, so that a long one costs nothing to open."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parallax.gui.views.sheet.cell import Cell, Side

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()
SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)


@dataclass(frozen=True, slots=True)
class Head:
    """A report at the head of its column."""

    sigil: str
    outlet: str
    day: str = ""


class Sheet(ABC):
    """What a view shows: heads, and for every row its side, its cells and the findings that it is about."""

    def __init__(self, heads: Sequence[Head]) -> None:
        self.heads = tuple(heads)
        self._cells: dict[tuple[int, int], Cell] = {}
        self._sides: dict[int, Side] = {}

    @abstractmethod
    def __len__(self) -> int: ...

    @abstractmethod
    def make_cell(self, row: int, column: int) -> Cell:
        """One cell, anew."""

    @abstractmethod
    def make_side(self, row: int) -> Side:
        """The head of one row, anew."""

    @abstractmethod
    def findings(self, row: int) -> Sequence[str]:
        """Marks of the findings that a row is about, the most telling one first."""

    def cell(self, row: int, column: int) -> Cell:
        """One cell."""
        key = row, column
        if key not in self._cells:
            self._cells[key] = self.make_cell(row, column)
        return self._cells[key]

    def side(self, row: int) -> Side:
        """The head of a row."""
        if row not in self._sides:
            self._sides[row] = self.make_side(row)
        return self._sides[row]

    def forget(self) -> None:
        """Make everything anew: another finding is the current one."""
        self._cells.clear()
        self._sides.clear()

    def row_of(self, finding: str) -> int:
        """The first row that is about a finding; -1 for none."""
        return next((n for n in range(len(self)) if finding in self.findings(n)), -1) if finding else -1


class SheetModel(QAbstractTableModel):
    """One sheet, or nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None

    def show(self, sheet: Sheet | None) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def renew(self) -> None:
        """Tell the views that cells look otherwise now."""
        if self.sheet is not None and len(self.sheet):
            self.sheet.forget()
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """A row a thing that is told."""
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """A column a report."""
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell itself under ``CELL``; its words for whoever cannot see it."""
        if self.sheet is None or not index.isValid() or (role != CELL and role not in SPOKEN):
            return None
        cell = self.sheet.cell(index.row(), index.column())
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head, side = self.sheet.heads[index.column()], self.sheet.side(index.row())
            words = cell.spoken or ". ".join(part for part in (cell.caption, cell.text, cell.value) if part)
            return ". ".join(part for part in (f"{head.sigil}, {head.outlet}", side.title, words) if part)
        return cell.text

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Report, or what the row is about."""
        if self.sheet is None or role not in SPOKEN:
            return None
        if way == Qt.Orientation.Horizontal:
            head = self.sheet.heads[section] if section < len(self.sheet.heads) else None
            return f"{head.sigil}  {head.outlet}" if head else None
        if section >= len(self.sheet):
            return None
        side = self.sheet.side(section)
        return ". ".join(part for part in (f"{side.sign} {side.title}".strip(), *side.notes) if part)
