"""The checker's word: verdicts with their keys, what was decided by whom, the note, and the second checker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from parallax.export.words import VERDICTS
from parallax.gui.actions import Actions, plain
from parallax.gui.desk import Desk
from parallax.gui.findings import labels
from parallax.gui.findings.flow import Flow
from parallax.gui.findings.key_button import KeyButton
from parallax.gui.findings.note_field import NoteField
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel

if TYPE_CHECKING:
    from parallax.review.log import Standing

GIVEN = tuple(verdict for verdict in VERDICTS if verdict != "unreviewed")


class VerdictBar(QWidget):
    """Always in sight below the page of the finding."""

    left = Signal()  # Escape: back to the list

    def __init__(self, desk: Desk, look: Look, actions: Actions) -> None:
        super().__init__()
        self._desk, self._look, self._actions = desk, look, actions
        self._mark = ""
        self.buttons = {verdict: KeyButton(actions[f"verdict.{verdict}"], look) for verdict in GIVEN}
        self.state, self.again = PlainLabel(), QToolButton()
        self.several = PlainLabel()
        self.note = NoteField(desk)
        self.initials = QLineEdit()
        self._build()
        self.note.left.connect(self.left)
        self.note.finished.connect(self._go_on)
        self.initials.editingFinished.connect(self._sign)
        self.initials.installEventFilter(self)
        look.changed.connect(self._dressed)
        self._dressed()

    def _build(self) -> None:
        self.setProperty("verdicts", "true")
        for label in (self.state, self.several):
            label.setProperty("quiet", "true")
        self.several.hide()
        again = self._actions["verdict.unreviewed"]
        self.again.setText(plain(again.text()))
        self.again.setToolTip(again.toolTip())
        self.again.setProperty("plain", "true")
        self.again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again.clicked.connect(again.trigger)
        self.initials.setAccessibleName(self.tr("Second checker's initials"))
        self.initials.setPlaceholderText(self.tr("2nd checker"))
        self.initials.setToolTip(self._actions["finding.sign"].toolTip())
        self.initials.setMaxLength(12)
        self.initials.setFixedWidth(104)
        buttons = QWidget()
        flow = Flow(buttons, gap=6)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons.values():
            button.setCheckable(True)
            button.clicked.connect(self._recheck)
            flow.addWidget(button)
        self.given = QWidget()
        row = QHBoxLayout(self.given)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        row.addWidget(self.again)
        written = QHBoxLayout()
        written.setSpacing(8)
        written.addWidget(self.note, 1)
        written.addWidget(self.initials, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        column.setSpacing(6)
        column.addWidget(self.several)
        column.addWidget(buttons)
        column.addLayout(written)
        column.addWidget(self.given)

    def show_finding(self, mark: str, standing: Standing | None) -> None:
        """Show what was decided on a finding."""
        self._mark = mark
        verdict = standing.verdict if standing else "unreviewed"
        decided, writable = verdict != "unreviewed", self._desk.writable
        self._recheck()
        for button in self.buttons.values():
            button.setEnabled(writable)
        self.given.setVisible(decided)
        self.initials.setVisible(decided)
        self.state.setText(_who_and_when(standing) if standing else "")
        self.again.setVisible(writable)
        if not self.initials.hasFocus():
            self.initials.setText(standing.initials if standing else "")
        self.initials.setReadOnly(not writable)
        self.note.setReadOnly(not writable)
        self._invite()
        self.note.load(mark, standing.note if standing else "")

    def _recheck(self) -> None:
        """Press the button of the verdict that stands, whichever was clicked: not every case can be written to."""
        standing = self._desk.standing(self._mark)
        for name, button in self.buttons.items():
            button.setChecked(standing is not None and name == standing.verdict)

    def say_chosen(self, number: int) -> None:
        """Say for how many findings a verdict is meant."""
        self.several.setText(self.tr("A verdict now goes to the %n chosen finding(s).", "", number))
        self.several.setVisible(number > 1)

    def start_note(self) -> None:
        """Write the note."""
        if not self._desk.writable:
            self._desk.said.emit(self.tr("This case is open for reading only; save a copy and work in that."))
            return
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def start_signing(self) -> None:
        """Write the second checker's initials."""
        if self.initials.isVisible():
            self.initials.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.initials.selectAll()
        else:
            self._desk.said.emit(self.tr("Give the finding a verdict first; then it can be signed off."))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Escape leaves the initials as they were."""
        if watched is self.initials and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                standing = self._desk.standing(self._mark)
                self.initials.setText(standing.initials if standing else "")
                self.left.emit()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._sign()
                self.left.emit()
                return True
        return False

    def _invite(self) -> None:
        key = self._actions["finding.note"].shortcut().toString()
        can = self._desk.writable or self._desk.case is None
        self.note.setPlaceholderText(self.tr("Note ({0}); kept as you write").format(key) if can else "")

    def _sign(self) -> None:
        standing = self._desk.standing(self._mark)
        mark, initials, who = self._mark, self.initials.text().strip(), self._desk.who
        if standing and standing.verdict != "unreviewed" and initials != standing.initials:
            self._desk.act(lambda case: case.sign(mark, initials, who))

    def _go_on(self) -> None:
        self._desk.step(+1, undecided=self._desk.settings.flag("review/advance"))

    def _dressed(self) -> None:
        for button in self.buttons.values():
            button.updateGeometry()
        self._invite()
        self.note.fit()
        self.initials.setFixedHeight(self.note.height())


def _who_and_when(standing: Standing) -> str:
    """Confirmed, AB, Wed 8 May 2024, 10:32."""
    sign = labels.SIGNS.get(standing.verdict, "")
    said = f"{sign} {labels.verdict(standing.verdict)}".strip()
    return ", ".join(filter(None, (said, standing.who, labels.moment(standing.at))))
