"""One value of a table -> a cell in the manner of its column, and rows as high as their text."""

from __future__ import annotations

from collections.abc import Mapping

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from parallax.export.phrases import sign
from parallax.export.words import INPUTS, NOTHING_MATCHED, RELATIONS
from parallax.export.workbook import style
from parallax.export.workbook.book import Book
from parallax.export.workbook.heights import height, lines_of
from parallax.model import Relation

SIGNS: dict[str, Relation] = {sign(relation): relation for relation in RELATIONS}
# A code is set in a face of fixed width, of which a column holds less.
FIXED_WIDTH = 0.8
CODES = ("Normalised", "SHA-256 of the file", "Version (SHA-256)", "Check", "Rule file")


def write_value(book: Book, cell: Cell, head: str, value: object) -> None:
    """Write one value in the manner of its column."""
    if isinstance(value, int | float):
        book.number(cell, value)
        return
    text = str(value)
    if head in INPUTS:
        _write_input(book, cell, head, text)
        return
    book.text(cell, text, style.CODE if head in CODES else style.FAINT if text == NOTHING_MATCHED else style.BODY)
    if head == "Relation" and text in SIGNS:
        cell.fill, cell.font = style.tint(SIGNS[text])


def _write_input(book: Book, cell: Cell, head: str, text: str) -> None:
    """A cell for the checker's own words: what is typed there is not turned into text."""
    book.text(cell, text)
    cell.quotePrefix = False
    cell.fill, cell.border = style.INPUT_FILL, style.BOX
    if head == "Checked on":
        cell.number_format = "yyyy-mm-dd"


def fit(sheet: Worksheet, row: int, widths: Mapping[str, float], values: Mapping[str, object]) -> None:
    """Make a row as high as the longest of its texts needs."""
    room = {head: width * (FIXED_WIDTH if head in CODES else 1) for head, width in widths.items() if head in values}
    lines = (lines_of(str(values[head]), width) for head, width in room.items())
    sheet.row_dimensions[row].height = height(max(lines, default=1))
