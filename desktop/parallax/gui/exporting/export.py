"""Writing the open case as a file: asked for once, written beside the target, and put in its place when it is whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from parallax.errors import ParallaxError
from parallax.export.beside import check_place
from parallax.gui.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parallax.gui.jobs import Job, Progress
    from parallax.gui.main_window import MainWindow
    from parallax.model import Audit
    from parallax.review.log import Standing


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file. ``title`` heads the question, ``files`` names the kind in it."""

    suffix: str
    title: str
    files: str
    stage: str


KINDS = {
    "workbook": Kind(
        ".xlsx", QT_TRANSLATE_NOOP("Export", "Export the workbook"), QT_TRANSLATE_NOOP("Export", "Excel workbook"),
        "Writing the workbook",
    ),
    "json": Kind(".json", QT_TRANSLATE_NOOP("Export", "Export JSON"), QT_TRANSLATE_NOOP("Export", "JSON"), "Writing"),
    "csv": Kind(
        ".csv", QT_TRANSLATE_NOOP("Export", "Export CSV"), QT_TRANSLATE_NOOP("Export", "Table (CSV)"), "Writing"
    ),
}  # fmt: skip


class Export(QObject):
    """The exports of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, name: str) -> None:
        """Ask where to, and write."""
        case, kind = self._window.desk.case, KINDS[name]
        if case is None:
            return
        suggested = case.path.with_suffix(kind.suffix)
        title, files = self.tr(kind.title), f"{self.tr(kind.files)} (*{kind.suffix})"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), files)
        if chosen:
            path = Path(chosen)
            self.write(name, path if path.suffix.lower() == kind.suffix else path.with_name(path.name + kind.suffix))

    def write(self, name: str, path: Path) -> Job | None:
        """Write the case as it stands at this moment; work on it can go on meanwhile."""
        desk, kind = self._window.desk, KINDS[name]
        if desk.case is None:
            return None
        try:
            check_place(path)
        except ParallaxError as error:
            self._window.trouble(str(error))
            return None
        snapshot = desk.case.beside()

        def work(progress: Progress) -> Path:
            progress(f"{kind.stage}: {path.name}", 0, 1)
            result = snapshot.result()
            progress(f"{kind.stage}: {path.name}", 0, 1)
            written(name, result, snapshot.standings, path)
            return path

        job = desk.work(self.tr(kind.title), work, self._window.messages.saved)
        job.stands = True
        return job


def written(name: str, audit: Audit, standings: Mapping[str, Standing], path: Path) -> None:
    """Write one kind of file. Raises OutputError."""
    if name == "workbook":
        from parallax.export.decided import write_decided

        write_decided(audit, standings, path)
    elif name == "json":
        from parallax.export.json import write_json

        write_json(audit, path, standings)
    else:
        from parallax.export.csv import write_csv

        write_csv(audit, path, standings)
