"""These are the same, or not the same: which two names or terms are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from parallax.export.visible import on_one_line
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.reviewing.sheet import Sheet

if TYPE_CHECKING:
    from parallax.model import Finding


class NamesSheet(Sheet):
    """Asked only where the current finding does not say it by itself."""

    def __init__(self, desk: Desk, look: Look, same: bool, names: tuple[str, ...], kind: str) -> None:
        super().__init__(look)
        title = self.tr("These are the same") if same else self.tr("These are not the same")
        self.entitle(title)
        self._desk, self._same = desk, same
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Names of a person, a body or a place"), "entity")
        self.kind.addItem(self.tr("Words for a thing"), "term")
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.one, self.other = QComboBox(), QComboBox()
        for n, combo in enumerate((self.one, self.other)):
            combo.setEditable(True)
            combo.addItems(names)
            combo.setCurrentText(names[n] if n < len(names) else "")
            combo.currentTextChanged.connect(self._ready)
        self.field(self.tr("What they are"), self.kind)
        self.field(self.tr("One"), self.one)
        self.field(self.tr("The other"), self.other)
        self.page.addStretch(1)
        self.button = self.offer(title, self.say)
        self.setFocusProxy(self.one)
        self._ready()

    def say(self) -> None:
        """Write it down."""
        kind, a, b = self.kind.currentData(), self.one.currentText(), self.other.currentText()
        if say_of_names(self._desk, self._same, kind, a, b):
            self.closed.emit()

    def _ready(self) -> None:
        a, b = self.one.currentText().strip(), self.other.currentText().strip()
        self.button.setEnabled(bool(a) and bool(b) and a.casefold() != b.casefold())


def say_of_names(desk: Desk, same: bool, kind: str, a: str, b: str) -> bool:
    """Say of two names that they are one, or two; whether it could be said."""
    who = desk.who
    return desk.act(lambda case: case.same(kind, a, b, who) if same else case.differ(kind, a, b, who))


def names_in(finding: Finding | None) -> tuple[str, ...]:
    """The words of a finding that may be names, the first of each reading first."""
    if finding is None:
        return ()
    first: dict[int, str] = {}
    for e in finding.evidence:
        first.setdefault(e.reading, on_one_line(e.span.quote))
    return tuple(dict.fromkeys((*first.values(), *(on_one_line(e.span.quote) for e in finding.evidence))))


def kind_of(finding: Finding | None) -> str:
    """Whether a finding is about words for a thing, or about names."""
    return "term" if finding is not None and finding.type == "term" else "entity"
