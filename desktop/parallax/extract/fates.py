"""What became of somebody: convicted or cleared, survived or died, won or lost (slot "fate")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parallax.extract.clause import fold, make_claim
from parallax.extract.descriptors import fates
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

LONGEST = 10
COMPLEMENTS = frozenset({"dobj", "obj", "acomp", "oprd", "prt", "advmod", "attr", "dative"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type participant, slot "fate": value what became of the person, subject the person's key."""
    for sentence in report.sentences:
        people = [m for m in report.mentions.get(sentence.passage.number, ()) if m.kind == "person"]
        if not people:
            continue
        for token in sentence.tokens:
            if token.pos == "VERB":
                yield from _claims(sentence, token, people)


def _claims(sentence: Sentence, verb: Token, people: Sequence[Mention]) -> Iterator[Claim]:
    tokens = sentence.tokens
    passive = any(tokens[c].dep in ("auxpass", "agent") for c in sentence.children[verb.i])
    phrase = _phrase(sentence, verb)
    fate = fates("done").get(phrase, "")
    wanted = ("nsubjpass",) if passive else ("dobj", "obj")
    if not fate:
        fate, wanted = fates("met").get(phrase, ""), ("nsubj", "nsubjpass")
    if not fate:
        return
    for child in _fillers(sentence, verb, wanted):
        person = next((m for m in people if child in _tokens(sentence, m, child)), None)
        if person is not None:
            named = [t.i for t in tokens if person.span.start <= t.start < person.span.end]
            first, last = min(verb.i, *named), max(verb.i, *named)
            if last - first > LONGEST:
                first = last = verb.i
            value = Value(fate, unit="fate", derivation=f"{person.surface}: {fate}")
            claim = make_claim(
                sentence, first, last, "participant", "fate", value, subject=frozenset({person.key}), at=verb.i
            )
            yield replace(claim, frame=fate)


def _fillers(sentence: Sentence, verb: Token, wanted: Sequence[str]) -> Iterator[int]:
    """The tokens in the places of a verb that say of whom it speaks; "who" speaks of what stands before it."""
    tokens = sentence.tokens
    for child in sentence.children[verb.i]:
        if tokens[child].dep in wanted:
            who = verb.dep == "relcl" and tokens[child].tag in ("WP", "WDT")
            yield verb.head if who else child
    if verb.dep == "acl" and "nsubjpass" in wanted:
        yield verb.head
    if verb.dep == "conj" and not any(tokens[c].dep.startswith("nsubj") for c in sentence.children[verb.i]):
        yield from (c for c in sentence.children[verb.head] if tokens[c].dep in wanted and tokens[c].dep != "dobj")


def _tokens(sentence: Sentence, mention: Mention, noun: int) -> set[int]:
    """The token of a noun where the mention is that noun, or stands in apposition to it."""
    tokens = sentence.tokens
    near = [noun, *(c for c in sentence.children[noun] if tokens[c].dep == "appos")]
    inside = any(mention.span.start <= tokens[j].start < mention.span.end for j in near)
    return {noun} if inside else set()


def _phrase(sentence: Sentence, verb: Token) -> str:
    """A verb with the object, complement or particle that makes its meaning: "walk free", "receive sentence"."""
    tokens, lemma = sentence.tokens, fold(verb.lemma)
    if any(tokens[c].dep == "neg" for c in sentence.children[verb.i]):
        return ""
    beside = (fold(tokens[c].lemma) for c in sentence.children[verb.i] if tokens[c].dep in COMPLEMENTS)
    phrases = (f"{lemma} {word}" for word in beside)
    return next((p for p in phrases if p in fates("met") or p in fates("done")), lemma)
