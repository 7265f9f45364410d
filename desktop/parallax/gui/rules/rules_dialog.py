"""The window of rules: which are used in this case and how loud, what each is about, and whether its examples hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from parallax.errors import RuleError
from parallax.gui.desk import Desk
from parallax.gui.jobs import Progress
from parallax.gui.look import Look
from parallax.gui.own_files import own_pack, own_packs
from parallax.gui.plain_text import PlainLabel
from parallax.gui.rules.rule_list import SEVERITIES, SORT, TITLE, RuleList
from parallax.gui.rules.rule_page import RulePage
from parallax.gui.texts import translated
from parallax.model import Rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from parallax.case import Case

    Change = Callable[[Case, str], object]

Said = dict[str, dict[int, str]]


class RulesDialog(QDialog):
    """Packs and rules at the left, the chosen one as a page at the right. ``new_wanted``: a form for a new rule."""

    new_wanted = Signal()

    def __init__(self, parent: QWidget, desk: Desk, look: Look) -> None:
        super().__init__(parent)
        self._desk, self._said, self._changed = desk, Said(), False
        self.setWindowTitle(self.tr("Rules"))
        self.resize(1280, 720)
        self.list = RuleList(self)
        self.found = QSortFilterProxyModel(self)  # some fifty rows
        self.found.setSourceModel(self.list)
        self.found.setRecursiveFilteringEnabled(True)
        self.found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.found.setFilterKeyColumn(-1)
        self.found.setSortRole(SORT)
        self.page = RulePage(look)
        self._build()
        self.list.switched.connect(self._switch)
        self.search.textChanged.connect(self._search)
        for signal in (desk.opened, desk.audited, desk.decided):
            signal.connect(self._refresh)

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search rules"))
        self.search.setAccessibleName(self.tr("Search rules"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeView()
        self.tree.setModel(self.found)
        self.tree.setAccessibleName(self.tr("Rules"))
        self.tree.setSortingEnabled(True)
        self.tree.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
        self.tree.setUniformRowHeights(True)
        self.tree.selectionModel().currentChanged.connect(self._show)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        right = QWidget()
        page = QVBoxLayout(right)
        page.setContentsMargins(8, 0, 0, 0)
        page.addWidget(self.page, 1)
        page.addLayout(self._loudness())
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([800, 480])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.addWidget(split, 1)
        whole.addLayout(self._buttons())

    def _loudness(self) -> QHBoxLayout:
        self.loud = QComboBox()
        for key, word in SEVERITIES.items():
            self.loud.addItem(translated("Rules", word), key)
        self.loud.setAccessibleName(self.tr("The rule's severity in this case"))
        self.loud.activated.connect(self._make_louder)
        label = PlainLabel(self.tr("Severity in this case"))
        label.setBuddy(self.loud)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.loud)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.state = PlainLabel()
        self.state.setProperty("quiet", "true")
        self.state.setWordWrap(True)
        self.new = QPushButton(self.tr("New rule..."))
        self.test = QPushButton(self.tr("Run all examples"))
        self.folder = QPushButton(self.tr("Open the folder of own rules"))
        self.again = QPushButton(self.tr("Audit again"))
        self.new.clicked.connect(self.new_wanted)
        self.test.clicked.connect(self._run_examples)
        self.folder.clicked.connect(self._open_folder)
        self.again.clicked.connect(self._audit)
        row = QHBoxLayout()
        for button in (self.new, self.test, self.folder):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self.state, 1)
        row.addWidget(self.again)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.close)
        row.addWidget(closing)
        return row

    def fill(self) -> None:
        """Read the rules anew, and what the case says of them."""
        from parallax.compare.rules import load_rules

        try:
            rules = load_rules(own_packs())
            self.state.setText("")
        except RuleError as error:
            rules = load_rules()
            self.state.setText(str(error))
        case = self._desk.case
        here = self._chosen()
        if case is None:
            self.list.fill(rules, {}, {}, {})
        else:
            self.list.fill(rules, case.rule_choices(), case.rule_counts(), case.records())
        self.tree.expandAll()
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for n in range(1, self.list.columnCount()):
            head.setSectionResizeMode(n, QHeaderView.ResizeMode.ResizeToContents)
        self.loud.setEnabled(case is not None)
        self.again.setEnabled(case is not None and self._changed)
        self._choose(here.id if here else "")

    def _refresh(self) -> None:
        """Afterwards: the list may be telling of the very change that this is about."""
        if self.isVisible():
            QTimer.singleShot(0, self, self.fill)

    def _search(self, words: str) -> None:
        self.found.setFilterFixedString(words)
        self.tree.expandAll()

    def _chosen(self) -> Rule | None:
        return self.list.rule_at(self.found.mapToSource(self.tree.currentIndex()))

    def _choose(self, rule_id: str) -> None:
        """Go to a rule, or to the first."""
        for pack in range(self.found.rowCount()):
            top = self.found.index(pack, TITLE)
            for n in range(self.found.rowCount(top)):
                index = self.found.index(n, TITLE, top)
                rule = self.list.rule_at(self.found.mapToSource(index))
                if rule is not None and rule_id in ("", rule.id):
                    self.tree.setCurrentIndex(index)
                    return
        self._show()

    def _show(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        rule = self._chosen()
        self.page.show_rule(rule, self._said.get(rule.id) if rule else None)
        case = self._desk.case
        if rule is not None:
            choice = case.rule_choices().get(rule.id) if case else None
            self.loud.setCurrentIndex(self.loud.findData((choice and choice.severity) or rule.severity))

    def _switch(self, rule_id: str, on: bool) -> None:
        self._change(lambda case, who: case.choose_rule(rule_id, on=on, who=who))

    def _make_louder(self) -> None:
        rule = self._chosen()
        if rule is not None:
            wanted = str(self.loud.currentData())
            severity = "" if wanted == rule.severity else wanted
            self._change(lambda case, who: case.choose_rule(rule.id, severity=severity, who=who))

    def _change(self, change: Change) -> None:
        who = self._desk.who
        if self._desk.case is None:
            self.state.setText(self.tr("Open a case first: rules are chosen for one case at a time."))
            self.fill()
        elif self._desk.act(lambda case: change(case, who)):
            self._changed = True
            self.again.setEnabled(True)
            self.state.setText(self.tr("Takes effect with the next audit."))

    def _audit(self) -> None:
        self._changed = False
        self.again.setEnabled(False)
        self.state.setText("")
        self._desk.audit_again()

    def _open_folder(self) -> None:
        own_pack().mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(own_pack())))

    def _run_examples(self) -> None:
        rules = tuple(self.list.rules.values())
        self.test.setEnabled(False)
        self.state.setText(self.tr("Running the examples of {0} rules...").format(len(rules)))
        job = self._desk.work(self.tr("Running examples"), lambda progress: _run(rules, progress), self._ran)
        job.ended.connect(lambda: self.test.setEnabled(True))
        job.cancelled.connect(lambda: self.state.setText(""))

    def _ran(self, said: Said) -> None:
        self._said = said
        wrong = sum(bool(sentence) for by_number in said.values() for sentence in by_number.values())
        total = sum(len(by_number) for by_number in said.values())
        self.state.setText(
            self.tr("{0} of {1} examples were not as expected.").format(wrong, total)
            if wrong
            else self.tr("All {0} examples were as expected.").format(total)
        )
        self._show()


def _run(rules: tuple[Rule, ...], progress: Progress) -> Said:
    from parallax.compare.examples import run_example

    said: Said = {}
    for n, rule in enumerate(rules):
        progress("Running examples", n, len(rules))
        said[rule.id] = {k: run_example(rule, example) or "" for k, example in enumerate(rule.examples)}
    return said
