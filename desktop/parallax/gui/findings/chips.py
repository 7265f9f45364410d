"""The commonest filters as chips with counts: relations, and what is undecided."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from parallax.export.words import RELATIONS
from parallax.gui.desk import TO_DECIDE, Desk
from parallax.gui.findings import labels
from parallax.gui.findings.flow import Flow
from parallax.gui.texts import counted
from parallax.model import Relation

UNDECIDED = ("unreviewed",)


class Chips(QWidget):
    """Pressed: only these. None of a row pressed: all that there is to decide."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        flow = Flow(self, gap=6)
        flow.setContentsMargins(0, 0, 0, 0)
        self.of: dict[str, QPushButton] = {}
        for relation in RELATIONS:
            self.of[relation] = self._chip(partial(self._choose, relation))
        self.undecided = self._chip(self._choose_undecided)
        for chip in (*self.of.values(), self.undecided):
            flow.addWidget(chip)
        # Counting looks at every finding: after the list is painted, and once for several decisions.
        self._count = QTimer(self)
        self._count.setSingleShot(True)
        self._count.setInterval(40)
        self._count.timeout.connect(self.count)
        for signal in (desk.opened, desk.audited, desk.filtered, desk.decided):
            signal.connect(self._count.start)
        self.count()

    def count(self) -> None:
        """Show how many findings each chip would show."""
        wanted, case = self._desk.wanted(), self._desk.case
        numbers: Counter[str] = Counter()
        for (_type, relation), many in (case.tally(replace(wanted, relations=())) if case else {}).items():
            numbers[relation] += many
        for relation, chip in self.of.items():
            number = numbers[relation]
            label = RELATIONS[relation]  # type: ignore[index]
            self._say(chip, f"{label.sign} {labels.say(labels.CHIPS[relation])}", number)  # type: ignore[index]
            chip.setChecked(wanted.relations != TO_DECIDE and relation in wanted.relations)
            chip.setVisible(number > 0 or chip.isChecked() or relation == "conflict")
        self._say(self.undecided, labels.verdict("unreviewed"), self._desk.count(verdicts=UNDECIDED))
        self.undecided.setChecked(wanted.verdicts == UNDECIDED)
        self.updateGeometry()

    def _chip(self, do: object) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("chip", "true")
        chip.setCheckable(True)
        chip.clicked.connect(do)
        return chip

    def _say(self, chip: QPushButton, text: str, number: int) -> None:
        chip.setText(f"{text} {counted(number)}")
        chip.setAccessibleName(self.tr("{0}, %n finding(s)", "", number).format(text))

    def _choose(self, relation: Relation) -> None:
        wanted = self._desk.wanted()
        chosen = [r for r in RELATIONS if (r in wanted.relations and wanted.relations != TO_DECIDE) != (r == relation)]
        self._desk.show(replace(wanted, relations=tuple(chosen) or TO_DECIDE))

    def _choose_undecided(self) -> None:
        wanted = self._desk.wanted()
        self._desk.show(replace(wanted, verdicts=() if wanted.verdicts == UNDECIDED else UNDECIDED))
