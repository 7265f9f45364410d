"""How each reading came about, and which of them the checker holds right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from parallax.gui.findings import wording
from parallax.gui.findings.prose import Piece, Prose
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel

if TYPE_CHECKING:
    from parallax.model import Finding

MOST = 60  # readings; each is a row of its own


class ReadingRows(QWidget):
    """A line a reading, with a button to hold it right; pressed again, none is."""

    preferred = Signal(int)  # from 1; 0 for none

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._chosen = 0
        self.rows: list[_Row] = []
        self.title, self.hint = PlainLabel(self.tr("How it was read")), PlainLabel()
        self.title.setProperty("heading", "true")
        self.hint.setProperty("quiet", "true")
        head = QHBoxLayout()
        head.setSpacing(8)
        for label in (self.title, self.hint):
            head.addWidget(label)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addLayout(head)

    def show_finding(self, finding: Finding, chosen: int, open_to_choose: bool) -> None:
        """Show the readings of a finding."""
        self._chosen = chosen
        shown = wording.readings(finding)[:MOST]
        choice = len(shown) > 1 and finding.relation != "agree"
        self.hint.setText(self.tr("Mark the right one") if choice and open_to_choose else "")
        while len(self.rows) < len(shown):
            row = _Row()
            self.rows.append(row)
            row.right.clicked.connect(partial(self._choose, len(self.rows)))
            self._column.addWidget(row)
        for n, row in enumerate(self.rows, 1):
            row.setVisible(n <= len(shown))
            if n <= len(shown):
                self._fill(row, finding, n, shown[n - 1], choice)
                row.right.setEnabled(open_to_choose)

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [part for row in self.rows for part in (row.right, row.text)]

    def take_focus(self) -> bool:
        """Go to the reading that is held right, else to the first; whether one can be chosen."""
        row = max(0, self._chosen - 1)
        if self._offers(row):
            self.rows[row].right.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure holds that reading right; up and down go from one to the next."""
        here = next((n for n, row in enumerate(self.rows) if row.right.hasFocus()), -1)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        there = here + step if here >= 0 and step else -1
        if event.text().isdecimal() and self._offers(int(event.text()) - 1):
            self._choose(int(event.text()))
        elif self._offers(there):
            self.rows[there].right.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _offers(self, row: int) -> bool:
        return 0 <= row < len(self.rows) and self.rows[row].right.isVisible() and self.rows[row].right.isEnabled()

    def _fill(self, row: _Row, finding: Finding, number: int, shown: wording.Shown, choice: bool) -> None:
        ways = dict.fromkeys(wording.worked_out(e.derivation) for e in finding.evidence if e.reading == number)
        quiet = self._look.color("quiet")
        pieces = [Piece(shown.value, strong=number == self._chosen), Piece(f" {shown.by}", hue=quiet)]
        said = "; ".join(way for way in ways if way and way != shown.value)
        if said:
            pieces.append(Piece(f"\n{said}", hue=quiet))
        row.right.setVisible(choice)
        row.right.setChecked(number == self._chosen)
        row.right.setAccessibleName(self.tr("{0} in {1} is right").format(shown.value, shown.letters))
        row.text.setAccessibleName(self.tr("How {0} was read").format(shown.value))
        row.text.say(pieces, self._look.ui_font())

    def _choose(self, number: int) -> None:
        self.preferred.emit(0 if number == self._chosen else number)


class _Right(QRadioButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down are the rows' affair; of itself a button would go to whatever stands next."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.right = _Right()
        self.right.setAutoExclusive(False)  # the case says which one is chosen, and it may be none
        self.right.setFixedSize(24, 20)
        self.text = Prose("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.right, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
