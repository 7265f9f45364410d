from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parallax.gui.main_window import MainWindow


def connect_help(window: MainWindow) -> None:
    """Connect the actions."""
