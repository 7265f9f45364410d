"""What the Finding menu does: each deed for the current finding, or for the words selected in the columns."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from parallax.export.words import VERDICTS
from parallax.gui.findings import history, labels, wording
from parallax.gui.reviewing.log_sheet import LogSheet
from parallax.gui.reviewing.mend_sheet import MendSheet
from parallax.gui.reviewing.mended_sheet import MendedSheet
from parallax.gui.reviewing.names_sheet import NamesSheet, kind_of, names_in, say_of_names
from parallax.gui.reviewing.own_sheet import OwnSheet
from parallax.gui.reviewing.sheet import Sheet
from parallax.gui.reviewing.silence_sheet import SilenceSheet
from parallax.gui.reviewing.silenced_sheet import SilencedSheet
from parallax.review.log import STEPS_BACK

if TYPE_CHECKING:
    from parallax.gui.main_window import MainWindow
    from parallax.model import Finding, Span
    from parallax.review.log import Entry

NAMING = frozenset({"name", "term", "place"})


class Deeds(QObject):
    """They belong to one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk, self._pane = window, window.desk, window.findings
        self._look = window.look
        self._asked_initials = False
        self._told: Entry | None = None
        self._before: Mapping[str, Span] = {}  # what was selected when the current finding became that
        self._typed: dict[tuple[type[Sheet], str], tuple[str, ...]] = {}  # in forms that another took the place of
        self._open: tuple[type[Sheet], str] | None = None

    def connect_actions(self) -> None:
        """Let every action of the menu do its deed."""
        on = self._window.actions_by_name.on
        for verdict in VERDICTS:
            on(f"verdict.{verdict}", partial(self.decide, verdict))
        on("finding.note", self.note)
        on("finding.prefer", self.prefer)
        on("finding.sign", self.sign)
        on("finding.silence", self.silence)
        on("finding.silenced", lambda: self._show(SilencedSheet(self._desk, self._look)))
        on("finding.own", lambda: self._show(OwnSheet(self._desk, self._look, self.selected)))
        on("finding.same", partial(self.say_of_names, True))
        on("finding.differ", partial(self.say_of_names, False))
        on("finding.link", partial(self.tie, True))
        on("finding.unlink", partial(self.tie, False))
        on("finding.mend", self.mend)
        on("case.mended", lambda: self._show(MendedSheet(self._desk, self._look)))
        self._desk.decided.connect(self.tell_undone)
        self._desk.pointed.connect(self._keep_selected)
        self._desk.opened.connect(self._typed.clear)
        on("case.log", lambda: self._show(LogSheet(self._desk, self._look)))

    def tell_undone(self) -> None:
        """Say what an undo or redo was about, and go to the finding."""
        log = self._desk.case.log if self._desk.case else ()
        if not log or log[-1].action not in STEPS_BACK or log[-1] is self._told:
            return
        self._told = log[-1]
        by_number = {entry.number: entry for entry in log}
        about = by_number.get(self._told.about)
        if about is not None and about.mark in self._desk.marks():
            self._desk.point(about.mark)
        finding = self._desk.finding(about.mark) if about is not None else None
        told = history.sentence(self._told, find=by_number.get)
        self._desk.said.emit(f"{told}: {wording.heading(finding)}" if finding is not None else f"{told}.")

    def selected(self) -> Mapping[str, Span]:
        """The words selected in the columns, by report."""
        return self._window.columns.selections()

    def decide(self, verdict: str) -> None:
        """Give the chosen findings a verdict."""
        marks = self._pane.chosen()
        if not marks:
            self._choose_first()
            return
        self._desk.decide(verdict, marks=marks)
        if not self._desk.writable:
            return  # it was said why
        if len(marks) > 1:
            told = self.tr("%n finding(s): {0}. Undo takes it back.", "", len(marks))
            self._desk.said.emit(told.format(labels.verdict(verdict)))
        elif not self._asked_initials and not self._desk.who:
            self._asked_initials = True
            self._desk.said.emit(self.tr("Decided without initials; the settings have a place for yours."))

    def note(self) -> None:
        """Write a note on the current finding."""
        if self._current() is not None:
            self._pane.bar.start_note()

    def prefer(self) -> None:
        """Choose the reading that is right."""
        if self._current() is not None and not self._pane.detail.start_choosing():
            self._desk.said.emit(self.tr("This finding has one reading; there is nothing to choose."))

    def sign(self) -> None:
        """Sign the current verdict off."""
        if self._current() is not None:
            self._pane.bar.start_signing()

    def silence(self) -> None:
        """Ask what of the current finding is never to be flagged again."""
        finding = self._current()
        if finding is not None:
            self._show(SilenceSheet(self._desk, self._look, finding))

    def mend(self) -> None:
        """Correct what was read in the current finding, or in the words selected."""
        finding, selected = self._desk.finding(self._desk.current), self.selected()
        fresh = {letter: span for letter, span in selected.items() if self._before.get(letter) != span}
        if finding is not None:
            passages = {(e.source, e.passage) for e in finding.evidence}
            beside = {letter for letter, _ in passages & set(self._passages(selected))}
            selected = {letter: span for letter, span in selected.items() if letter in fresh or letter in beside}
        if finding is None and not selected:
            self._desk.said.emit(self.tr("Choose a finding, or select the words that were read wrong."))
            return
        self._show(MendSheet(self._desk, self._look, finding, selected, fresh))

    def say_of_names(self, same: bool) -> None:
        """Join or part two names: those selected, else those of the current finding; asked where these are not two."""
        selected = tuple(" ".join(span.quote.split()) for span in self.selected().values())
        finding = self._desk.finding(self._desk.current)
        names = selected if len(selected) > 1 else names_in(finding)
        clear = len(selected) == 2 or (finding is not None and finding.type in NAMING and len(finding.readings) == 2)
        if clear and len(names) >= 2 and names[0].casefold() != names[1].casefold():
            if say_of_names(self._desk, same, kind_of(finding), names[0], names[1]):
                told = self.tr("{0} and {1} are the same.") if same else self.tr("{0} and {1} are not the same.")
                self._desk.said.emit(told.format(names[0], names[1]) + " " + self.tr("Undo takes it back."))
        else:
            self._show(NamesSheet(self._desk, self._look, same, names, kind_of(finding)))

    def tie(self, linked: bool) -> None:
        """Link or unlink the passages in which words are selected; unlinking also those of the current finding."""
        passages = self._passages(self.selected())
        finding = self._desk.finding(self._desk.current)
        if not linked and len(passages) < 2 and finding is not None:
            passages = tuple(dict.fromkeys((e.source, e.passage) for e in finding.evidence))
        if len({letter for letter, _ in passages}) < 2:
            self._desk.said.emit(self.tr("Select some words in two reports first."))
            return
        who = self._desk.who
        if self._desk.act(lambda case: case.link(passages, who) if linked else case.unlink(passages, who)):
            told = self.tr("Linked. Undo takes it back.") if linked else self.tr("Unlinked. Undo takes it back.")
            self._desk.said.emit(told)

    def _passages(self, selected: Mapping[str, Span]) -> tuple[tuple[str, int], ...]:
        """The passages in which selected words begin."""
        passages = self._desk.audit.passages if self._desk.audit else ()
        return tuple(
            (p.source, p.number)
            for p in passages
            if p.source in selected and p.span.start <= selected[p.source].start < p.span.end
        )

    def _current(self) -> Finding | None:
        """The current finding; says what to do where there is none."""
        finding = self._desk.finding(self._desk.current)
        if finding is None:
            self._choose_first()
        else:
            self._window.actions_by_name["view.list"].setChecked(True)
            self._pane.close_sheet()
        return finding

    def _choose_first(self) -> None:
        self._desk.said.emit(self.tr("Choose a finding first."))

    def _keep_selected(self) -> None:
        self._before = dict(self.selected())

    def _show(self, sheet: Sheet) -> None:
        """Show a form; what was typed in one that it takes the place of is there again when that is opened again."""
        there = self._pane.currentWidget()
        if isinstance(there, Sheet) and self._open is not None:
            self._typed[self._open] = there.typed()
        self._open = type(sheet), self._desk.current
        sheet.type_again(self._typed.pop(self._open, ()))
        sheet.closed.connect(self._pane.close_sheet)
        self._pane.show_sheet(sheet)
