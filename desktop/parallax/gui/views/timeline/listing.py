"""The events as a plain table: what the drawing shows, for whoever cannot see or does not want it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parallax.gui.texts import QT_TRANSLATE_NOOP
from parallax.gui.views.timeline.events import Event
from parallax.gui.words import spoken

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = (
    QT_TRANSLATE_NOOP("Timeline", "Report"), QT_TRANSLATE_NOOP("Timeline", "Words"),
    QT_TRANSLATE_NOOP("Timeline", "Read as"), QT_TRANSLATE_NOOP("Timeline", "About"),
    QT_TRANSLATE_NOOP("Timeline", "Relation"), QT_TRANSLATE_NOOP("Timeline", "Sentence"),
)  # fmt: skip


class Listing(QAbstractTableModel):
    """One row an event."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.events: Sequence[Event] = ()
        self._outlets: Mapping[str, str] = {}

    def show(self, events: Sequence[Event], outlets: Mapping[str, str]) -> None:
        """Show other events."""
        self.beginResetModel()
        self.events, self._outlets = events, outlets
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """A row an event."""
        return 0 if parent.isValid() else len(self.events)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """What is told of each."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell."""
        if not index.isValid():
            return None
        from parallax.export.words import RELATIONS
        from parallax.gui.views.timeline.wording import told

        event = self.events[index.row()]
        outlet = self._outlets.get(event.source, "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return told(event, outlet)
        if role == Qt.ItemDataRole.DisplayRole:
            label = RELATIONS[event.relation] if event.relation else None
            relation = f"{label.sign} {spoken(label.word)}" if label else ""
            about, words = event.about, event.quote
            return (f"{event.source}  {outlet}", words, event.value, about, relation, event.sentence)[index.column()]
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column tells."""
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            from parallax.gui.views.timeline.wording import tr

            return tr(COLUMNS[section])
        return None
