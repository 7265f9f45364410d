"""The log of decisions as rows of a case, and the table of what now stands, which follows from it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

import apsw

from parallax.case import codec
from parallax.case.rows import LOG, STANDING, add, add_all, put, remove
from parallax.model import Finding
from parallax.review.log import GIVEN, STEPS_BACK, UNTOUCHED, Action, Entry, Standing, standing, standings
from parallax.review.suppressions import hidden, suppressions

Clock = Callable[[], datetime]
LINES = "SELECT number, at, who, action, mark, body FROM log"
IN_BODY = ("verdict", "reason", "about", "was", "kind", "what", "content", "group")


def now() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


def stored(db: apsw.Connection) -> list[Entry]:
    """The whole log."""
    return [entry(*row) for row in db.execute(f"{LINES} ORDER BY number")]


def stored_of(db: apsw.Connection, action: Action) -> list[Entry]:
    """The entries of one kind, and all that may have undone or redone them."""
    rows = db.execute(f"{LINES} WHERE action IN (?, 'undo', 'redo') ORDER BY number", (action,))
    return [entry(*row) for row in rows]


def entry(number: int, at: str, who: str, action: str, mark: str, body: str) -> Entry:
    """One row as an entry."""
    told = codec.loaded(body)
    return Entry(number, at, who, cast(Action, action), mark, **{k: told[k] for k in IN_BODY if k in told})


def append(db: apsw.Connection, action: Action, clock: Clock, who: str = "", mark: str = "", **told: Any) -> Entry:
    """Add one entry; ``told`` are the other fields of an Entry."""
    row = _row(Entry(0, _time(clock), who, action, mark, **told))
    return Entry(add(db, LOG, row), row["at"], who, action, mark, **told)


def append_step(db: apsw.Connection, entries: Sequence[Entry], clock: Clock) -> list[Entry]:
    """Add several entries as one step, to be undone as one; their number, time and group are given here."""
    first = 1 + int(db.execute("SELECT coalesce(max(number), 0) FROM log").get)
    at = _time(clock)
    made = [replace(e, number=first + n, at=at, group=first) for n, e in enumerate(entries)]
    add_all(db, LOG, map(_row, made))
    return made


def _time(clock: Clock) -> str:
    return clock().astimezone(UTC).isoformat(timespec="milliseconds")


def _row(entry: Entry) -> dict[str, str]:
    defaults = Entry(0, "", "", "verdict")
    told = {key: getattr(entry, key) for key in IN_BODY if getattr(entry, key) != getattr(defaults, key)}
    if entry.action in GIVEN:
        told["verdict"] = entry.verdict
    return {
        "at": entry.at, "who": entry.who, "action": entry.action, "mark": entry.mark, "body": codec.dumped(told),
    }  # fmt: skip


def stand(db: apsw.Connection, given: Iterable[Entry], before: Mapping[str, Standing]) -> dict[str, Standing]:
    """Bring the table of what stands up to more remarks on findings, without looking at all the others."""
    after = dict(before)
    for one in given:
        after[one.mark] = standing(one, after)
        verdict = after[one.mark].verdict
        there = db.execute("SELECT verdict, hidden FROM standing WHERE mark = ?", (one.mark,)).get
        if there is None or there[0] != verdict:
            put(db, STANDING, {"mark": one.mark}, {"verdict": verdict, "hidden": there[1] if there else 0})
    return after


def revise(
    db: apsw.Connection, log: list[Entry], marks: Collection[str], before: Mapping[str, Standing]
) -> dict[str, Standing]:
    """Bring the table of what stands up to the log for these findings, of which something was undone or redone."""
    origins = {e.was for e in log if e.was and e.mark in marks}
    told = standings(e for e in log if e.mark in marks or e.mark in origins or e.action in STEPS_BACK)
    after = {mark: standing for mark, standing in before.items() if mark not in marks}
    after |= {mark: told[mark] for mark in marks if mark in told}
    for mark in sorted(marks):
        there = db.execute("SELECT number, verdict, hidden FROM standing WHERE mark = ?", (mark,)).get
        covered = int(there[2]) if there else 0
        if mark in told or covered:
            verdict = told[mark].verdict if mark in told else UNTOUCHED.verdict
            put(db, STANDING, {"mark": mark}, {"verdict": verdict, "hidden": covered})
        elif there:
            remove(db, STANDING, int(there[0]))
    return after


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
