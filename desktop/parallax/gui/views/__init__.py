"""The views beside the columns: Rows, Matrix, Timeline and Quotes."""

from parallax.gui.views.matrix import MatrixView
from parallax.gui.views.quotes import QuotesView
from parallax.gui.views.rows import RowsView
from parallax.gui.views.timeline import TimelineView

__all__ = ["MatrixView", "QuotesView", "RowsView", "TimelineView"]
