"""The sheet of keys as a table: what can be done, in which menu, with which keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QKeySequence

from parallax.gui.actions import DEEDS, LISTS, Actions, Deed, plain, tr
from parallax.gui.two_lines import Index

DEED, MENU, KEYS = range(3)
Role = Qt.ItemDataRole


class KeysModel(QAbstractTableModel):
    """The deeds that fit the search; ``deed`` gives that of a row."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._rows = list(DEEDS)
        self._search = ""

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a deed."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """What, where, keys."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The columns' heads."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (self.tr("What"), self.tr("Menu"), self.tr("Keys"))[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Texts; a screen reader gets the row as one sentence."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        deed = self._rows[index.row()]
        if role == Role.DisplayRole:
            return self._texts(deed)[index.column()]
        if role == Role.AccessibleTextRole:
            return ", ".join(filter(None, self._texts(deed)))
        if role == Role.ToolTipRole and index.column() == KEYS and deed.where == LISTS:
            return self.tr("A single letter works where nothing is typed: in lists and in the reports.")
        return None

    def deed(self, row: int) -> Deed:
        """The deed of a row."""
        return self._rows[row]

    def row_of(self, name: str) -> int:
        """The row of a deed; -1 where it is not shown."""
        return next((row for row, deed in enumerate(self._rows) if deed.name == name), -1)

    def search(self, words: str) -> None:
        """Show only what has these words in its text, menu or keys."""
        self._search = words.casefold()
        self.beginResetModel()
        self._rows = [d for d in DEEDS if all(w in " ".join(self._texts(d)).casefold() for w in self._search.split())]
        self.endResetModel()

    def changed(self) -> None:
        """Keys were changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0, KEYS), self.index(len(self._rows) - 1, KEYS))

    def _texts(self, deed: Deed) -> tuple[str, str, str]:
        native = QKeySequence.SequenceFormat.NativeText
        keys = ", ".join(QKeySequence(key).toString(native) for key in self._actions.keys(deed.name))
        return plain(tr(deed.text)), plain(tr(deed.menu)), keys
