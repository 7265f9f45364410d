"""A sheet that reads like a page: title, sections, lines of text and small tables, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.cell.cell import Cell
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from parallax.export.workbook import style
from parallax.export.workbook.book import Book
from parallax.export.workbook.heights import height, lines_of
from parallax.export.workbook.text import pieces
from parallax.export.workbook.values import fit, write_value


class Page:
    """Writes downwards; ``row`` is the next free row. Columns are as wide (in characters) as ``widths`` says."""

    def __init__(self, book: Book, title: str, widths: Sequence[float]) -> None:
        self.book, self.widths, self.row = book, widths, 1
        self.sheet: Worksheet = book.sheet(title)
        for column, width in enumerate(widths, 1):
            self.cell(column).font = style.BODY
            self.sheet.column_dimensions[self.cell(column).column_letter].width = width

    def cell(self, column: int) -> Cell:
        """The cell of ``column`` in the current row."""
        return self.sheet.cell(self.row, column)

    def title(self, text: str, below: str) -> None:
        """The page's title and a quiet line below it."""
        self.book.text(self.cell(1), text, style.TITLE, style.ONE_LINE)
        self.sheet.row_dimensions[self.row].height = 28
        self.row += 1
        self.line(below, style.FAINT)

    def section(self, text: str) -> None:
        """A heading with space above it and a line below, across the page."""
        self.row += 1
        self.book.text(self.cell(1), text, style.SECTION, style.ONE_LINE)
        for column in range(1, len(self.widths) + 1):
            self.cell(column).border = style.UNDER
        self.sheet.row_dimensions[self.row].height = 20
        self.row += 1

    def line(self, text: str, font: Font = style.BODY) -> None:
        """A text across the page."""
        self.wide(1, text, font)
        self.row += 1

    def wide(self, start: int, text: str, font: Font = style.BODY) -> None:
        """A text from column ``start`` to the right edge, with the height that it needs."""
        cell = self.cell(start)
        self.book.text(cell, text, font, style.MIDDLE)
        if start < len(self.widths):
            self.sheet.merge_cells(
                start_row=self.row, end_row=self.row, start_column=start, end_column=len(self.widths)
            )
        needed = height(lines_of(pieces(text)[0], sum(self.widths[start - 1 :])))
        self.sheet.row_dimensions[self.row].height = max(self.sheet.row_dimensions[self.row].height or 0, needed)

    def heads(self, *heads: str, centred_from: int = 99) -> None:
        """The head row of a small table; those from column ``centred_from`` on stand above numbers."""
        for column, head in enumerate(heads, 1):
            align = style.MIDDLE_NUMBER if column >= centred_from else style.MIDDLE
            self.book.text(self.cell(column), head, style.HEADING, align)
            self.cell(column).fill = style.HEAD_FILL
        self.sheet.row_dimensions[self.row].height = 20
        self.row += 1

    def row_of(self, label: str, numbers: Sequence[int], font: Font = style.BODY) -> None:
        """A label and its numbers."""
        self.book.text(self.cell(1), label, font, style.MIDDLE)
        for column, number in enumerate(numbers, 2):
            self.book.number(self.cell(column), number, font if number else style.FAINT, style.MIDDLE_NUMBER)
        self.sheet.row_dimensions[self.row].height = height(1)
        self.row += 1

    def rows(self, heads: Sequence[str], rows: Sequence[dict[str, object]]) -> None:
        """The rows of a table below its head row."""
        for values in rows:
            for column, head in enumerate(heads, 1):
                self.cell(column).border = style.UNDER
                write_value(self.book, self.cell(column), head, values[head])
            fit(self.sheet, self.row, dict(zip(heads, self.widths, strict=False)), values)
            self.row += 1

    def fields(self, *labels: str) -> None:
        """Boxes to fill in, with their labels, two pairs a row."""
        for pair in (labels[n : n + 2] for n in range(0, len(labels), 2)):
            for label, column, end in zip(pair, (1, 4), (3, len(self.widths)), strict=False):
                self._field(label, column, end)
            self.sheet.row_dimensions[self.row].height = 22
            self.row += 1

    def _field(self, label: str, column: int, end: int) -> None:
        self.book.text(self.cell(column), label, style.FAINT, style.MIDDLE)
        for box in range(column + 1, end + 1):
            cell = self.cell(box)
            cell.fill, cell.border, cell.font, cell.alignment = style.INPUT_FILL, style.BOX, style.BODY, style.MIDDLE
        self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=column + 1, end_column=end)
