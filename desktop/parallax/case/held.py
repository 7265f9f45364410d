"""The file behind an open case: held, written in transactions, copied, and saved when it is taken away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import apsw

from parallax.case import copies, decisions, lock
from parallax.case.database import let_go, transaction
from parallax.case.opening import Opened
from parallax.case.trouble import CaseDisplaced, CaseError, spoken
from parallax.case.verify import Damage, damage
from parallax.errors import ParallaxError

Identity = tuple[int, int]
Self = TypeVar("Self", bound="Held")
# The files that this process holds: a lock is lost when the same process opens and closes the file once more.
HELD: dict[Identity, apsw.Connection] = {}


def identity(path: Path) -> Identity | None:
    """What tells a file from another that later has the same name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Held:
    """A case's file. ``writable`` is false for one opened for reading and for a damaged one; ``damage`` says what is.

    ``backup`` is the copy that was made before an older file was brought to this version's form.
    """

    def __init__(self, path: Path, opened: Opened, clock: decisions.Clock) -> None:
        self.path = path
        self.writable = opened.alone
        self.damage = opened.damage
        self.backup = opened.backup
        self._db = opened.db
        self._clock = clock
        self._file = identity(path) if opened.alone else None
        self._rescue: Path | None = None  # what holds all that was saved, where the file was taken away
        if self._file is not None:
            HELD[self._file] = opened.db

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go; nothing of the case is left anywhere else. A second call does nothing."""
        let_go(self._db)
        if self._file is not None:
            lock.release(self.path)
            HELD.pop(self._file, None)
            self._file = None
        self.writable = False

    def arrange(self, key: str, value: str) -> None:
        """Remember how the window was laid out."""
        with self._writing("save the layout"):
            self._db.execute(
                "INSERT INTO layout (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    def layout(self) -> dict[str, str]:
        """How the window was laid out."""
        return {str(key): str(value) for key, value in self._db.execute("SELECT key, value FROM layout")}

    def verify(self) -> tuple[Damage, ...]:
        """Look at every hash again."""
        return self.damage or damage(self._db)

    def save_copy(self, to: Path) -> Path:
        """Write a copy under another name, whatever is going on; give the name it has."""
        return copies.save_copy(self._db, to)

    def back_up(self) -> Path:
        """Write a dated copy beside the case."""
        return copies.save_copy(self._db, copies.free_name(self.path, "backup", self._clock()))

    @contextmanager
    def _writing(self, doing: str) -> Iterator[None]:
        """One transaction; when this ends without an error, the change is on the disk, in the file of this name."""
        self._check_writable(doing)
        try:
            with spoken(self.path, doing), transaction(self._db):
                yield
        except CaseError as error:
            # The database itself refuses to write to a file that has lost its name.
            if identity(self.path) != self._file:
                raise self._rescued("all that was saved before this change", again=False) from error
            raise
        if identity(self.path) != self._file:
            raise self._rescued("all of it, this last change included,")

    def _check_writable(self, doing: str) -> None:
        if not self.writable:
            why = "it is damaged" if self.damage else "it is open for reading only"
            raise CaseError(f"Cannot {doing} in {self.path}: {why}; save a copy and work in that.")

    def _rescued(self, what: str, again: bool = True) -> CaseDisplaced:
        """The file was taken away under us: all of it is still in hand, so write it down under another name.

        Not ``again`` where nothing was added since: one copy is enough.
        """
        kept = None if again or self._rescue is None or not self._rescue.exists() else self._rescue
        copy = kept or copies.free_name(self.path, "rescued", self._clock())
        happened = f"{self.path} was deleted, moved or replaced while it was open"
        try:
            self._rescue = kept or copies.save_copy(self._db, copy)
        except ParallaxError:
            return CaseDisplaced(f"{happened}; save a copy elsewhere before you close it.")
        return CaseDisplaced(f"{happened}; {what} is in {copy} now: open that.")
