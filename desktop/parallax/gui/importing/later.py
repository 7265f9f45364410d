"""Dialogs for reports that are in the case already: put right what is known of them, or put a new version in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from parallax.export.words import outlet
from parallax.gui.desk import Desk
from parallax.gui.importing.dialog import ReportsDialog
from parallax.gui.importing.drafts import Draft, changed
from parallax.gui.look import Look


class EditDialog(ReportsDialog):
    """Outlet, title, author, date and language of the case's reports."""

    def __init__(self, parent: QWidget, desk: Desk, look: Look, drafts: Sequence[Draft]) -> None:
        super().__init__(parent, look, drafts)
        self._desk = desk
        self._before = [draft.source for draft in drafts]
        self.setWindowTitle(self.tr("What is known of the reports"))
        self.ok.setText(self.tr("Save"))
        self.form.show_draft(None)

    def choose_report(self, sigil: str) -> None:
        """Show the report with this letter."""
        letters = [draft.source.sigil for draft in self.model.drafts]
        if letters:
            row = letters.index(sigil) if sigil in letters else 0
            self.choose(row)
            if not self.model.drafts[row].source.published.value:
                self.form.published.setFocus()

    def finish(self, drafts: Sequence[Draft]) -> None:
        """Write what was put right, and audit again where anything was."""
        case = self._desk.case
        if case is None:
            return
        said = [(old.sigil, changed(old, draft.source)) for old, draft in zip(self._before, drafts, strict=True)]
        for letter, facts in said:
            if facts:
                case.describe(letter, who=self._desk.who, **facts)
        if any(facts for _, facts in said):
            self._desk.sources_changed()


class ReplaceDialog(ReportsDialog):
    """A new version of one report."""

    def __init__(self, parent: QWidget, desk: Desk, look: Look, letter: str, draft: Draft) -> None:
        super().__init__(parent, look, [draft])
        self._desk, self._letter = desk, letter
        old = next(source for source in desk.sources() if source.sigil == letter)
        self.setWindowTitle(self.tr("New version of report {0}, {1}").format(letter, outlet(old)))
        self.ok.setText(self.tr("Put it in place"))
        self.problem.setText(self.tr("Verdicts stay with their findings, as far as the words are still there."))
        self.problem.setProperty("warn", "false")
        self.choose(0)

    def finish(self, drafts: Sequence[Draft]) -> None:
        """Put the version in place, and audit again."""
        if self._desk.case is not None:
            self._desk.case.replace_read(self._letter, drafts[0].source, drafts[0].raw)
            self._desk.sources_changed()
