"""All keys on one sheet: to look up, to search, and to choose others; what clashes is said before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from parallax.gui.actions import DEEDS, Actions, Deed, plain, tr
from parallax.gui.help.keys_model import DEED, KEYS, MENU, KeysModel
from parallax.gui.plain_text import PlainLabel

SIZE = (760, 640)


class KeysSheet(QDialog):
    """The table of keys, and below it the keys of the chosen row."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Keys"))
        self.resize(*SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: next, undecided, Ctrl+F ..."))
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setClearButtonEnabled(True)
        self.model = KeysModel(actions)
        self.table = QTableView()
        self.chosen, self.warning = PlainLabel(), PlainLabel()
        self.keys = QKeySequenceEdit()
        self.set = QPushButton(self.tr("Use these keys"))
        self.none = QPushButton(self.tr("No keys"))
        self.default = QPushButton(self.tr("Keys as shipped"))
        self.all = QPushButton(self.tr("All keys as shipped"))
        self.finish_button = QPushButton(self.tr("Close"))
        self._set_up()
        self._lay_out()
        self._connect()
        self._choose()

    def _set_up(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(DEED, QHeaderView.ResizeMode.Stretch)
        for column, width in ((MENU, 120), (KEYS, 240)):
            head.resizeSection(column, width)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.setAccessibleName(self.tr("New keys"))
        self.chosen.setProperty("heading", "true")
        self.warning.setProperty("warn", "true")
        for button in (self.set, self.none, self.default, self.all, self.finish_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        choose = QHBoxLayout()
        choose.setSpacing(8)
        for widget in (self.keys, self.set, self.none, self.default):
            choose.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addStretch(1)
        foot.addWidget(self.finish_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.chosen)
        column.addLayout(choose)
        column.addWidget(self.warning)
        column.addSpacing(8)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.table.activated.connect(lambda _: self.keys.setFocus())
        self.keys.keySequenceChanged.connect(lambda _: self._warn())
        self.set.clicked.connect(self._use)
        self.none.clicked.connect(lambda: self._give(()))
        self.default.clicked.connect(lambda: self._give(deed.keys) if (deed := self.deed()) else None)
        self.all.clicked.connect(self._give_all_back)
        self.finish_button.clicked.connect(self.accept)

    def choose(self, name: str) -> None:
        """Choose a row by its deed."""
        self.table.setCurrentIndex(self.model.index(self.model.row_of(name), DEED))

    def deed(self) -> Deed | None:
        """The deed whose keys are being chosen."""
        index = self.table.currentIndex()
        return self.model.deed(index.row()) if index.isValid() else None

    def _search(self, words: str) -> None:
        self.model.search(words)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, DEED))
        self._choose()

    def _choose(self) -> None:
        deed = self.deed()
        for widget in (self.keys, self.set, self.none, self.default):
            widget.setEnabled(deed is not None)
        self.chosen.setText(plain(tr(deed.text)) if deed else self.tr("Choose a row to give it other keys."))
        found = self._actions.keys(deed.name) if deed else ()
        self.keys.setKeySequence(QKeySequence(found[0]) if found else QKeySequence())
        self._warn()

    def _others(self, key: str) -> list[Deed]:
        """Who else has a key."""
        deed = self.deed()
        same = QKeySequence(key).toString()
        return [
            d for d in DEEDS
            if d is not deed and same and same in [QKeySequence(k).toString() for k in self._actions.keys(d.name)]
        ]  # fmt: skip

    def _warn(self) -> None:
        others = self._others(self.keys.keySequence().toString())
        names = ", ".join(f"“{plain(tr(d.text))}”" for d in others)
        self.warning.setText(self.tr("{0} has these keys now, and would lose them.").format(names) if others else "")
        deed, typed = self.deed(), self.keys.keySequence().toString()
        self.set.setEnabled(deed is not None and bool(typed) and (typed,) != self._actions.keys(deed.name))

    def _use(self) -> None:
        self._give((self.keys.keySequence().toString(),))

    def _give(self, keys: tuple[str, ...]) -> None:
        if (deed := self.deed()) is not None:
            for key in keys:
                for other in self._others(key):
                    kept = tuple(k for k in self._actions.keys(other.name) if QKeySequence(k) != QKeySequence(key))
                    self._actions.choose_keys(other.name, kept)
            self._actions.choose_keys(deed.name, keys)
            self.model.changed()
            self._choose()

    def _give_all_back(self) -> None:
        for deed in DEEDS:
            self._actions.choose_keys(deed.name, deed.keys)
        self.model.changed()
        self._choose()
