"""What a checker mends of what was read and matched: wrong claims, names that are one or two, rows of passages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from parallax.model import Claim, Span, Value
from parallax.review.log import Entry, ReviewError

Field = Literal["value", "date", "speaker"]
FIELDS: tuple[Field, ...] = Field.__args__  # type: ignore[attr-defined]
Sort = Literal["entity", "term"]
SORTS: tuple[Sort, ...] = Sort.__args__  # type: ignore[attr-defined]
ACTIONS = ("correct", "same", "differ", "link", "unlink", "own")


@dataclass(frozen=True, slots=True)
class Correction:
    """A claim of a report that the checker has mended; ``span`` is where its words stand now, None where they are lost.

    ``read`` are the claims as they were read again from ``value``; the speaker of a claim needs no reading.
    """

    number: int
    source: str
    span: Span | None
    field: Field
    value: str
    reason: str = ""
    who: str = ""
    at: str = ""
    read: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two names of which the checker says that they are one thing (``same``) or two."""

    number: int
    kind: Sort
    same: bool
    a: str
    b: str
    who: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Passages that belong together (``linked``) or do not: sigil and number; empty where their words are lost."""

    number: int
    linked: bool
    passages: tuple[tuple[str, int], ...]
    who: str = ""
    at: str = ""


def mends(entries: Iterable[Entry], *actions: str) -> tuple[Entry, ...]:
    """The entries, of those in force, of these actions, without what was withdrawn."""
    told = list(entries)
    gone = {e.about for e in told if e.action == "withdraw"}
    return tuple(e for e in told if e.action in actions and e.number not in gone)


def likenesses(entries: Iterable[Entry]) -> tuple[Likeness, ...]:
    """What is said of names; of two names the last word counts."""
    found: dict[tuple[str, frozenset[str]], Likeness] = {}
    for e in mends(entries, "same", "differ"):
        a, b = json.loads(e.content)
        kind: Sort = "term" if e.kind == "term" else "entity"
        found[kind, frozenset((a.casefold(), b.casefold()))] = Likeness(
            e.number, kind, e.action == "same", a, b, e.who, e.at
        )
    return tuple(sorted(found.values(), key=lambda one: one.number))


def checked_names(kind: str, a: str, b: str) -> tuple[Sort, str]:
    """The kind and the two names as the log keeps them. Raises ReviewError."""
    if kind not in SORTS:
        raise ReviewError(f"'{kind}' is neither an entity nor a term; choose one of {', '.join(SORTS)}.")
    a, b = a.strip(), b.strip()
    if not a or not b or a.casefold() == b.casefold():
        raise ReviewError("Give two different names.")
    return kind, json.dumps([a, b])


def concerned(claims: Sequence[Claim], span: Span, field: Field) -> tuple[Claim, ...]:
    """The claims of a report that are meant by a stretch of its text.

    Those of just these words; else those of the fewest words around them; else all that have words in them.
    """
    there = [c for c in claims if c.span.start < span.end and c.span.end > span.start]
    if field == "date":
        there = [c for c in there if c.type == "time"]
    around = [c for c in there if c.span.start <= span.start and c.span.end >= span.end]
    least = min((c.span.end - c.span.start for c in around), default=0)
    return tuple([c for c in around if c.span.end - c.span.start == least] or there)


def one_place(claims: Iterable[Claim]) -> bool:
    """Whether claims all stand on the same words, so that one value can stand for all of them."""
    return len({(c.span.start, c.span.end) for c in claims}) == 1


def corrected(claims: Sequence[Claim], corrections: Iterable[Correction]) -> tuple[Claim, ...]:
    """The claims of a report as mended; the last correction of a claim counts."""
    found = list(claims)
    for one in corrections:
        meant = set(concerned(claims, one.span, one.field)) if one.span is not None else set()
        if one.field != "speaker" and not one_place(meant):
            continue
        found = [_mended(now, one) if was in meant else now for was, now in zip(claims, found, strict=True)]
    return tuple(found)


def _mended(claim: Claim, by: Correction) -> Claim:
    told = f"corrected by the checker: {by.value}" + (f" ({by.reason})" if by.reason else "")
    if by.field == "speaker":
        speaker = by.read[0].speaker if by.read else by.value
        before = f"{claim.value.derivation}; " if claim.value.derivation else ""
        return replace(claim, speaker=speaker, value=_derived(claim.value, f"{before}speaker {told}"))
    new = next((c for c in by.read if (c.type, c.slot) == (claim.type, claim.slot)), None)
    if new is None:
        return claim
    subject = new.subject if claim.type in ("name", "term") else claim.subject
    return replace(claim, value=_derived(new.value, told), subject=subject, hedge=new.hedge)


def _derived(value: Value, told: str) -> Value:
    return replace(value, derivation=told)
