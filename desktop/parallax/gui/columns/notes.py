"""Puts notices between the paragraphs of a page and keeps room for them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from parallax.gui.columns.folds import Fold, folds
from parallax.gui.columns.notices import Notice
from parallax.gui.columns.source_text import SourceText
from parallax.gui.look import Look
from parallax.gui.words import spoken

SPACE = 8  # pixels above a notice
AT_END = -1


class Notes(QObject):
    """What was folded away from one text, and what it is silent on."""

    unfolded = Signal()
    wanted = Signal(int)  # the place that the notice of silence speaks of

    def __init__(self, text: SourceText, look: Look) -> None:
        super().__init__(text)
        self._text, self._look = text, look
        self._about = 0  # the place that the notice of silence goes to
        self._silent_at = 0
        self._busy = False
        self.folds: tuple[Fold, ...] = folds(text.source.text, text.source.noise)
        self._away: set[Fold] = set()
        self.buttons = {fold: self._button(fold) for fold in self.folds}
        self.silence = Notice(text.viewport(), look, framed=True)
        self.silence.hide()
        self.silence.clicked.connect(lambda: self.wanted.emit(self._about))
        text.laid.connect(self._place)

    # Folding

    def fold_all(self, away: bool) -> None:
        """Fold away everything that is not the report, or show it."""
        for fold in self.folds:
            self._fold(fold, away)

    def show_place(self, place: int) -> None:
        """Unfold what hides a place."""
        number = self._text.page.block_at(place)
        for fold in self._away & {fold for fold in self.folds if fold.first <= number <= fold.last}:
            self._fold(fold, False)

    def _button(self, fold: Fold) -> Notice:
        button = Notice(self._text.viewport(), self._look, framed=False)
        button.clicked.connect(lambda: self._fold(fold, fold not in self._away))
        return button

    def _fold(self, fold: Fold, away: bool) -> None:
        if away != (fold in self._away):
            (self._away.add if away else self._away.discard)(fold)
            self._text.fold(range(fold.first, fold.last + 1), away)
        reasons, lines = ", ".join(map(spoken, fold.reasons)), self.tr("%n line(s)", "", fold.lines)
        said = self.tr("Folded: {0} ({1})") if away else self.tr("Not the report: {0} ({1}); click to fold")
        self.buttons[fold].say(said.format(reasons, lines))
        self._place()

    # Silence

    def say_silent(self, sentence: str, place: int, number: int) -> None:
        """Say above paragraph ``number`` that the report does not mention something; a click goes to ``place``."""
        self._about, self._silent_at = place, number
        self.silence.say(sentence)
        self.silence.setVisible(True)
        self._place()

    def end_silence(self) -> None:
        """The current finding is another."""
        if not self.silence.isHidden():
            self.silence.hide()
            self._place()

    # Room

    def _place(self) -> None:
        """Open and close gaps until every notice has its room, then put the notices there."""
        page = self._text.page
        if self._busy or page.stale or page.set is None:
            return
        self._busy = True
        width = page.set.measure
        wanted: dict[int, list[tuple[Notice, int]]] = {}
        for fold in self.folds:
            wanted.setdefault(self._next_seen(fold.first), []).append(
                (self.buttons[fold], self.buttons[fold].height_for(width))
            )
        if not self.silence.isHidden():
            wanted.setdefault(self._next_seen(self._silent_at), []).append(
                (self.silence, self.silence.height_for(width))
            )
        rooms = {number: float(sum(h + SPACE for _, h in several)) for number, several in wanted.items()}
        tail = round(rooms.pop(AT_END, 0.0))
        moved = {number for number in {*page.gaps, *rooms} if page.gaps.get(number, 0.0) != rooms.get(number, 0.0)}
        changed = tail != self._text.tail or bool(moved)
        self._text.tail = tail
        for number in moved:
            page.set_gap(number, rooms.get(number, 0.0))
        for number, several in wanted.items():
            y = page.height + 4 if number == AT_END else page.top_of(number)
            for notice, height in several:
                notice.setGeometry(round(page.set.margin), round(y + SPACE), round(width), height)
                notice.show()
                y += SPACE + height
        if changed:
            self._text.shifted(moved)
        self._busy = False

    def _next_seen(self, number: int) -> int:
        """The first paragraph from ``number`` on that is seen."""
        blocks = self._text.page.blocks
        return next((n for n in range(max(number, 0), len(blocks)) if blocks[n].isVisible()), AT_END)
