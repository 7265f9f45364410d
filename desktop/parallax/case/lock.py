"""Who has a case open: a small file beside it, for the friendly sentence. The wall itself is the database's lock.

The form is that of Qt's QLockFile (process, program, machine; one a line), which the window uses, and so are the rules:
a lock whose process is gone from this machine is stale and is taken over without a question; one of another machine is
believed. The file goes when the case is closed; it is never part of a case.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

PROGRAM = "parallax"


class Holder(NamedTuple):
    """The process that has a case open."""

    process: int
    program: str
    machine: str

    def __str__(self) -> str:
        return f"{self.program or 'a program'} on {self.machine or 'this machine'} (process {self.process})"


def place(case: Path) -> Path:
    """Where the lock of a case stands."""
    return case.with_name(f"{case.name}.lock")


def take(case: Path) -> None:
    """Say that this process has the case open. A folder that takes no files only loses the friendly sentence."""
    with suppress(OSError):
        place(case).write_text(f"{os.getpid()}\n{PROGRAM}\n{socket.gethostname()}\n", "utf-8")


def release(case: Path) -> None:
    """Take back what ``take`` said, where it is still said of this process."""
    mine = holder(case)
    if mine is not None and mine.process == os.getpid() and mine.machine == socket.gethostname():
        with suppress(OSError):
            place(case).unlink()


def living(case: Path) -> Holder | None:
    """Who has the case open, if that process is still there."""
    found = holder(case)
    return found if found and alive(found) else None


def holder(case: Path) -> Holder | None:
    """Who has the case open, as the lock says; None where there is none or it cannot be read."""
    try:
        process, program, machine, *_ = [*place(case).read_text("utf-8").splitlines(), "", "", ""]
        return Holder(int(process), program, machine)
    except (OSError, ValueError):
        return None


def elsewhere(case: Path) -> Holder | None:
    """The holder on another machine, of whom nothing can be known from here (a shared folder); else None."""
    found = holder(case)
    return found if found and found.machine and found.machine != socket.gethostname() else None


def alive(found: Holder) -> bool:
    """Whether the process is still there; of another machine's it cannot be known, and is supposed."""
    if found.machine and found.machine != socket.gethostname():
        return True
    try:
        os.kill(found.process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
