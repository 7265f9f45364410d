"""The view Quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QPushButton

from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.gui.settings import Settings
from parallax.gui.views.sheet.page import SheetPage

if TYPE_CHECKING:
    from parallax.model import Audit


class QuotesView(SheetPage):
    """What was said, in every report's words."""

    action = "view.quotes"
    SIDE = 216

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__(desk, look, settings, actions)
        self.shared = QPushButton(self.tr("Only what several reports have"))
        self.shared.setProperty("chip", "true")
        self.shared.setCheckable(True)
        self.shared.toggled.connect(self.stale)
        self.base = QComboBox()
        self.base.setAccessibleName(self.tr("Compare with"))
        self.base.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.base.activated.connect(self.stale)
        label = PlainLabel(self.tr("Compare with"))
        label.setProperty("quiet", "true")
        label.setBuddy(self.base)
        for widget in (label, self.base, self.shared):
            self.bar.addWidget(widget)
        self.table.setAccessibleName(self.tr("Utterances and reports"))
        self.table.setAccessibleDescription(
            self.tr("A row an utterance; plus marks words that a version adds, minus words that it leaves out")
        )
        self.table.entered_row.connect(self.point_to)

    def build(self, audit: Audit) -> int:
        """Line up the utterances of the audit."""
        from parallax.gui.views.quotes.sheet import QuotesSheet
        from parallax.gui.views.quotes.versions import utterances

        heads = self.heads()
        self._offer([head.sigil for head in heads])
        every = utterances(audit, self.shown())
        several = [one for one in every if len(one.versions) > 1]
        wanted = several if self.shared.isChecked() else every
        sheet = QuotesSheet(heads, wanted, self.base.currentData() or "", self.desk.current)
        self.table.show_sheet(sheet)
        self.count.setText(self.tr("{0} utterances, {1} in several reports").format(len(every), len(several)))
        return len(wanted)

    def nothing(self) -> tuple[str, str]:
        """Nobody is quoted, or nobody by two reports."""
        if self.shared.isChecked():
            return self.tr("No utterance stands in two reports. The columns show each report whole."), "view.columns"
        return self.tr("Nobody is quoted in these reports."), "view.columns"

    def _offer(self, sigils: list[str]) -> None:
        """The reports that versions can be compared with."""
        chosen = self.base.currentData() or ""
        self.base.clear()
        self.base.addItem(self.tr("The first report that has it"), "")
        for sigil in sigils:
            self.base.addItem(sigil, sigil)
        self.base.setCurrentIndex(max(self.base.findData(chosen), 0))
