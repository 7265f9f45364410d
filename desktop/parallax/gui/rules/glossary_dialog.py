"""The glossary: which nouns name bodies or documents, which mean the same, which must not be mixed up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from parallax.errors import ParallaxError
from parallax.gui.desk import Desk
from parallax.gui.own_files import glossary_file
from parallax.gui.plain_text import PlainLabel
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated
from parallax.lexicon.glossary import Entry, merged, plain, read_glossary, write_glossary

Change = Callable[[tuple[Entry, ...]], tuple[Entry, ...]]
KINDS = {
    "": QT_TRANSLATE_NOOP("Glossary", "no kind"),
    "body": QT_TRANSLATE_NOOP("Glossary", "a body: committee, agency ..."),
    "document": QT_TRANSLATE_NOOP("Glossary", "a document: letter, treaty ..."),
}
HEADS = (
    QT_TRANSLATE_NOOP("Glossary", "Term"),
    QT_TRANSLATE_NOOP("Glossary", "Kind"),
    QT_TRANSLATE_NOOP("Glossary", "Means the same as"),
    QT_TRANSLATE_NOOP("Glossary", "Must not be mixed up with"),
    QT_TRANSLATE_NOOP("Glossary", "Note"),
)


class GlossaryDialog(QDialog):
    """Entries above, the fields of the chosen one below; of the desk (all cases) or of the open case."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: tuple[Entry, ...] = ()
        self.setWindowTitle(self.tr("Glossary"))
        self.resize(1000, 600)
        self.model = QStandardItemModel(self)
        self._build()
        desk.opened.connect(self._refresh)
        desk.decided.connect(self._refresh)

    def _build(self) -> None:
        self.scope = QComboBox()
        self.scope.addItem(self.tr("The desk's, for every case"), "desk")
        self.scope.addItem(self.tr("Of this case alone"), "case")
        self.scope.setAccessibleName(self.tr("Which glossary"))
        self.scope.currentIndexChanged.connect(self.fill)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Entries"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._show(now.row()))
        self.state = PlainLabel()
        self.state.setWordWrap(True)
        self.state.setProperty("quiet", "true")
        about = PlainLabel(
            self.tr(
                "Say here which words of your field mean the same, and which must not be mixed up: "
                "they are flagged, or left alone, from the next audit on."
            )
        )
        about.setWordWrap(True)
        about.setProperty("quiet", "true")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.addWidget(about)
        whole.addWidget(self.scope)
        whole.addWidget(self.table, 1)
        whole.addLayout(self._fields())
        whole.addWidget(self.state)
        whole.addLayout(self._buttons())

    def _fields(self) -> QFormLayout:
        self.term, self.same, self.other, self.note = (QLineEdit() for _ in range(4))
        self.kind = QComboBox()
        for key, word in KINDS.items():
            self.kind.addItem(translated("Glossary", word), key)
        for line in (self.same, self.other):
            line.setPlaceholderText(self.tr("Words with a comma between them"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        fields: tuple[QWidget, ...] = (self.term, self.kind, self.same, self.other, self.note)
        for head, field in zip(HEADS, fields, strict=True):
            name = translated("Glossary", head)
            field.setAccessibleName(name)
            form.addRow(name, field)
        return form

    def _buttons(self) -> QHBoxLayout:
        self.save = QPushButton(self.tr("Save entry"))
        self.fresh = QPushButton(self.tr("New entry"))
        self.drop = QPushButton(self.tr("Remove entry"))
        self.again = QPushButton(self.tr("Audit again"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.fresh.clicked.connect(self._clear)
        self.drop.clicked.connect(self._drop)
        self.again.clicked.connect(self._audit)
        row = QHBoxLayout()
        for button in (self.save, self.fresh, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.again)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.close)
        closing.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        row.addWidget(closing)
        for button in (self.fresh, self.drop, self.again):
            button.setAutoDefault(False)
        return row

    def entry(self) -> Entry:
        """What the fields hold."""
        same, other = (tuple(w.strip() for w in f.text().split(",") if w.strip()) for f in (self.same, self.other))
        return Entry(self.term.text().strip(), str(self.kind.currentData()), same, other, self.note.text().strip())

    def fill(self) -> None:
        """Read the glossary anew."""
        case = self._desk.case
        self.scope.model().item(1).setEnabled(case is not None)  # type: ignore[attr-defined]
        if case is None and self._of_case():
            self.scope.setCurrentIndex(0)
            return
        try:
            self._entries = case.glossary_entries() if case and self._of_case() else read_glossary(glossary_file())
            self.state.setText("")
        except ParallaxError as error:
            self._entries = ()
            self.state.setText(str(error))
        self.model.clear()
        self.model.setHorizontalHeaderLabels([translated("Glossary", head) for head in HEADS])
        for entry in self._entries:
            self.model.appendRow([_cell(text) for text in _texts(entry)])
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.drop.setEnabled(bool(self._entries))
        self.again.setEnabled(case is not None)

    def _audit(self) -> None:
        self._desk.audit_again()

    def _refresh(self) -> None:
        if self.isVisible():
            self.fill()

    def _of_case(self) -> bool:
        return bool(self.scope.currentData() == "case")

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._entries):
            entry = self._entries[row]
            self.term.setText(entry.term)
            self.kind.setCurrentIndex(self.kind.findData(entry.kind))
            self.same.setText(", ".join(entry.synonyms))
            self.other.setText(", ".join(entry.differs_from))
            self.note.setText(entry.note)

    def _clear(self) -> None:
        self.table.clearSelection()
        for line in (self.term, self.same, self.other, self.note):
            line.clear()
        self.kind.setCurrentIndex(0)
        self.term.setFocus()

    def _save(self) -> None:
        entry = self.entry()
        self._write(lambda entries: merged(entries, [entry]), lambda: self._in_case(entry))
        self._choose(entry.term)

    def _drop(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._entries):
            term = self._entries[row].term
            keep = tuple(e for e in self._entries if plain(e.term) != plain(term))
            self._write(lambda _entries: keep, lambda: self._out_of_case(term))
            self._clear()

    def _write(self, change: Change, in_case: Callable[[], bool]) -> None:
        """Into the case's log, where it can be undone, or into the desk's file."""
        if self._of_case():
            if in_case():
                self.fill()
            return
        try:
            write_glossary(glossary_file(), change(self._entries))
        except ParallaxError as error:
            self.state.setText(str(error))
            return
        self.fill()
        self.state.setText(self.tr("Saved; takes effect with the next audit."))

    def _in_case(self, entry: Entry) -> bool:
        return self._desk.act(lambda case: case.define_entry(entry, self._desk.who))

    def _out_of_case(self, term: str) -> bool:
        return self._desk.act(lambda case: case.undefine(term, self._desk.who))

    def _choose(self, term: str) -> None:
        for row, entry in enumerate(self._entries):
            if plain(entry.term) == plain(term):
                flag = QItemSelectionModel.SelectionFlag
                self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flag.ClearAndSelect | flag.Rows)


def _texts(entry: Entry) -> tuple[str, ...]:
    kind = translated("Glossary", KINDS[entry.kind]).partition(":")[0] if entry.kind else ""
    return entry.term, kind, ", ".join(entry.synonyms), ", ".join(entry.differs_from), entry.note


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item
