"""The page of one finding: what is in dispute, who writes what, how it was read, why, and what would settle it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from parallax.export.words import outlet
from parallax.gui.desk import Desk
from parallax.gui.findings import history, labels, wording
from parallax.gui.findings.excerpts import excerpts
from parallax.gui.findings.prose import Piece, Prose
from parallax.gui.findings.reading_rows import ReadingRows
from parallax.gui.findings.sentences import Sentences
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel

if TYPE_CHECKING:
    from parallax.case import Line

PARTS = ("why", "settle", "alarms", "record", "history")


class Detail(QScrollArea):
    """It shows the desk's current finding, and scrolls where that is long."""

    preferred = Signal(int)
    kept = Signal()  # the earlier verdict holds for this finding
    lifted = Signal()  # what silences it is to end
    withdrawn = Signal()  # the checker's own finding is to go

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk, self._look = desk, look
        self._places: dict[tuple[str, int], tuple[int, int]] = {}
        self._texts: dict[str, str] = {}
        self._outlets: dict[str, str] = {}
        self.heading, self.kind = PlainLabel(), PlainLabel()
        self.sentences, self.readings = Sentences(look), ReadingRows(look)
        self.before = QFrame()
        self.before_text, self.keep = PlainLabel(), QPushButton()
        self.parts = {name: Prose("") for name in PARTS}
        self._stops = 0
        self._build()
        self.sentences.sought.connect(desk.sought)
        self.readings.preferred.connect(self.preferred)
        self._do, self._mark = self.kept, ""
        self.keep.clicked.connect(self._offered)
        for signal in (desk.opened, desk.audited, desk.described):
            signal.connect(self.learn)
        self.learn()

    def _build(self) -> None:
        for label in (self.heading, self.kind, self.before_text):
            label.setWordWrap(True)
        self.heading.setProperty("heading", "true")
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kind.setProperty("quiet", "true")
        self.before_text.setProperty("warn", "true")
        row = QHBoxLayout(self.before)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.before_text, 1)
        row.addWidget(self.keep)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        title = QVBoxLayout()
        title.setSpacing(2)
        title.addWidget(self.heading)
        title.addWidget(self.kind)
        column.addLayout(title)
        for widget in (self.before, self.sentences, self.readings, *self.parts.values()):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The current finding"))

    def learn(self) -> None:
        """Take over texts, passages and outlets of the reports."""
        audit = self._desk.audit
        sources = self._desk.sources()
        self._texts = {s.sigil: s.text for s in sources}
        self._outlets = {s.sigil: outlet(s) for s in sources}
        self._places = {(p.source, p.number): (p.span.start, p.span.end) for p in audit.passages} if audit else {}

    def show_line(self, line: Line) -> None:
        """Show a finding."""
        finding = line.finding
        self.heading.setFont(self._look.ui_font(1.15, bold=True))
        self.heading.setText(wording.heading(finding))
        self.kind.setText(wording.kind(finding))
        self._show_state(line)
        found = excerpts(finding.evidence, self._texts, lambda source, n: self._places.get((source, n)))
        self.sentences.show_excerpts(found, self._outlets)
        self.readings.show_finding(finding, line.preferred, self._desk.writable)
        self._order()
        self._say("why", self.tr("Why it was flagged"), " ".join(filter(None, (wording.clause(finding), finding.why))))
        self._say("settle", self.tr("What would settle it"), finding.settle)
        self._say("alarms", self.tr("Known false alarms"), "; ".join(self._false_alarms(finding.rule)))
        self._say("record", "", self._record(finding.rule))
        self._show_history(line.mark)
        if line.mark != self._mark:
            self._mark = line.mark
            self.verticalScrollBar().setValue(0)

    def _order(self) -> None:
        """The Tab key goes down the page; rows that were made later would come last."""
        rows = self.sentences.stops(), self.readings.stops()
        if len(rows[0]) + len(rows[1]) != self._stops:
            self._stops = len(rows[0]) + len(rows[1])
            for one, other in pairwise((self.keep, *rows[0], *rows[1], *self.parts.values())):
                QWidget.setTabOrder(one, other)

    def start_choosing(self) -> bool:
        """Go to the readings, to choose the right one; whether there are several."""
        self.ensureWidgetVisible(self.readings)
        return self.readings.take_focus()

    def _show_state(self, line: Line) -> None:
        """Say what is not as with other findings, and offer what can be done about it."""
        told, button, self._do = "", "", self.kept
        standing = self._desk.standing(line.was) if wording.waits(line) else None
        if standing is not None:
            told = self.tr("This takes the place of an earlier finding: {0}. Does that still hold?")
            told, button = told.format(labels.verdict(standing.verdict)), self.tr("Keep that verdict")
        elif line.hidden:
            told, button, self._do = self._why_silenced(line.hidden), self.tr("Tell again"), self.lifted
        elif line.state == "gone":
            told = self.tr("The last audit found this no more; it is kept for its verdict.")
        elif line.finding.rule.startswith("own/"):
            told, button, self._do = self.tr("A checker's own finding."), self.tr("Withdraw"), self.withdrawn
        self.before.setVisible(bool(told))
        self.before_text.setText(told)
        self.keep.setText(button)
        self.keep.setVisible(bool(button))
        self.keep.setEnabled(self._desk.writable)

    def _offered(self) -> None:
        self._do.emit()
        if self.keep.isHidden() or self.before.isHidden():
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # the button is gone, and the focus with it

    def _why_silenced(self, number: int) -> str:
        found = self._desk.case.suppressions() if self._desk.case else ()
        reason = next((one.reason for one in found if one.number == number), "")
        return self.tr("Silenced: {0}").format(reason)

    def _say(self, name: str, title: str, text: str) -> None:
        part = self.parts[name]
        part.setVisible(bool(text))
        if text:
            part.setAccessibleName(title or text)
            lead = [Piece(f"{title}. ", strong=True)] if title else []
            hue = self._look.color("quiet")
            part.say([*lead, Piece(text, hue=hue)], self._look.ui_font())

    def _show_history(self, mark: str) -> None:
        case = self._desk.case
        told = history.of_finding(case.log, mark) if case and self._desk.standing(mark) else ()
        undone = self.tr("taken back")
        lines = [
            f"{one.at}  {one.who}  {one.text}" + (f" ({undone})" if one.undone else "") for one in told
        ]  # fmt: skip
        part = self.parts["history"]
        part.setVisible(bool(lines))
        if lines:
            quiet = self._look.color("quiet")
            part.setAccessibleName(self.tr("History"))
            pieces = [Piece(self.tr("History") + "\n", strong=True), Piece("\n".join(lines), hue=quiet)]
            part.say(pieces, self._look.ui_font(0.94))

    def _false_alarms(self, rule: str) -> tuple[str, ...]:
        return next((r.false_alarms for r in self._desk.rules() if r.id == rule), ())

    def _record(self, rule: str) -> str:
        if self._desk.case is None or not self._desk.case.standings:
            return ""
        right, decided = self._desk.case.track_record(rule)
        return self.tr("This rule: {0} of {1} flags confirmed so far.").format(right, decided) if decided else ""
