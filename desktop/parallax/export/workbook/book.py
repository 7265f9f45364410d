"""A workbook under construction: cells that only hold text as text, links within it, texts longer than a cell."""

from __future__ import annotations

from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from parallax.export.workbook import style
from parallax.export.workbook.text import CELL, pieces

LONG_TEXTS = "Long texts"
# Room for the mark that says where a cut text goes on.
ROOM = CELL - 100
# Excel refuses a sheet with more.
LINKS = 65_000


class Book:
    """The workbook, what it still has to say in "Long texts", and what its formulas come to."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self.computed: dict[str, dict[str, int]] = {}
        self._long: list[tuple[str, str, int, str]] = []
        self._links: dict[str, int] = {}
        workbook.remove(workbook.active)

    def sheet(self, title: str) -> Worksheet:
        """A new sheet at the end, without gridlines."""
        made: Worksheet = self.workbook.create_sheet(title)
        made.sheet_view.showGridLines = False
        return made

    def text(self, cell: Cell, text: str, font: Font = style.BODY, align: Alignment = style.WRAPPED) -> None:
        """Write ``text`` as text, whatever it looks like; one longer than a cell goes on in "Long texts"."""
        parts = pieces(text)
        if len(parts) > 1:
            parts = pieces(text, ROOM)
            row = len(self._long) + 2
            parts[0] += f" … [cut here: goes on in the sheet '{LONG_TEXTS}', row {row}]"
            total = len(parts) - 1
            place = f"{cell.parent.title}, {cell.coordinate}"
            self._long += [(place, f"part {n} of {total}", n, part) for n, part in enumerate(parts[1:], 1)]
        _as_text(cell, parts[0], font, align)

    def marked(self, cell: Cell, text: str, words: str) -> None:
        """Write ``text`` with the first ``words`` in it strong, where both fit."""
        before, found, after = text.partition(words)
        parts = [pieces(part) for part in (before, words, after)]
        if not found or sum(len(p[0]) for p in parts) > ROOM or any(len(p) > 1 for p in parts):
            self.text(cell, text)
            return
        strong = InlineFont(rFont=style.FACE, sz=10, b=True, color=style.TINTS["conflict"][1])
        plain = InlineFont(rFont=style.FACE, sz=10, color=style.INK)
        blocks = [TextBlock(strong if n == 1 else plain, p[0]) for n, p in enumerate(parts) if p[0]]
        _as_text(cell, CellRichText(*blocks), style.BODY, style.WRAPPED)

    def number(self, cell: Cell, value: float, font: Font = style.BODY, align: Alignment = style.NUMBER) -> None:
        """Write a number."""
        cell.value, cell.font, cell.alignment = value, font, align
        cell.number_format = "#,##0"

    def formula(self, cell: Cell, formula: str, value: int) -> None:
        """Write a formula of ours with the value that it has now, for programs that show but do not compute."""
        cell.value, cell.font, cell.alignment = formula, style.BODY, style.MIDDLE_NUMBER
        self.computed.setdefault(cell.parent.title, {})[cell.coordinate] = value

    def link(self, cell: Cell, sheet: str, place: str) -> None:
        """Let ``cell`` lead to a place in this workbook: never to a file or a page."""
        made = self._links.get(cell.parent.title, 0)
        if made < LINKS:
            self._links[cell.parent.title] = made + 1
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{sheet}'!{place}")
            cell.font = style.LINK

    def add_long_texts(self) -> None:
        """The sheet with the rest of texts that are longer than a cell can be; only where there are any."""
        if not self._long:
            return
        sheet = self.sheet(LONG_TEXTS)
        table_head(self, sheet, {"Goes on from": 24, "Part": 14, "Text": 120})
        for row, (place, part, _, text) in enumerate(self._long, 2):
            for column, value in enumerate((place, part, text), 1):
                _as_text(sheet.cell(row, column), value, style.BODY, style.WRAPPED)


def table_head(book: Book, sheet: Worksheet, widths: dict[str, float], row: int = 1) -> None:
    """Head cells and widths (in characters) of a table."""
    for column, (head, width) in enumerate(widths.items(), 1):
        cell = sheet.cell(row, column)
        book.text(cell, head, style.HEADING, style.MIDDLE)
        cell.fill = style.HEAD_FILL
        if row == 1:
            sheet.column_dimensions[cell.column_letter].width = width
    sheet.row_dimensions[row].height = 30


def _as_text(cell: Cell, value: str | CellRichText, font: Font, align: Alignment) -> None:
    """Force the type: else a text that begins with "=" is a formula, and "#N/A" an error."""
    content: Any = value
    cell.value = content
    cell.data_type = "s"
    cell.font, cell.alignment = font, align
    cell.quotePrefix = bool(value)
