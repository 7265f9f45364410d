"""Writing a file whole or not at all: the bytes go beside it, and take its name when they are safe on the disk."""

from __future__ import annotations

import os
from pathlib import Path

from parallax.errors import OutputError

# How every case begins (and every other database): no result may take its place, and its verdicts with it.
DATABASE = b"SQLite format 3\x00"
CASE = "it is a case, with all its verdicts"


def put(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``. Raises ``OutputError``; whatever stood there before then stands there still."""
    target = path.resolve()  # a link keeps pointing at the file that is renewed
    try:
        if _is_case(target):
            raise OutputError(f"Cannot write {path}: {CASE}; choose another name.")
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(data)  # a pipe or a device: nothing to rename
        else:
            _replace(target, data)
    except OSError as error:
        raise OutputError(f"Cannot write {path}: {_reason(target, error)}; choose another place.") from error


def check_place(path: Path) -> None:
    """Raise ``OutputError`` now if ``path`` can plainly not be written later, before an hour's work is lost."""
    try:
        why = _hindrance(path, path.resolve())
    except OSError as error:
        why = (error.strerror or str(error)).lower()
    if why:
        raise OutputError(f"Cannot write {path}: {why}; choose another place.")


def _hindrance(path: Path, target: Path) -> str:
    if target.is_dir():
        return "it is a folder"
    if not target.parent.is_dir():
        return f"the folder {path.parent} does not exist"
    if _is_case(target):
        return CASE
    return "" if os.access(target.parent, os.W_OK) else f"nothing may be written in {path.parent}"


def _is_case(target: Path) -> bool:
    if not target.is_file():
        return False
    with target.open("rb") as file:
        return file.read(len(DATABASE)) == DATABASE


def _replace(target: Path, data: bytes) -> None:
    beside = target.with_name(f".{target.name[:40]}.{os.getpid()}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except BaseException:  # an interrupt too must leave nothing behind
        beside.unlink(missing_ok=True)
        raise


def _reason(target: Path, error: OSError) -> str:
    """What the system says, in a word that helps."""
    if target.is_dir():
        return "it is a folder"
    if isinstance(error, PermissionError):
        return "not permitted, or the file is open in another program"
    return (error.strerror or str(error)).lower()
