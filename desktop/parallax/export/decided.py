"""The audit workbook of a case: the same workbook, with the verdicts that were given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from parallax.export.phrases import reading
from parallax.export.tables import Tables
from parallax.export.words import INPUTS, VERDICTS
from parallax.model import Audit
from parallax.review.carry import marked
from parallax.review.log import Standing

if TYPE_CHECKING:
    import pandas as pd

    from parallax.export.workbook.book import Book


@dataclass(frozen=True)
class DecidedTables(Tables):
    """The tables of an audit, with the verdicts by mark."""

    standings: Mapping[str, Standing] = field(default_factory=dict)

    def discrepancies(self) -> pd.DataFrame:
        """As ever, with what the checkers said of a finding filled in."""
        frame = super().discrepancies()
        marks = {id(finding): mark for mark, finding in marked(self.audit.findings).items()}
        for n, finding in enumerate(self.disputed):
            given = self.standings.get(marks[id(finding)])
            if given is not None:
                decided = (given.verdict, given.reason, given.who, given.at[:10])
                row = (*decided, reading(finding, given.preferred), given.note, given.initials)
                for column, value in zip(INPUTS, row, strict=True):
                    frame.loc[frame.index[n], column] = value
        return frame


def write_decided(audit: Audit, standings: Mapping[str, Standing], path: Path) -> None:
    """Write the workbook. Raises ``OutputError``, and leaves nothing half-written."""
    from parallax.export.workbook import write_tables

    tables = DecidedTables(audit, standings=standings)
    write_tables(tables, path, lambda book: _count(book, tables))


def _count(book: Book, tables: DecidedTables) -> None:
    """Give the formulas that count verdicts their values, for programs that show a workbook without computing it."""
    given = list(tables.discrepancies()["Verdict"]) if tables.disputed else []
    for title, values in book.computed.items():
        for place in values:
            formula = str(book.workbook[title][place].value)
            counted = [v for v in VERDICTS if formula.endswith(f',"{v}")')]
            if counted:
                values[place] = given.count(counted[0])
