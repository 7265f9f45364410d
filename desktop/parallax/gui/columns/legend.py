"""What the marks mean, how many there are of each, and a click to see only these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QWidget

from parallax.export.words import LOUDNESS, MEANINGS, RELATIONS, TYPES, Label
from parallax.gui.desk import Desk
from parallax.gui.look import LINE_STYLES, Look
from parallax.gui.words import spoken
from parallax.model import CLAIM_TYPES

HEIGHT = 36
PAD = 7


class Key(QAbstractButton):
    """A sign, its word and a number, underlined as the marks are; checked where only such findings are shown."""

    def __init__(self, look: Look, label: Label, token: str, style: Qt.PenStyle) -> None:
        super().__init__()
        self._look, self._label, self._token, self._style = look, label, token, style
        self.number = 0
        self.worded = True
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_number(self, number: int, checked: bool) -> None:
        """Show how many there are, and whether only they are shown."""
        self.number = number
        self.setChecked(checked)
        self.setVisible(number > 0 or checked)
        self.setAccessibleName(f"{self._word()}: {number}")
        self.updateGeometry()
        self.update()

    def set_worded(self, worded: bool) -> None:
        """With its word, or with the sign alone."""
        self.worded = worded
        self.updateGeometry()

    def width_for(self, worded: bool) -> int:
        """How wide it is with or without its word."""
        return QFontMetrics(self._look.ui_font(0.95)).horizontalAdvance(self._said(worded)) + 2 * PAD

    def sizeHint(self) -> QSize:
        """As wide as its text."""
        return QSize(self.width_for(self.worded), 26)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text, its line, and a frame where it is checked or has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.setBrush(self._look.color("selected"))
        if self.isChecked() or self.hasFocus() or self.underMouse():
            token = "focus" if self.isChecked() or self.hasFocus() else "edge"
            painter.setPen(QPen(self._look.color(token), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(whole, 5, 5)
        painter.setFont(self._look.ui_font(0.95))
        painter.setPen(self._look.color("ink" if self.isChecked() or self.underMouse() else "quiet"))
        painter.drawText(whole.adjusted(0, -2, 0, -2), Qt.AlignmentFlag.AlignCenter, self._said(self.worded))
        if self._style is not Qt.PenStyle.NoPen:
            width = 1.0 if self._token == "single" else 2.0
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(self._look.color(self._token), width, self._style))
            painter.drawLine(PAD, self.height() - 4, self.width() - PAD, self.height() - 4)

    def _said(self, worded: bool) -> str:
        return f"{self._label.sign} {self._word()} {self.number}" if worded else f"{self._label.sign} {self.number}"

    def _word(self) -> str:
        return spoken(self._label.word)


class Legend(QWidget):
    """One row; where it is narrow, words give way to their signs, which keep their tips."""

    def __init__(self, desk: Desk, look: Look, show_hidden: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._look = desk, look
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Legend and filter"))
        self.relations = {one: Key(look, RELATIONS[one], one, LINE_STYLES[one]) for one in LOUDNESS}
        self.types = {one: Key(look, TYPES[one], "quiet", Qt.PenStyle.NoPen) for one in CLAIM_TYPES}
        self.hidden = QPushButton()
        self.hidden.setProperty("chip", "true")
        self.hidden.clicked.connect(lambda _checked: show_hidden())
        self.hidden.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 4, 13, 4)
        row.setSpacing(2)
        for relation, key in self.relations.items():
            key.setToolTip(f"{spoken(RELATIONS[relation].word)}: {spoken(MEANINGS[relation])}")
            key.clicked.connect(self._choose)
            row.addWidget(key)
        self._line = QFrame()
        self._line.setFixedSize(9, 16)
        row.addWidget(self._line)
        for kind, key in self.types.items():
            key.setToolTip(spoken(TYPES[kind].word))
            key.clicked.connect(self._choose)
            row.addWidget(key)
        row.addStretch(1)
        row.addWidget(self.hidden)

    def show_counts(self) -> None:
        """Count anew, with what else is asked for."""
        wanted = self._desk.wanted()
        case = self._desk.case
        tally = case.tally(replace(wanted, types=(), relations=())) if case is not None else {}
        for relation, key in self.relations.items():
            number = sum(n for (t, r), n in tally.items() if r == relation and (not wanted.types or t in wanted.types))
            key.show_number(number, relation in wanted.relations)
        for kind, key in self.types.items():
            asked = wanted.relations
            number = sum(n for (t, r), n in tally.items() if t == kind and (not asked or r in asked))
            key.show_number(number, kind in wanted.types)
        self._fit()

    def show_hidden(self, sigils: tuple[str, ...]) -> None:
        """Say which columns are hidden."""
        self.hidden.setVisible(bool(sigils))
        self.hidden.setText(self.tr("{0} hidden · show").format(", ".join(sigils)))
        self._fit()

    def _choose(self) -> None:
        relations = tuple(one for one, key in self.relations.items() if key.isChecked())
        types = tuple(one for one, key in self.types.items() if key.isChecked())
        self._desk.show(replace(self._desk.wanted(), relations=relations, types=types))

    def _fit(self) -> None:
        """Words for all, for the relations only, or for none."""
        room = self.width() - 40 - (self.hidden.sizeHint().width() if not self.hidden.isHidden() else 0)
        relations = [key for key in self.relations.values() if not key.isHidden()]
        types = [key for key in self.types.values() if not key.isHidden()]
        for worded, typed in ((True, True), (True, False), (False, False)):
            wide = sum(key.width_for(worded) + 2 for key in relations) + sum(key.width_for(typed) + 2 for key in types)
            if wide <= room:
                break
        for key in relations:
            key.set_worded(worded)
        for key in types:
            key.set_worded(typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer words."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line above, and one between relations and types."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("panel"))
        painter.fillRect(0, 0, self.width(), 1, self._look.color("line"))
        painter.fillRect(self._line.x() + 4, 10, 1, HEIGHT - 20, self._look.color("line"))
