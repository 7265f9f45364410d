"""The last sheet: how the result came about, so that it can be repeated and judged."""

from __future__ import annotations

import pandas as pd

from parallax.export.tables import Tables
from parallax.export.workbook import style
from parallax.export.workbook.book import Book
from parallax.export.workbook.page import Page
from parallax.export.workbook.printing import page_setup

WIDTHS = (34, 24, 44, 40, 10, 11, 12, 12, 26, 22, 36)
HOW = """
Each report is cut into sentences; what is not report text is left out, with the reason, in the list below.
From each sentence come claims: who says what of whom, in which words, with a value that can be compared.
Claims of two reports that speak of the same thing are compared by the rules below. Silence is never a conflict.
The program ranks and never decides. A finding may be wrong, and a conflict may be missing: read the reports.
The same reports (by SHA-256, sheet Sources) and the same rules (by version, below) give the same findings.
""".strip().splitlines()


def add(book: Book, tables: Tables) -> None:
    """Write the sheet."""
    page = Page(book, "Method", WIDTHS)
    page.title(
        "How this audit was made",
        f"Parallax {tables.audit.version}, on this computer alone; nothing was sent anywhere.",
    )
    for line in HOW:
        page.line(line)
    page.section("Rules")
    _table(page, tables.rules(), "No rule was used.")
    page.section("Text left out of the comparison")
    _table(page, tables.excluded(), "Nothing was left out.")
    page_setup(page.sheet, pages_wide=2)


def _table(page: Page, frame: pd.DataFrame, empty: str) -> None:
    if frame.empty:
        page.line(empty, style.FAINT)
        return
    heads = [str(head) for head in frame.columns]
    page.heads(*heads)
    page.rows(heads, frame.to_dict("records"))
