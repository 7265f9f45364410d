"""Opening a case: the file itself, and a way out where it is busy, damaged or may not be written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from parallax.errors import ParallaxError
from parallax.export.visible import on_one_line
from parallax.gui import recent
from parallax.gui.importing.place import cases_folder
from parallax.paths import shipped

if TYPE_CHECKING:
    from parallax.case import Case
    from parallax.gui.main_window import MainWindow
    from parallax.gui.messages import Offer

KINDS = "(*.parallax)"
SAMPLE = "joint-talks"
FIRST, MOST = 4, 40  # pieces of damage that are named at once, and when all are asked for
AGAIN = ("stage", "rule")  # kinds of damage that a new audit makes good; it finds findings again as well


class CaseFiles(QObject):
    """The case files of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def choose(self) -> None:
        """Ask for a case file, and open it."""
        window = self._window
        folder, kinds = str(cases_folder(window.settings)), self.tr("Cases {0}").format(KINDS)
        path, _ = QFileDialog.getOpenFileName(window, self.tr("Open case"), folder, kinds)
        if path:
            self.open(Path(path))

    def open(self, path: Path) -> bool:
        """Open a case; where that cannot be done, say why and offer what can."""
        try:
            self._window.desk.open(path)
        except ParallaxError as error:
            self._window.messages.offer(str(error), self._ways_out(path) if _can_be_read(path) else ())
            return False
        self._taken()
        return True

    def read_only(self, path: Path) -> None:
        """Open a case for reading, whoever has it."""
        if self._done(lambda: self._window.desk.read(path)):
            self._taken()

    def sample(self) -> None:
        """Open the sample case; at the first time it is made, from the reports that come with Parallax."""
        from parallax.case.copies import SUFFIX
        from parallax.load.batch import read_all

        path = cases_folder(self._window.settings) / f"{self.tr('Sample case')}{SUFFIX}"
        if path.exists():
            self.open(path)
            return
        folder = shipped("seeds") / SAMPLE
        desk = self._window.desk

        def make(batch: object) -> None:
            desk.create(path)
            if desk.case is not None:
                desk.case.add_read(getattr(batch, "found", ()))
                self._taken()
                desk.sources_changed()

        desk.work(self.tr("Reading"), lambda progress: read_all([folder], progress), make)

    def save_copy(self) -> None:
        """Ask for a name, and write a copy of the case under it."""
        case = self._window.desk.case
        if case is None:
            return
        from parallax.case.copies import free_name

        suggested = free_name(case.path, self.tr("copy"), datetime.now().astimezone())
        kinds = self.tr("Cases {0}").format(KINDS)
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy"), str(suggested), kinds)
        if chosen:
            self._done(lambda: self._window.messages.saved(case.save_copy(Path(chosen))))

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with the cases that were open last."""
        menu.clear()
        found = recent.recent_cases(self._window.settings)
        for one in found:
            action = menu.addAction(one.path.stem.replace("&", "&&"))  # in a name it is no mnemonic
            action.setStatusTip(str(one.path))
            action.triggered.connect(lambda _checked=False, path=one.path: self.open(path))
        if found:
            menu.addSeparator()
            clear = menu.addAction(self.tr("Clear this list"))
            clear.triggered.connect(lambda: recent.forget(self._window.settings))
        else:
            menu.addAction(self.tr("No recent cases")).setEnabled(False)

    def _taken(self) -> None:
        """A case was opened: remember it, and say what has to be known of it."""
        case, messages = self._window.desk.case, self._window.messages
        if case is None:
            return
        messages.clear()
        recent.remember(self._window.settings, case.path)
        if case.damage:
            self._tell_damage(case, FIRST)
        elif case.backup is not None:
            sentence = self.tr("The case was made by an earlier version; a copy of it as it was is in {0}.")
            messages.offer(sentence.format(case.backup), (), warn=False)

    def _tell_damage(self, case: Case, most: int) -> None:
        """Name the first pieces of damage, and what can be done; the others are told when they are asked for."""
        told = [on_one_line(str(one)) for one in sorted(case.damage, key=lambda one: one.kind in ("file", *AGAIN))]
        save = partial(
            self._work_in_copy, case.path, "saved", any(one.kind in ("finding", *AGAIN) for one in case.damage)
        )
        offers: list[Offer] = [(self.tr("Save what is sound and work in that"), save)]
        if told[most:]:
            offers.insert(0, (self.tr("Show all"), partial(self._tell_damage, case, MOST)))
        sentence = self.tr("{0} is damaged: {1}. What is sound can be read and exported.")
        self._window.messages.offer(sentence.format(case.path.name, "; ".join(told[:most])), offers)

    def _ways_out(self, path: Path) -> list[tuple[str, Callable[[], object]]]:
        return [
            (self.tr("Open for reading"), partial(self.read_only, path)),
            (self.tr("Open a copy"), partial(self._work_in_copy, path, self.tr("copy"))),
        ]

    def _work_in_copy(self, path: Path, why: str, again: bool = False) -> None:
        """Write what can be read of the case to a file beside it, or where new cases go, and open that.

        ``again``: its reports are then read and compared once more, for what was found in them is not all there.
        """
        if self._done(lambda: self.open(self._copied(path, why))) and again and self._window.desk.sources():
            self._window.desk.audit_again()

    def _copied(self, path: Path, why: str) -> Path:
        from parallax.case import read_case
        from parallax.case.copies import free_name

        now = datetime.now().astimezone()
        with read_case(path) as case:
            try:
                return case.save_copy(free_name(path, why, now))
            except ParallaxError:
                return case.save_copy(free_name(cases_folder(self._window.settings) / path.name, why, now))

    def _done(self, do: Callable[[], object]) -> bool:
        """Do something with files; what goes wrong is said."""
        try:
            do()
        except ParallaxError as error:
            self._window.trouble(str(error))
            return False
        return True


def _can_be_read(path: Path) -> bool:
    """Whether a file that cannot be opened to work in it can at least be opened for reading."""
    from parallax.case import read_case

    try:
        read_case(path).close()
    except ParallaxError:
        return False
    return True
