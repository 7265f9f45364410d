"""What is sound of a damaged case, as a case in memory: it can be looked at and exported, and is never written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import apsw

from parallax.case import schema
from parallax.case.rows import TABLES, Fields, Sealed, scan
from parallax.case.seals import EMPTY, seal

UNREADABLE = (apsw.CorruptError, apsw.NotADBError, apsw.IOError, apsw.SQLError)
# What carries no seals is only looks, or follows from the rest.
UNSEALED = ("standing", "layout")


def salvaged(db: apsw.Connection) -> apsw.Connection:
    """A new connection, in memory, with every row of ``db`` that carries its own hash."""
    sound = apsw.Connection(":memory:")
    schema.make(sound)
    for table in TABLES:
        for number, fields, mark in _sound(db, table):
            values = tuple(_text(f) if c != "raw" and not _packed(table, c) else f
                           for c, f in zip(table.all_columns, fields, strict=True))  # fmt: skip
            _copy(sound, table, number, values, mark)
    for name in UNSEALED:
        with suppress(*UNREADABLE, UnicodeDecodeError, apsw.ConstraintError):
            for row in db.execute(f"SELECT * FROM {name}"):
                sound.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
    return sound


def _sound(db: apsw.Connection, table: Sealed) -> Iterator[tuple[int, Fields, bytes]]:
    """Rows whose seal fits; where the table breaks off, those behind the break as well, found from the end."""
    seen: set[int] = set()
    before = EMPTY
    try:
        for number, fields, mark in scan(db, table):
            seen.add(number)
            if mark == seal((number, *fields), before if table.chained else b""):
                yield number, fields, mark
            before = mark
        return
    except UNREADABLE:
        pass
    behind: list[tuple[int, Fields, bytes]] = []
    with suppress(*UNREADABLE):
        for row in scan(db, table, backward=True):
            if row[0] in seen:
                break
            behind.append(row)
    # The first row behind a break has lost the link before it, so the chain can vouch only for those after it.
    for n, (number, fields, mark) in enumerate(behind):
        link = (behind[n + 1][2] if n + 1 < len(behind) else EMPTY) if table.chained else b""
        if mark == seal((number, *fields), link):
            yield number, fields, mark


def _packed(table: Sealed, column: str) -> bool:
    return table.name == "stage" and column == "body"


def _text(field: object) -> object:
    return field.decode("utf-8", "replace") if isinstance(field, bytes) else field


def _copy(db: apsw.Connection, table: Sealed, number: int, values: tuple[object, ...], mark: bytes) -> None:
    names = ", ".join(("number", *table.columns, "seal"))
    marks = ", ".join("?" * (len(table.columns) + 2))
    with suppress(apsw.ConstraintError):
        row = (number, *values[: len(table.columns)], mark)
        db.execute(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", row)
        if table.body:
            db.execute(f"INSERT INTO {table.body} (number, body) VALUES (?, ?)", (number, values[-1]))
