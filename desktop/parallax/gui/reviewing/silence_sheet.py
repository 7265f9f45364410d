"""Never flag this again: what is meant, why, and what it would silence, before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QListWidget, QRadioButton

from parallax.errors import ParallaxError
from parallax.export.words import TYPES
from parallax.gui.desk import Desk
from parallax.gui.findings import wording
from parallax.gui.look import Look
from parallax.gui.reviewing.sheet import Sheet
from parallax.review.suppressions import BETWEEN

if TYPE_CHECKING:
    from parallax.model import Finding

PAUSE = 200  # milliseconds without a key, after which the preview is made
LISTED = 200
GAP = "…"  # a topic that was shortened


class SilenceSheet(Sheet):
    """For the current finding: its values, a name in it, or its rule."""

    def __init__(self, desk: Desk, look: Look, finding: Finding) -> None:
        super().__init__(look)
        self._desk, self._finding = desk, finding
        self.entitle(self.tr("Never flag this: {0}").format(wording.heading(finding)))
        self.kinds: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        shown = wording.readings(finding)
        values = BETWEEN.join(dict.fromkeys(r.value for r in shown))
        self.kinds["values"] = self.choice(
            self._group, 0, self.tr("These values against each other: {0}").format(values)
        )
        self.kinds["values"].setEnabled(len(set(self._values().split(BETWEEN))) == len({*_norms(finding)}) > 1)
        if not self.kinds["values"].isEnabled():
            self.label(self.tr("This finding does not set two values against each other."))
        self.kinds["name"] = self.choice(self._group, 1, self.tr("Whatever is said of this name:"))
        self.name = QLineEdit(_name(finding))
        self.name.setPlaceholderText(self.tr("A name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.page.addWidget(self.name)
        self.kinds["rule"] = self.choice(
            self._group, 2, self.tr("All that this rule flags: {0}").format(self._rule_title())
        )
        next(one for one in self.kinds.values() if one.isEnabled()).setChecked(True)
        self.page.addSpacing(8)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Somebody will ask for it"))
        self.field(self.tr("Reason"), self.reason)
        self.page.addSpacing(8)
        self.count = self.label("")
        self.preview = QListWidget()
        self.preview.setAccessibleName(self.tr("What it silences"))
        self.preview.setWordWrap(True)
        self.preview.setMinimumHeight(120)
        self.page.addWidget(self.preview, 1)
        self.button = self.offer(self.tr("Silence"), self.silence)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look_ahead)
        self._group.buttonClicked.connect(self.look_ahead)
        self.name.textEdited.connect(self._named)
        self.reason.textChanged.connect(self._ready)
        self.setFocusProxy(self.reason if self.asked()[1] else self.name)
        self.look_ahead()

    def asked(self) -> tuple[str, str]:
        """What is to be silenced: its kind, and what it is."""
        kind = next(kind for kind, one in self.kinds.items() if one.isChecked())
        return kind, {"values": self._values(), "name": self.name.text().strip(), "rule": self._finding.rule}[kind]

    def look_ahead(self) -> None:
        """Show what it would silence."""
        try:
            marks = self._desk.case.silences(*self.asked()) if self._desk.case else ()
        except ParallaxError:
            marks = ()
        self.preview.clear()
        for mark in marks[:LISTED]:
            finding = self._desk.finding(mark)
            if finding is not None:
                self.preview.addItem(_line(finding))
        self.count.setText(self.tr("%n finding(s) will not be shown any more", "", len(marks)))
        self._ready()

    def silence(self) -> None:
        """Do it, and go on to the next finding that is undecided."""
        kind, what = self.asked()
        reason, who = self.reason.text().strip(), self._desk.who
        mark, following = self._desk.current, self._desk.following()
        if not self._desk.act(lambda case: case.suppress(kind, what, reason, who)):
            return
        left = frozenset(self._desk.marks())
        if mark not in left and not self._desk.go_on(following):
            self._desk.point(next((one for one in following if one in left), ""))
        self.closed.emit()
        self._desk.said.emit(self.tr('Silenced. "What is silenced" lists it; undo takes it back.'))

    def _values(self) -> str:
        return BETWEEN.join(_norms(self._finding))

    def _rule_title(self) -> str:
        return next((r.title for r in self._desk.rules() if r.id == self._finding.rule), self._finding.rule)

    def _named(self) -> None:
        self.kinds["name"].setChecked(True)
        self._pause.start()

    def _ready(self) -> None:
        self.button.setEnabled(bool(self.reason.text().strip()) and bool(self.asked()[1]))


def _name(finding: Finding) -> str:
    """The name that a finding is about; none where it is about something else."""
    _, names, name = wording.heading(finding).rpartition(": ")
    return name if names and finding.type == "name" and GAP not in name else ""


def _norms(finding: Finding) -> tuple[str, ...]:
    return tuple(r.value for r in finding.readings)


def _line(finding: Finding) -> str:
    said = f" {wording.sign(finding)} ".join(f"{r.value} {r.by}" for r in wording.readings(finding))
    return f"{TYPES[finding.type].sign}  {wording.heading(finding)}\n{said}"
