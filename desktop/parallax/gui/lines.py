"""Thin lines between the parts of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame


def line(upright: bool = False) -> QFrame:
    """A line that parts what is above from what is below, or left from right."""
    found = QFrame()
    found.setProperty("rule", "upright" if upright else "true")
    if upright:
        found.setFixedWidth(1)
    return found
