"""The findings that are shown, as rows of a list: a page of them is fetched when it comes into sight."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parallax.errors import ParallaxError
from parallax.gui.desk import Desk
from parallax.gui.findings import wording
from parallax.gui.texts import plain_tip

if TYPE_CHECKING:
    from parallax.case import Line

PAGE = 64
KEPT = 24  # pages
LINE = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractListModel):
    """What ``desk.marks()`` names, in that order. It keeps only pages that were looked at, and forgets the oldest."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._marks: tuple[str, ...] = ()
        self._rows: dict[str, int] | None = None
        self._pages: OrderedDict[int, tuple[Line, ...]] = OrderedDict()

    def renew(self) -> bool:
        """Take over what the desk shows now; whether other findings are shown, or in another order."""
        marks = self._desk.marks()
        self._pages.clear()
        if marks == self._marks:
            if marks:
                self.dataChanged.emit(self.index(0), self.index(len(marks) - 1))
            return False
        self.beginResetModel()
        self._marks, self._rows = marks, None
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many findings are shown."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line of a row; its heading; and the whole of it as a sentence, for who does not see it."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.heading(line.finding)
        if role == Qt.ItemDataRole.ToolTipRole:
            # The whole heading, which the line may cut; never as markup, since a report's words stand in it.
            return plain_tip(f"{wording.heading(line.finding)}\n{wording.kind(line.finding)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return wording.sentence(line)
        return None

    def line(self, row: int) -> Line | None:
        """The line of a row; None where the case has it no more."""
        if not 0 <= row < len(self._marks):
            return None
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            self._pages[number] = self._fetched(number * PAGE)
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        page = self._pages[number]
        return page[place] if place < len(page) else None

    def mark(self, row: int) -> str:
        """The mark of a row; "" where there is none."""
        return self._marks[row] if 0 <= row < len(self._marks) else ""

    def row(self, mark: str) -> int:
        """The row of a finding; -1 where it is not shown."""
        if self._rows is None:
            self._rows = {one: n for n, one in enumerate(self._marks)}
        return self._rows.get(mark, -1)

    def _fetched(self, start: int) -> tuple[Line, ...]:
        if self._desk.case is None:
            return ()
        try:
            return self._desk.case.page(self._desk.wanted(), start, PAGE)
        except ParallaxError:
            return ()
