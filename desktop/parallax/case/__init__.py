"""A case on disk: one file (.parallax) for all that belongs to one event, saved as you go.

An SQLite database, so that a crash, a power cut or a full disk loses nothing that was acknowledged; with hashes of its
own, so that damage is noticed and named. Open it with ``open_case`` (alone, to work in it) or ``read_case`` (what it
holds at this moment, also beside its owner), make one with ``create``.
"""

from __future__ import annotations

import os
from pathlib import Path

import apsw

from parallax import __version__
from parallax.case import copies, decisions, opening, results, schema
from parallax.case.case import Case
from parallax.case.copies import SUFFIX
from parallax.case.held import HELD, identity
from parallax.case.questions import Filter, Line
from parallax.case.trouble import CaseBusy, CaseDamaged, CaseDisplaced, CaseError
from parallax.case.verify import Damage

__all__ = [
    "SUFFIX", "Case", "CaseBusy", "CaseDamaged", "CaseDisplaced", "CaseError", "Damage", "Filter", "Line", "case_in",
    "create", "open_case", "read_case",
]  # fmt: skip


def create(path: str | Path, clock: decisions.Clock = decisions.now) -> Case:
    """A new, empty case, open. Raises CaseError where something of that name exists or nothing can be written."""
    path = Path(path).resolve()
    if path.suffix != SUFFIX:
        raise CaseError(f"Cannot make {path}: a case's name ends in {SUFFIX}; give it that ending.")
    if os.path.lexists(path):  # unlike Path.exists, it raises nothing where the folder may not be entered
        raise CaseError(f"{path} exists already; open it, or choose another name.")
    if not path.parent.is_dir():
        raise CaseError(f"The folder {path.parent} does not exist; choose another place for the case.")
    copies.make_new(path, _fill)
    return open_case(path, clock=clock)


def open_case(
    path: str | Path, clock: decisions.Clock = decisions.now, vfs: str | None = None, synchronous: str = "FULL"
) -> Case:
    """The case, to work in: nobody else can write to it meanwhile. A damaged one opens for reading, and says so.

    ``vfs`` and ``synchronous`` are for tests, which cut the power. Raises CaseBusy, CaseError.
    """
    path = Path(path).resolve()  # a journal stands beside the file itself, not beside a link to it
    if identity(path) in HELD:
        raise CaseBusy(f"{path} is open in this program already.")
    return Case(path, opening.open_to_write(path, vfs, synchronous), clock)


def read_case(path: str | Path) -> Case:
    """What the case holds at this moment, for reading; its owner may go on working. Raises CaseError."""
    path = Path(path).resolve()
    file = identity(path)
    return Case(path, opening.open_to_read(path, HELD.get(file) if file else None))


def case_in(path: Path, image: bytes, like: Case | None = None) -> Case:
    """A case in memory, for reading, from the bytes that ``Case.image`` gave; ``like`` has read some of it before."""
    case = Case(path, opening.open_image(path, image))
    case.recall(like)
    return case


def _fill(db: apsw.Connection) -> None:
    schema.make(db)
    results.say(db, "made by", __version__)
