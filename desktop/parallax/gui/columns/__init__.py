"""Reports side by side, scrolled together, with the marks of what was found."""

from __future__ import annotations

from parallax.gui.columns.view import ColumnsView

__all__ = ["ColumnsView"]
