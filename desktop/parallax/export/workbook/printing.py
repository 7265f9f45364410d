"""The printed page of every sheet."""

from __future__ import annotations

from openpyxl.worksheet.worksheet import Worksheet


def page_setup(sheet: Worksheet, pages_wide: int = 1, pages_high: int = 0, orientation: str = "landscape") -> None:
    """A4 with the sheet's name and page numbers; ``pages_high`` 0 lets it run over as many as it takes."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = orientation, 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = pages_wide, pages_high
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for side in ("left", "right"):
        setattr(sheet.page_margins, side, 0.4)
    sheet.page_margins.top, sheet.page_margins.bottom = 0.8, 0.7
    sheet.page_margins.header, sheet.page_margins.footer = 0.35, 0.3
    sheet.oddHeader.left.text = "&A"
    sheet.oddFooter.left.text = "Parallax audit"
    sheet.oddFooter.right.text = "Page &P of &N"
