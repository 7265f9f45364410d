"""The checker's decisions: what the Finding menu does, its forms and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parallax.gui.reviewing.deeds import Deeds
from parallax.gui.reviewing.renewal import Renewal

if TYPE_CHECKING:
    from parallax.gui.main_window import MainWindow


def connect(window: MainWindow) -> None:
    """Connect the actions."""
    Deeds(window).connect_actions()
    Renewal(window.desk, window)
