"""How the workbook looks: few colours, each beside a sign, so that a grey print says the same."""

from __future__ import annotations

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from parallax.model import Relation

FACE = "Calibri"
INK, QUIET, PAPER, LINE, HEAD = "1B1B1B", "5F5F5F", "FFFFFF", "C9C9C4", "24364B"
# Tints of the window's colours for relations, and inks on them with a contrast above 5:1.
TINTS: dict[Relation, tuple[str, str]] = {
    "conflict": ("FBE6D8", "8A3B00"),
    "wording": ("DDECF7", "00507E"),
    "precision": ("DCF1E9", "00573F"),
    "single": ("F3E4ED", "743061"),
    "agree": ("EFEFEC", "4A4A4A"),
}

BODY = Font(name=FACE, size=10, color=INK)
FAINT = Font(name=FACE, size=10, color=QUIET)
CODE = Font(name="Consolas", size=9, color=QUIET)
STRONG = Font(name=FACE, size=10, color=INK, bold=True)
LINK = Font(name=FACE, size=10, color="005FCC", underline="single")
TITLE = Font(name=FACE, size=18, color=HEAD, bold=True)
SECTION = Font(name=FACE, size=12, color=HEAD, bold=True)
HEADING = Font(name=FACE, size=10, color=PAPER, bold=True)

HEAD_FILL = PatternFill("solid", fgColor=HEAD)
INPUT_FILL = PatternFill("solid", fgColor="FFF9E5")
BAND_FILL = PatternFill("solid", fgColor="F6F6F4")

WRAPPED = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
MIDDLE = Alignment(vertical="center", horizontal="left", indent=1, wrap_text=True)
NUMBER = Alignment(vertical="top", horizontal="center")
MIDDLE_NUMBER = Alignment(vertical="center", horizontal="center", wrap_text=True)
ONE_LINE = Alignment(vertical="center", horizontal="left", indent=1)

UNDER = Border(bottom=Side(style="thin", color=LINE))
BOX = Border(*(Side(style="thin", color=LINE) for _ in range(4)))


def tint(relation: Relation) -> tuple[PatternFill, Font]:
    """Fill and font of a relation's cell."""
    fill, ink = TINTS[relation]
    return PatternFill("solid", fgColor=fill), Font(name=FACE, size=10, color=ink, bold=True)
