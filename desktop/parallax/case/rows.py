"""Rows with their seals: written, replaced and removed so that seal and total always go with the row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import apsw

from parallax.case.seals import EMPTY, Field, minus, plus, seal

Fields = tuple[Field, ...]
HALVES = re.compile("[\ud800-\udfff]")


class Sealed(NamedTuple):
    """A table whose rows carry seals: its columns (without number and seal), and the table that holds its long text."""

    name: str
    columns: tuple[str, ...]
    body: str = ""
    chained: bool = False

    @property
    def all_columns(self) -> tuple[str, ...]:
        """The columns that the seal is over, the long text last."""
        return (*self.columns, "body") if self.body else self.columns


ABOUT = Sealed("about", ("key", "value"))
SOURCE = Sealed("source", ("sigil", "file", "sha256", "raw", "text", "facts"))
STAGE = Sealed("stage", ("name", "source", "made_from", "body"))
RULE = Sealed("rule", ("id", "digest", "body"))
FINDING = Sealed(
    "finding",
    ("mark", "place", "state", "was", "rule", "type", "relation", "severity", "sources", "words"),
    "finding_body",
)
LOG = Sealed("log", ("at", "who", "action", "mark", "body"), chained=True)
STANDING = Sealed("standing", ("mark", "verdict", "hidden"))
GLOSSARY = Sealed("glossary", ("term", "meaning"))
TABLES = (ABOUT, SOURCE, STAGE, RULE, FINDING, LOG, STANDING, GLOSSARY)


def add(db: apsw.Connection, table: Sealed, row: Mapping[str, Field]) -> int:
    """Insert a row and give its number."""
    return add_all(db, table, [row])


def add_all(db: apsw.Connection, table: Sealed, rows: Iterable[Mapping[str, Field]], first: int = 0) -> int:
    """Insert rows, numbered from ``first`` or after those there are, and give the number of the last."""
    amount, total = head(db, table.name)
    number = first - 1 if first else int(db.execute(f"SELECT coalesce(max(number), 0) FROM {table.name}").get)
    for row in rows:
        number += 1
        fields = tuple(_storable(row[c]) for c in table.all_columns)
        mark = seal((number, *fields), total if table.chained else b"")
        _insert(db, table, number, fields, mark)
        amount, total = amount + 1, mark if table.chained else plus(total, mark)
    _set_head(db, table.name, amount, total)
    return number


def replace(db: apsw.Connection, table: Sealed, number: int, row: Mapping[str, Field]) -> None:
    """Write a row anew under its number; nothing happens where it is the same."""
    fields = tuple(_storable(row[c]) for c in table.all_columns)
    mark = seal((number, *fields))
    old = db.execute(f"SELECT seal FROM {table.name} WHERE number = ?", (number,)).get
    if old == mark:
        return
    sets = ", ".join(f"{c} = ?" for c in (*table.columns, "seal"))
    db.execute(f"UPDATE {table.name} SET {sets} WHERE number = ?", (*fields[: len(table.columns)], mark, number))
    if table.body:
        db.execute(f"UPDATE {table.body} SET body = ? WHERE number = ?", (fields[-1], number))
    amount, total = head(db, table.name)
    _set_head(db, table.name, amount, plus(minus(total, old), mark))


def remove(db: apsw.Connection, table: Sealed, number: int) -> None:
    """Delete a row."""
    old = db.execute(f"SELECT seal FROM {table.name} WHERE number = ?", (number,)).get
    if old is None:
        return
    db.execute(f"DELETE FROM {table.name} WHERE number = ?", (number,))
    if table.body:
        db.execute(f"DELETE FROM {table.body} WHERE number = ?", (number,))
    amount, total = head(db, table.name)
    _set_head(db, table.name, amount - 1, minus(total, old))


def put(db: apsw.Connection, table: Sealed, key: Mapping[str, Field], row: Mapping[str, Field]) -> None:
    """Replace the row that ``key`` names, or add it."""
    where = " AND ".join(f"{c} = ?" for c in key)
    number = db.execute(f"SELECT number FROM {table.name} WHERE {where}", tuple(key.values())).get
    if number is None:
        add(db, table, {**key, **row})
    else:
        replace(db, table, number, {**key, **row})


def head(db: apsw.Connection, name: str) -> tuple[int, bytes]:
    """How many rows a table must have, and the sum of their seals (of the log: the last link of its chain)."""
    found = db.execute("SELECT amount, sum FROM total WHERE name = ?", (name,)).get
    return (int(found[0]), bytes(found[1])) if found else (0, EMPTY)


def scan(db: apsw.Connection, table: Sealed, backward: bool = False) -> Iterator[tuple[int, Fields, bytes]]:
    """Number, fields and stored seal of every row, in the order of the table itself and by no index.

    Texts come as their bytes: a flipped bit may have left no valid text.
    """
    columns = ", ".join(_bytes_of(f"t.{c}") for c in table.columns)
    long = f", (SELECT {_bytes_of('b.body')} FROM {table.body} b WHERE b.number = t.number)" if table.body else ""
    order = "DESC" if backward else "ASC"
    sql = f"SELECT t.number, {columns}{long}, t.seal FROM {table.name} t NOT INDEXED ORDER BY t.number {order}"
    for row in db.execute(sql):
        yield row[0], row[1:-1], row[-1] if isinstance(row[-1], bytes) else b""


def _bytes_of(column: str) -> str:
    return f"CASE typeof({column}) WHEN 'text' THEN CAST({column} AS BLOB) ELSE {column} END"


def _storable(field: Field) -> Field:
    """Half of a surrogate pair, which no file can hold, becomes a replacement character: one for one."""
    if isinstance(field, str) and not field.isascii():
        return HALVES.sub("\ufffd", field)
    return field


def _insert(db: apsw.Connection, table: Sealed, number: int, fields: Fields, mark: bytes) -> None:
    names = ", ".join(("number", *table.columns, "seal"))
    marks = ", ".join("?" * (len(table.columns) + 2))
    values = (number, *fields[: len(table.columns)], mark)
    db.execute(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", values)
    if table.body:
        db.execute(f"INSERT INTO {table.body} (number, body) VALUES (?, ?)", (number, fields[-1]))


def _set_head(db: apsw.Connection, name: str, amount: int, total: bytes) -> None:
    db.execute(
        "INSERT INTO total (name, amount, sum) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET amount = excluded.amount, sum = excluded.sum",
        (name, amount, total),
    )
