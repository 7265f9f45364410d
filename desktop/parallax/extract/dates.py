"""Expressions of time -> claims: when something happens, how long it lasts, how often."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from parallax import lexicon
from parallax.extract import reckoned
from parallax.extract.clause import NEGATIONS, fold, governor, make_claim, negated, stems
from parallax.extract.report import Report
from parallax.extract.times import Timex, tag
from parallax.extract.times.compare import NOT_BEFORE
from parallax.language import Sentence, Token
from parallax.model import Claim, Span, Value

# Words that fix the day by the report's own.
DEICTIC = frozenset({"today", "tonight", "yesterday", "tomorrow", "this", "last", "next", "overnight"})
# How a line opens that names the place of a report in capitals, and how it closes.
PLACE_FIRST = re.compile(r"^[A-Z][A-Z'’.]+(?:[ -][A-Z][A-Z'’.]+)*(?:, [A-Z][\w.]+){0,2},?\s*(?:\([^()]*)?$")
DASH_SOON = re.compile(r"^[^.!?]{0,40}?\s?[-–—]{1,2}\s")
HANDS = re.compile(r"T\d\d:\d\d")
# Prepositions that hang a time on a noun and on nothing else: "the elections of 2022".
OF = frozenset({"of", "from"})
CLOCK = frozenset({"minute", "hour", "second"})
# Stands among a claim's words when its time lies after the day of its report.
AHEAD = "+ahead"
# And so does this when the time is that of an event counted to, not of its clause: "at nine, an hour before the vote".
RECKONED = "+reckoned"
MINUTES_A_DAY = 1440.0
LIMITS = frozenset({"before", "until", "till"})
# The hedge of a clock time whose day the text does not give.
CLOCK_ONLY = "clock only"
SLOTS = {"DATE": "when", "TIME": "when", "DURATION": "duration", "SET": "frequency"}
UNITS = {"when": "instant", "duration": "duration", "frequency": "frequency"}


def extract(report: Report) -> Iterator[Claim]:
    """One claim of type time for every expression that means something in particular."""
    for sentence in report.sentences:
        for timex in report.times.get(sentence.passage.number, ()):
            own = _stamp(sentence, timex) or _dateline(sentence, timex)
            if timex.value and not timex.value.endswith("_REF") and not own:
                claim = _claim(sentence, timex)
                if claim is not None:
                    yield claim
        yield from _reckoned(report, sentence)


def _reckoned(report: Report, sentence: Sentence) -> Iterator[Claim]:
    """The claims of times that are worked out from the lengths in a sentence."""
    for found in reckoned.times(report, sentence):
        claim = _claim(sentence, found.timex)
        if claim is not None:
            hedge = CLOCK_ONLY if found.timex.precision in CLOCK and _clock_only(found.base) else ""
            words = claim.words | {RECKONED} if found.counted else claim.words
            yield replace(claim, words=words, hedge=hedge)


def _stamp(sentence: Sentence, timex: Timex) -> bool:
    """Whether the expression is the page's own date: "Updated: Wednesday, 6 March"."""
    before = [t.text.lower() for t in sentence.tokens if t.end <= timex.start][-2:]
    return bool(before) and not sentence.passage.quoted and bool(set(before) & lexicon.cues("source_date"))


def _dateline(sentence: Sentence, timex: Timex) -> bool:
    """Whether the expression stands in the line that opens a report: "PORT MARL, Sept 8 (Agency) - ..."."""
    text, at = sentence.passage.span.quote, timex.start - sentence.passage.span.start
    return bool(PLACE_FIRST.match(text[:at])) and bool(DASH_SOON.match(text[at + timex.end - timex.start :]))


