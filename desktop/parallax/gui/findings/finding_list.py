"""The list of findings: moved in by keys, chosen singly or many at once, always at the desk's current finding."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from parallax.gui.desk import Desk
from parallax.gui.findings.delegate import FindingDelegate
from parallax.gui.findings.model import FindingsModel
from parallax.gui.look import Look

Flag = QItemSelectionModel.SelectionFlag


class FindingList(QTableView):
    """A table of one column: unlike a list view it does not look at every row when there are 100,000."""

    entered = Signal(str)  # Enter, or a double click: go to the words of this finding
    asked = Signal(QPoint)  # a menu is wanted there

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._look = desk, look
        self.last = 0  # the row of the current finding, or where it stood
        self.findings = FindingsModel(desk, self)
        self.lines = FindingDelegate(look, self)
        self.setModel(self.findings)
        self.setItemDelegate(self.lines)
        self._arrange()
        self.selectionModel().currentChanged.connect(self._chosen)
        self.doubleClicked.connect(lambda index: self.entered.emit(self.findings.mark(index.row())))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.asked)
        desk.pointed.connect(self.follow)
        look.changed.connect(self._dressed)

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Findings"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.lines.height)

    def renew(self) -> None:
        """Show what the desk shows now, at its current finding."""
        if self.findings.renew():
            self.follow(self._desk.current)

    def follow(self, mark: str) -> None:
        """Choose the current finding, without letting go of others that were chosen with it."""
        row = self.lines.current = self.findings.row(mark)
        self.last = row if row >= 0 else self.last
        self.viewport().update()
        if row < 0:
            with QSignalBlocker(self.selectionModel()):
                self.selectionModel().clear()
        elif self.currentIndex().row() != row or not self.selectionModel().isRowSelected(row, QModelIndex()):
            index = self.findings.index(row)
            self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
            for beside in (row - 1, row + 1, row):  # so that one sees what comes next
                self.scrollTo(self.findings.index(beside))

    def chosen(self) -> tuple[str, ...]:
        """The marks of the chosen findings, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.findings.mark(row) for row in rows)

    def how_many(self) -> int:
        """How many are chosen."""
        stretches = self.selectionModel().selection()
        return sum(stretches.at(n).height() for n in range(stretches.count()))

    def choose(self, marks: set[str]) -> None:
        """Choose several findings at once; the current one stays."""
        found = QItemSelection()
        for row in range(self.findings.rowCount()):
            if self.findings.mark(row) in marks:
                index = self.findings.index(row)
                found.select(index, index)
        self.selectionModel().select(found, Flag.ClearAndSelect | Flag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last finding, Enter to the words."""
        key, last = event.key(), self.findings.rowCount() - 1
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._desk.current:
            self.entered.emit(self._desk.current)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and last >= 0 and not event.modifiers():
            self._desk.point(self.findings.mark(0 if key == Qt.Key.Key_Home else last))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus alone chooses no finding; of itself a view without a current row would go to its first."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        with QSignalBlocker(self.selectionModel()):
            super().focusInEvent(event)
        self.follow(self._desk.current)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions here, not the beginnings of words."""

    def _chosen(self, now: QModelIndex) -> None:
        if now.isValid():
            self._desk.point(self.findings.mark(now.row()))

    def _dressed(self) -> None:
        self.lines.renew()
        self.verticalHeader().setDefaultSectionSize(self.lines.height)
        self.viewport().update()
