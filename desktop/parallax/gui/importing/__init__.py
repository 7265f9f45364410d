"""Cases and reports into the window: its actions, and what is given on the command line or dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parallax.gui.importing.flow import Reports
    from parallax.gui.importing.opening import CaseFiles
    from parallax.gui.main_window import MainWindow

SUFFIX = ".parallax"


def connect(window: MainWindow) -> None:
    """Connect the actions; what they need is loaded when one of them is used."""

    def cases(do: Callable[[CaseFiles], object]) -> Callable[[], object]:
        return lambda: do(files(window))

    def with_reports(do: Callable[[Reports], object]) -> Callable[[], object]:
        return lambda: do(reports(window))

    on = window.actions_by_name.on
    on("case.new", with_reports(lambda r: r.new_case()))
    on("case.open", cases(lambda c: c.choose()))
    on("case.sample", cases(lambda c: c.sample()))
    on("case.copy", cases(lambda c: c.save_copy()))
    on("source.add", with_reports(lambda r: r.choose()))
    on("source.paste", with_reports(lambda r: r.paste()))
    on("source.edit", with_reports(lambda r: r.edit()))
    on("source.replace", with_reports(lambda r: r.replace()))
    on("source.remove", with_reports(lambda r: r.remove()))
    window.recent_menu.aboutToShow.connect(lambda: files(window).fill(window.recent_menu))


def files(window: MainWindow) -> CaseFiles:
    """What opens the window's cases."""
    from parallax.gui.importing.opening import CaseFiles

    return window.findChild(CaseFiles) or CaseFiles(window)


def reports(window: MainWindow) -> Reports:
    """What takes reports into the window's case."""
    from parallax.gui.importing.flow import Reports

    return window.findChild(Reports) or Reports(window)


def open_paths(window: MainWindow, paths: Sequence[Path]) -> None:
    """Open a case file; bring reports and folders of reports into the open case, or into a new one."""
    case = next((path for path in paths if path.suffix == SUFFIX), None)
    others = [path for path in paths if path.suffix != SUFFIX]
    if (case is None or files(window).open(case)) and others:
        reports(window).bring(others)


def open_text(window: MainWindow, text: str) -> None:
    """Bring a text that was dropped."""
    reports(window).bring_text(text)
