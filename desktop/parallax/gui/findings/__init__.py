"""The findings beside the columns."""

from __future__ import annotations

from parallax.gui.findings.pane import FindingsPane

__all__ = ["FindingsPane"]
