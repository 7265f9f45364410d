"""What a case says of rules (off, another severity) and of words (its glossary), from the log."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from parallax.lexicon.glossary import Entry as Term
from parallax.lexicon.glossary import checked, plain
from parallax.model import Rule, Severity
from parallax.review.log import Entry, ReviewError

SEVERITIES: tuple[Severity, ...] = get_args(Severity)


@dataclass(frozen=True, slots=True)
class Choice:
    """How a case uses a rule: whether at all, and with which severity (None: the rule's own)."""

    on: bool = True
    severity: Severity | None = None


def choices(entries: Iterable[Entry]) -> dict[str, Choice]:
    """What entries in force say of rules, by id; a rule that is used as it comes is left out."""
    found: dict[str, Choice] = {}
    for e in entries:
        if e.action == "rule":
            found[e.what] = replace(found.get(e.what, Choice()), **json.loads(e.content))
    return {rule: choice for rule, choice in found.items() if choice != Choice()}


def checked_choice(on: bool | None, severity: str | None) -> str:
    """A choice as the log keeps it; a severity "" is the rule's own again. Raises ReviewError."""
    if severity not in (None, "", *SEVERITIES):
        raise ReviewError(f"'{severity}' is no severity; choose one of {', '.join(SEVERITIES)}.")
    if on is None and severity is None:
        raise ReviewError("Say whether the rule is to be used, or how loud it is to be.")
    told: dict[str, bool | str | None] = {} if on is None else {"on": on}
    return json.dumps(told if severity is None else {**told, "severity": severity or None})


def applied(rules: Sequence[Rule], chosen: Mapping[str, Choice]) -> tuple[Rule, ...]:
    """The rules that are used, as loud as was chosen."""
    used = [(rule, chosen.get(rule.id, Choice())) for rule in rules]
    return tuple(
        replace(rule, severity=choice.severity) if choice.severity else rule for rule, choice in used if choice.on
    )


def terms(entries: Iterable[Entry], before: Iterable[Term] = ()) -> tuple[Term, ...]:
    """The entries of the case's glossary, in the order of their terms; ``before`` are those from before the log."""
    found = {plain(term.term): term for term in before}
    for e in entries:
        if e.action == "define":
            told = json.loads(e.content)
            found[plain(e.what)] = checked(
                Term(e.what, told["kind"], tuple(told["synonyms"]), tuple(told["differs_from"]), told["note"])
            )
        elif e.action == "undefine":
            found.pop(plain(e.what), None)
    return tuple(found[term] for term in sorted(found))


def written(term: Term) -> str:
    """An entry of the glossary as the log keeps it."""
    return json.dumps(
        {"kind": term.kind, "synonyms": term.synonyms, "differs_from": term.differs_from, "note": term.note}
    )
