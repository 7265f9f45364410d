"""The tables of a case, as a chain of steps: version n of the format is what the first n steps make.

A released step never changes: a new version is a new step, and an older file is brought forward by those it lacks.
The file must hold exactly these tables, indexes and triggers; anything else in it was put there by somebody else.
"""

from __future__ import annotations

from functools import cache

import apsw

from parallax.case.trouble import CaseDamaged, CaseError

# "PLLX" in the file's header: tells a case from any other database, for the command 'file' as well.
APPLICATION = 0x504C4C58

FIRST = """
CREATE TABLE about (
  number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL, seal BLOB NOT NULL
) STRICT;
CREATE TABLE source (
  number INTEGER PRIMARY KEY, sigil TEXT NOT NULL UNIQUE, file TEXT NOT NULL, sha256 TEXT NOT NULL,
  raw BLOB NOT NULL, text TEXT NOT NULL, facts TEXT NOT NULL, seal BLOB NOT NULL
) STRICT;
CREATE TABLE stage (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL, source TEXT NOT NULL, made_from TEXT NOT NULL,
  body BLOB NOT NULL, seal BLOB NOT NULL, UNIQUE (name, source)
) STRICT;
CREATE TABLE rule (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, body BLOB NOT NULL, seal BLOB NOT NULL
) STRICT;
CREATE TABLE finding (
  number INTEGER PRIMARY KEY, mark TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, state TEXT NOT NULL, was TEXT NOT NULL,
  rule TEXT NOT NULL, type TEXT NOT NULL, relation TEXT NOT NULL, severity TEXT NOT NULL, sources TEXT NOT NULL,
  words TEXT NOT NULL, seal BLOB NOT NULL
) STRICT;
CREATE TABLE finding_body (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE INDEX finding_order ON finding (state, place);
CREATE TABLE log (
  number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL, mark TEXT NOT NULL,
  body TEXT NOT NULL, seal BLOB NOT NULL
) STRICT;
CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER log_is_not_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TABLE standing (
  number INTEGER PRIMARY KEY, mark TEXT NOT NULL UNIQUE, verdict TEXT NOT NULL, hidden INTEGER NOT NULL,
  seal BLOB NOT NULL
) STRICT;
CREATE TABLE glossary (
  number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE, meaning TEXT NOT NULL, seal BLOB NOT NULL
) STRICT;
CREATE TABLE layout (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;
CREATE TABLE total (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, amount INTEGER NOT NULL, sum BLOB NOT NULL
) STRICT;
"""
STEPS: tuple[str, ...] = (FIRST,)


class Torn(CaseDamaged):
    """The description of the tables is damaged by a few letters; it can be mended in a copy."""


Objects = frozenset[tuple[str, str, str, str]]


def make(connection: apsw.Connection, done: int = 0, steps: tuple[str, ...] | None = None) -> None:
    """Run the steps after the first ``done``, and write the version they lead to into the file's header."""
    steps = STEPS if steps is None else steps
    for step in steps[done:]:
        connection.execute(step)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {len(steps)}")


@cache
def expected(steps: tuple[str, ...]) -> Objects:
    """All that stands in the schema of a file made by ``steps``."""
    connection = apsw.Connection(":memory:")
    try:
        make(connection, 0, steps)
        return found(connection)
    finally:
        connection.close()


def found(connection: apsw.Connection) -> Objects:
    """All that stands in the schema of this file; reading it runs nothing of it."""
    columns = (f"CAST(coalesce({c}, '') AS BLOB)" for c in ("type", "name", "tbl_name", "sql"))
    rows = connection.execute(f"SELECT {', '.join(columns)} FROM sqlite_master")
    # A flipped bit may have left no valid text.
    return frozenset((_text(a), _text(b), _text(c), _text(d)) for a, b, c, d in rows)


def _text(data: object) -> str:
    return data.decode("utf-8", "surrogateescape") if isinstance(data, bytes) else str(data)


def check(connection: apsw.Connection, name: str) -> int:
    """The version of the format. Raises CaseError where the file is no case, newer than us, or not exactly a case."""
    version = int(connection.pragma("user_version"))
    if connection.pragma("application_id") != APPLICATION:
        raise CaseError(f"{name} is no case of Parallax: it is another kind of database; choose a .parallax file.")
    if version > len(STEPS):
        raise CaseError(
            f"{name} was saved by a newer Parallax (format {version}, this one reads up to {len(STEPS)}); "
            "it was left as it is: install the newer version."
        )
    if version < 1:
        raise CaseError(f"{name} says that it has format {version}, which there never was: it is damaged.")
    _compare(found(connection), expected(STEPS[:version]), name)
    return version


def mend(connection: apsw.Connection, name: str) -> bool:
    """Write the tables' descriptions anew over damaged ones, in a copy in memory: the rows need only their columns.

    Whether there was anything to mend. Raises CaseDamaged where more than some letters of them is damaged.
    """
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    connection.pragma("writable_schema", 1)
    version = int(connection.pragma("user_version"))
    wanted = expected(STEPS[:version]) if 0 < version <= len(STEPS) else frozenset()
    there = found(connection)
    if connection.pragma("application_id") != APPLICATION or not _torn(there, wanted):
        raise CaseDamaged(f"{name} is damaged where it describes itself; a backup may stand beside it.")
    for kind, label, table, sql in wanted:
        told = (sql or None, table, kind, label)
        connection.execute("UPDATE sqlite_master SET sql = ?, tbl_name = ? WHERE type = ? AND name = ?", told)
    connection.pragma("writable_schema", "RESET")
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    return there != wanted


def _torn(there: Objects, wanted: Objects) -> bool:
    """Whether the two differ by letters only: flipped bits change texts, and no name, kind or length."""
    return bool(wanted) and _outline(there) == _outline(wanted)


def _outline(objects: Objects) -> list[tuple[str, str, int]]:
    return sorted((kind, label, len(sql.encode("utf-8", "surrogateescape"))) for kind, label, _, sql in objects)


def _compare(there: Objects, wanted: Objects, name: str) -> None:
    if there != wanted and _torn(there, wanted):
        raise Torn(f"{name} is damaged where it describes its tables.")
    for kind, label, *_ in sorted(there - wanted):
        known = any(label == other and kind == sort for sort, other, *_ in wanted)
        what = f"its {kind} '{label}' is not as Parallax made it" if known else f"it holds a foreign {kind} '{label}'"
        raise CaseError(f"{name} was changed by another program or damaged: {what}; nothing in it was run.")
    for kind, label, *_ in sorted(wanted - there):
        raise CaseError(f"{name} was changed by another program or damaged: its {kind} '{label}' is missing.")
