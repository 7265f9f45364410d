"""The table itself: rows as high as their words, measured when they come into sight; all of it works by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from parallax.gui.look import Look
from parallax.gui.views.sheet.cell import Cell
from parallax.gui.views.sheet.heads import ReportHeader, SideHeader
from parallax.gui.views.sheet.model import CELL, Index, Sheet, SheetModel
from parallax.gui.views.sheet.painting import CellDelegate

NARROWEST = 220
LIKELY = 84  # pixels, before a row is measured


class SheetTable(QTableView):
    """Shows a ``Sheet``. Enter, or a click where ``leads`` is set, asks to be led to the words of a cell."""

    wanted = Signal(int, int)  # row and column: go to these words
    entered_row = Signal(int)  # the user moved to another row

    def __init__(self, look: Look, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leads = False
        self._measured: set[int] = set()
        self._settling = False  # we move, not the user
        self._walked = False  # the user moves, and the current finding follows
        self.sheet_model = SheetModel(self)
        self.delegate = CellDelegate(look, self)
        self.side = SideHeader(look, side, self)
        self.setModel(self.sheet_model)
        self.setItemDelegate(self.delegate)
        self.setHorizontalHeader(ReportHeader(look, self))
        self.setVerticalHeader(self.side)
        self.side.setDefaultSectionSize(LIKELY)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setProperty("paper", "true")
        self.side.sectionClicked.connect(self._side_clicked)
        self.verticalScrollBar().valueChanged.connect(self._measure)
        look.changed.connect(self._anew)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self.sheet_model.sheet

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show another sheet; the place in it is kept where there is such a row."""
        at, row = self.verticalScrollBar().value(), self.currentIndex().row()
        column = max(self.currentIndex().column(), 0)
        self.sheet_model.show(sheet)
        self._anew()
        if row >= 0 and row < self.sheet_model.rowCount():
            self._go_quietly(self.sheet_model.index(row, min(column, self.sheet_model.columnCount() - 1)))
        self.verticalScrollBar().setValue(at)

    def point(self, row: int) -> None:
        """Bring the row of the current finding into sight."""
        self.side.current = row
        self.side.viewport().update()
        if row >= 0:
            if row != self.currentIndex().row() or not (self._walked or self.hasFocus()):
                self._go_quietly(self.sheet_model.index(row, self._telling(row)))
            self.reveal(row, self.currentIndex().column())

    def _telling(self, row: int) -> int:
        """The column to look at in a row: the current one, unless the finding's words stand in others."""
        here = max(self.currentIndex().column(), 0)
        if self.sheet is None:
            return here

        def key(column: int) -> tuple[bool, bool, bool]:
            cell = self.sheet_model.index(row, column).data(CELL)
            return not any(s.kind == "current" for s in cell.styles), cell.silent, column != here

        return min(range(len(self.sheet.heads)), key=key, default=here)

    def reveal(self, row: int, column: int = 0) -> None:
        """Scroll to a row. What stands between is of no measured height, so it takes a second look."""
        index = self.sheet_model.index(row, column)
        for _ in range(2):
            top, high, room = self.rowViewportPosition(row), self.rowHeight(row), self.viewport().height()
            if top < 0 or top + high > room:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + top - max(room - high, 0) // 3)
            self._measure()
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def place(self) -> tuple[str, int, int] | None:
        """Where the words of the current cell stand."""
        cell = self.currentIndex().data(CELL) if self.currentIndex().isValid() else None
        return cell.place if isinstance(cell, Cell) else None

    def copy(self) -> str:
        """The words of the current cell; "" for none."""
        cell = self.currentIndex().data(CELL) if self.currentIndex().isValid() else None
        return (cell.copied or cell.text) if isinstance(cell, Cell) and not cell.silent else ""

    def _go_quietly(self, index: QModelIndex) -> None:
        self._settling = True
        self.setCurrentIndex(index)
        self._settling = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to the first row where there was none: that chooses no finding."""
        none = not self.currentIndex().isValid()
        self._settling = True
        super().focusInEvent(event)
        if none and event.reason() == Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(QModelIndex())  # the click says which row
        self._settling = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that the user moved to another row."""
        super().currentChanged(current, previous)
        if not self._settling and current.isValid() and current.row() != previous.row():
            self._walked = True
            self.entered_row.emit(current.row())
            self._walked = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the words; Ctrl+C copies the cell's."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.wanted.emit(index.row(), index.column())
        elif event.matches(QKeySequence.StandardKey.Copy):
            if words := self.copy():
                QGuiApplication.clipboard().setText(words)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the words, where the view is made for it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self.leads and event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.wanted.emit(index.row(), index.column())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks always lead there."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not self.leads and index.isValid():
            self.wanted.emit(index.row(), index.column())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width; rows are measured anew."""
        super().resizeEvent(event)
        self._anew()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what is in sight."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._measure)

    def changeEvent(self, event: QEvent) -> None:
        """Another font: other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_measured"):
            self._anew()

    def _side_clicked(self, row: int) -> None:
        self.setCurrentIndex(self.sheet_model.index(row, max(self.currentIndex().column(), 0)))
        self.setFocus()

    def _anew(self) -> None:
        count = self.sheet_model.columnCount()
        if count:
            each = max(NARROWEST, self.viewport().width() // count)
            for column in range(count):
                self.setColumnWidth(column, each)
            rest = self.viewport().width() - each * count
            if 0 < rest < count:
                self.setColumnWidth(count - 1, each + rest)
        self._measured.clear()
        self._measure()

    def _measure(self) -> None:
        """Give the rows in sight the height that their words need."""
        sheet, room = self.sheet, self.viewport().height()
        if sheet is None or not len(sheet) or not self.isVisible():
            return
        row = max(self.rowAt(0), 0)
        while row < len(sheet) and self.rowViewportPosition(row) < room:
            if row not in self._measured:
                self._measured.add(row)
                above = self.rowViewportPosition(row) < 0
                before, high = self.rowHeight(row), self._height(sheet, row)
                if high != before:
                    self.setRowHeight(row, high)
                    if above and row:
                        bar = self.verticalScrollBar()
                        bar.setValue(bar.value() + high - before)
            row += 1

    def _height(self, sheet: Sheet, row: int) -> int:
        cells = (self.delegate.height(sheet.cell(row, c), self.columnWidth(c)) for c in range(len(sheet.heads)))
        return max(self.side.height_of(sheet.side(row)), *cells)
