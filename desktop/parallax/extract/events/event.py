"""The event that a token hangs on: its classes, its phase, who and what takes part in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import governor, members
from parallax.extract.events.classes import noun_classes, verb_classes
from parallax.extract.events.moments import at_that_time, below_copula, by_the_clock, it_began
from parallax.extract.events.moments import words as words  # noqa: PLC0414 - who reads an event reads its words
from parallax.language import Sentence, Token, fold

PARTIES = ("nsubj", "nsubjpass", "dobj", "obj", "attr", "csubj")
TIMES = frozenset({"DATE", "TIME"})
# The phase of a clause that says only what time it was.
MOMENT = "moment"
TAKES_OFFICE = "take-office"
# What befalls those to whom something is said: "she was told of it on Monday".
HEARD = frozenset({"inform"})
PHASES = ("begin", "end", "last", "again")
BELOW = ("xcomp", "ccomp", "pcomp", "acomp", "oprd")
REACH = 6


class Event(NamedTuple):
    """Classes of an event (likeliest reading first is not known: all), its phase, the token that names it."""

    classes: frozenset[str]
    phase: str
    head: int
    verb: int


def event_at(sentence: Sentence, i: int) -> Event:
    """The event that token ``i`` is said of: of the noun that it hangs on, of its verb, of that verb's parties."""
    tokens = sentence.tokens
    verb = _told_by(sentence, i, governor(sentence, i))
    noun = _noun_above(sentence, i)
    if noun >= 0 and _in_office(sentence, i, noun):
        return Event(frozenset({TAKES_OFFICE}), "begin", noun, verb)
    if noun >= 0 and (classes := _of_noun(sentence, noun)):
        return Event(classes, _phase(sentence, verb), noun, verb)
    classes = _of_verb(sentence, verb)
    lemma = fold(tokens[verb].lemma)
    if tokens[verb].pos not in ("VERB", "AUX"):
        return Event(_of_noun(sentence, verb), "", verb, verb)
    told = [
        c
        for c in sentence.children[verb]
        if tokens[c].dep in PARTIES and tokens[c].pos in ("NOUN", "PROPN") and not _is_hour(tokens[c])
    ]
    if _tells_hour(sentence, verb, classes, told) or by_the_clock(sentence, verb):
        below = below_copula(sentence, verb)  # "it was Monday when ...", "it was on Monday that ..."
        return Event(frozenset().union(*(_of_verb(sentence, c) for c in below)), MOMENT, verb, verb)
    told = told or _parties_above(sentence, verb)
    if lexicon.speech(lemma) and lemma not in words("light"):
        heard = any(tokens[c].dep == "nsubjpass" for c in sentence.children[verb]) and lemma in words("tells")
        return Event(HEARD if heard and not classes else classes, "", verb, verb)
    if lemma in words("light") or _phase(sentence, verb) or not classes:
        classes |= frozenset().union(*(_of_noun(sentence, c) for c in told))
        below = [c for c in sentence.children[verb] if tokens[c].dep in BELOW and tokens[c].pos in ("VERB", "AUX")]
        classes |= frozenset().union(*(_of_verb(sentence, c) for c in below))
    else:  # "the blast tore through": what happens is the subject
        does = [c for c in told if tokens[c].dep in ("nsubj", "nsubjpass")]
        classes |= frozenset().union(*(_of_noun(sentence, c) for c in does))
    then = at_that_time(sentence, i, verb)
    at_once = (*_joined(sentence, verb), *then)
    classes |= frozenset().union(*(_of_verb(sentence, c) for c in at_once))
    if not classes and tokens[verb].dep in BELOW:  # "they were told to go at nine"
        classes = _of_verb(sentence, tokens[verb].head)
    if any(it_began(sentence, c) for c in then):  # "she was at work when it started"
        return Event(classes, MOMENT, verb, verb)
    return Event(classes, _phase(sentence, verb), verb, verb)


def named_by(sentence: Sentence, i: int) -> Event:
    """The event that token ``i`` itself names: "the blast"; one that is only "the event" is at the moment told of."""
    if sentence.tokens[i].pos in ("VERB", "AUX"):
        return event_at(sentence, i)
    classes = _of_noun(sentence, i)
    return Event(classes, "" if classes else MOMENT, i, i)


def _told_by(sentence: Sentence, i: int, verb: int) -> int:
    """The verb of what is said, where a time before "says X" is that of the speech by its place alone."""
    tokens = sentence.tokens
    if not lexicon.speech(fold(tokens[verb].lemma)) or i > verb:
        return verb
    said = [c for c in sentence.children[verb] if tokens[c].dep == "ccomp" and c > verb]
    before = any(tokens[c].dep.startswith("nsubj") and c < verb for c in sentence.children[verb])
    return said[0] if said and not before else verb


