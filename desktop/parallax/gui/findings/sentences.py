"""Each report's sentence with the words in question marked; a click goes to them in the report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby, islice
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parallax.gui.findings.disc import Disc
from parallax.gui.findings.excerpts import Excerpt
from parallax.gui.findings.prose import Piece, Prose
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel

SCALE = 0.94  # of the size in which reports are read
MOST = 20  # sentences of one report: each is a text of its own, and a thousand hold the window up for minutes


class Sentences(QWidget):
    """One line a sentence. Lines that are not needed wait, hidden, for a finding that needs them."""

    sought = Signal(str, int)  # letter and place

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Excerpt, ...] = ()
        self.rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.more = PlainLabel()
        self.more.setProperty("quiet", "true")
        self.more.hide()
        self._column.addWidget(self.more)

    def show_excerpts(self, found: Sequence[Excerpt], outlets: dict[str, str]) -> None:
        """Show these sentences; of a report that says it over and over, the first."""
        of_report = groupby(found, key=attrgetter("source"))
        self._shown = tuple(e for _, told in of_report for e in islice(told, MOST))
        left, found = len(found) - len(self._shown), self._shown
        self.more.setText(self.tr("and {0} more, marked in the reports").format(f"{left:,}"))
        self.more.setVisible(left > 0)
        while len(self.rows) < len(found):
            row = _Row(self._look)
            row.disc.clicked.connect(partial(self._go, len(self.rows)))
            row.text.clicked.connect(partial(self._go, len(self.rows)))
            self.rows.append(row)
            self._column.insertWidget(len(self.rows) - 1, row)
        last = ""
        for row in self.rows[len(found) :]:
            row.hide()
        for row, excerpt in zip(self.rows, found, strict=False):
            self._fill(row, excerpt, outlets.get(excerpt.source, ""), again=excerpt.source == last)
            row.show()
            last = excerpt.source

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [part for row in self.rows for part in (row.disc, row.text)]

    def _fill(self, row: _Row, excerpt: Excerpt, outlet: str, again: bool) -> None:
        row.disc.setText(excerpt.source)
        row.disc.setAccessibleName(self.tr("Go to the words in report {0}").format(excerpt.source))
        row.disc.setToolTip(self.tr("Go to the words in this report"))
        row.disc.setVisible(not again)
        row.setContentsMargins(32 if again else 0, 0, 0, 0)
        row.text.setAccessibleName(self.tr("Report {0}, {1}").format(excerpt.source, outlet))
        tint = self._look.color("tint")
        pieces = [Piece(text, marked, None, tint if marked else None) for text, marked in excerpt.pieces]
        row.text.say(pieces, self._look.reading_font(SCALE))

    def _go(self, number: int) -> None:
        excerpt = self._shown[number]
        self.sought.emit(excerpt.source, excerpt.start)


class _Row(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.disc = Disc(look)
        self.text = Prose("")
        self.text.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
