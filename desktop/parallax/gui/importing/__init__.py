from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parallax.gui.main_window import MainWindow


def connect(window: MainWindow) -> None:
    """Connect the actions."""


def open_paths(window: MainWindow, paths: Sequence[Path]) -> None:
    """Open a case file, or reports and folders of reports as a new case."""
    window.desk.open(paths[0])
