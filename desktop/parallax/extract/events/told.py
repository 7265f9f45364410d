"""What a sentence tells of the event that a stretch of it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.events.event import event_at, meanwhile, words
from parallax.extract.events.parties import denied, parties, tense
from parallax.language import Sentence, fold
from parallax.model import Mention, Span


class Told(NamedTuple):
    """An event as one sentence tells it: its classes, who and what takes part, its phase and tense ("" if not told).

    ``denied``: it did not happen; ``next``: it is another one of its kind; ``speech``: it is somebody's saying so.
    """

    classes: frozenset[str]
    parties: frozenset[str]
    phase: str
    tense: str
    denied: bool = False
    next: bool = False
    speech: bool = False


def told(sentence: Sentence, span: Span, mentions: Sequence[Mention]) -> Told | None:
    """The event that the words of ``span`` are said of; None where no token stands there."""
    inside = [t for t in sentence.tokens if t.start < span.end and t.end > span.start]
    if not inside:
        return None
    head = next((t for t in inside if not inside[0].i <= t.head <= inside[-1].i), inside[-1])
    event = event_at(sentence, head.i)
    others = [m for m in mentions if not _meet(m.span, span)]
    who = parties(sentence, event.head, event.verb, others)
    for verb in meanwhile(sentence, event.verb):
        who |= parties(sentence, verb, verb, others)
    near = {sentence.tokens[c].text.lower() for i in (event.head, event.verb) for c in sentence.children[i]}
    speech = not event.classes and bool(lexicon.speech(fold(sentence.tokens[event.head].lemma)))
    return Told(
        event.classes,
        who,
        event.phase,
        tense(sentence, event.verb),
        denied(sentence, event.verb),
        bool(near & words("next")),
        speech,
    )


def _meet(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end
