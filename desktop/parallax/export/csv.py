"""The findings in dispute as CSV: one row a finding, one column a report, and what the checkers said.

UTF-8 with a byte order mark, or spreadsheets take it for another encoding; lines end as RFC 4180 has them. No cell
can be taken for a formula: one that begins like one gets an apostrophe before it (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from io import StringIO
from pathlib import Path

from parallax.export.beside import put
from parallax.export.decided import DecidedTables
from parallax.export.visible import visible
from parallax.model import Audit
from parallax.review.log import Standing

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def write_csv(audit: Audit, path: Path, standings: Mapping[str, Standing] | None = None) -> None:
    """Write the findings. Raises ``OutputError``, and leaves nothing half-written."""
    put(path, encoded(audit, standings or {}))


def encoded(audit: Audit, standings: Mapping[str, Standing]) -> bytes:
    """The file's bytes; the same audit gives the same bytes."""
    frame = DecidedTables(audit, standings=standings).discrepancies()
    text = StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    if len(frame.columns):
        rows.writerow([_safe(str(name)) for name in frame.columns])
    rows.writerows([_safe(str(cell)) for cell in row] for row in frame.itertuples(index=False))
    return text.getvalue().encode("utf-8-sig")


def _safe(cell: str) -> str:
    shown = visible(cell)
    return f"'{shown}" if cell.startswith(FORMULA) or shown.startswith(FORMULA) else shown
