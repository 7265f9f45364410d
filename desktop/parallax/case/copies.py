"""Copies of a case: made by the database itself, checked, and put under their name when they are whole.

A file that is open is never copied byte by byte: a journal may belong to it.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import apsw

from parallax.case import lock
from parallax.case.database import CREATE, READ, connect
from parallax.case.trouble import CaseError, spoken

SUFFIX = ".parallax"


def save_copy(db: apsw.Connection, to: Path, replacing: bool = False) -> Path:
    """Write all that ``db`` holds to ``to``. Raises CaseError, and leaves nothing half-written."""
    if to.suffix != SUFFIX:
        to = to.with_name(to.name + SUFFIX)
    if to.exists() and not replacing:
        raise CaseError(f"{to} exists already; choose another name for the copy.")
    if not to.parent.is_dir():
        raise CaseError(f"The folder {to.parent} does not exist; choose another place for the copy.")
    part = to.with_name(f".{to.name[:100]}.{os.getpid()}.part")
    with spoken(to, "save the copy"):
        try:
            _write(db, part)
            part.replace(to)
        except BaseException:
            for name in (part, part.with_name(part.name + "-journal")):
                with suppress(OSError):
                    name.unlink()
            raise
    sync_folder(to.parent)
    return to


def free_name(path: Path, why: str, when: datetime) -> Path:
    """A name beside ``path`` that nothing has yet: "case (backup 2026-03-01).parallax"."""
    stem = f"{path.stem} ({why} {when:%Y-%m-%d}"
    names = (path.with_name(f"{stem}{f', {n}' if n > 1 else ''}){SUFFIX}") for n in range(1, 10_000))
    return next(name for name in names if not name.exists())


def make_new(path: Path, fill: Callable[[apsw.Connection], None], vfs: str | None = None) -> None:
    """A new file, made beside and put under its name when it is whole and on the disk."""
    part = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    with spoken(path, "make the case"):
        try:
            db = connect(part, CREATE, vfs)
            try:
                db.pragma("synchronous", "full")
                with db:
                    fill(db)
            finally:
                db.close(True)
            if path.exists():
                raise CaseError(f"{path} exists already; open it, or choose another name.")
            part.replace(path)
        except BaseException:
            for name in (part, part.with_name(part.name + "-journal")):
                with suppress(OSError):
                    name.unlink()
            raise
    sync_folder(path.parent)


def tidy(case: Path) -> None:
    """Remove what copies of this case have left unfinished whose process died."""
    for part in case.parent.glob(f".{glob.escape(case.stem)}*.part*"):
        process = part.name.partition(".part")[0].rpartition(".")[2]
        if process.isdigit() and not lock.alive(lock.Holder(int(process), "", "")):
            with suppress(OSError):
                part.unlink()


def sync_folder(folder: Path) -> None:
    """Let a new name be on the disk as well; where the system knows no such thing, it needs none."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write(db: apsw.Connection, part: Path) -> None:
    with suppress(FileNotFoundError):
        part.unlink()
    target = connect(part, CREATE)
    try:
        target.pragma("synchronous", "full")
        with target.backup("main", db, "main") as backup:
            backup.step(-1)
        target.pragma("journal_mode", "delete")
    finally:
        target.close(True)
    check = connect(part, READ)
    try:
        if check.pragma("quick_check") != "ok":
            raise CaseError(f"The copy {part.name} was not written soundly; the disk may be failing: try another.")
    finally:
        check.close(True)
