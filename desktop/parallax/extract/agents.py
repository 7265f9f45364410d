"""Who did it: the doer of a deed that one party does alone (slot "agent")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, stems
from parallax.extract.descriptors import words
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

DOERS = frozenset({"person", "body", "people", "profession", "role", "kin"})
LONGEST = 8


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type participant, slot "agent": value who did it, subject what it was done to."""
    deeds = words("agents", "frames")
    for sentence in report.sentences:
        mentions = report.mentions.get(sentence.passage.number, ())
        for token in sentence.tokens:
            if token.pos == "VERB" and (frame := lexicon.frame_of(fold(token.lemma))) in deeds:
                yield from _claims(sentence, token, frame, mentions)


def _claims(sentence: Sentence, verb: Token, frame: str, mentions: Sequence[Mention]) -> Iterator[Claim]:
    tokens = sentence.tokens
    passive = any(tokens[c].dep in ("auxpass", "agent") for c in sentence.children[verb.i])
    by = [c for c in sentence.children[verb.i] if passive and tokens[c].text == "by"]
    if by:
        doers = [c for b in by for c in sentence.children[b] if tokens[c].dep == "pobj"]
        objects = [c for c in sentence.children[verb.i] if tokens[c].dep == "nsubjpass"]
        if not objects and verb.dep == "acl":
            objects = [verb.head]
    else:
        doers = [c for c in sentence.children[verb.i] if tokens[c].dep == "nsubj"]
        objects = [c for c in sentence.children[verb.i] if tokens[c].dep in ("dobj", "obj")]
        if not doers and verb.dep in ("conj", "xcomp") and tokens[verb.head].pos == "VERB":
            doers = [c for c in sentence.children[verb.head] if tokens[c].dep == "nsubj"]
    outside = set(sentence.subtree(verb.i)) if by and verb.dep == "acl" else set()
    below = {j for c in objects for j in sentence.subtree(c)} - outside
    done_to = stems(tokens[j] for j in below) | {
        m.key for m in mentions for j in below if m.span.start <= tokens[j].start < m.span.end
    }
    for doer in doers:
        value = _doer(sentence, doer, mentions)
        if value is not None and done_to:
            span = [j for j in sentence.subtree(doer) if tokens[j].dep not in ("relcl", "acl")]
            first, last = max(min(span), doer - LONGEST // 2), min(max(span), doer + LONGEST)
            last = next((j - 1 for j in range(doer + 1, last + 1) if tokens[j].text == ","), last)
            claim = make_claim(sentence, first, last, "participant", "agent", value, subject=done_to, at=verb.i)
            yield replace(claim, frame=frame)


def _doer(sentence: Sentence, doer: int, mentions: Sequence[Mention]) -> Value | None:
    """Who a noun phrase means: a name in it, a body that its people belong to, or its noun where that says enough."""
    tokens = sentence.tokens
    token = tokens[doer]
    if token.pos == "PRON":
        return None  # whom a pronoun means is not sure enough to say who did it
    for m in mentions:
        if m.span.start <= token.start < m.span.end:
            return Value(m.key, unit=m.kind, derivation=f"done by {m.surface}")
    inside = sentence.subtree(doer)[: LONGEST * 2]
    beside = [c for c in sentence.children[doer] if tokens[c].dep in ("appos", "compound", "poss", "nmod")]
    for m in mentions:
        if m.kind != "place" and any(m.span.start <= tokens[c].start < m.span.end for c in beside):
            return Value(m.key, unit=m.kind, derivation=f"done by {m.surface}")
    for m in mentions:
        if m.kind == "body" and any(m.span.start <= tokens[c].start < m.span.end for c in inside):
            return Value(m.key, unit="body", derivation=f"done by people of {m.surface}")
    lemma = fold(token.lemma)
    if token.pos != "NOUN" or lemma in words("agents", "generic") or not lexicon.kinds_of(lemma) & DOERS:
        return None
    named = " ".join(fold(tokens[j].lemma) for j in inside if tokens[j].dep == "compound" and tokens[j].head == doer)
    return Value(f"{named} {lemma}".strip(), unit="group", derivation=f"done by the {named} {lemma}")
