"""Correct what was read: the value, the date or the speaker of words that a finding rests on, or that are selected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QLineEdit

from parallax.export.visible import on_one_line
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.reviewing.sheet import Sheet
from parallax.gui.values import read_as
from parallax.model import Span
from parallax.review.mending import Field

if TYPE_CHECKING:
    from parallax.model import Finding
    from parallax.review.mending import Correction

LONGEST = 60  # characters of the words that a choice shows


class MendSheet(Sheet):
    """It is read again in the report's place, by the reader that read it first; the audit is then renewed."""

    def __init__(
        self,
        desk: Desk,
        look: Look,
        finding: Finding | None,
        selected: Mapping[str, Span],
        fresh: Mapping[str, Span] | None = None,
    ) -> None:
        """``fresh`` are the words that were selected for this very finding: they are proposed."""
        super().__init__(look)
        self.entitle(self.tr("Correct what was read"))
        self._desk, self._reading = desk, False
        self.places = _places(finding, selected)
        self.label(self.tr("Which words"))
        self._words, self._fields = QButtonGroup(self), QButtonGroup(self)
        for n, (letter, span, value) in enumerate(self.places):
            self.choice(self._words, n, self._told(letter, span, value))
        self.page.addSpacing(8)
        self.label(self.tr("What of them is wrong"))
        self.fields: tuple[Field, ...] = ("value", "date", "speaker")
        texts = self.tr("The value"), self.tr("The date or time"), self.tr("Who says it")
        for n, text in enumerate(texts):
            self.choice(self._fields, n, text)
        first = 1 if finding is not None and finding.type == "time" else 0
        self._fields.button(first).setChecked(True)
        if self.places:
            meant = [n for n, (letter, span, _) in enumerate(self.places) if (fresh or {}).get(letter) == span]
            self._words.button(meant[0] if meant else 0).setChecked(True)
        self.page.addSpacing(8)
        self.value, self.reason = QLineEdit(), QLineEdit()
        self.field(self.tr("What it should be"), self.value)
        self.reason.setPlaceholderText(self.tr("How you know, if you like"))
        self.field(self.tr("Reason"), self.reason)
        self.trouble = self.label("")
        self.trouble.setProperty("quiet", "false")
        self.trouble.setProperty("warn", "true")
        self.page.addStretch(1)
        self.button = self.offer(self.tr("Correct it"), self.correct)
        self.value.textChanged.connect(self._ready)
        self._fields.idClicked.connect(self._example)
        desk.troubled.connect(self.trouble.setText)
        self.setFocusProxy(self.value)
        self._example()
        self._ready()

    def chosen(self) -> int:
        """Which of the places is meant."""
        return self._words.checkedId()

    def correct(self) -> None:
        """Have the words read again, off this thread, beside the case; then write that down."""
        case = self._desk.case
        if case is None or self._desk.job is not None:
            self.trouble.setText(self.tr("Wait until the work that is going on has ended."))
            return
        letter, span, _ = self.places[self.chosen()]
        field, value, snapshot = self.fields[self._fields.checkedId()], self.value.text().strip(), case.beside()
        self._reading = True
        self._ready()
        self.trouble.clear()
        job = self._desk.work(
            self.tr("Reading"), lambda _progress: snapshot.correction(letter, span, field, value), self._put_right
        )  # fmt: skip
        job.ended.connect(self._read)

    def _put_right(self, found: Correction) -> None:
        reason, who = self.reason.text().strip(), self._desk.who
        if self._desk.act(lambda case: case.put_right(found, who, reason)):
            self.closed.emit()
            self._desk.said.emit(self.tr("Corrected. The audit is being renewed; undo takes it back."))

    def _read(self) -> None:
        """A method of its own: one that goes with the form when that is closed meanwhile."""
        self._reading = False
        self._ready()

    def _told(self, letter: str, span: Span, value: str) -> str:
        words = on_one_line(span.quote)
        words = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
        read = read_as(value, span.quote) if value else ""
        return self.tr("{0}: “{1}”, read as {2}").format(letter, words, read) if read else f"{letter}: “{words}”"

    def _example(self) -> None:
        examples = self.tr("As a report would write it: 12"), self.tr("14 August 2016"), self.tr("A name")
        self.value.setPlaceholderText(examples[self._fields.checkedId()])

    def _ready(self) -> None:
        self.button.setEnabled(bool(self.places) and bool(self.value.text().strip()) and not self._reading)


def _places(finding: Finding | None, selected: Mapping[str, Span]) -> list[tuple[str, Span, str]]:
    """The words of the finding, then others selected in the columns: letter, words, the value they were read as."""
    found = [(e.source, e.span, e.value) for e in (finding.evidence if finding else ())]
    there = {(letter, span) for letter, span, _ in found}
    return found + [(letter, span, "") for letter, span in sorted(selected.items()) if (letter, span) not in there]
