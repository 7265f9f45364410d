"""A view that is one table of source text."""

from __future__ import annotations

from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.settings import Settings
from parallax.gui.views.page import Page
from parallax.gui.views.sheet.table import SheetTable


class SheetPage(Page):
    """``SIDE`` is how wide the heads of its rows are."""

    SIDE = 0

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__(desk, look, settings, actions)
        self.table = SheetTable(look, self.SIDE)
        self.table.wanted.connect(self._go)
        self.stack.addWidget(self.table)
        self.setFocusProxy(self.table)

    def clear(self) -> None:
        """Show nothing."""
        self.table.show_sheet(None)

    def follow(self, mark: str) -> None:
        """Stress the current finding's words and bring its row into sight."""
        self.table.point(self.table.sheet_model.point(mark))

    def cited(self) -> tuple[str, tuple[str, int, int]] | None:
        """The words of the cell that has the keyboard."""
        words, place = self.table.copy(), self.table.place()
        return (words, place) if words and place else None

    def finding_at(self, row: int, column: int) -> str:  # noqa: ARG002 - some views have several findings in a row
        """The finding that is meant by a cell: the current one where the row is about it, else the row's first."""
        marks = self.table.sheet.findings(row) if self.table.sheet is not None else ()
        return self.desk.current if self.desk.current in marks else next(iter(marks), "")

    def point_to(self, row: int) -> None:
        """Make the finding that a row is about the current one."""
        if mark := self.finding_at(row, 0):
            self.desk.point(mark)

    def _go(self, row: int, column: int) -> None:
        if self.table.sheet is not None:
            self.go(self.table.sheet.cell(row, column).place, self.finding_at(row, column))
