"""The audit as a file: workbook, JSON, CSV; written off the window's thread, and shown where it is when it is whole."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parallax.gui.exporting.export import Export
    from parallax.gui.main_window import MainWindow

KINDS = ("workbook", "json", "csv")


def connect(window: MainWindow) -> None:
    """Connect the actions; what they need is loaded when one of them is used."""

    def ask(kind: str) -> None:
        exports(window).ask(kind)

    for kind in KINDS:
        window.actions_by_name.on(f"export.{kind}", partial(ask, kind))


def exports(window: MainWindow) -> Export:
    """What writes the files of one window."""
    from parallax.gui.exporting.export import Export

    return window.findChild(Export) or Export(window)
