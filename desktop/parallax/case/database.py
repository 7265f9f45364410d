"""The connection to a case: how it is opened, what it may do, and transactions.

Journal mode TRUNCATE with synchronous FULL lost nothing in kills and simulated power cuts, and an idle file is whole
by itself, so that a copy of it can be mailed; a write-ahead log would stay behind. The lock is exclusive for as long
as the case is open. Only this package touches the file, and only through this SQLite (never the window toolkit's).
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

READ, WRITE, CREATE = (
    apsw.SQLITE_OPEN_READONLY,
    apsw.SQLITE_OPEN_READWRITE,
    apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE,
)
# How many steps of the database's machine pass between two looks at the clock: about a millisecond.
STEPS_BETWEEN_LOOKS = 20_000


def connect(path: Path | str, flags: int, vfs: str | None = None) -> apsw.Connection:
    """A connection that trusts nothing in the file: no trigger, view or function of its schema runs."""
    db = apsw.Connection(str(path), flags=flags, vfs=vfs)
    try:
        for option, value in (
            (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
            (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
            (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
            (apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0),
        ):
            db.config(option, value)
        for name, setting in (("cell_size_check", 1), ("mmap_size", 0), ("temp_store", 2), ("secure_delete", 1)):
            db.pragma(name, setting)
    except BaseException:
        db.close()
        raise
    return db


def own(db: apsw.Connection, synchronous: str = "FULL") -> None:
    """Take the file for writing, alone, until it is let go. Raises apsw.BusyError where somebody else has it."""
    db.pragma("locking_mode", "exclusive")
    db.execute("BEGIN EXCLUSIVE")
    db.execute("COMMIT")
    db.pragma("journal_mode", "truncate")
    db.pragma("synchronous", synchronous)


def trust(db: apsw.Connection) -> None:
    """Once the schema is known to be ours: let its triggers, which keep the log from being changed, run."""
    db.config(apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 1)


def let_go(db: apsw.Connection) -> None:
    """Close the connection and leave no journal beside the file."""
    try:
        if db.filename and not db.readonly("main"):
            db.pragma("locking_mode", "normal")
            db.pragma("journal_mode", "delete")
    except apsw.Error:
        pass  # the file is gone or cannot be written: then there is nothing to tidy
    finally:
        db.close(True)


@contextmanager
def transaction(db: apsw.Connection) -> Iterator[None]:
    """All or nothing; once this ends without an error, it is on the disk."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # A full disk rolls back by itself, and then there is nothing left to roll back.
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


@contextmanager
def limited(db: apsw.Connection, seconds: float) -> Iterator[None]:
    """Stop any one query that is at work after ``seconds``: a hostile file can hold an endless one."""
    end = time.monotonic() + seconds
    db.set_progress_handler(lambda: time.monotonic() > end, STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        db.set_progress_handler(None)
