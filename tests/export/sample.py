"""A small audit built by hand: three reports on the opening of a bridge, with one finding of every relation."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

from parallax.model import (
    Alignment,
    Audit,
    Claim,
    ClaimType,
    Evidence,
    Example,
    Finding,
    Noise,
    Pair,
    Passage,
    Reading,
    Relation,
    Row,
    Rule,
    Severity,
    Source,
    Span,
    Stated,
    Value,
)  # fmt: skip

TEXTS = {
    "A": "The new bridge opens to traffic on Friday.\n\nSome 40 stewards will be there.\n\n"
    '"Nobody will wait longer than a minute," Mayor Ilse Brandt said.\n\nSupport our newsroom with a gift.',
    "B": 'The bridge opens on Saturday, the town said.\n\nForty stewards are hired.\n\n"No one waits more than a '
    'minute," the mayor said.',
    "C": "A bridge of 310 metres opens in March.\n\nThe old ferry stops at the end of the month.",
}
OUTLETS = {"A": "Harbour Times", "B": "The Lantern", "C": ""}
DATES = {
    "A": Stated("2021-03-02", "text", "the line under the headline"),
    "B": Stated("2021-03-03", "given", "--published"),
    "C": Stated(),
}


def sample(hostile: str = "") -> Audit:
    """The audit; ``hostile`` is put wherever words of a report can come to stand."""
    sources = tuple(_source(sigil, hostile) for sigil in TEXTS)
    day = _finding(
        "1", "time", "conflict", [("A", "on Friday", "2021-03-05", 1), ("B", "on Saturday", "2021-03-06", 2)]
    )
    month = _finding("2", "time", "precision", [("A", "on Friday", "2021-03-05", 1), ("C", "in March", "2021-03", 2)])
    quote_a, quote_b = "Nobody will wait longer than a minute,", "No one waits more than a minute,"
    said = _finding("3", "quote", "wording", [("A", quote_a, quote_a, 1), ("B", quote_b, quote_b, 2)], "minor")
    staff = _finding(
        "4", "quantity", "agree", [("A", "40 stewards", "40 steward", 1), ("B", "Forty stewards", "40 steward", 1)]
    )
    length = _finding("5", "quantity", "single", [("C", "310 metres", "310 metre", 1)], "info")
    findings = tuple(
        replace(f, topic=f.topic + hostile, reason=f.reason + hostile) for f in (day, month, said, staff, length)
    )
    a, b = _claim("A", quote_a, "quote", hostile), _claim("B", quote_b, "quote", hostile)
    times = (_time("A", "on Friday", 5), _time("B", "on Saturday", 6), _time("C", "in March", None))
    return Audit(
        sources=sources,
        passages=tuple(p for sigil in TEXTS for p in _passages(sigil)),
        claims=(a, b, *times),
        alignment=Alignment(rows=(Row((("A", (0,)), ("B", (0,)), ("C", (0,)))),), pairs=(Pair(a, b, 0.9),)),
        rules=(rule(),),
        findings=findings,
        version="0.1.0",
        notes=("The date of C is not known." + hostile,),
    )


def rule() -> Rule:
    """A rule with examples, as a pack would give it."""
    return Rule(
        id="desk/time/opening-day", title="The same opening on different days", type="time", slots=frozenset({"day"}),
        frames=frozenset({"open"}), check="time.disjoint.v1", severity="major", message="{a.text}, {b.text}", why="",
        settle="Ask the town.", false_alarms=("a preview",), params=(),
        examples=(Example("silence", (("A", "It opens."), ("B", "It opens."))),), digest="0f" * 32,
    )  # fmt: skip


def _source(sigil: str, hostile: str) -> Source:
    text, published = TEXTS[sigil], DATES[sigil]
    begin = text.find("Support")
    noise = (Noise(span(sigil, text[begin:] + hostile), "an appeal for money"),) if begin > 0 else ()
    return Source(
        sigil, f"{sigil.lower()}-bridge.txt", text, hashlib.sha256(text.encode()).hexdigest(),
        title=Stated("The bridge opens" + hostile, "text"), publisher=Stated(OUTLETS[sigil]), published=published,
        noise=noise, warnings=() if published.value else ("No date of publication was found." + hostile,),
    )  # fmt: skip


def span(sigil: str, quote: str) -> Span:
    """The first place of ``quote`` in a text."""
    start = max(0, TEXTS[sigil].find(quote))
    return Span(start, start + len(quote), quote)


def _passages(sigil: str) -> list[Passage]:
    return [Passage(sigil, n, n, span(sigil, part)) for n, part in enumerate(TEXTS[sigil].split("\n\n"))]


def _passage_of(sigil: str, quote: str) -> int:
    return TEXTS[sigil][: span(sigil, quote).start].count("\n\n")


def _claim(sigil: str, quote: str, kind: ClaimType, hostile: str) -> Claim:
    words = replace(span(sigil, quote), quote=quote + hostile)
    return Claim(sigil, _passage_of(sigil, quote), words, kind, kind, Value(quote), speaker="ilse brandt")


def _time(sigil: str, quote: str, day: int | None) -> Claim:
    low = None if day is None else (date(2021, 3, day) - date(1, 1, 1)).days * 1440.0
    value = Value(
        f"2021-03-0{day}" if day else "2021-03", low, low and low + 1440, "instant", "day", "from the head line"
    )
    return Claim(sigil, _passage_of(sigil, quote), span(sigil, quote), "time", "day", value)


def _finding(
    number: str,
    kind: ClaimType,
    relation: Relation,
    said: list[tuple[str, str, str, int]],
    severity: Severity = "major",
) -> Finding:
    evidence = tuple(
        Evidence(
            s,
            f"{s.lower()}-bridge.txt",
            span(s, quote),
            value,
            reading,
            _passage_of(s, quote),
            f"{quote}, read as {value}",
        )
        for s, quote, value, reading in said
    )
    values = dict.fromkeys((value, reading) for _, _, value, reading in said)
    readings = tuple(Reading(v, tuple(s for s, _, _, r in said if r == n)) for v, n in values)
    return Finding(
        number, "desk/time/opening-day", kind, relation, severity, 0.9, f"The bridge, {kind} {number}",
        "A and B differ.", "Two values that exclude each other.", "A reader would come on the wrong day.",
        "Ask the town.", readings, evidence, number * 8,
    )  # fmt: skip
