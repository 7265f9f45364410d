"""A box for a number that keeps its distance from the border."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

LEFT = 6  # pixels: the window's sheet has no say over the line within the box


class NumberBox(QSpinBox):
    """A box with arrows to choose a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(LEFT, 0, 0, 0)
