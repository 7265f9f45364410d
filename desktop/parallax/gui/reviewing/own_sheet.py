"""A finding of the checker's own, from the words selected in two reports or more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from parallax.export.words import TYPES, outlet
from parallax.gui.desk import Desk
from parallax.gui.findings import labels
from parallax.gui.findings.excerpts import Excerpt, excerpts
from parallax.gui.findings.sentences import Sentences
from parallax.gui.look import Look
from parallax.gui.reviewing.sheet import Sheet
from parallax.model import CLAIM_TYPES, Evidence, Span

if TYPE_CHECKING:
    from parallax.case import Case

Selected = Callable[[], Mapping[str, Span]]


class OwnSheet(Sheet):
    """The words come from the columns; they can be selected anew while the form is open."""

    def __init__(self, desk: Desk, look: Look, selected: Selected) -> None:
        super().__init__(look)
        self.entitle(self.tr("New finding"))
        self._desk, self._selected = desk, selected
        self.spans: dict[str, Span] = {}
        self.topic, self.type, self.severity = QLineEdit(), QComboBox(), QComboBox()
        for kind in CLAIM_TYPES:
            self.type.addItem(f"{labels.kind(kind)}  {TYPES[kind].sign}", kind)  # so that a letter finds it
        self.type.setCurrentIndex(-1)
        self.type.setPlaceholderText(self.tr("Choose a type"))
        self.type.currentIndexChanged.connect(self._ready)
        for severity in labels.SEVERITIES:
            self.severity.addItem(labels.severity(severity), severity)
        self.topic.setPlaceholderText(self.tr("What the reports differ on, in a few words"))
        self.field(self.tr("What is in dispute"), self.topic)
        self.field(self.tr("Type"), self.type)
        self.field(self.tr("Severity"), self.severity)
        self.page.addSpacing(8)
        self.told = self.label("")
        self.words = Sentences(look)
        self.words.sought.connect(desk.sought)
        self.page.addWidget(self.words)
        self.anew = QPushButton(self.tr("Take the words that are selected now"))
        self.anew.clicked.connect(self.take)
        self.page.addWidget(self.anew)
        self.page.addStretch(1)
        self.button = self.offer(self.tr("Add the finding"), self.add)
        self.topic.textChanged.connect(self._ready)
        self.setFocusProxy(self.topic)
        self.take()

    def take(self) -> None:
        """Take the words that are selected in the columns."""
        self.spans = dict(sorted(self._selected().items()))
        self.words.show_excerpts(self._excerpts(), {s.sigil: outlet(s) for s in self._desk.sources()})
        several = len(self.spans) > 1
        self.told.setText(
            self.tr("The words that it rests on:") if several
            else self.tr("Select words in two reports at least, then take them here.")
        )  # fmt: skip
        self._ready()

    def add(self) -> None:
        """File it, and make it the current one."""
        topic, kind, severity = self.topic.text(), self.type.currentData(), self.severity.currentData()
        who, made = self._desk.who, [""]

        def file(case: Case) -> None:
            made[0] = case.add_finding(topic, tuple(self.spans.items()), kind, severity, who)

        if self._desk.act(file):
            self.closed.emit()
            self._desk.point(made[0])

    def _excerpts(self) -> tuple[Excerpt, ...]:
        audit = self._desk.audit
        texts = {s.sigil: s.text for s in self._desk.sources()}
        evidence = [Evidence(letter, "", span, span.quote, 1, 0) for letter, span in self.spans.items()]
        places = [(p.source, p.span.start, p.span.end) for p in audit.passages] if audit else []

        def bounds(letter: str, _passage: int) -> tuple[int, int] | None:
            start = self.spans[letter].start
            return next(((low, high) for source, low, high in places if source == letter and low <= start < high), None)

        return excerpts(evidence, texts, bounds)

    def _ready(self) -> None:
        typed = bool(self.topic.text().strip()) and self.type.currentIndex() >= 0
        self.button.setEnabled(len(self.spans) > 1 and typed)
