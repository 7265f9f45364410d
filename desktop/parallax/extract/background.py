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
EARLIER = frozenset({"previous", "last", "earlier", "past", "former"})


def told_in_passing(sentence: Sentence, report: Report) -> bool:
    """Whether every date of the sentence lies well before the report, or the event is called an earlier one."""
    if _earlier_event(sentence):
        return True
    dated = [t for t in report.times.get(sentence.passage.number, ()) if t.type in ("DATE", "TIME")]
    if not sentence.passage.published or not dated:
        return False
    anchor = (date.fromisoformat(sentence.passage.published[:10]) - date.min).days * MINUTES_A_DAY
    return all(_long_before(t, anchor) for t in dated)


def _long_before(timex: Timex, anchor: float) -> bool:
    return timex.latest is not None and timex.latest < anchor - BACKGROUND_DAYS * MINUTES_A_DAY


def _earlier_event(sentence: Sentence) -> bool:
    """Whether a noun for a happening is called "previous" or "last": "the previous eruption", "its last strike"."""
    tokens = sentence.tokens
    return any(
        t.dep == "amod" and t.text.lower() in EARLIER and lexicon.frame_of(fold(tokens[t.head].lemma), "NOUN")
        for t in tokens
    )
