"""An audit as files: JSON for other programs, a workbook for the desk. Heavy libraries load when they are needed."""

from __future__ import annotations

from pathlib import Path

from parallax.export.json import document, write_json
from parallax.model import Audit

__all__ = ["document", "write_json", "write_workbook"]


def write_workbook(audit: Audit, path: Path) -> None:
    """Write the audit workbook (.xlsx). Raises ``OutputError``, and leaves nothing half-written."""
    from parallax.export.workbook import write

    write(audit, path)
