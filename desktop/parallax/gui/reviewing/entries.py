"""What was decided by hand, one below the other, each with a button to take it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parallax.gui.desk import Desk
from parallax.gui.findings.prose import Piece, Prose
from parallax.gui.lines import line
from parallax.gui.look import Look
from parallax.gui.reviewing.sheet import Sheet


class Entries(QWidget):
    """What was decided, one below the other, each with a button to take it back."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[tuple[Prose, QPushButton]] = []
        self._focus = -1  # the row whose button had the focus when they were cleared
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def clear(self) -> None:
        """Show none. The focus stays in the form, and goes on to what will stand in the place of the row it was in."""
        self._focus = next((n for n, (_, back) in enumerate(self.rows) if back.hasFocus()), -1)
        sheet = self.parentWidget()
        while self._focus >= 0 and sheet is not None:
            if isinstance(sheet, Sheet):
                sheet.setFocus(Qt.FocusReason.OtherFocusReason)
                break
            sheet = sheet.parentWidget()
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = []

    def add(self, text: str, more: str, button: str, do: Callable[[int], object], number: int, warn: str = "") -> None:
        """Show one: what it is, who and why below; ``warn`` is what should be looked at."""
        row = QWidget()
        parts = QHBoxLayout(row)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        prose, back = Prose(text), QPushButton(button)
        pieces = [Piece(text, strong=True)]
        if more:
            pieces.append(Piece(f"\n{more}", hue=self._look.color("quiet")))
        if warn:
            pieces.append(Piece(f"\n{warn}", hue=self._look.color("warn")))
        prose.say(pieces, self._look.ui_font())
        back.setAccessibleName(f"{button}: {text}")
        back.clicked.connect(partial(_call, do, number))
        parts.addWidget(prose, 1)
        parts.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.append((prose, back))
        self._column.addWidget(row)
        self._column.addWidget(line())
        if len(self.rows) <= self._focus + 1:
            row.show()
            back.setFocus(Qt.FocusReason.OtherFocusReason)


class EntriesSheet(Sheet):
    """It follows the case: what is taken back elsewhere leaves it."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__(look)
        self._desk = desk
        self.none = self.label("")
        self.entries = Entries(look)
        self.page.addWidget(self.entries)
        self.page.addStretch(1)
        for signal in (desk.decided, desk.audited, look.changed):
            signal.connect(self.renew)

    def renew(self) -> None:
        """Show those in force, and ``none`` where there is none."""
        raise NotImplementedError


def _call(do: Callable[[int], object], number: int, _checked: bool = False) -> None:
    do(number)
