"""Times told by a length from another: "at nine, ten minutes before the match", "ten days after the vote", "the gates
had been open for an hour when the crowd came"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parallax.extract.events.event import event_at, named_by
from parallax.extract.events.moments import beside_length, meanwhile
from parallax.extract.report import Report
from parallax.extract.times import Timex
from parallax.extract.times.shifting import reckoned
from parallax.language import Sentence, Token, fold

# Between a time and the length that is counted from it stand at most so many tokens: "at 08:20, some ten minutes".
NEAR = 4
# The quote of a reckoned time is cut behind so many tokens.
LONGEST = 9
AFTER = frozenset({"after", "following", "since"})
LINKS = AFTER | {"before"}
PREPOSITIONS = frozenset({"for"})


class Reckoned(NamedTuple):
    """A time worked out from ``base``; ``counted``: it is that of what the length counts to, not of its clause."""

    timex: Timex
    base: Timex
    counted: bool


def times(report: Report, sentence: Sentence) -> Iterator[Reckoned]:
    """Times worked out from the lengths in a sentence."""
    told = report.times.get(sentence.passage.number, ())
    for by in told:
        if by.type != "DURATION":
            continue
        inside = [t for t in sentence.tokens if t.start < by.end and t.end > by.start]
        if not inside or inside[-1].i + 1 >= len(sentence.tokens):
            continue
        link = sentence.tokens[inside[-1].i + 1]
        if link.lower_is(LINKS):
            yield from _from_event(report, sentence, by, inside[0], link)
        else:
            yield from _when(sentence, told, by, inside)


def _from_event(report: Report, sentence: Sentence, by: Timex, first: Token, link: Token) -> Iterator[Reckoned]:
    """ "At 08:20, ten minutes before the vote" tells the vote; "ten minutes after the vote" tells its clause."""
    counted = beside_length(sentence, link.i)
    if counted < 0:
        return
    last = sentence.tokens[min(max([counted, *sentence.subtree(counted)]), first.i + LONGEST)]
    text = _quote(sentence, first.start, last.end)
    sign = 1 if link.lower_is(AFTER) else -1
    beside = _just_before(sentence, report.times.get(sentence.passage.number, ()), first)
    for base in beside:
        found = reckoned(base, by, -sign, text, first.start)
        if found is not None:
            yield Reckoned(found, base, True)
            return
    if beside:
        return
    anchor = _time_of(report, sentence, counted)
    found = reckoned(anchor, by, sign, text, first.start) if anchor is not None else None
    if found is not None and anchor is not None:
        yield Reckoned(found, anchor, False)


def _just_before(sentence: Sentence, told: Sequence[Timex], first: Token) -> list[Timex]:
    """The time that a length stands right behind; of "at 9.40 on Tuesday" the nearest first."""
    near = [t for t in told if t.type in ("DATE", "TIME") and t.end <= first.start][-2:]
    if not near:
        return []
    between = [t for t in sentence.tokens if near[-1].end <= t.start < first.start]
    close = len(between) <= NEAR and any(t.pos == "PUNCT" for t in between)
    if not close or any(t.pos in ("VERB", "AUX", "CCONJ") for t in between):
        return []
    return near[::-1] if near[-1].start - near[0].end <= len(" on the ") else near[-1:]


def _time_of(report: Report, sentence: Sentence, counted: int) -> Timex | None:
    """The only time that a report gives for the event of token ``counted``."""
    wanted = named_by(sentence, counted).classes
    word = fold(sentence.tokens[counted].lemma)
    found: dict[str, Timex] = {}
    for other in report.sentences:
        if other is sentence:
            continue
        for timex in report.times.get(other.passage.number, ()):
            if timex.type not in ("DATE", "TIME") or timex.earliest is None:
                continue
            head = next((t for t in other.tokens if t.start < timex.end and t.end > timex.start), None)
            if head is None:
                continue
            event = event_at(other, head.i)
            named = {fold(other.tokens[i].lemma) for i in (event.head, event.verb)}
            if word in named or event.classes & wanted:
                found[timex.value] = timex
    return next(iter(found.values())) if len(found) == 1 else None


def _when(sentence: Sentence, told: Sequence[Timex], by: Timex, inside: Sequence[Token]) -> Iterator[Reckoned]:
    """ "The gates, which open at nine, had been open for an hour when the crowd came" tells when it came."""
    tokens = sentence.tokens
    head = next((t for t in inside if not inside[0].i <= t.head <= inside[-1].i), inside[-1])
    link = tokens[head.head]
    if not link.lower_is(PREPOSITIONS):
        return
    verb = tokens[link.head]
    verb = tokens[verb.head] if verb.pos == "ADJ" else verb
    had = any(tokens[c].lower_is(frozenset({"had"})) for c in sentence.children[verb.i])
    clocks = [t for t in told if t.type == "TIME" and t.end <= by.start and t.value[-3:-2] == ":"]
    if had and len(clocks) == 1 and meanwhile(sentence, verb.i):
        found = reckoned(clocks[0], by, 1, by.text, by.start)
        if found is not None:
            yield Reckoned(found, clocks[0], False)


def _quote(sentence: Sentence, start: int, end: int) -> str:
    base = sentence.passage.span
    return base.quote[start - base.start : end - base.start]
