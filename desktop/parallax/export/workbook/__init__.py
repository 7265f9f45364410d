"""The audit workbook (.xlsx): what the desk works in and signs.

Sheets: Summary, Discrepancies (one column a source, exact words; verdicts), Evidence, Matrix (topics x sources),
Quotes, Timeline, Sources, Method; "Long texts" only where a text is longer than a cell can be.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from parallax.errors import OutputError
from parallax.export.beside import put
from parallax.export.tables import Tables
from parallax.export.workbook import method, sheets, summary
from parallax.export.workbook.book import Book
from parallax.export.workbook.package import tidy
from parallax.model import Audit


def write(audit: Audit, path: Path) -> None:
    """Write the workbook. Raises ``OutputError``, and leaves nothing half-written."""
    write_tables(Tables(audit), path)


def write_tables(tables: Tables, path: Path, finish: Callable[[Book], None] | None = None) -> None:
    """Write the workbook of ``tables``; ``finish`` has the last word on the filled book."""
    if path.suffix.lower() != ".xlsx":
        raise OutputError(f"Cannot write {path}: a workbook's name ends in .xlsx; give it that ending.")
    put(path, _bytes(tables, finish))


def workbook_bytes(audit: Audit) -> bytes:
    """The workbook's bytes; the same audit gives the same bytes."""
    return _bytes(Tables(audit))


def _bytes(tables: Tables, finish: Callable[[Book], None] | None = None) -> bytes:
    book = Book(Workbook())
    summary.add(book, tables)
    sheets.add_all(book, tables)
    method.add(book, tables)
    book.add_long_texts()
    if finish is not None:
        finish(book)
    buffer = BytesIO()
    book.workbook.save(buffer)
    return tidy(buffer.getvalue(), book.computed)
