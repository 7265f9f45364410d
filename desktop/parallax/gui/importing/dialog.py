"""The dialog in which reports are looked over before they are imported, and the reports of a case put right later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parallax.gui.aside import aside
from parallax.gui.desk import Desk
from parallax.gui.importing.drafts import Draft, case_name
from parallax.gui.importing.dropping import is_wanted, on_the_clipboard, paths_in, text_in
from parallax.gui.importing.form import ReportForm
from parallax.gui.importing.place import CasePlace
from parallax.gui.importing.reports_model import ReportsModel
from parallax.gui.jobs import Job
from parallax.gui.lines import line
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.gui.progress_strip import ProgressStrip
from parallax.gui.settings import Settings
from parallax.gui.texts import plain_tip
from parallax.gui.two_lines import TwoLines
from parallax.load.batch import Batch, Refusal, read_all, read_text

SIZE, SIDE = (1000, 680), 312
KINDS = "(*.txt *.md *.html *.htm)"


class ReportsDialog(QDialog):
    """A list of reports, and what is known of the chosen one. ``finish`` is given the drafts when all is said."""

    def __init__(self, parent: QWidget, look: Look, drafts: Sequence[Draft] = ()) -> None:
        super().__init__(parent)
        self.resize(*SIZE)
        self.model = ReportsModel(drafts)
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = TwoLines(look)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Reports"))
        self.form = ReportForm(look)
        self.form.changed.connect(self._keep)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.problem = PlainLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("warn", "true")
        self.ok, self.cancel = QPushButton(), QPushButton(self.tr("Cancel"))
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._go_on)
        self.cancel.clicked.connect(self.reject)
        self.left = QVBoxLayout()
        self.above_buttons = QVBoxLayout()
        self._arrange()

    def _arrange(self) -> None:
        side = QWidget()
        side.setFixedWidth(SIDE)
        self.left.setContentsMargins(0, 0, 0, 0)
        self.left.setSpacing(8)
        self.left.addWidget(self.list, 1)
        side.setLayout(self.left)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addWidget(line(upright=True))
        middle.addWidget(self.form, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.ok)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(12)
        foot.addLayout(self.above_buttons)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(line())
        column.addLayout(foot)

    def choose(self, row: int) -> None:
        """Show one report."""
        self.list.setCurrentIndex(self.model.index(row))

    def finish(self, drafts: Sequence[Draft]) -> None:
        """Do with the drafts what the dialog is for. Raises ParallaxError."""
        raise NotImplementedError

    def _choose(self, index: QModelIndex) -> None:
        self.form.show_draft(self.model.drafts[index.row()] if index.isValid() else None)

    def _keep(self, draft: Draft) -> None:
        self.model.put(self.list.currentIndex().row(), draft)
        self._count()

    def _count(self) -> None:
        """Say on the button what it will do."""

    def _go_on(self) -> None:
        self.form.finish()
        open_ones = [row for row, draft in enumerate(self.model.drafts) if draft.asks]
        if open_ones:
            self.choose(open_ones[0])
            self.form.ask_for_date()
            return
        from parallax.errors import ParallaxError

        try:
            self.finish(self.model.drafts)
        except ParallaxError as error:
            self.problem.setText(str(error))
            return
        self.accept()


class ImportDialog(ReportsDialog):
    """Reports are read, looked over, and taken into the open case or into a new one."""

    def __init__(self, parent: QWidget, desk: Desk, look: Look, settings: Settings, fresh: bool = False) -> None:
        super().__init__(parent, look)
        self._desk, self._settings = desk, settings
        self.place = CasePlace(settings) if fresh or desk.case is None else None
        self.model.known = () if self.place else desk.sources()
        self._nothing: Callable[[str], object] | None = None
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("New case") if self.place else self.tr("Add reports"))
        self.refused: list[Refusal] = []
        self.not_read = PlainLabel()
        self.not_read.setWordWrap(True)
        self.not_read.setProperty("warn", "true")
        self.not_read.setContentsMargins(12, 0, 12, 0)
        self.files = QPushButton(self.tr("Add fil&es..."))
        self.folder = QPushButton(self.tr("Add f&older..."))
        self.paste = QPushButton(self.tr("Paste te&xt"))
        self.drop = QPushButton(self.tr("Lea&ve out"))
        self.progress = ProgressStrip()
        self._job: Job | None = None
        self._add_parts()
        aside().warm()  # while the reports are looked over
        self._count()
        self.form.show_draft(None)

    def _add_parts(self) -> None:
        self.left.addWidget(self.not_read)
        self.not_read.hide()
        grid = QGridLayout()
        grid.setContentsMargins(12, 0, 12, 12)
        grid.setSpacing(8)
        for n, button in enumerate((self.files, self.folder, self.paste, self.drop)):
            button.setAutoDefault(False)
            grid.addWidget(button, n // 2, n % 2)
        self.left.addLayout(grid)
        self.files.clicked.connect(self._choose_files)
        self.folder.clicked.connect(self._choose_folder)
        self.paste.clicked.connect(self.read_clipboard)
        self.drop.clicked.connect(self._leave_out)
        self.progress.stopped.connect(self._stop)
        self.above_buttons.addWidget(self.progress)
        if self.place is not None:
            self.above_buttons.addWidget(self.place)

    def read(self, paths: Sequence[Path]) -> None:
        """Read files and folders, in another thread."""
        if self._job is None:
            self._job = self._desk.work(self.tr("Reading"), lambda progress: read_all(paths, progress), self.take)
            self._job.progressed.connect(self.progress.show_progress)
            self._job.ended.connect(self._ended)
            self.progress.begin(self._job.name)

    def or_else(self, tell: Callable[[str], object]) -> None:
        """Where nothing of what is being read can be taken in, close, and ``tell`` why."""
        self._nothing = tell

    def read_clipboard(self) -> None:
        """Read what lies on the clipboard: files, or a text."""
        mime = on_the_clipboard()
        if paths := paths_in(mime):
            self.read(paths)
        else:
            self.take(read_text(text_in(mime)))

    def take(self, batch: Batch) -> None:
        """Show what was read, and what was not, and why."""
        first = len(self.model.drafts)
        self.model.add([Draft(source, raw) for source, raw in batch.found])
        self.refused += batch.refused
        sentences = [one.why if one.name in one.why else f"{one.name}: {one.why}" for one in self.refused]
        tell, self._nothing = self._nothing, None
        if tell is not None and sentences and not self.model.drafts:
            self.reject()
            tell("\n".join(sentences[:6]))
            return
        self.not_read.setText("\n".join([self.tr("Not read:"), *sentences[:6], *(["..."] if sentences[6:] else [])]))
        self.not_read.setToolTip(plain_tip("\n".join(sentences)))
        self.not_read.setVisible(bool(self.refused))
        if len(self.model.drafts) > first:
            asking = [n for n, draft in enumerate(self.model.drafts) if draft.asks and n >= first]
            self.choose(asking[0] if asking else first)
            self.list.setFocus()
        self._count()

    def finish(self, drafts: Sequence[Draft]) -> None:
        """Make the case, where there is none, take the reports in, and audit them."""
        if self.place is not None:
            path = self.place.path()
            self._desk.create(path)
            self._settings.set("recent/folder", str(path.parent))
        case = self._desk.case
        if case is not None:
            case.add_read([(draft.source, draft.raw) for draft in drafts])
            self._desk.sources_changed()

    def reject(self) -> None:
        """Stop reading, and take nothing in."""
        self._stop()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text can be dropped here as well."""
        if is_wanted(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        if paths := paths_in(event.mimeData()):
            self.read(paths)
        elif text := text_in(event.mimeData()):
            self.take(read_text(text))

    def _count(self) -> None:
        number = len(self.model.drafts)
        self.ok.setText(self.tr("Import %n report(s)", "", number) if number else self.tr("Import"))
        self.ok.setEnabled(bool(number) and self._job is None)
        self.drop.setEnabled(bool(number))
        if self.place is not None:
            self.place.suggest(case_name([draft.source for draft in self.model.drafts]))

    def _choose_files(self) -> None:
        title, kinds = self.tr("Choose the reports"), self.tr("Reports {0}").format(KINDS)
        paths, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if paths:
            self.read([Path(path) for path in paths])

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of reports"))
        if folder:
            self.read([Path(folder)])

    def _leave_out(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.model.leave_out(row)
            self._choose(self.list.currentIndex())
            self._count()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job = None
        self.progress.end()
        self._count()
