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

HEADS = (*SPOKEN, Qt.ItemDataRole.ToolTipRole)


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
        self._rows: dict[str, list[int]] | None = None
        self.current = ""

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

    def rows_of(self, finding: str) -> list[int]:
        """The rows that are about a finding."""
        if self._rows is None:
            self._rows = {}
            for row in range(len(self)):
                for mark in self.findings(row):
                    self._rows.setdefault(mark, []).append(row)
        return self._rows.get(finding, []) if finding else []

    def point(self, finding: str) -> list[int]:
        """Make another finding the current one; the rows that look otherwise now."""
        changed = [*self.rows_of(self.current), *self.rows_of(finding)]
        self.current = finding
        for row in changed:
            self._sides.pop(row, None)
            for column in range(len(self.heads)):
                self._cells.pop((row, column), None)
        return changed


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

    def point(self, finding: str) -> int:
        """Make another finding the current one; its first row, -1 for none."""
        if self.sheet is None:
            return -1
        for row in self.sheet.point(finding):
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        return next(iter(self.sheet.rows_of(finding)), -1)

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
        if self.sheet is None or role not in HEADS:
            return None
        if way == Qt.Orientation.Horizontal:
            head = self.sheet.heads[section] if section < len(self.sheet.heads) and role in SPOKEN else None
            return f"{head.sigil}  {head.outlet}" if head else None
        if section >= len(self.sheet):
            return None
        side = self.sheet.side(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return side.tip or None
        return ". ".join(part for part in (f"{side.sign} {side.title}".strip(), *side.notes, side.tip) if part)
