"""What a claim says of itself beyond its value: the governing verb, its clause, negation, modality, background.

Works on the dependency tree of one sentence (Universal-style labels of spaCy's English pipeline); every extractor
uses it, so that "will be signed", "has not been signed" and "was signed in 2019" differ in the same way for all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from parallax import lexicon
from parallax.language import Sentence, Token
from parallax.language import fold as fold  # noqa: PLC0414 - who reads a clause folds its words
from parallax.model import Claim, ClaimType, Modality, Span, Value

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
# A dependent with one of these labels opens a clause of its own.
SUBCLAUSES = frozenset({"ccomp", "advcl", "relcl", "acl", "parataxis", "csubj", "pcomp"})
FUTURE = frozenset({"will", "shall", "'ll", "\u2019ll", "wo"})
POSSIBLE = frozenset({"may", "might", "could", "would", "should", "can"})
NEGATIONS = frozenset({"not", "n't", "never", "no", "nobody", "none", "nothing", "neither", "nor", "without"})
# The frame of a clause that says only that something happened.
HAPPENING = "happening"


class Clause(NamedTuple):
    """The clause around a token: index of its verb (or root), the verb's lemma and frame, its content words' stems."""

    verb: int
    predicate: str
    frame: str
    words: frozenset[str]
    negated: bool
    modality: Modality


def governor(sentence: Sentence, i: int) -> int:
    """Index of the verb that governs token ``i`` (itself when it is one), else of the sentence's root."""
    tokens = sentence.tokens
    seen = 0
    while tokens[i].pos not in ("VERB", "AUX") and tokens[i].head != i and seen < len(tokens):
        i = tokens[i].head
        seen += 1
    return i


def members(sentence: Sentence, verb: int) -> list[int]:
    """Indices of the tokens of the clause of ``verb``, nested clauses left out."""
    found, stack = [], [verb]
    while stack:
        j = stack.pop()
        found.append(j)
        for child in sentence.children[j]:
            token = sentence.tokens[child]
            opens = token.dep in SUBCLAUSES or (token.dep == "conj" and token.pos in ("VERB", "AUX"))
            if not opens:
                stack.append(child)
    return sorted(found)


def stems(tokens: Iterable[Token]) -> frozenset[str]:
    """The content words of tokens: folded lemmas, stop words left out."""
    stop = lexicon.stopwords()
    kept = (fold(t.lemma) for t in tokens if t.pos in CONTENT)
    return frozenset(w for w in kept if w not in stop and len(w) > 1)


def clause_at(sentence: Sentence, i: int) -> Clause:
    """The clause that token ``i`` stands in."""
    clause = _clause_of(sentence, governor(sentence, i))
    return clause._replace(frame=_frame(sentence, i, clause.verb, clause.predicate))


@lru_cache(maxsize=4096)  # each extractor comes past each clause
def _clause_of(sentence: Sentence, verb: int) -> Clause:
    """The clause of a verb, its frame left open: that depends on the token that is looked at."""
    tokens = sentence.tokens
    words = stems(tokens[j] for j in members(sentence, verb))
    if len(words) < 3 and tokens[verb].head != verb:
        words |= stems(tokens[j] for j in members(sentence, governor(sentence, tokens[verb].head)))
    said = negated(sentence, verb), modality(sentence, verb)
    return Clause(verb, _predicate(sentence, verb), "", words, *said)


def _predicate(sentence: Sentence, verb: int) -> str:
    """The verb's lemma, with its particle where the two together mean something of their own ("set out")."""
    lemma = fold(sentence.tokens[verb].lemma)
    for child in sentence.children[verb]:
        token = sentence.tokens[child]
        if token.dep == "prt" or (token.dep == "advmod" and token.i == verb + 1 and len(token.text) <= 4):
            phrase = f"{lemma} {token.text.lower()}"
            if lexicon.frame_of(phrase, "VERB"):
                return phrase
    return lemma


def _noun_frame(sentence: Sentence, i: int) -> str:
    """The frame of the nearest noun above token ``i`` that names an event ("the closure of three schools")."""
    tokens = sentence.tokens
    for _ in range(6):
        if tokens[i].pos == "NOUN" and (frame := lexicon.frame_of(fold(tokens[i].lemma), "NOUN")):
            return frame
        if tokens[i].head == i or tokens[i].pos in ("VERB", "AUX"):
            return ""
        i = tokens[i].head
    return ""