def _in_office(sentence: Sentence, i: int, noun: int) -> bool:
    """Whether a time says since when somebody holds an office: "chief executive since March"."""
    tokens = sentence.tokens
    since = tokens[tokens[i].head].text.lower() == "since"
    return since and bool(lexicon.kinds_of(fold(tokens[noun].lemma)) & {"profession", "role"})


def _joined(sentence: Sentence, verb: int) -> list[int]:
    """Verbs joined to a verb that share its subject, and so its time: "met on Monday and voted"."""
    tokens = sentence.tokens
    return [
        c
        for c in sentence.children[verb]
        if tokens[c].dep == "conj"
        and tokens[c].pos == "VERB"
        and not any(tokens[d].dep.startswith("nsubj") or tokens[d].ent in TIMES for d in sentence.subtree(c))
    ]


def _parties_above(sentence: Sentence, verb: int) -> list[int]:
    """What a relative clause is about, whose subject a joined verb shares."""
    tokens = sentence.tokens
    above = tokens[verb].head
    if tokens[verb].dep in ("relcl", "acl") and tokens[above].pos == "NOUN":
        return [above]
    if tokens[verb].dep == "conj" and tokens[above].pos == "VERB":
        return [c for c in sentence.children[above] if tokens[c].dep in ("nsubj", "nsubjpass")]
    return []


def _noun_above(sentence: Sentence, i: int) -> int:
    """The noun that token ``i`` hangs on before any verb, -1 for none."""
    tokens = sentence.tokens
    for _ in range(REACH):
        above = tokens[i].head
        if above == i or tokens[above].pos in ("VERB", "AUX"):
            return -1
        first, i = i, above
        if tokens[i].pos == "NOUN" and fold(tokens[i].lemma) not in words(
            "hours"
        ):  # "her departure and his call at nine": the call
            joined = [c for c in sentence.children[i] if tokens[c].dep == "conj" and tokens[c].pos == "NOUN"]
            return next((c for c in joined if i < c < first), i)
    return -1


def _of_noun(sentence: Sentence, i: int) -> frozenset[str]:
    tokens = sentence.tokens
    beside = {fold(tokens[c].lemma) for c in sentence.children[i]}
    for c in sentence.children[i]:
        if tokens[c].text.lower() == "of":
            beside |= {fold(tokens[d].lemma) for d in sentence.children[c]}
    return noun_classes(fold(tokens[i].lemma), beside)


def _of_verb(sentence: Sentence, verb: int) -> frozenset[str]:
    near: set[str] = set()
    for j in members(sentence, verb):
        other = sentence.tokens[j]
        loose = other.lower_is(words("particles")) and other.dep not in ("prt", "advmod")
        loose = loose and (j != verb + 1 or _of_a_time(sentence, j))
        if j != verb and not loose:
            near |= {fold(other.lemma), other.text.lower()}
    token = sentence.tokens[verb]
    if token.dep in ("relcl", "acl"):
        near.add(fold(sentence.tokens[token.head].lemma))
    elif token.dep == "conj":
        near |= {fold(sentence.tokens[c].lemma) for c in _parties_above(sentence, verb)}
    return verb_classes(fold(token.lemma), near)


def _tells_hour(sentence: Sentence, verb: int, classes: frozenset[str], told: Sequence[int]) -> bool:
    """Whether a clause says only what time it was: "it had gone ten", "midnight struck"."""
    tokens = sentence.tokens
    if told or fold(tokens[verb].lemma) not in words("copulas"):
        return False
    who = [c for c in sentence.children[verb] if tokens[c].dep in ("nsubj", "nsubjpass", "attr", "expl")]
    return any(map(_is_hour, (tokens[c] for c in who))) or (not classes and tokens[verb].dep != "xcomp")


def _is_hour(token: Token) -> bool:
    """Whether a word names a time: "midnight" of "midnight had struck" is no party."""
    return token.ent in TIMES or fold(token.lemma) in words("hours")


def _of_a_time(sentence: Sentence, link: int) -> bool:
    """Whether a preposition leads to a time: "in" of "it was in May" is no part of the verb."""
    tokens = sentence.tokens
    below = [c for c in sentence.children[link] if tokens[c].dep == "pobj"]
    return tokens[link].dep == "prep" and any(tokens[c].ent in TIMES for c in below)


def _phase(sentence: Sentence, verb: int) -> str:
    lemma = fold(sentence.tokens[verb].lemma)
    return next((phase for phase in PHASES if lemma in words(phase)), "")


def classes_in(sentence: Sentence) -> frozenset[str]:
    """All classes of events that a sentence's verbs and nouns tell of."""
    found = [_of_verb(sentence, t.i) for t in sentence.tokens if t.pos == "VERB"]
    found += [_of_noun(sentence, t.i) for t in sentence.tokens if t.pos == "NOUN"]
    return frozenset().union(*found)
