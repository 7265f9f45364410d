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
BACKWARDS = frozenset({"it", "them", "they"})
# The frame of whatever moves a thing or a person from where it is: "carried", "pulled", "rescued".
HANDLED = "handle"


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type participant, slot "agent": value who did it, subject what it was done to."""
    daily, before = words("agents", "daily"), frozenset[str]()
    for sentence in report.sentences:
        if sentence.passage.kind == "headline":
            continue  # a headline names parties loosely
        mentions = report.mentions.get(sentence.passage.number, ())
        for token in sentence.tokens:
            if token.pos != "VERB":
                continue
            frame = _frame(sentence, token)
            told_of = any(sentence.tokens[c].dep == "agent" for c in sentence.children[token.i])
            if told_of or (frame and frame not in daily):
                if fold(token.lemma) in words("agents", "handling"):
                    frame = HANDLED
                yield from _claims(sentence, token, frame, mentions, before)
        before = topic(sentence)


def topic(sentence: Sentence) -> frozenset[str]:
    """What a sentence is about, which "it" and "them" of the next one mean: its subject."""
    root = next((t.i for t in sentence.tokens if t.dep == "ROOT"), 0)
    subjects = [c for c in sentence.children[root] if sentence.tokens[c].dep in ("nsubj", "nsubjpass")]
    return stems(sentence.tokens[j] for c in subjects for j in sentence.subtree(c))


def _frame(sentence: Sentence, verb: Token) -> str:
    """The frame of a verb, of the verb with its particle where it has one ("walk out")."""
    lemma = fold(verb.lemma)
    for child in sentence.children[verb.i]:
        if sentence.tokens[child].dep == "prt":
            phrase = f"{lemma} {sentence.tokens[child].text.lower()}"
            return lexicon.frame_of(phrase) or lexicon.frame_of(lemma)
    return lexicon.frame_of(lemma)


def _claims(
    sentence: Sentence, verb: Token, frame: str, mentions: Sequence[Mention], before: frozenset[str]
) -> Iterator[Claim]:
    tokens = sentence.tokens
    doers, done_to = parties_of(sentence, verb)
    subject = stems(tokens[j] for j in done_to) | {
        m.key for m in mentions for j in done_to if m.span.start <= tokens[j].start < m.span.end
    }
    if any(tokens[j].lower_is(words("agents", "everyone")) for j in done_to):
        subject |= {"people"}
    if any(tokens[j].lower_is(BACKWARDS) for j in done_to):
        subject |= before
    if not subject and frame not in words("agents", "alone"):
        return
    for doer in doers:
        value = _doer(sentence, doer, mentions)
        if value is not None:
            span = [j for j in sentence.subtree(doer) if tokens[j].dep not in ("relcl", "acl")]
            first, last = max(min(span), doer - LONGEST // 2), min(max(span), doer + LONGEST)
            last = next((j - 1 for j in range(doer + 1, last + 1) if tokens[j].text == ","), last)
            claim = make_claim(sentence, first, last, "participant", "agent", value, subject=subject, at=verb.i)
            yield replace(claim, frame=frame)


def parties_of(sentence: Sentence, verb: Token) -> tuple[list[int], set[int]]:
    """Who does it, and the tokens of what it is done to: of active, passive and relative clauses, of "X's leaving"."""
    tokens, below = sentence.tokens, sentence.children[verb.i]
    by = [c for c in below if tokens[c].dep == "agent"]
    passive = by or any(tokens[c].dep == "auxpass" for c in below)
    objects = [c for c in below if tokens[c].dep in (("nsubjpass",) if passive else ("dobj", "obj"))]
    if by and not objects and verb.dep == "acl":
        objects = [verb.head]
    if by:
        doers = [c for b in by for c in sentence.children[b] if tokens[c].dep == "pobj"]
    elif passive:
        doers = []
    else:
        doers = _subjects(sentence, verb)
    outside = set(sentence.subtree(verb.i)) if verb.dep == "acl" else set()
    return doers, {j for c in objects for j in sentence.subtree(c)} - outside


def _subjects(sentence: Sentence, verb: Token) -> list[int]:
    """Indices of the subject of an active verb: its own, that of the verb it is joined to, what a relative clause is
    about."""
    tokens = sentence.tokens
    subjects = [c for c in sentence.children[verb.i] if tokens[c].dep in ("nsubj", "poss")]
    if not subjects and verb.dep in ("conj", "xcomp") and tokens[verb.head].pos == "VERB":
        return _subjects(sentence, tokens[verb.head]) if verb.head != verb.i else []
    if verb.dep == "relcl" and (not subjects or tokens[subjects[0]].tag in ("WP", "WDT")):
        return [verb.head]
    return subjects


def _doer(sentence: Sentence, doer: int, mentions: Sequence[Mention]) -> Value | None:
    """Who a noun phrase means: a name in it, a body that its people belong to, or its noun where that says enough."""
    tokens = sentence.tokens
    token = tokens[doer]
    if token.pos == "PRON":
        return None  # whom a pronoun means is not sure enough to say who did it
    for m in mentions:
        if m.span.start <= token.start < m.span.end:
            return Value(m.key, unit=m.kind, derivation=f"done by {m.surface}")
    lemma = fold(token.lemma)
    named = _named_after(sentence, doer, mentions)
    if named is not None:
        return Value(named.key, unit="person", derivation=f"done by {named.surface}")
    inside = sentence.subtree(doer)[: LONGEST * 2]
    joined = (
        ("appos", "compound", "nmod") if "kin" in lexicon.kinds_of(lemma) else ("appos", "compound", "poss", "nmod")
    )
    beside = [c for c in sentence.children[doer] if tokens[c].dep in joined]
    if lemma in words("agents", "loose"):
        return None
    for m in mentions:
        if m.kind != "place" and any(m.span.start <= tokens[c].start < m.span.end for c in beside):
            return Value(m.key, unit=m.kind, derivation=f"done by {m.surface}")
    for m in mentions:
        if m.kind == "body" and any(m.span.start <= tokens[c].start < m.span.end for c in inside):
            return Value(m.key, unit="body", derivation=f"done by people of {m.surface}")
    if token.pos != "NOUN" or lemma in words("agents", "generic") or not lexicon.kinds_of(lemma) & DOERS:
        return None
    kind = " ".join(fold(tokens[j].lemma) for j in inside if tokens[j].dep == "compound" and tokens[j].head == doer)
    return Value(f"{kind} {lemma}".strip(), unit="group", derivation=f"done by {token.text}")


def _named_after(sentence: Sentence, doer: int, mentions: Sequence[Mention]) -> Mention | None:
    """Who is named right behind a noun phrase for one person: "by a retired nurse from the village, Ann Roe"."""
    tokens = sentence.tokens
    if tokens[doer].tag != "NN":
        return None
    inside = [j for j in sentence.subtree(doer) if j <= doer + LONGEST]
    last = next((j for j in range(doer, max(inside) + 2) if j + 1 < len(tokens) and tokens[j + 1].text == ","), -1)
    if last < 0 or last + 2 >= len(tokens):
        return None
    after = tokens[last + 2].start
    return next((m for m in mentions if m.kind == "person" and m.span.start == after), None)
