"""The views beside the columns: Rows, Matrix, Timeline and Quotes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.settings import Settings
from parallax.gui.views.matrix import MatrixView
from parallax.gui.views.rows import RowsView
from parallax.gui.views.timeline import TimelineView

__all__ = ["MatrixView", "QuotesView", "RowsView", "TimelineView"]


class QuotesView(QWidget):
    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
