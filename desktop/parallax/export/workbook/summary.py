"""The first sheet: the result in a sentence, who signs, what to look at first, the counts and the reports."""

from __future__ import annotations

from parallax.export.tables import Tables
from parallax.export.values import shown_date
from parallax.export.words import MEANINGS, RELATIONS, VERDICTS, count, how_known, outlet
from parallax.export.workbook import style
from parallax.export.workbook.book import Book
from parallax.export.workbook.heights import height
from parallax.export.workbook.page import Page
from parallax.export.workbook.printing import page_setup

FIRST = 12
# Rows that still make a readable print on one page.
ONE_PAGE = 70
WIDTHS = (24, 14, 14, 14, 14, 14, 14)


def add(book: Book, tables: Tables) -> None:
    """Write the sheet."""
    audit = tables.audit
    page = Page(book, "Summary", WIDTHS)
    reports = count(len(audit.sources), "report")
    page.title(f"Audit of {reports}", f"Parallax {audit.version}. The machine finds, the human gives the verdict.")
    page.line(result(tables), style.STRONG)
    _sources(page, tables)
    page.section("Sign-off")
    page.fields("Event", "Case number", "Checked by", "Date", "Second check by", "Date", "Signature", "Signature")
    _verdicts(page, tables)
    _first(page, tables)
    _counts(page, tables)
    _notes(page, tables)
    page_setup(page.sheet, pages_high=1 if page.row <= ONE_PAGE else 0, orientation="portrait")


def result(tables: Tables) -> str:
    """What was found, in a sentence."""
    weights = tables.weights()
    total = sum(weights.values())
    if not total:
        return "No conflict was found."
    parts = ", ".join(f"{number} {weight}" for weight, number in weights.items() if number)
    others = len(tables.disputed) - total
    return f"{count(total, 'conflict')} ({parts})" + (
        f", and {count(others, 'difference')} of words or detail." if others else "."
    )


def _verdicts(page: Page, tables: Tables) -> None:
    """How far the desk has come: counted anew whenever a verdict is chosen."""
    if not tables.disputed:
        return
    page.section("Verdicts so far")
    heads = list(tables.discrepancies().columns)
    letter = page.sheet.cell(1, heads.index("Verdict") + 1).column_letter
    last = len(tables.disputed) + 1
    page.heads(*VERDICTS, centred_from=1)
    page.sheet.row_dimensions[page.row - 1].height = height(2)
    for column, verdict in enumerate(VERDICTS, 1):
        formula = f'=COUNTIF(Discrepancies!${letter}$2:${letter}${last},"{verdict}")'
        page.book.formula(page.cell(column), formula, len(tables.disputed) if verdict == VERDICTS[0] else 0)
    page.sheet.row_dimensions[page.row].height = height(1)
    page.row += 1


def _first(page: Page, tables: Tables) -> None:
    """The conflicts that weigh most, each with a link to its row."""
    loud = [f for f in tables.disputed if f.relation == "conflict" and f.severity == "major"]
    if not loud:
        return
    page.section("To look at first")
    for finding in loud[:FIRST]:
        number = tables.numbers[finding.id]
        page.book.text(page.cell(1), f"≠ {number}", align=style.MIDDLE)
        page.book.link(page.cell(1), "Discrepancies", f"A{int(number[1:]) + 1}")
        page.wide(2, finding.topic or finding.summary)
        page.row += 1
    if len(loud) > FIRST:
        page.line(f"and {count(len(loud) - FIRST, 'more major conflict')} in the sheet Discrepancies", style.FAINT)


def _counts(page: Page, tables: Tables) -> None:
    counts = tables.counts()
    page.section("What was found")
    page.heads("Type", *counts.columns, centred_from=2)
    for kind, numbers in counts.iterrows():
        page.row_of(str(kind), [int(n) for n in numbers])
    page.row_of("All", [int(n) for n in counts.sum()], style.STRONG)
    page.line("  ".join(f"{label.sign} {MEANINGS[r]}." for r, label in RELATIONS.items()), style.FAINT)


def _sources(page: Page, tables: Tables) -> None:
    page.section("Reports")
    for source in tables.audit.sources:
        page.book.text(page.cell(1), f"{source.sigil}  {outlet(source)}", style.STRONG, style.MIDDLE)
        known = f" ({how_known(source.published)})" if source.published.value else ""
        page.wide(2, f"{shown_date(source.published.value)}{known}. {source.title.value}")
        page.row += 1


def _notes(page: Page, tables: Tables) -> None:
    notes = [*tables.audit.notes, *(f"{s.sigil}: {w}" for s in tables.audit.sources for w in s.warnings)]
    if notes:
        page.section("To bear in mind")
        for note in notes:
            page.line(note)