def _claim(sentence: Sentence, timex: Timex) -> Claim | None:
    inside = [t for t in sentence.tokens if t.start < timex.end and t.end > timex.start]
    if not inside:
        return None
    slot = SLOTS[timex.type]
    value = Value(
        timex.value, timex.earliest, timex.latest, UNITS[slot], _precision(timex), timex.derivation,
        timex.others, timex.zone, timex.mod, timex.signal,
    )  # fmt: skip
    head = next((t for t in inside if not inside[0].i <= t.head <= inside[-1].i), inside[-1])
    if timex.signal in LIMITS and _denied(sentence, head):
        value = replace(value, signal=NOT_BEFORE)
    claim = make_claim(
        sentence,
        inside[0].i,
        inside[-1].i,
        "time",
        slot,
        value,
        at=head.i,
        subject=_event(sentence, head.i),
    )
    if (noun := _of_a_noun(sentence, head)) is not None:  # what is told of it is told of the clause, not of the time
        named = fold(noun.lemma)
        claim = replace(
            claim,
            words=stems(sentence.tokens[i] for i in sentence.subtree(noun.i)) - stems(inside),
            predicate=named,
            frame=lexicon.frame_of(named, "NOUN"),
        )
    if _ahead(timex, sentence.passage.published):
        claim = replace(claim, words=claim.words | {AHEAD})
    # The span is the expression as tagged: a token may hold more ("10am-noon").
    base = sentence.passage.span
    quote = base.quote[timex.start - base.start : timex.end - base.start]
    return replace(claim, span=Span(timex.start, timex.end, quote), hedge=CLOCK_ONLY if _clock_only(timex) else "")


def _denied(sentence: Sentence, head: Token) -> bool:
    """Whether a limit is one that nothing passes: "not before Easter", "no sale until May"."""
    tokens = sentence.tokens
    link = tokens[head.head]
    near = [c for c in sentence.children[link.i] if c < link.i] + [link.i - 1]
    return any(c >= 0 and tokens[c].lower_is(NEGATIONS) for c in near) or negated(sentence, governor(sentence, link.i))


def _precision(timex: Timex) -> str:
    """How exact a time is; a clock time of which no day is known is told to the minute, too."""
    return timex.precision or ("minute" if HANDS.search(timex.value) else "")


def _clock_only(timex: Timex) -> bool:
    """Whether the expression itself names no day: "at 3.10 a.m." gets the report's own day, which is a guess."""
    if timex.type != "TIME" or _precision(timex) not in CLOCK:
        return False
    if DEICTIC & set(timex.text.lower().split()):
        return False
    alone = tag(timex.text, "")
    return not alone or alone[0].value.startswith(("T", "XXXX-XX-XXT"))


def _ahead(timex: Timex, published: str) -> bool:
    """Whether a time lies after the day of its report."""
    if not published or timex.earliest is None:
        return False
    return timex.earliest >= (date.fromisoformat(published[:10]).toordinal()) * MINUTES_A_DAY


def _of_a_noun(sentence: Sentence, head: Token) -> Token | None:
    """The noun for a happening that a time belongs to, apart from its clause: "the elections of 2022"."""
    tokens = sentence.tokens
    link = tokens[head.head]
    above = tokens[link.head]
    if link.pos != "ADP" or link.text.lower() not in OF or above.pos != "NOUN":
        return None
    return above if lexicon.frame_of(fold(above.lemma), "NOUN") else None


def _event(sentence: Sentence, i: int) -> frozenset[str]:
    """What happens then: the noun that the expression hangs on, or its verb with subject and object."""
    tokens = sentence.tokens
    for _ in range(6):
        head = tokens[i].head
        if head == i:
            break
        i = head
        if tokens[i].pos == "NOUN":
            return frozenset({fold(tokens[i].lemma)})
        if tokens[i].pos in ("VERB", "AUX"):
            break
    parts = [c for c in sentence.children[i] if tokens[c].dep in ("nsubj", "nsubjpass", "dobj", "attr")]
    nouns = [i, *parts] if tokens[i].pos == "VERB" else parts
    return frozenset(fold(tokens[c].lemma) for c in nouns if tokens[c].pos in ("NOUN", "PROPN", "VERB"))
