"""The sheets that are tables: a head row that stays in sight, a filter, a row a finding, quotation, time or report."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import pandas as pd
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from parallax.export.tables import Tables
from parallax.export.words import VERDICTS
from parallax.export.workbook import style
from parallax.export.workbook.book import Book, table_head
from parallax.export.workbook.printing import page_setup
from parallax.export.workbook.values import fit, write_value

# A page in landscape holds about this many characters before its print becomes too small to read.
PAGE_WIDTH = 220
SOURCE_WIDTH = 30


@dataclass(frozen=True)
class Layout:
    """A sheet's title, its columns with widths in characters, and the columns that stay in sight when scrolling."""

    title: str
    widths: dict[str, float]
    fixed: int = 1


def add_all(book: Book, tables: Tables) -> None:
    """All tables in the order of the work: what is in dispute, on what it rests, then the overviews."""
    by_source = dict.fromkeys(tables.heads.values(), float(SOURCE_WIDTH))
    disputes = _add(book, _discrepancies(by_source), tables.discrepancies())
    evidence = _add(book, EVIDENCE, tables.evidence(), marked=("Sentence", "Exact words"))
    matrix = _add(book, _matrix(by_source), tables.matrix())
    quotes = _add(book, QUOTES, tables.quotes())
    times = _add(book, TIMELINE, tables.timeline())
    _add(book, SOURCES, tables.sources())
    _add_verdicts(disputes, list(_discrepancies(by_source).widths))
    for sheet, column, target in (
        (disputes, 1, evidence), (evidence, 1, disputes), (matrix, 1, disputes),
        (quotes, len(QUOTES.widths), disputes), (times, len(TIMELINE.widths), disputes),
    ):  # fmt: skip
        _link(book, sheet, column, target)


def _discrepancies(by_source: dict[str, float]) -> Layout:
    start = {"No.": 6, "Relation": 15, "Weight": 9, "Type": 15, "In dispute": 28}
    end = {"Values": 30, "Why flagged": 46, "What would settle it": 30}
    inputs = {"Verdict": 19, "Reason for the verdict": 28, "Checked by": 14, "Checked on": 13}
    inputs |= {"Right reading": 24, "Note": 34, "Second checker": 10}
    return Layout("Discrepancies", {**start, **by_source, **end, **inputs}, fixed=5)


def _matrix(by_source: dict[str, float]) -> Layout:
    return Layout("Matrix", {"No.": 9, "Relation": 17, "Type": 17, "Topic": 34, "Reports": 9, **by_source}, fixed=4)


EVIDENCE = Layout(
    "Evidence",
    {
        "No.": 6, "Source": 8, "Outlet": 18, "Exact words": 28, "Value": 22, "How it was read": 32, "Sentence": 50,
        "File": 18, "Starts at": 8, "Ends at": 8, "Normalised": 20,
    },
    fixed=4,
)  # fmt: skip
QUOTES = Layout(
    "Quotes", {"Remark": 9, "Speaker": 24, "Source": 24, "Exact words": 60, "Sentence": 60, "In dispute": 12}
)
TIMELINE = Layout(
    "Timeline",
    {
        "From": 17, "Until": 17, "Stated as": 26, "Means": 26, "Exact to": 12, "How it was read": 32, "Source": 22,
        "Sentence": 52, "In dispute": 12,
    },
)  # fmt: skip
SOURCES = Layout(
    "Sources",
    {
        "Letter": 8, "Outlet": 22, "Author": 20, "Title": 36, "Published": 18, "How the date is known": 30, "File": 24,
        "Words": 9, "Passages": 10, "Dated entries": 9, "Warnings": 36, "SHA-256 of the file": 36,
    },
)  # fmt: skip


def _add(book: Book, layout: Layout, frame: pd.DataFrame, marked: tuple[str, str] | None = None) -> Worksheet:
    """Write one table; ``marked`` names a column and the one whose words are strong in it."""
    sheet = book.sheet(layout.title)
    table_head(book, sheet, layout.widths)
    heads = list(layout.widths)
    for row, values in enumerate(frame.to_dict("records"), 2):
        fit(sheet, row, layout.widths, values)
        for column, head in enumerate(heads, 1):
            cell = sheet.cell(row, column)
            cell.border = style.UNDER
            if marked and head == marked[0]:
                book.marked(cell, str(values[head]), str(values[marked[1]]))
            else:
                write_value(book, cell, head, values[head])
    if frame.empty:
        book.text(sheet.cell(2, 1), "Nothing of this kind was found.", style.FAINT, style.ONE_LINE)
    _finish(sheet, layout, len(frame) + 1)
    return sheet


def _finish(sheet: Worksheet, layout: Layout, rows: int) -> None:
    """What stays in sight, the filter and the printed page."""
    last = get_column_letter(len(layout.widths))
    sheet.freeze_panes = f"{get_column_letter(layout.fixed + 1)}2"
    sheet.auto_filter.ref = f"A1:{last}{max(rows, 2)}"
    sheet.print_title_rows = "1:1"
    pages = ceil(sum(layout.widths.values()) / PAGE_WIDTH)
    if pages > 1:
        sheet.print_title_cols = "A:A"
    page_setup(sheet, pages)


def _add_verdicts(sheet: Worksheet, heads: list[str]) -> None:
    """The list from which a verdict is chosen, and a filled ground as long as there is none."""
    if sheet.max_row < 2 or not sheet.cell(2, 2).value:
        return
    letter = get_column_letter(heads.index("Verdict") + 1)
    rule = DataValidation("list", formula1=f'"{",".join(VERDICTS)}"', allow_blank=False, showErrorMessage=True)
    rule.errorTitle, rule.error = "Verdict", "Choose one of the verdicts in the list."
    rule.add(f"{letter}2:{letter}{sheet.max_row}")
    sheet.add_data_validation(rule)


def _link(book: Book, sheet: Worksheet, column: int, target: Worksheet) -> None:
    """Let the numbers in ``column`` lead to the first row of that number in ``target``."""
    rows = _first_rows(target)
    for row in range(2, sheet.max_row + 1):
        cell = sheet.cell(row, column)
        number = str(cell.value or "").split(",")[0]
        if number in rows:
            book.link(cell, target.title, f"A{rows[number]}")


def _first_rows(sheet: Worksheet) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in range(2, sheet.max_row + 1):
        found.setdefault(str(sheet.cell(row, 1).value), row)
    return found