def _modifier_frame(sentence: Sentence, i: int) -> str:
    """The frame of what modifies noun ``i``: "the wounded", "people killed in the blast", "those who died"."""
    tokens = sentence.tokens
    if tokens[i].pos == "ADJ":  # "three dead"
        return lexicon.frame_of(fold(tokens[i].lemma), "ADJ")
    if tokens[i].pos not in ("NOUN", "PRON", "NUM"):
        return ""
    for child in sentence.children[i]:
        token = tokens[child]
        opens = token.dep in ("acl", "relcl", "amod") and token.pos in ("VERB", "ADJ")
        if opens and (frame := lexicon.frame_of(fold(token.lemma), token.pos)):
            return frame
    return ""


def _frame(sentence: Sentence, i: int, verb: int, predicate: str) -> str:
    """The class of what happens: of the noun that ``i`` hangs on, of the verb, or of its subject or object.

    A verb that says only that something happened has the frame of what happened, else ``HAPPENING``.
    """
    tokens = sentence.tokens
    own = _modifier_frame(sentence, i) or _noun_frame(sentence, i)
    if own:
        return own
    for child in sentence.children[verb]:  # "left three dead", "was found wounded": the outcome counts
        token = tokens[child]
        result = token.dep in ("oprd", "acomp", "xcomp") and token.pos in ("ADJ", "VERB")
        if result and (frame := lexicon.frame_of(fold(token.lemma), token.pos)):
            return frame
    empty = predicate in lexicon.words("events", "verbs")
    if not empty and (frame := lexicon.frame_of(predicate, tokens[verb].pos)):
        return frame
    for child in sentence.children[verb]:
        if tokens[child].dep in ("nsubj", "nsubjpass", "dobj", "attr", "acomp"):
            lemma = fold(tokens[child].lemma)
            if frame := lexicon.frame_of(lemma, tokens[child].pos):
                return frame
            empty = empty or lemma in lexicon.words("events", "nouns")
    return HAPPENING if empty else ""


def negated(sentence: Sentence, verb: int) -> bool:
    """Whether the clause of ``verb`` is denied: "not", "never", "nobody ...", "no decision was taken"."""
    tokens = sentence.tokens
    for child in sentence.children[verb]:
        token = tokens[child]
        if token.dep == "neg" or token.lower_is(NEGATIONS):
            return True
        if token.dep in ("nsubj", "nsubjpass", "dobj", "attr", "obj") and any(
            tokens[g].lower_is(NEGATIONS) for g in sentence.children[child]
        ):
            return True
    return False


def modality(sentence: Sentence, verb: int) -> Modality:
    """Whether the verb's event is asserted, planned, possible or denied."""
    tokens = sentence.tokens
    auxiliaries = {tokens[c].text.lower() for c in sentence.children[verb] if tokens[c].dep in ("aux", "auxpass")}
    if auxiliaries & FUTURE:
        return "planned"
    if auxiliaries & POSSIBLE and "have" not in auxiliaries:
        return "possible"
    above = tokens[tokens[verb].head]
    if tokens[verb].dep in ("xcomp", "acl", "ccomp") and above.i != verb:
        kind = lexicon.modality_of(fold(above.lemma))
        if kind:
            return kind
    return "asserted"


def make_claim(
    sentence: Sentence,
    first: int,
    last: int,
    type_: ClaimType,
    slot: str,
    value: Value,
    *,
    subject: Iterable[str] = (),
    text: str = "",
    at: int | None = None,
) -> Claim:
    """A claim over tokens ``first..last`` (inclusive) whose clause is that of token ``at`` (default: ``last``)."""
    clause = clause_at(sentence, last if at is None else at)
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    base = sentence.passage.span
    quote = text or base.quote[start - base.start : end - base.start]
    own = stems(sentence.tokens[first : last + 1])
    return Claim(
        source=sentence.passage.source,
        passage=sentence.passage.number,
        span=Span(start, end, quote),
        type=type_,
        slot=slot,
        value=value,
        subject=frozenset(subject),
        predicate=clause.predicate,
        frame=clause.frame,
        words=clause.words - own,
        negated=clause.negated,
        modality=clause.modality,
    )


def widened(claim: Claim, sentence: Sentence, first: int, last: int) -> Claim:
    """The claim with its span widened to tokens ``first..last``: the value with the words that it needs."""
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    base = sentence.passage.span
    return replace(claim, span=Span(start, end, base.quote[start - base.start : end - base.start]))
