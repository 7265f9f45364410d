"""The view Rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.settings import Settings
from parallax.gui.views.sheet.page import SheetPage

if TYPE_CHECKING:
    from parallax.gui.views.rows.aligned import Line
    from parallax.gui.views.rows.sheet import RowsSheet
    from parallax.model import Audit


class RowsView(SheetPage):
    """The aligned table of passages."""

    action = "view.rows"
    SIDE = 68

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__(desk, look, settings, actions)
        self.shared = QPushButton(self.tr("Only what several reports tell"))
        self.shared.setProperty("chip", "true")
        self.shared.setCheckable(True)
        self.shared.toggled.connect(self.stale)
        self.bar.addWidget(self.shared)
        self.table.leads = True
        self.table.setAccessibleName(self.tr("Passages side by side"))
        self.table.setAccessibleDescription(self.tr("A row a thing that is told; Enter shows the words in the columns"))
        self._sheet: RowsSheet | None = None
        self._every: list[Line] = []
        self._of: Audit | None = None  # the audit that they are of

    def build(self, audit: Audit) -> int:
        """Show the passages of the audit."""
        from parallax.gui.views.places import Places
        from parallax.gui.views.rows.aligned import lines
        from parallax.gui.views.rows.sheet import RowsSheet

        if self._of is not audit:
            self._every, self._of = lines(audit.passages, audit.alignment.rows), audit
        every = self._every
        told = [line for line in every if line.shared]
        wanted = told if self.shared.isChecked() else every
        self._sheet = RowsSheet(self.heads(), wanted, Places(self.shown()), self.desk.current)
        self.table.show_sheet(self._sheet)
        self.count.setText(self.tr("{0} rows, {1} told by several reports").format(len(every), len(told)))
        return len(wanted)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self._sheet = self._of = None
        self._every = []

    def nothing(self) -> tuple[str, str]:
        """No passage is shared."""
        if self.shared.isChecked():
            return self.tr("No passage is told by several reports. The columns show each report whole."), "view.columns"
        return self.tr("These reports have no text that could be laid side by side."), "source.add"

    def finding_at(self, row: int, column: int) -> str:
        """The finding whose words stand in the cell."""
        return self._sheet.finding_at(row, column) if self._sheet is not None else ""
