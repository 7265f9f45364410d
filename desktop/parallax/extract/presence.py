"""Who was there and who was not: "attended", "sent a deputy", "not a single observer" (slot "presence")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract.clause import fold, make_claim
from parallax.extract.descriptors import office, words
from parallax.extract.report import Report
from parallax.extract.runs import headline_like
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

PRESENT, ABSENT = "present", "absent"
LONGEST = 8
NONE = frozenset({"no", "single", "neither"})
PEOPLE = frozenset({"person", "profession", "role", "people"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type participant, slot "presence": subject the person's key and office, or the noun of a group."""
    for sentence in report.sentences:
        if headline_like(sentence):
            continue
        mentions = report.mentions.get(sentence.passage.number, ())
        for token in sentence.tokens:
            if token.pos == "VERB":
                yield from _of_verb(sentence, token, mentions)
            elif token.pos == "AUX" and token.lemma == "be":
                yield from _of_being(sentence, token, mentions)
            elif _not_one(sentence, token):
                yield from _claims(sentence, token.i, token.i - 1, ABSENT, mentions)
            elif token.lower_is(words("presence", "behalf")) or token.text.lower() == "instead":
                yield from _stood_for(sentence, token, mentions)


def _of_verb(sentence: Sentence, verb: Token, mentions: Sequence[Mention]) -> Iterator[Claim]:
    tokens, lemma = sentence.tokens, fold(verb.lemma)
    below = sentence.children[verb.i]
    if lemma in words("presence", "deputies"):
        passive = [c for c in below if tokens[c].dep == "nsubjpass"]
        if passive and any(tokens[c].dep == "agent" for c in below):
            yield from _claims(sentence, passive[0], verb.i, ABSENT, mentions)
        return
    subject = next((c for c in below if tokens[c].dep == "nsubj"), -1)
    if subject < 0:
        return
    phrase = _phrase(sentence, verb)
    if lemma in words("presence", "there"):
        yield from _came_as(sentence, verb, mentions)
    denied = any(tokens[c].dep == "neg" for c in below) or _none(sentence, subject)
    if lemma in words("presence", "there") or phrase in words("presence", "there_phrases"):
        yield from _claims(sentence, subject, verb.i, ABSENT if denied else PRESENT, mentions)
    elif (lemma in words("presence", "away") or phrase in words("presence", "away_phrases")) and not denied:
        yield from _claims(sentence, subject, verb.i, ABSENT, mentions)


def _of_being(sentence: Sentence, verb: Token, mentions: Sequence[Mention]) -> Iterator[Claim]:
    """ "The mayor was not there", "was present", "was absent"."""
    tokens, below = sentence.tokens, sentence.children[verb.i]
    said = {tokens[c].text.lower() for c in below if tokens[c].dep in ("advmod", "acomp")}
    said |= {
        f"{tokens[c].text.lower()} {tokens[o].text.lower()}"
        for c in below
        if tokens[c].dep == "prep"
        for o in sentence.children[c]
    }
    there, gone = said & words("presence", "here"), said & words("presence", "gone")
    subject = next((c for c in below if tokens[c].dep == "nsubj"), -1)
    if subject >= 0 and (there or gone):
        denied = any(tokens[c].dep == "neg" for c in below) or _none(sentence, subject)
        yield from _claims(sentence, subject, verb.i, PRESENT if bool(there) != denied else ABSENT, mentions)


def _phrase(sentence: Sentence, verb: Token) -> str:
    """A verb with what makes another verb of it: "take part", "stay away", "send a deputy"."""
    tokens, lemma = sentence.tokens, fold(verb.lemma)
    parts = (c for c in sentence.children[verb.i] if tokens[c].dep in ("prt", "advmod", "dobj") and c > verb.i)
    found = (f"{lemma} {fold(tokens[c].lemma)}" for c in parts)
    known = words("presence", "there_phrases") | words("presence", "away_phrases")
    return next((phrase for phrase in found if phrase in known), "")


def _came_as(sentence: Sentence, verb: Token, mentions: Sequence[Mention]) -> Iterator[Claim]:
    """ "Officers from three countries attend as observers"."""
    tokens = sentence.tokens
    roles = [c for a in sentence.children[verb.i] if tokens[a].text == "as" for c in sentence.children[a]]
    yield from (c for r in roles if tokens[r].dep == "pobj" for c in _claims(sentence, r, verb.i, PRESENT, mentions))


def _not_one(sentence: Sentence, token: Token) -> bool:
    """Whether a noun for a group has "not a single" before it, outside any clause that says what it did."""
    tokens = sentence.tokens
    if token.pos != "NOUN" or tokens[token.head].pos == "VERB" or fold(token.lemma) not in words("presence", "groups"):
        return False
    words_before = [tokens[j].text.lower() for j in range(max(0, token.i - LONGEST // 2), token.i)]
    return "single" in words_before and "not" in words_before


def _none(sentence: Sentence, noun: int) -> bool:
    """Whether a noun has "no" or "not a single" before it."""
    return any(sentence.tokens[c].lower_is(NONE) for c in sentence.children[noun])


def _stood_for(sentence: Sentence, token: Token, mentions: Sequence[Mention]) -> Iterator[Claim]:
    """ "On behalf of the mayor", "instead of the mayor", "in the mayor's place"."""
    tokens = sentence.tokens
    of = [c for c in sentence.children[token.i] if tokens[c].text == "of"]
    whom = [c for o in of for c in sentence.children[o] if tokens[c].dep == "pobj"]
    if not whom and tokens[token.i - 1].text in ("'s", "’s") and token.text.lower() != "behalf":
        whom = [c for c in sentence.children[token.i] if tokens[c].dep == "poss"]
    for noun in whom[:1]:
        yield from _claims(sentence, noun, token.i, ABSENT, mentions)


def _claims(sentence: Sentence, noun: int, at: int, value: str, mentions: Sequence[Mention]) -> Iterator[Claim]:
    subject = _who(sentence, noun, mentions)
    if subject:
        first, last = min(noun, at), max(noun, at)
        if last - first > LONGEST:
            first, last = noun, noun
        said = " ".join(t.text for t in sentence.tokens[first : last + 1])
        found = Value(value, unit="presence", derivation=f"{value} (“{said}”)")
        yield make_claim(sentence, first, last, "participant", "presence", found, subject=subject, at=at)


def _who(sentence: Sentence, noun: int, mentions: Sequence[Mention]) -> frozenset[str]:
    """The key of a person or body and the office that stands before the name; an office; a group of people."""
    token = sentence.tokens[noun]
    for m in mentions:
        if m.kind != "place" and m.span.start <= token.start < m.span.end:
            title = {f"office {office(m.title)}"} if m.title and m.kind == "person" else set()
            return frozenset({m.key} | title)
    lemma = fold(token.lemma)
    if lemma in words("presence", "groups"):
        return frozenset({lemma})
    if token.tag == "NNS" and lexicon.kinds_of(lemma) & PEOPLE:
        inside = [sentence.tokens[c] for c in sentence.children[noun] if sentence.tokens[c].dep in ("compound", "amod")]
        named = [fold(t.lemma) for t in inside if not t.lower_is(NONE)]
        return frozenset({" ".join(["group", *named, lemma])})
    if token.pos not in ("NOUN", "PROPN") or lemma not in words("office", "shared") | words("presence", "offices"):
        return frozenset()
    before = [
        fold(sentence.tokens[c].text) for c in sentence.children[noun] if sentence.tokens[c].dep in ("compound", "amod")
    ]
    return frozenset({f"office {office(' '.join([*before, lemma]))}"})
