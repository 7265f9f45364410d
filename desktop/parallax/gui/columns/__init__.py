from __future__ import annotations

from PySide6.QtWidgets import QWidget

from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.settings import Settings


class ColumnsView(QWidget):
    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
