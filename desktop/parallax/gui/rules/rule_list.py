"""The rules as a tree of packs and rules: on or off, how loud, how often each speaks in this case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from parallax.export.words import TYPES
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated
from parallax.gui.words import spoken
from parallax.model import Rule
from parallax.review.choices import Choice

RULE = Qt.ItemDataRole.UserRole + 1
SORT = Qt.ItemDataRole.UserRole + 2
TITLE, KIND, SEVERITY, FLAGS, CONFIRMED = range(5)
SEVERITIES = {
    "major": QT_TRANSLATE_NOOP("Rules", "major"),
    "minor": QT_TRANSLATE_NOOP("Rules", "minor"),
    "info": QT_TRANSLATE_NOOP("Rules", "for information"),
}
HEADS = (
    QT_TRANSLATE_NOOP("Rules", "Rule"),
    QT_TRANSLATE_NOOP("Rules", "About"),
    QT_TRANSLATE_NOOP("Rules", "Severity"),
    QT_TRANSLATE_NOOP("Rules", "Flags here"),
    QT_TRANSLATE_NOOP("Rules", "Confirmed"),
)


class RuleList(QStandardItemModel):
    """Packs, and in them rules with a box to tick. ``switched(rule id, on)`` tells what the user ticked."""

    switched = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rules: dict[str, Rule] = {}
        self._filling = False
        self.itemChanged.connect(self._changed)

    def fill(
        self,
        rules: Sequence[Rule],
        choices: Mapping[str, Choice],
        counts: Mapping[str, int],
        records: Mapping[str, tuple[int, int]],
    ) -> None:
        """Show these rules. ``records``: of each rule how many of how many decided flags were confirmed."""
        self._filling = True
        self.clear()
        self.setHorizontalHeaderLabels([translated("Rules", head) for head in HEADS])
        self.rules = {rule.id: rule for rule in rules}
        for pack, several in groupby(sorted(rules, key=lambda r: r.id), key=lambda r: r.id.partition("/")[0]):
            head = _pack(pack)
            for rule in several:
                row = _row(rule, choices.get(rule.id, Choice()), counts.get(rule.id, 0), records.get(rule.id, (0, 0)))
                head.appendRow(row)
            self.appendRow([head, *(_plain("") for _ in HEADS[1:])])
        self._filling = False

    def rule_at(self, index: QModelIndex) -> Rule | None:
        """The rule of a row; None for a pack."""
        return self.rules.get(str(index.siblingAtColumn(TITLE).data(RULE) or ""))

    def _changed(self, item: QStandardItem) -> None:
        if self._filling or item.column() != TITLE:
            return
        on = item.checkState() == Qt.CheckState.Checked
        if rule := item.data(RULE):
            self.switched.emit(str(rule), on)
        elif item.checkState() != Qt.CheckState.PartiallyChecked:
            for n in range(item.rowCount()):
                item.child(n, TITLE).setCheckState(item.checkState())


def _pack(name: str) -> QStandardItem:
    shipped, own = (
        translated("Rules", "Comes with Parallax"),
        translated("Rules", "The desk's own: {0}").format(name),
    )
    item = _plain(shipped if name == "core" else own)
    item.setCheckable(True)
    item.setCheckState(Qt.CheckState.Checked)
    return item


def _row(rule: Rule, choice: Choice, count: int, record: tuple[int, int]) -> list[QStandardItem]:
    title = _plain(rule.title)
    title.setCheckable(True)
    title.setCheckState(Qt.CheckState.Checked if choice.on else Qt.CheckState.Unchecked)
    title.setData(rule.id, RULE)
    kind = TYPES[rule.type]
    severity = choice.severity or rule.severity
    loud = _plain(translated("Rules", SEVERITIES[severity]))
    loud.setData(severity, RULE)
    right, decided = record
    told = translated("Rules", "{0} of {1}").format(right, decided) if decided else ""
    row = [title, _plain(f"{kind.sign} {spoken(kind.word)}"), loud, _plain(str(count) if count else ""), _plain(told)]
    for item in row[FLAGS:]:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for item, key in zip(row, (rule.title, spoken(kind.word), severity, count, right), strict=True):
        item.setData(key, SORT)
    state = translated("Rules", "on") if choice.on else translated("Rules", "off")
    title.setData(f"{rule.title}, {state}, {loud.text()}, {count}", Qt.ItemDataRole.AccessibleTextRole)
    return row


def _plain(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item
