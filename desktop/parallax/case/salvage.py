"""What is sound of a damaged case, as a case in memory: it can be looked at and exported, and is never written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

import apsw

from parallax.case import codec, decisions, results, schema
from parallax.case.database import trust
from parallax.case.rows import TABLES, Fields, Sealed, add_all, scan
from parallax.case.seals import EMPTY, Field, seal
from parallax.case.verify import TOLD, Damage

UNREADABLE = (apsw.CorruptError, apsw.NotADBError, apsw.IOError, apsw.SQLError)
BYTES = {("source", "raw"), ("stage", "body"), ("rule", "body")}
# What carries no seals is only looks.
UNSEALED = ("layout",)


def salvaged(db: apsw.Connection, found: Sequence[Damage]) -> tuple[apsw.Connection, tuple[Damage, ...]]:
    """A new connection, in memory, with every row of ``db`` that carries its own hash; and all that was damaged.

    The rows get seals and a chain of their own, so that a copy of it is a sound case; it says of itself what was lost.
    """
    sound = apsw.Connection(":memory:")
    schema.make(sound)
    for table in TABLES:
        for number, fields in _sound(db, table):
            pairs = zip(table.all_columns, fields, strict=True)
            row = {c: value if (table.name, c) in BYTES else _text(value) for c, value in pairs}
            with suppress(apsw.ConstraintError):
                add_all(sound, table, [row], number)
    for name in UNSEALED:
        with suppress(*UNREADABLE, UnicodeDecodeError, apsw.ConstraintError):
            for values in db.execute(f"SELECT * FROM {name}"):
                sound.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(values))})", values)
    found = (*found, *_missing(sound, found))
    lost = [*results.lost(sound), *(str(one) for one in found)]
    results.say(sound, results.LOST, codec.dumped(lost))
    decisions.settle(sound, decisions.stored(sound))
    trust(sound)
    return sound, found


def _missing(sound: apsw.Connection, found: Sequence[Damage]) -> Iterator[Damage]:
    """The reports that are spoken of and are not there any more; those that are named already are left out."""
    there = {str(letter) for (letter,) in sound.execute("SELECT sigil FROM source")}
    there |= {one.name.partition(" ")[0] for one in found if one.kind == "source"}
    told = {str(letter) for (letter,) in sound.execute("SELECT source FROM stage")}
    for (letters,) in sound.execute("SELECT sources FROM finding"):
        told.update(str(letters).split(","))
    for letter in sorted(told - there - {""}, key=lambda one: (len(one), one)):
        yield Damage("source", letter, f"it is lost; {TOLD}")


def _sound(db: apsw.Connection, table: Sealed) -> Iterator[tuple[int, Fields]]:
    """Rows whose seal fits; where the table breaks off, those behind the break as well, found from the end."""
    seen: set[int] = set()
    before = EMPTY
    try:
        for number, fields, mark in scan(db, table):
            seen.add(number)
            if mark == seal((number, *fields), before if table.chained else b""):
                yield number, fields
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
    behind.reverse()
    for n, (number, fields, mark) in enumerate(behind):
        link = (behind[n - 1][2] if n else EMPTY) if table.chained else b""
        if mark == seal((number, *fields), link):
            yield number, fields


def _text(field: Field) -> Field:
    return field.decode("utf-8", "replace") if isinstance(field, bytes) else field
