"""Reports into the case and out of it: add, paste, put right, replace, remove."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from parallax.errors import ParallaxError
from parallax.export.words import outlet
from parallax.gui import recent
from parallax.gui.importing.dialog import KINDS, ImportDialog
from parallax.gui.importing.drafts import Draft
from parallax.gui.importing.later import EditDialog, ReplaceDialog
from parallax.load.batch import Batch, read_text

if TYPE_CHECKING:
    from parallax.gui.main_window import MainWindow


class Reports(QObject):
    """What can be done with the reports of one window's case."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: ImportDialog | None = None

    def bring(self, paths: Sequence[Path]) -> None:
        """Read files and folders, show what was found, and take it in when that is said."""
        running = self.dialog is not None and self.dialog.isVisible()
        if dialog := self._opened():
            if not running:
                dialog.or_else(self._window.trouble)
            dialog.read(paths)

    def bring_text(self, text: str) -> None:
        """The same with a text."""
        if dialog := self._opened():
            dialog.take(read_text(text))

    def paste(self) -> None:
        """The same with what lies on the clipboard."""
        if dialog := self._opened():
            dialog.read_clipboard()

    def choose(self) -> None:
        """Ask for files, and bring them."""
        title, kinds = self.tr("Choose the reports"), self.tr("Reports {0}").format(KINDS)
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        if paths:
            self.bring([Path(path) for path in paths])

    def new_case(self) -> None:
        """An empty import into a new case; what is open stays so until it is made."""
        self._opened(fresh=True)

    def edit(self, sigil: str = "") -> None:
        """Put right what is known of the reports."""
        desk = self._window.desk
        if desk.case is not None and self._may_write():
            drafts = [Draft(source, open_date=not source.published.value) for source in desk.sources()]
            dialog = EditDialog(self._window, desk, self._window.look, drafts)
            dialog.choose_report(sigil or self.current())
            dialog.open()

    def replace(self, sigil: str = "") -> None:
        """Ask for a new version of a report, and put it in its place."""
        desk, letter = self._window.desk, sigil or self.current()
        if desk.case is None or not letter or not self._may_write():
            return
        title = self.tr("Choose the new version of report {0}").format(letter)
        path, _ = QFileDialog.getOpenFileName(self._window, title, "", self.tr("Reports {0}").format(KINDS))
        if path:
            self.replace_by(letter, Path(path))

    def replace_by(self, letter: str, path: Path) -> None:
        """Read the new version, show it, and put it in the report's place when that is said."""
        from parallax.load.batch import read_all

        def show(batch: Batch) -> None:
            if not batch.found:
                self._window.trouble(batch.refused[0].why)
                return
            ((source, raw),) = batch.found
            dialog = ReplaceDialog(self._window, self._window.desk, self._window.look, letter, Draft(source, raw))
            dialog.open()

        self._window.desk.work(self.tr("Reading"), lambda progress: read_all([path], progress), show)

    def remove(self, sigil: str = "") -> None:
        """Take a report and all its words out of the case, after one question: it cannot be taken back."""
        desk, letter = self._window.desk, sigil or self.current()
        source = next((s for s in desk.sources() if s.sigil == letter), None)
        if desk.case is None or source is None or not self._may_write():
            return
        question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Question)
        question.setTextFormat(Qt.TextFormat.PlainText)  # an outlet's name may look like HTML
        question.setWindowTitle(self.tr("Remove report"))
        question.setText(self.tr("Remove report {0}, {1}, from the case?").format(letter, outlet(source)))
        question.setInformativeText(
            self.tr(
                "Its words leave the case file for good, and so do findings that rest on it. "
                "Your verdicts stay in the history."
            )
        )
        remove = question.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        remove.clicked.connect(lambda: self._drop(letter))
        question.open()

    def current(self) -> str:
        """The letter of the report that is meant: that of the current column, else the first."""
        active = self._window.columns.active
        letters = [source.sigil for source in self._window.desk.sources()]
        return active if active in letters else next(iter(letters), "")

    def _drop(self, letter: str) -> None:
        case = self._window.desk.case
        if case is not None:
            self._window.desk.stop()
            try:
                case.remove(letter)
            except ParallaxError as error:
                self._window.trouble(str(error))
                return
            self._window.desk.sources_changed()

    def _opened(self, fresh: bool = False) -> ImportDialog | None:
        """The import that is open, or a new one; none where nothing can be taken in."""
        window = self._window
        if self.dialog is not None and self.dialog.isVisible():
            return self.dialog
        if not fresh and window.desk.case is not None and not self._may_write():
            return None
        self.dialog = ImportDialog(window, window.desk, window.look, window.settings, fresh)
        self.dialog.accepted.connect(self._imported)
        self.dialog.open()
        return self.dialog

    def _imported(self) -> None:
        if self._window.desk.case is not None:
            recent.remember(self._window.settings, self._window.desk.case.path)

    def _may_write(self) -> bool:
        if not self._window.desk.writable:
            self._window.trouble(self.tr("This case is open for reading only; save a copy and work in that."))
            return False
        return True
