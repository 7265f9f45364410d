"""The log of decisions as rows of a case, and the table of what now stands, which follows from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, cast

import apsw

from parallax.case import codec
from parallax.case.rows import LOG, STANDING, add, put, remove
from parallax.model import Finding
from parallax.review.log import Action, Entry, Standing, standing, standings
from parallax.review.suppressions import hidden, suppressions

Clock = Callable[[], datetime]
IN_BODY = ("verdict", "reason", "about", "was", "kind", "what")


def now() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


def stored(db: apsw.Connection) -> list[Entry]:
    """The whole log."""
    rows = db.execute("SELECT number, at, who, action, mark, body FROM log ORDER BY number")
    return [entry(*row) for row in rows]


def entry(number: int, at: str, who: str, action: str, mark: str, body: str) -> Entry:
    """One row as an entry."""
    told = codec.loaded(body)
    return Entry(number, at, who, cast(Action, action), mark, **{k: told[k] for k in IN_BODY if k in told})


def append(db: apsw.Connection, action: Action, clock: Clock, who: str = "", mark: str = "", **told: Any) -> Entry:
    """Add one entry; ``told`` are the other fields of an Entry."""
    at = clock().astimezone(UTC).isoformat(timespec="milliseconds")
    body = codec.dumped({key: told[key] for key in IN_BODY if told.get(key)})
    number = add(db, LOG, {"at": at, "who": who, "action": action, "mark": mark, "body": body})
    return Entry(number, at, who, action, mark, **told)


def stand(db: apsw.Connection, given: Entry, before: Mapping[str, Standing]) -> dict[str, Standing]:
    """Bring the table of what stands up to one more verdict, without looking at all the others."""
    covered = db.execute("SELECT hidden FROM standing WHERE mark = ?", (given.mark,)).get or 0
    put(db, STANDING, {"mark": given.mark}, {"verdict": given.verdict, "hidden": covered})
    return {**before, given.mark: standing(given)}


def settle(db: apsw.Connection, log: list[Entry], findings: Mapping[str, Finding] | None = None) -> dict[str, Standing]:
    """Bring the table of what stands up to the log; ``findings`` are given where suppressions may hide others now."""
    told = standings(log)
    before: dict[str, tuple[int, str, int]] = {
        mark: (number, verdict, covered)
        for number, mark, verdict, covered in db.execute("SELECT number, mark, verdict, hidden FROM standing")
    }
    if findings is None:
        covering = {mark: covered for mark, (_, _, covered) in before.items() if covered}
    else:
        covering = hidden(findings, suppressions(log))
    wanted = {
        mark: (told[mark].verdict if mark in told else "unreviewed", covering.get(mark, 0))
        for mark in sorted({*told, *covering})
    }
    for mark in before.keys() - wanted.keys():
        remove(db, STANDING, before[mark][0])
    for mark, (verdict, covered) in wanted.items():
        if before.get(mark, (0, "", 0))[1:] != (verdict, covered):
            put(db, STANDING, {"mark": mark}, {"verdict": verdict, "hidden": covered})
    return told
