"""What a sentence tells of the event that a stretch of it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import members
from parallax.extract.events.event import MOMENT, Event, event_at, named_by
from parallax.extract.events.moments import at_that_time, below_copula, counted_to, words
from parallax.extract.events.parties import denied, parties, tense, unnamed
from parallax.language import Sentence, fold
from parallax.model import Mention, Span

SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class Told(NamedTuple):
    """An event as one sentence tells it: its classes, who and what takes part, its phase and tense ("" if not told).

    ``denied``: it did not happen; ``next``: it is another one of its kind; ``speech``: it is somebody's saying so;
    ``deeds``: lemmas of the words that name it; ``initial``: it is told to be the first; ``back``: only a pronoun says
    what happened, so that the sentence before tells it; ``unnamed``: somebody in it is only a pronoun; ``still``: it
    was going on then.
    """

    classes: frozenset[str]
    parties: frozenset[str]
    phase: str
    tense: str
    denied: bool = False
    next: bool = False
    speech: bool = False
    deeds: frozenset[str] = frozenset()
    initial: bool = False
    back: bool = False
    unnamed: bool = False
    still: bool = False


def told(sentence: Sentence, span: Span, mentions: Sequence[Mention], counted: bool = False) -> Told | None:
    """The event that the words of ``span`` are said of; None where no token stands there. ``counted``: the one that
    they count to, as "ten minutes before the vote" does."""
    inside = [t for t in sentence.tokens if t.start < span.end and t.end > span.start]
    if not inside:
        return None
    head = next((t for t in inside if not inside[0].i <= t.head <= inside[-1].i), inside[-1])
    at = counted_to(sentence, inside[0].i, inside[-1].i) if counted else -1
    event = named_by(sentence, at) if at >= 0 else event_at(sentence, head.i)
    others = [m for m in mentions if not _meet(m.span, span)]
    who = parties(sentence, event.head, event.verb, others)
    then = at_that_time(sentence, head.i, event.verb)
    if event.phase == MOMENT:
        then = [*then, *below_copula(sentence, event.verb)]
    for verb in then:
        who |= parties(sentence, verb, verb, others)
    near = {sentence.tokens[c].text.lower() for i in (event.head, event.verb) for c in sentence.children[i]}
    speech = (
        not event.classes and event.phase != MOMENT and bool(lexicon.speech(fold(sentence.tokens[event.head].lemma)))
    )
    return Told(
        event.classes,
        who,
        event.phase or _last(sentence, event),
        tense(sentence, event.verb),
        denied(sentence, event.verb),
        bool(near & words("next")),
        speech,
        _deeds(sentence, event, then),
        _initial(sentence, event),
        _back(sentence, event),
        unnamed(sentence, event.head, event.verb, others),
        bool(near & words("still")),
    )


def _deeds(sentence: Sentence, event: Event, then: Sequence[int]) -> frozenset[str]:
    """The lemmas of the words that name an event, light verbs left out."""
    found = {fold(sentence.tokens[i].lemma) for i in (event.head, event.verb, *then)}
    return frozenset(found - words("light") - words("copulas"))


def _initial(sentence: Sentence, event: Event) -> bool:
    """Whether an event is told to be the first of its kind: "the first patients came", "the earliest reports"."""
    tokens = sentence.tokens
    return any(
        tokens[i].lower_is(words("initial")) and tokens[i].dep in ("amod", "nsubj", "nsubjpass", "attr")
        for i in members(sentence, event.verb)
    )


def _last(sentence: Sentence, event: Event) -> str:
    """ "end" of what is told to be the last of its kind: "sits for the last time", "the final session"."""
    tokens = sentence.tokens
    near = (tokens[i] for i in members(sentence, event.verb))
    return "end" if any(t.lower_is(words("final")) and tokens[t.head].lower_is(words("kinds")) for t in near) else ""


def _back(sentence: Sentence, event: Event) -> bool:
    """Whether what happened is only a pronoun: "this was in May", "it happened at nine"."""
    tokens = sentence.tokens
    verb = tokens[event.verb]
    if event.classes or verb.dep == "relcl" or fold(verb.lemma) not in words("befalls"):
        return False
    who = [c for c in sentence.children[event.verb] if tokens[c].dep in SUBJECTS]
    return len(who) == 1 and tokens[who[0]].lower_is(words("happened"))


def _meet(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end
