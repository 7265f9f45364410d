"""Which sentences tell of an earlier event in passing: a year ago is not the event of the day."""

from __future__ import annotations

from datetime import date

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.extract.report import Report
from parallax.extract.times import Timex
from parallax.language import Sentence

# What lies further back than this from the report's own date is told as background.
BACKGROUND_DAYS = 60
MINUTES_A_DAY = 1440.0
# Clauses that say more of a thing or compare it: their dates are not the sentence's own.
BESIDE = frozenset({"relcl", "acl", "appos"})
COMPARED = frozenset({"above", "below", "than", "beyond", "over", "under", "against", "past"})
# "Up from 51 percent four years ago" dates the figure that it compares with.
CHANGED = frozenset({"up", "down", "rise", "fall", "increase", "drop", "change"})
EARLIER = frozenset({"previous", "last", "earlier", "past", "former"})


def told_in_passing(sentence: Sentence, report: Report) -> bool:
    """Whether a whole sentence is told in passing: all its dates lie well before the report, or its event is called
    an earlier one."""
    return any(stretch == (0, len(sentence.tokens)) for stretch in in_passing(sentence, report))


def in_passing(sentence: Sentence, report: Report) -> list[tuple[int, int]]:
    """The stretches of tokens that tell of an earlier event: all, or a clause with a date of its own in a sentence
    about the day ("... above the record that was set in 1984")."""
    everything = (0, len(sentence.tokens))
    if _earlier_event(sentence):
        return [everything]
    dated = [t for t in report.times.get(sentence.passage.number, ()) if t.type in ("DATE", "TIME")]
    if not sentence.passage.published or not dated:
        return []
    anchor = (date.fromisoformat(sentence.passage.published[:10]) - date.min).days * MINUTES_A_DAY
    if not all(_long_before(t, anchor) for t in dated):
        return []
    nested = [_clause_of(sentence, t) for t in dated]
    return [everything] if None in nested else [clause for clause in nested if clause is not None]


def _clause_of(sentence: Sentence, timex: Timex) -> tuple[int, int] | None:
    """The stretch of the clause beside the main one that a date stands in; None where it dates the sentence itself."""
    tokens = sentence.tokens
    i = next((t.i for t in tokens if t.start < timex.end and t.end > timex.start), -1)
    while i >= 0 and tokens[i].head != i:
        above = tokens[tokens[i].head].text.lower()
        compared = tokens[i].text.lower() in COMPARED or (tokens[i].text.lower() == "from" and above in CHANGED)
        if tokens[i].dep in BESIDE or (tokens[i].dep == "prep" and compared):
            inside = sentence.subtree(i)
            return min(inside), max(inside) + 1
        i = tokens[i].head
    return None


def _long_before(timex: Timex, anchor: float) -> bool:
    return timex.latest is not None and timex.latest < anchor - BACKGROUND_DAYS * MINUTES_A_DAY


def _earlier_event(sentence: Sentence) -> bool:
    """Whether a noun for a happening is called "previous" or "last": "the previous eruption", "its last strike"."""
    tokens = sentence.tokens
    return any(
        t.dep == "amod" and t.text.lower() in EARLIER and lexicon.frame_of(fold(tokens[t.head].lemma), "NOUN")
        for t in tokens
    )
