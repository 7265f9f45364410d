"""A disk that forgets at a power cut what was not synced, in the sectors that chance chooses.

After SQLite's own test6.c: every write goes to the real file, and is written down. ``Disk.after_cut`` gives the files
as they may be found after the power went at some point of that record: all that was synced, and of the rest any of
the 512-byte sectors, cut and grown lengths, and deletions (a deletion is only sure after a later sync).
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

import apsw

SECTOR = 512


@dataclass
class Event:
    """One thing that happened to a file: "write" (at ``offset``), "cut" (to length ``offset``), "sync", "delete", or
    "said": the program told its user that entry ``offset`` of the log is saved."""

    what: str
    name: str = ""
    offset: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """The record. ``before`` are the files as they were when it began."""

    before: dict[str, bytes] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def after_cut(self, point: int, chance: random.Random) -> tuple[dict[str, bytes], int]:
        """The files after a cut behind event ``point``, and the number of the last entry said to be saved."""
        sure = {name: bytearray(data) for name, data in self.before.items()}
        loose: list[Event] = []
        saved = 0
        for event in self.events[:point]:
            if event.what == "said":
                saved = event.offset
            elif event.what == "sync":
                for one in [e for e in loose if e.name == event.name or e.what == "delete"]:
                    _apply(sure, one)
                loose = [e for e in loose if e.name != event.name and e.what != "delete"]
            else:
                loose.append(event)
        for event in loose:
            for part in _parts(event):
                if chance.random() < 0.5:
                    _apply(sure, part)
        return {name: bytes(data) for name, data in sure.items()}, saved


def _parts(event: Event) -> list[Event]:
    """A write as the sectors that it touches."""
    if event.what != "write":
        return [event]
    parts, at = [], event.offset
    end = event.offset + len(event.data)
    while at < end:
        stop = min(end, (at // SECTOR + 1) * SECTOR)
        parts.append(Event("write", event.name, at, event.data[at - event.offset : stop - event.offset]))
        at = stop
    return parts


def _apply(files: dict[str, bytearray], event: Event) -> None:
    if event.what == "delete":
        files.pop(event.name, None)
        return
    data = files.setdefault(event.name, bytearray())
    if event.what == "cut":
        del data[event.offset :]
    else:
        if len(data) < event.offset:
            data.extend(bytes(event.offset - len(data)))
        data[event.offset : event.offset + len(event.data)] = event.data


class RecordingFile(apsw.VFSFile):
    """A file whose changes are written down."""

    def __init__(self, disk: Disk, filename: Any, flags: list[int]) -> None:
        self.disk = disk
        self.name = filename.filename() if isinstance(filename, apsw.URIFilename) else str(filename or "")
        super().__init__("", filename, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - the database's names
        self.disk.events.append(Event("write", self.name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self.disk.events.append(Event("cut", self.name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self.disk.events.append(Event("sync", self.name))
        super().xSync(flags)


class RecordingDisk(apsw.VFS):
    """All files of a database, written down. It makes no promise of sectors written whole."""

    def __init__(self, name: str, disk: Disk) -> None:
        self.disk = disk
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> RecordingFile:  # noqa: N802
        return RecordingFile(self.disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        self.disk.events.append(Event("delete", filename))
        super().xDelete(filename, syncdir)
