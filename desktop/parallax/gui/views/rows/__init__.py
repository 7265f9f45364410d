"""Rows: what tells the same thing stands side by side; what only one report tells stands at its place."""

from parallax.gui.views.rows.view import RowsView

__all__ = ["RowsView"]
