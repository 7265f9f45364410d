"""Matrix: topics down, reports across."""

from parallax.gui.views.matrix.view import MatrixView

__all__ = ["MatrixView"]
