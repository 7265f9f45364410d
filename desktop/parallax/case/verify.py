"""Looking at every hash of a case: what is damaged, named so that a user knows what it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import apsw

from parallax.case import decisions
from parallax.case.rows import FINDING, LOG, SOURCE, STAGE, TABLES, Fields, Sealed, head, scan
from parallax.case.seals import EMPTY, plus, seal
from parallax.case.trouble import CaseDamaged
from parallax.review.log import standings

NAMES = {
    "about": "what the case says of itself", "source": "report", "stage": "reading of report", "rule": "rule",
    "finding": "finding", "log": "decision", "glossary": "entry of the glossary", "standing": "table of verdicts",
    "file": "file",
}  # fmt: skip
TOLD = "what was found in it before is still told"  # so its letter still stands in findings
SEVERAL = {
    "about": "what the case says of itself", "source": "reports", "stage": "readings of reports", "rule": "rules",
    "finding": "findings", "log": "decisions", "glossary": "entries of the glossary", "standing": "verdicts",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Damage:
    """Something that is not as it was saved. ``kind`` is a table's name, or "file"; ``name`` what it was called.

    ``database`` is what the database itself says, for whoever mends such files.
    """

    kind: str
    name: str
    what: str
    database: str = field(default="", compare=False)
    several: bool = False  # of all of this kind

    def __str__(self) -> str:
        kind = SEVERAL[self.kind] if self.several else NAMES[self.kind]
        return f"{' '.join(part for part in (kind, self.name) if part)}: {self.what}"


def damage(db: apsw.Connection) -> tuple[Damage, ...]:
    """All damage; empty where everything is as it was saved."""
    found = [one for table in TABLES for one in _table(db, table)]
    if not any(one.kind in ("log", "standing") for one in found):
        found += _standing(db)
    return (*found, *_database(db))


def _database(db: apsw.Connection) -> Iterator[Damage]:
    """What the database says of its own pages and indexes."""
    try:
        said = [" ".join(str(line).split()) for (line,) in db.execute("PRAGMA integrity_check(5)") if line != "ok"]
    except (apsw.CorruptError, apsw.NotADBError, apsw.IOError, apsw.SQLError) as error:
        said = [str(error)]
    if said:
        yield Damage("file", "", "its parts do not fit together any more", "; ".join(said))


def _table(db: apsw.Connection, table: Sealed) -> Iterator[Damage]:
    amount, total, link, last = 0, EMPTY, EMPTY, 0
    sound, wanted = True, (0, EMPTY)
    try:
        wanted = head(db, table.name)
        for number, fields, mark in scan(db, table):
            good = mark == seal((number, *fields), link if table.chained else b"")
            if not good:
                sound = False
                what = "its hash does not fit: it was damaged"
                what += f" and is left out; {TOLD}" if table is SOURCE else ""
                yield Damage(table.name, _name(table, number, fields), what)
            amount, total, link, last = amount + 1, plus(total, mark if good else EMPTY), mark, number
    except (apsw.CorruptError, apsw.NotADBError, apsw.IOError) as error:
        amount += _behind(db, table, last)
        yield Damage(table.name, "", f"{_of(amount, wanted[0])} can be read", str(error), several=True)
        return
    if amount != wanted[0]:
        yield Damage(table.name, "", f"there are {amount}, and there should be {wanted[0]}", several=True)
    elif sound and (link if table.chained else total) != wanted[1]:
        yield Damage(table.name, "", "taken together they are not those that were saved", several=True)


def _behind(db: apsw.Connection, table: Sealed, last: int) -> int:
    """How many rows can be read from the end of a table that breaks off after the row ``last``."""
    found = 0
    with suppress(apsw.CorruptError, apsw.NotADBError, apsw.IOError):
        for number, _, mark in scan(db, table, backward=True):
            if number <= last:
                break
            found += bool(mark)
    return found


def _of(amount: int, wanted: int) -> str:
    if not amount:
        return f"none of {wanted}" if wanted else "none"
    return f"only {amount} of {wanted}" if wanted > amount else f"only {amount}"


def _name(table: Sealed, number: int, fields: Fields) -> str:
    told = (f.decode("utf-8", "replace") if isinstance(f, bytes) else f for f in fields)
    row = dict(zip(table.all_columns, told, strict=True))
    if table is SOURCE:
        return f"{row['sigil']} ({row['file']})"
    if table is STAGE:
        return f"{row['source'] or 'comparison'} ({row['name']})"
    if table is FINDING:
        return str(row["mark"])[:12]
    if table is LOG:
        return f"{number} ({row['at']})"
    return str(row.get("id") or str(row.get("mark") or "")[:12] or row.get("key") or row.get("term") or number)


def _standing(db: apsw.Connection) -> Iterator[Damage]:
    """The table of verdicts must say what the log says."""
    try:
        there = dict(db.execute("SELECT mark, verdict FROM standing NOT INDEXED"))
        told = {mark: s.verdict for mark, s in standings(decisions.stored(db)).items()}
    except (apsw.CorruptError, CaseDamaged, TypeError, UnicodeDecodeError) as error:
        yield Damage("standing", "", "it cannot be read", str(error))
        return
    if told != {mark: v for mark, v in there.items() if mark in told} or any(
        v != "unreviewed" for mark, v in there.items() if mark not in told
    ):
        yield Damage("standing", "", "it does not say what the log of decisions says")
