"""What stands over a column: the report's letter, outlet and date, its open conflicts, and a menu for the rest."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from parallax.export.words import RELATIONS, outlet
from parallax.gui.actions import Actions
from parallax.gui.disc import draw_disc
from parallax.gui.look import Look
from parallax.gui.plain_text import Elided, PlainLabel
from parallax.gui.texts import QT_TRANSLATE_NOOP, plain_tip, translated
from parallax.gui.values import shown_date
from parallax.gui.words import how_known
from parallax.model import Origin, Source

HEIGHT = 56
DISC = 26
KNOWN: dict[Origin, str] = {
    "text": QT_TRANSLATE_NOOP("ColumnHead", "from the text"),
    "metadata": QT_TRANSLATE_NOOP("ColumnHead", "from the page"),
    "given": QT_TRANSLATE_NOOP("ColumnHead", "given by you"),
    "inferred": QT_TRANSLATE_NOOP("ColumnHead", "worked out"),
    "unknown": "",
}
MENU = ("source.edit", "", "source.pin", "source.left", "source.right", "source.hide", "source.show", "",
        "source.replace", "source.remove")  # fmt: skip


class Disc(QWidget):
    """A letter in a disc."""

    def __init__(self, letter: str, look: Look) -> None:
        super().__init__()
        self._letter, self._look = letter, look
        self.setFixedSize(DISC, DISC)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All of it."""
        draw_disc(QPainter(self), self._look, QPointF(DISC / 2, DISC / 2), self._letter, DISC)


class ColumnHead(QWidget):
    """The same height over every column."""

    chosen = Signal()  # this column is to be the active one
    conflicts_wanted = Signal()  # show the open conflicts of this report, or all findings again
    date_wanted = Signal()

    def __init__(self, source: Source, look: Look, actions: Actions) -> None:
        super().__init__()
        self.source, self._look, self._actions = source, look, actions
        self._active = False
        self.setFixedHeight(HEIGHT)
        self.disc = Disc(source.sigil, look)
        self.outlet, self.date = Elided(), Elided()
        self.outlet.setProperty("heading", "true")
        self.date.setProperty("quiet", "true")
        self.ask = QPushButton(self.tr("Date unknown · set it"))
        self.ask.setProperty("amber", "true")
        self.ask.setFlat(True)
        self.ask.setCursor(Qt.CursorShape.PointingHandCursor)
        self.ask.clicked.connect(self.date_wanted)
        self.pinned = PlainLabel(self.tr("Pinned"))
        self.pinned.setProperty("quiet", "true")
        self.pinned.hide()
        self.conflicts = QPushButton()
        self.conflicts.setCheckable(True)
        self.conflicts.setCursor(Qt.CursorShape.PointingHandCursor)
        self.conflicts.clicked.connect(self.conflicts_wanted)
        self.menu = QToolButton()
        self.menu.setText("⋯")
        self.menu.setProperty("plain", "true")
        self.menu.setFixedSize(28, 28)
        self.menu.setAccessibleName(self.tr("More about report {0}").format(source.sigil))
        self.menu.setToolTip(self.tr("Pin, move, hide and more"))
        self.menu.clicked.connect(self._open_menu)
        self._build()
        self.show_source(source)
        self.show_conflicts(0, False)
        self.restyle()

    def _build(self) -> None:
        lines = QGridLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setVerticalSpacing(1)
        for line in (self.outlet, self.date, self.ask):
            line.setFixedHeight(20)
        for label in (self.outlet, self.date):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        lines.addWidget(self.outlet, 0, 0)
        lines.addWidget(self.date, 1, 0)
        lines.addWidget(self.ask, 1, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 6, 8)
        row.setSpacing(8)
        row.addWidget(self.disc)
        row.addLayout(lines, 1)
        row.addWidget(self.pinned)
        row.addWidget(self.conflicts)
        row.addSpacing(-6)
        row.addWidget(self.menu)

    def show_source(self, source: Source) -> None:
        """Show what is known of the report."""
        self.source = source
        self.outlet.setText(outlet(source))
        dated = bool(source.published.value)
        self.date.setVisible(dated)
        self.ask.setVisible(not dated)
        known = translated("ColumnHead", KNOWN[source.published.origin]) if dated else ""
        self.date.setText(f"{shown_date(source.published.value)}, {known}" if known else "")
        self.date.setToolTip(plain_tip(how_known(source.published)))
        self.outlet.setToolTip(plain_tip(source.title.value or source.file))
        self.setAccessibleName(self.tr("Report {0}, {1}").format(source.sigil, outlet(source)))
        self.ask.setAccessibleName(self.tr("Date of report {0} unknown, set it").format(source.sigil))

    def show_conflicts(self, number: int, only: bool) -> None:
        """Show how many conflicts of the report wait for a verdict; ``only`` says that the list shows just them."""
        self.conflicts.setText(f"{RELATIONS['conflict'].sign} {number}")
        self.conflicts.setVisible(number > 0 or only)
        self.conflicts.setChecked(only)
        said = self.tr("%n open conflict(s)", "", number)
        self.conflicts.setAccessibleName(said)
        self.conflicts.setToolTip(self.tr("{0}; click to list only these").format(said))

    def set_active(self, active: bool) -> None:
        """Whether keys go to this column."""
        if active != self._active:
            self._active = active
            self.update()

    def set_pinned(self, pinned: bool) -> None:
        """Whether the column stays in its place while the others are scrolled sideways."""
        self.pinned.setVisible(pinned)

    def restyle(self) -> None:
        """Take up the colours."""
        warn, conflict, focus = (self._look.color(t).name() for t in ("warn", "conflict", "focus"))
        flat = "background: transparent; border: 1px solid transparent; border-radius: 4px; min-height: 16px;"
        self.ask.setStyleSheet(
            f"QPushButton {{ color: {warn}; {flat} padding: 0 2px; margin-left: -3px; text-align: left; }}"
            f"QPushButton:hover {{ text-decoration: underline; }} QPushButton:focus {{ border: 1px solid {focus}; }}"
        )
        self.conflicts.setStyleSheet(
            f"QPushButton {{ color: {conflict}; {flat} font-weight: 600; padding: 0 4px; }}"
            f"QPushButton:hover, QPushButton:checked {{ border: 1px solid {conflict}; }}"
            f"QPushButton:focus {{ border: 2px solid {focus}; padding: 0 3px; }}"
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, and a line below that is strong over the active column."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("paper"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._look.color("line"))
        if self._active:
            painter.fillRect(QRectF(20, self.height() - 2, DISC, 2), self._look.color("focus"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the column."""
        self.chosen.emit()
        super().mousePressEvent(event)

    def _open_menu(self) -> None:
        self.chosen.emit()
        menu = QMenu(self)
        self._actions.add_to(menu, MENU)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu.mapToGlobal(self.menu.rect().bottomLeft()))
