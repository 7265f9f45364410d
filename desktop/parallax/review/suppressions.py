""" "Stop telling me this": a pair of values, a name or a rule that a checker has silenced, with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from parallax.model import Finding
from parallax.review.log import Entry, ReviewError, in_force

Kind = Literal["values", "name", "rule"]
KINDS: tuple[Kind, ...] = Kind.__args__  # type: ignore[attr-defined]
BETWEEN = " / "


@dataclass(frozen=True, slots=True)
class Suppression:
    """``what`` is silenced: two values ("12 person / 14 person"), a name ("Aram Sedik"), or a rule's id."""

    number: int
    kind: Kind
    what: str
    reason: str
    who: str = ""
    at: str = ""

    def matches(self, finding: Finding) -> bool:
        """Whether the finding is one that is not to be told."""
        if self.kind == "rule":
            return finding.rule == self.what
        if self.kind == "values":
            return {r.value for r in finding.readings} == set(self.what.split(BETWEEN))
        told = [finding.topic, *(r.value for r in finding.readings), *(e.span.quote for e in finding.evidence)]
        return f" {_folded(self.what)} " in f" {' | '.join(map(_folded, told))} "


def checked(kind: str, what: str, reason: str) -> tuple[Kind, str]:
    """``kind`` and ``what`` if they make a suppression, with its reason. Raises ReviewError."""
    found = asked(kind, what)
    if not reason.strip():
        raise ReviewError(f"Give a reason for silencing '{what}': somebody will ask for it.")
    return found


def asked(kind: str, what: str) -> tuple[Kind, str]:
    """``kind`` and ``what`` if something can be silenced by them. Raises ReviewError."""
    if kind not in KINDS:
        raise ReviewError(f"'{kind}' cannot be silenced: choose one of {', '.join(KINDS)}.")
    if kind == "values" and len(set(what.split(BETWEEN))) < 2:
        raise ReviewError(f"'{what}' is not two values: write them as 'ONE{BETWEEN}OTHER'.")
    if not what.strip() or (kind == "name" and not _folded(what)):
        raise ReviewError("Say what is to be silenced.")
    return kind, what


def suppressions(log: Iterable[Entry]) -> tuple[Suppression, ...]:
    """Those in force: neither undone nor lifted."""
    entries = in_force(log)
    lifted = {e.about for e in entries if e.action == "lift"}
    return tuple(
        Suppression(e.number, e.kind, e.what, e.reason, e.who, e.at)  # type: ignore[arg-type]
        for e in entries
        if e.action == "suppress" and e.number not in lifted
    )


def hidden(findings: Mapping[str, Finding], active: Sequence[Suppression]) -> dict[str, int]:
    """Mark -> number of the first suppression that hides the finding."""
    return {
        mark: next(s.number for s in active if s.matches(finding))
        for mark, finding in findings.items()
        if any(s.matches(finding) for s in active)
    }


def idle(findings: Iterable[Finding], active: Sequence[Suppression]) -> tuple[Suppression, ...]:
    """Suppressions that match nothing (any more): they are reported, so that none is forgotten."""
    found = list(findings)
    return tuple(s for s in active if not any(s.matches(f) for f in found))


@lru_cache(maxsize=65536)
def _folded(text: str) -> str:
    """Lower-case words without marks and accents, one blank between them."""
    from anyascii import anyascii

    plain = anyascii(text).lower()
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())
