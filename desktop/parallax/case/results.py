"""Findings and rules of the last audit as rows, and the whole audit read back from a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import apsw

from parallax.case import codec, reports, stages
from parallax.case.rows import ABOUT, FINDING, RULE, add_all, put, remove, replace
from parallax.model import Alignment, Audit, Finding, Passage, Rule
from parallax.review.carry import Changes

# A finding is "present", or "changed" or "moved" (present, and an earlier one's verdict waits to be confirmed for it),
# or "gone", and kept for the verdict that it had.
HERE = ("present", "changed", "moved")
VERSION, LOST = "audited by", "lost"
# Findings that no rule made are not an audit's to renew.
MADE_BY_RULES = "substr(rule, 1, 4) <> 'own/'"


def stored(db: apsw.Connection, states: Sequence[str] = HERE) -> dict[str, Finding]:
    """Findings by mark, in their order."""
    places = ", ".join("?" * len(states))
    rows = db.execute(
        "SELECT f.mark, b.body FROM finding f JOIN finding_body b ON b.number = f.number "
        f"WHERE f.state IN ({places}) ORDER BY f.place, f.number",
        tuple(states),
    )
    return {mark: codec.value_of(Finding, body) for mark, body in rows}


def marks(db: apsw.Connection) -> set[str]:
    """The marks of the findings of the last audit, without a checker's own."""
    places = ", ".join("?" * len(HERE))
    sql = f"SELECT mark FROM finding WHERE state IN ({places}) AND {MADE_BY_RULES}"
    return {str(mark) for (mark,) in db.execute(sql, HERE)}


def some(db: apsw.Connection, wanted: Iterable[str]) -> dict[str, Finding]:
    """The findings of these marks."""
    return {mark: finding for mark in sorted(wanted) if (finding := one(db, mark)) is not None}


def one(db: apsw.Connection, mark: str) -> Finding | None:
    """The finding of this mark, gone or not."""
    sql = "SELECT b.body FROM finding f JOIN finding_body b ON b.number = f.number WHERE f.mark = ?"
    body = db.execute(sql, (mark,)).get
    return None if body is None else codec.value_of(Finding, body)


def store(
    db: apsw.Connection,
    findings: Mapping[str, Finding],
    found: Changes,
    decided: Iterable[str],
    bodies: Mapping[str, str] | None = None,
) -> None:
    """Write the findings of an audit in place of those before.

    What is gone stays as a row where it had a verdict; what took its place then waits for the checker. ``bodies`` are
    findings as they are kept, by mark, where whoever found them has written them so already.
    """
    had, bodies = set(decided), bodies or {}
    states = {c.new: ("moved" if c.moved else "changed", c.old) for c in found.changed if c.old in had}
    sql = f"SELECT mark, number, state, was FROM finding WHERE {MADE_BY_RULES}"
    before = {mark: (n, s, w) for mark, n, s, w in db.execute(sql)}
    fresh = []
    for place, (mark, finding) in enumerate(findings.items()):
        number, state, was = before.get(mark, (0, "present", ""))
        state, was = states.get(mark, (state, was) if state in HERE else ("present", ""))
        fields = row(mark, place, state, was, finding, bodies.get(mark, ""))
        if number:
            replace(db, FINDING, number, fields)
        else:
            fresh.append(fields)
    add_all(db, FINDING, fresh)
    for mark in before.keys() - findings.keys():
        _retire(db, mark, before[mark][0], mark in had)


def forget(db: apsw.Connection, letter: str) -> None:
    """Remove every finding that holds words of a source."""
    sql = "SELECT number FROM finding WHERE instr(sources, ?)"
    for (number,) in db.execute(sql, (f",{letter},",)).fetchall():
        remove(db, FINDING, int(str(number)))


def store_rules(db: apsw.Connection, rules: Iterable[Rule]) -> None:
    """Write the rules of an audit in place of those before."""
    there: dict[str, tuple[int, str]] = {n: (k, d) for n, k, d in db.execute("SELECT id, number, digest FROM rule")}
    for rule in rules:
        _, digest = there.pop(rule.id, (0, ""))
        version = f"{rule.digest} {rule.severity}"  # a checker may have chosen another severity
        if rule.digest and digest == version:
            continue
        put(db, RULE, {"id": rule.id}, {"digest": version, "body": codec.packed(codec.plain_of(rule))})
    for number, _ in there.values():
        remove(db, RULE, number)


def rules(db: apsw.Connection) -> tuple[Rule, ...]:
    """The rules of the last audit, sorted by id."""
    return tuple(codec.made(Rule, codec.unpacked(body)) for (body,) in db.execute("SELECT body FROM rule ORDER BY id"))


def said(db: apsw.Connection, key: str) -> str:
    """What the case says of itself under ``key``; empty where nothing."""
    return str(db.execute("SELECT value FROM about WHERE key = ?", (key,)).get or "")


def say(db: apsw.Connection, key: str, value: str) -> None:
    """Let the case say something of itself."""
    put(db, ABOUT, {"key": key}, {"value": value})


def lost(db: apsw.Connection) -> list[str]:
    """What was lost when the case was saved from a damaged file."""
    told = said(db, LOST)
    return [str(one) for one in codec.loaded(told)] if told else []


def unsay(db: apsw.Connection, key: str) -> None:
    """Let the case no longer say it."""
    number = db.execute("SELECT number FROM about WHERE key = ?", (key,)).get
    if number is not None:
        remove(db, ABOUT, number)


def whole(db: apsw.Connection) -> Audit:
    """The last audit as it stands in the case, for export and window."""
    sources = reports.stored(db)
    passages: list[Passage] = []
    for source in sources:
        plain = stages.kept(db, "passages", source.sigil)
        passages += stages.passages_of(plain) if plain is not None else ()
    plain = stages.kept(db, "alignment", stages.ALL)
    claims, alignment = stages.alignment_of(plain) if plain is not None else ((), Alignment())
    return Audit(
        sources=sources,
        passages=tuple(passages),
        claims=claims,
        alignment=alignment,
        rules=rules(db),
        findings=tuple(stored(db).values()),
        version=said(db, VERSION),
        notes=tuple(f"Lost when the case was damaged: {one}." for one in lost(db)),
    )


def _retire(db: apsw.Connection, mark: str, number: int, decided: bool) -> None:
    if not decided:
        remove(db, FINDING, number)
        return
    finding = one(db, mark)
    if finding is not None:
        replace(db, FINDING, number, row(mark, 0, "gone", "", finding))


def row(mark: str, place: int, state: str, was: str, f: Finding, body: str = "") -> dict[str, str | int]:
    """A finding as a row of the case; ``body`` is the finding as it is kept, where that is at hand."""
    letters = dict.fromkeys(e.source for e in f.evidence)
    quotes = dict.fromkeys(e.span.quote for e in f.evidence)
    return {
        "mark": mark, "place": place, "state": state, "was": was, "rule": f.rule, "type": f.type,
        "relation": f.relation, "severity": f.severity, "sources": f",{','.join(letters)},",
        "words": "\n".join((f.topic, f.summary, *quotes)).casefold(), "body": body or codec.text_of(f),
    }  # fmt: skip
