"""Verbs that order the two events that they join: "prompted", "was followed by", "heard of the vote"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from parallax import lexicon
from parallax.language import Sentence, fold

EVENTS = ("VERB", "NOUN")


class Order(NamedTuple):
    """Two events of a sentence: the verb or noun of each, and the index of the word that orders them."""

    first: int
    second: int
    marker: int


def brought(sentence: Sentence, verb: int) -> Iterator[Order]:
    """Verbs that order what they join: "prompted", "followed", "was preceded by", "learned from"."""
    token = sentence.tokens[verb]
    lemma = fold(token.lemma)
    if lemma in lexicon.words("sequence", "causes"):
        yield from _caused(sentence, verb)
        yield from _by(sentence, verb, agent_first=True)
    elif lemma in ("follow", "precede"):
        yield from _by(sentence, verb, agent_first=lemma == "precede")
        yield from _follows(sentence, verb, object_first=lemma == "follow")
    elif lemma in lexicon.words("sequence", "learn"):
        yield from _learned(sentence, verb)


def _caused(sentence: Sentence, verb: int) -> Iterator[Order]:
    """ "the note prompted him to cut the line": what prompts comes first."""
    tokens = sentence.tokens
    below = sentence.children[verb]
    above = verb
    cause = next((c for c in below if tokens[c].dep == "nsubj"), -1)
    while cause < 0 and tokens[above].dep == "conj":
        above = tokens[above].head
        cause = next((c for c in sentence.children[above] if tokens[c].dep in ("nsubj", "nsubjpass")), -1)
    result = next((c for c in below if tokens[c].dep in ("xcomp", "ccomp") and tokens[c].pos == "VERB"), -1)
    if result < 0:
        result = next((c for c in below if tokens[c].dep == "dobj" and is_deed(sentence, c)), -1)
    if cause >= 0 and result >= 0 and tokens[cause].pos == "NOUN":
        yield Order(cause, result, verb)


def _by(sentence: Sentence, verb: int, *, agent_first: bool) -> Iterator[Order]:
    """ "the walkout was prompted by the news": the event behind "by" and the one that it brought about."""
    tokens = sentence.tokens
    by = next((c for c in sentence.children[verb] if tokens[c].text.lower() == "by"), -1)
    agent = next((c for c in sentence.children[by] if tokens[c].dep in ("pobj", "pcomp")), -1) if by >= 0 else -1
    told = next((c for c in sentence.children[verb] if tokens[c].dep == "nsubjpass"), -1)
    if told < 0 and tokens[verb].dep in ("acl", "advcl"):
        told = tokens[verb].head
    if agent >= 0 and told >= 0 and agent != told and tokens[told].pos in EVENTS and tokens[agent].pos in EVENTS:
        yield Order(agent, told, verb) if agent_first else Order(told, agent, verb)


def _follows(sentence: Sentence, verb: int, *, object_first: bool) -> Iterator[Order]:
    """ "the walkout followed the vote": both deeds."""
    tokens = sentence.tokens
    subject = next((c for c in sentence.children[verb] if tokens[c].dep == "nsubj"), -1)
    thing = next((c for c in sentence.children[verb] if tokens[c].dep == "dobj"), -1)
    if subject >= 0 and thing >= 0 and is_deed(sentence, thing) and is_deed(sentence, subject):
        yield Order(thing, subject, verb) if object_first else Order(subject, thing, verb)


def _learned(sentence: Sentence, verb: int) -> Iterator[Order]:
    """ "heard of the vote on the radio": what one hears of has happened."""
    tokens = sentence.tokens
    for c in sentence.children[verb]:
        if tokens[c].text.lower() in ("of", "about", "from"):
            yield from (
                Order(d, verb, verb) for d in sentence.children[c] if tokens[d].dep == "pobj" and is_deed(sentence, d)
            )


def is_deed(sentence: Sentence, i: int) -> bool:
    """Whether a noun tells of something done: a vote, a call, a collapse."""
    token = sentence.tokens[i]
    if token.pos != "NOUN":
        return False
    return bool(lexicon.verb_of(fold(token.lemma))) or bool(lexicon.frame_of(fold(token.lemma), "NOUN"))
