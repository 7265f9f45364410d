"""The work on one case: the bar, the views, the findings. Made after the window has painted, or when it is needed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from parallax.gui.actions import Actions
from parallax.gui.columns import ColumnsView
from parallax.gui.desk import Desk
from parallax.gui.findings import FindingsPane
from parallax.gui.look import Look
from parallax.gui.settings import Settings
from parallax.gui.top_bar import TopBar
from parallax.gui.views import MatrixView, QuotesView, RowsView, TimelineView

SHARES = [960, 406]  # of the width: views and findings


class Workspace(QWidget):
    """Columns, Rows, Matrix, Timeline or Quotes, and the findings beside them."""

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
        parts = (desk, look, settings, actions)
        self.top_bar = TopBar(*parts)
        self.columns = ColumnsView(*parts)
        self.findings = FindingsPane(*parts)
        self.views = QStackedWidget()
        for view in (self.columns, RowsView(*parts), MatrixView(*parts), TimelineView(*parts), QuotesView(*parts)):
            self.views.addWidget(view)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.views)
        self.split.addWidget(self.findings)
        self.split.setStretchFactor(0, 1)
        self.split.setCollapsible(0, False)
        self.split.setSizes(SHARES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.split, 1)
