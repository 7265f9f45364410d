"""Opening a file as a case: who else has it, whether it is one, of which version, and whether it is sound.

Nothing in the file is run before its schema is known to be exactly ours.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import apsw

from parallax.case import copies, lock, schema
from parallax.case.database import READ, WRITE, connect, let_go, limited, own, transaction, trust
from parallax.case.decisions import now
from parallax.case.salvage import salvaged
from parallax.case.trouble import CaseBusy, CaseDamaged, CaseError, spoken
from parallax.case.verify import Damage, damage

# A schema that takes longer to read than this is hostile; checking may take as long as a big file takes.
PATIENCE, BYTES_A_SECOND = 2.0, 4_000_000
# What the database raises, or we do, when the description of the tables cannot be read.
TORN = (apsw.CorruptError, schema.Torn)
TAKEN_AWAY = 100_000_000  # bytes that a file is supposed to have had
TRIES, PAUSE = 400, 0.005


class Opened(NamedTuple):
    """A connection that has passed all checks. ``alone`` says that it holds the file for writing."""

    db: apsw.Connection
    alone: bool
    damage: tuple[Damage, ...]
    backup: Path | None = None


def open_to_write(path: Path, vfs: str | None, synchronous: str) -> Opened:
    """The file, held alone. Raises CaseBusy where another has it, CaseError where it is no sound case of ours.

    A damaged case comes as what is sound of it, in memory, and is not held.
    """
    _is_file(path)
    _not_elsewhere(path)
    copies.tidy(path)
    with spoken(path, "open the case"):
        try:
            return _held(path, vfs, synchronous)
        except TORN:
            return _from_image(path.read_bytes(), path)


def open_to_read(path: Path, held: apsw.Connection | None = None) -> Opened:
    """What the file holds at this moment, in memory: it can be had while another program is writing to it.

    ``held`` is the connection by which this process has the file open itself.
    """
    if held is None:
        _is_file(path)  # what is open already can be read, though its file was taken away
    with spoken(path, "open the case"):
        return _from_image(bytes(held.serialize("main") or b"") if held else _image(path), path)


def open_image(path: Path, image: bytes) -> Opened:
    """The bytes of a case's file as a case in memory; ``path`` is where they are from."""
    with spoken(path, "open the case"):
        return _from_image(image, path)


def _held(path: Path, vfs: str | None, synchronous: str) -> Opened:
    db = connect(path, WRITE, vfs)
    try:
        if db.readonly("main") or not os.access(path.parent, os.W_OK):
            raise CaseError(f"Nothing may be written where {path} is; open it for reading, or copy it elsewhere.")
        _own(db, path, synchronous)
        found, backup = _checked(db, path, lambda: copies.free_name(path, "backup", now()))
    except BaseException:
        let_go(db)
        raise
    if not found:
        lock.take(path)
        return Opened(db, True, (), backup)
    sound = _salvaged(db, path, found)
    let_go(db)
    return sound


def _from_image(image: bytes, path: Path) -> Opened:
    """The bytes of a file as a case in memory, for reading."""
    db = _in_memory(image)
    try:
        found, _ = _checked(db, path, None)
    except TORN:
        db.close(True)
        db = _in_memory(image)
        with limited(db, _patience(path)):
            mended = schema.mend(db, path.name)
            found = (_torn(image, mended), *damage(db))
    return _salvaged(db, path, found) if found else Opened(db, False, ())


def _torn(image: bytes, mended: bool) -> Damage:
    """Why a file could not be read as it is: its header says how many pages it has, and how long they are."""
    length = int.from_bytes(image[16:18], "big")
    wanted = int.from_bytes(image[28:32], "big") * (65536 if length == 1 else length)
    if len(image) < wanted:
        return Damage("file", "", f"it was cut short: {len(image) * 100 // wanted}% of it is left")
    what = "the description of its tables was damaged, and is mended" if mended else "its beginning was damaged"
    return Damage("file", "", what)


def _in_memory(image: bytes) -> apsw.Connection:
    db = connect(":memory:", WRITE)
    db.deserialize("main", image)
    return db


def _is_file(path: Path) -> None:
    try:
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CaseError(f"{path} does not exist; check the name of the case.") from error
    except (OSError, ValueError) as error:
        why = (getattr(error, "strerror", "") or str(error)).lower()
        raise CaseError(f"{path} cannot be opened ({why}); choose another file.") from error
    if path.is_dir():
        raise CaseError(f"{path} is a folder; choose a .parallax file.")
    if size == 0:
        raise CaseDamaged(f"{path} is empty: nothing is left of the case in it; look for a backup beside it.")


def _not_elsewhere(path: Path) -> None:
    other = lock.elsewhere(path)
    if other is not None:
        raise CaseBusy(
            f"{path} is open in {other}; open it for reading, or, if that program is gone, remove {lock.place(path)}."
        )


def _own(db: apsw.Connection, path: Path, synchronous: str) -> None:
    """Hold the file; a journal that a crash has left is played back here."""
    try:
        with limited(db, PATIENCE):
            own(db, synchronous)
    except apsw.BusyError as error:
        who = lock.living(path) or "another program"
        raise CaseBusy(f"{path} is open in {who}; close it there, or open it for reading.") from error


def _checked(
    db: apsw.Connection, path: Path, backup: Callable[[], Path] | None
) -> tuple[tuple[Damage, ...], Path | None]:
    """The damage found, and the backup that was made before the file was brought to the newest version."""
    with limited(db, PATIENCE):
        version = schema.check(db, path.name)
    saved = None
    if version < len(schema.STEPS):
        if backup is not None:
            saved = copies.save_copy(db, backup())
        with transaction(db):
            schema.make(db, version)
    with limited(db, _patience(path)):
        found = damage(db)
    trust(db)
    return found, saved


def _salvaged(db: apsw.Connection, path: Path, found: tuple[Damage, ...]) -> Opened:
    with limited(db, _patience(path)):
        sound, damaged = salvaged(db, found)
    return Opened(sound, False, damaged)


def _patience(path: Path) -> float:
    """How many seconds the checks of a file may take."""
    try:
        size = path.stat().st_size
    except OSError:
        size = TAKEN_AWAY
    return PATIENCE + size / BYTES_A_SECOND


def _image(path: Path) -> bytes:
    """The bytes of the file between two transactions."""
    try:
        return _serialized(connect(path, READ))
    except apsw.BusyError:
        return _image_beside(path)
    except apsw.CorruptError:
        return path.read_bytes()
    except (apsw.ReadOnlyError, apsw.CantOpenError):
        # A crash has left a journal, which only somebody who may write can play back.
        return _serialized(connect(path, WRITE))


def _serialized(db: apsw.Connection) -> bytes:
    try:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM sqlite_master").fetchall()  # or it would not tell that it is held
        image = db.serialize("main")
        db.execute("COMMIT")
        return bytes(image or b"")
    finally:
        let_go(db)


def _image_beside(path: Path) -> bytes:
    """The bytes of a file that another process holds: read twice, with no transaction under way, and the same."""
    for _ in range(TRIES):
        if not _under_way(path):
            image = path.read_bytes()
            if not _under_way(path) and path.read_bytes() == image and not _under_way(path):
                return image
        time.sleep(PAUSE)
    raise CaseBusy(
        f"{path} is being written to without a pause by {lock.living(path) or 'another program'}; wait a moment."
    )


def _under_way(path: Path) -> bool:
    try:
        return path.with_name(path.name + "-journal").stat().st_size > 0
    except OSError:
        return False
