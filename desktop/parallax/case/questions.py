"""Asking a case for findings: filtered, sorted and counted by the database, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import apsw

from parallax.case import codec
from parallax.model import Finding

ANY: tuple[str, ...] = ()
PAGE = 200
BOTH = "FROM finding f LEFT JOIN standing s ON s.mark = f.mark"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which findings are wanted; an empty field asks for nothing.

    ``verdicts`` may hold "unreviewed". ``source`` is a letter. ``search`` are words that must stand in topic, summary
    or quotations. ``states``: "present", "changed", "moved" (a verdict waits to be confirmed) or "gone" (orphans).
    """

    types: tuple[str, ...] = ANY
    relations: tuple[str, ...] = ANY
    severities: tuple[str, ...] = ANY
    verdicts: tuple[str, ...] = ANY
    rules: tuple[str, ...] = ANY
    source: str = ""
    search: str = ""
    states: tuple[str, ...] = ("present", "changed", "moved")
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A finding as a list shows it. ``was`` is the mark of an earlier finding whose verdict waits to be confirmed."""

    mark: str
    finding: Finding
    verdict: str
    state: str
    was: str
    hidden: int


def page(db: apsw.Connection, wanted: Filter, start: int = 0, size: int = PAGE) -> tuple[Line, ...]:
    """Findings ``start`` to ``start + size`` of those wanted, the surest first."""
    sql, values = page_query(wanted, start, size)
    rows = db.execute(sql, values)
    return tuple(Line(m, codec.value_of(Finding, body), v, state, was, h) for m, body, v, state, was, h in rows)


def page_query(wanted: Filter, start: int, size: int) -> tuple[str, tuple[str | int, ...]]:
    """The question that ``page`` asks: sorted by marks alone, the long texts fetched for one page only."""
    where, values = _where(wanted)
    sql = (
        "SELECT p.mark, b.body, p.verdict, p.state, p.was, p.hidden FROM ("
        "SELECT f.number, f.mark, coalesce(s.verdict, 'unreviewed') AS verdict, f.state, f.was, "
        f"coalesce(s.hidden, 0) AS hidden, f.place {BOTH} WHERE {where} ORDER BY f.place, f.number LIMIT ? OFFSET ?"
        ") p JOIN finding_body b ON b.number = p.number ORDER BY p.place, p.number"
    )
    return sql, (*values, size, start)


def marks(db: apsw.Connection, wanted: Filter) -> tuple[str, ...]:
    """The marks of all that are wanted, in the same order."""
    where, values = _where(wanted)
    sql = f"SELECT f.mark {BOTH} WHERE {where} ORDER BY f.place, f.number"
    return tuple(str(mark) for (mark,) in db.execute(sql, values))


def count(db: apsw.Connection, wanted: Filter) -> int:
    """How many are wanted."""
    where, values = _where(wanted)
    return int(db.execute(f"SELECT count(*) {BOTH} WHERE {where}", values).get)


def _where(wanted: Filter) -> tuple[str, list[str]]:
    """The conditions, and the values in them: what a user types is only ever a value."""
    terms: list[str] = []
    values: list[str] = []
    for column, choice in (
        ("f.state", wanted.states), ("f.type", wanted.types), ("f.relation", wanted.relations),
        ("f.severity", wanted.severities), ("f.rule", wanted.rules),
        ("coalesce(s.verdict, 'unreviewed')", wanted.verdicts),
    ):  # fmt: skip
        if choice:
            terms.append(f"{column} IN ({_marks(choice)})")
            values += choice
    if wanted.source:
        terms.append("instr(f.sources, ?)")
        values.append(f",{wanted.source},")
    for word in wanted.search.casefold().split():
        terms.append("instr(f.words, ?)")
        values.append(word)
    if not wanted.hidden:
        terms.append("coalesce(s.hidden, 0) = 0")
    return " AND ".join(terms) or "TRUE", values


def _marks(choice: Sequence[str]) -> str:
    return ", ".join("?" * len(choice))
