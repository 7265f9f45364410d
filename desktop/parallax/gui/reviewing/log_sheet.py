"""The history of the case: every decision with time and person, the last first, those taken back as well."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView

from parallax.gui.desk import Desk
from parallax.gui.findings import history, wording
from parallax.gui.findings.model import NOWHERE, Index
from parallax.gui.look import Look
from parallax.gui.reviewing.sheet import Sheet

WHEN, WHO, WHAT = range(3)


class LogModel(QAbstractTableModel):
    """The lines of the log that hold all the words of a search."""

    def __init__(self, desk: Desk, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._look = desk, look
        self._all: tuple[history.Told, ...] = ()
        self._lines: tuple[history.Told, ...] = ()
        self._search = ""

    def renew(self) -> None:
        """Read the log of the case again."""
        titles = {r.id: r.title for r in self._desk.rules()}
        self._all = history.of_case(self._desk.case.log, titles) if self._desk.case else ()
        self.look_for(self._search)

    def look_for(self, search: str) -> None:
        """Show only lines that hold these words."""
        self._search = search
        words = search.casefold().split()
        self.beginResetModel()
        self._lines = tuple(
            one for one in self._all if all(w in f"{one.at} {one.who} {one.text}".casefold() for w in words)
        )
        self.endResetModel()

    def line(self, row: int) -> history.Told:
        """One line."""
        return self._lines[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """When, who, what."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("When"), self.tr("Who"), self.tr("What"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; what was taken back is quiet, and says so."""
        if not index.isValid():
            return None
        one = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (one.at, one.who, self._told(one))[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and (one.undone or index.column() != WHAT):
            return self._look.color("quiet")
        return None

    def _told(self, one: history.Told) -> str:
        finding = self._desk.finding(one.mark) if one.mark else None
        told = f"{one.text}: {wording.heading(finding)}" if finding else one.text
        return self.tr("{0} (taken back)").format(told) if one.undone else told


class LogSheet(Sheet):
    """A line that is about a finding leads to it."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__(look)
        self.entitle(self.tr("History"))
        self._desk = desk
        self.search, self.table = QLineEdit(), QTableView()
        self.search.setPlaceholderText(self.tr("Search the history"))
        self.search.setAccessibleName(self.tr("Search the history"))
        self.search.setClearButtonEnabled(True)
        self.model = LogModel(desk, look, self)
        self._arrange()
        self.page.addWidget(self.search)
        self.page.addWidget(self.table, 1)
        self.search.textChanged.connect(self.model.look_for)
        self.table.activated.connect(self._go)
        self.table.clicked.connect(self._go)
        desk.decided.connect(self.model.renew)
        self.setFocusProxy(self.table)
        self.model.renew()

    def _arrange(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("All decisions, the last first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + 8)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(WHEN, 104)
        header.resizeSection(WHO, 48)

    def _go(self, index: QModelIndex) -> None:
        mark = self.model.line(index.row()).mark
        if mark and self._desk.finding(mark) is not None:
            self._desk.point(mark)
