"""Where a new case is kept: asked once, with a name and a folder that can be taken as they are."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from parallax.case.copies import SUFFIX
from parallax.gui.importing.drafts import FORBIDDEN
from parallax.gui.plain_text import PlainLabel
from parallax.gui.settings import Settings
from parallax.paths import HOME, user_folder


def cases_folder(settings: Settings) -> Path:
    """The folder of the last new case, else the user's documents."""
    last = settings.text("recent/folder")
    if last and Path(last).is_dir():
        return Path(last)
    if os.environ.get(HOME):
        folder = user_folder("state").parent / "cases"
    else:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path.home()
    return folder


def free_path(folder: Path, name: str) -> Path:
    """A file of this name in the folder, or of one with a number behind it where that is taken."""
    found, number = folder / f"{name}{SUFFIX}", 1
    while found.exists():
        number += 1
        found = folder / f"{name} {number}{SUFFIX}"
    return found


class CasePlace(QWidget):
    """Name and folder of the new case."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.folder = cases_folder(settings)
        self.name = QLineEdit()
        self.where = PlainLabel()
        self.where.setProperty("quiet", "true")
        self.change = QPushButton(self.tr("Other &folder..."))
        label = PlainLabel(self.tr("&Case"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Name of the new case"))
        self.name.setMinimumWidth(360)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.name)
        row.addWidget(self.where, 1)
        row.addWidget(self.change)
        self.change.clicked.connect(self._choose)
        self._typed = False
        self.name.textEdited.connect(self._keep)
        self._show()

    def suggest(self, name: str) -> None:
        """Offer a name, as long as the user has typed none."""
        if not self._typed:
            self.name.setText(free_path(self.folder, name).stem)
            self.name.setCursorPosition(0)

    def path(self) -> Path:
        """The file that is meant."""
        name = " ".join(FORBIDDEN.sub(" ", self.name.text()).split()).removesuffix(SUFFIX)
        return self.folder / f"{name or self.tr('New case')}{SUFFIX}"

    def _keep(self) -> None:
        self._typed = True

    def _choose(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Where to keep the case"), str(self.folder))
        if found:
            self.folder = Path(found)
            self._show()

    def _show(self) -> None:
        self.where.setText(self.tr("in {0}").format(shown_folder(self.folder)))


def shown_folder(folder: Path) -> str:
    """A folder as people know it: "~/Documents" for one in their home."""
    try:
        inside = folder.relative_to(Path.home())
        return "~" if inside == Path() else str(Path("~") / inside)
    except ValueError:
        return str(folder)
