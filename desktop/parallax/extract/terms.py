"""What a body, a document or an act is called: claims of type ``term``.

Slot "name": a body or document called by a name of its own ("the Joint Survey Commission"); slot "thing": one that is
founded, signed or joined under a common noun ("a department"). The value's norm is the phrase, its unit the kind
("body", "document"); the subject is the head noun, the words are those of the clause without the phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, stems
from parallax.extract.report import Report
from parallax.language import Sentence
from parallax.model import Claim, Value

KINDS = ("document", "body")
PARTS = ("compound", "amod", "nmod", "poss")
DEEDS = ("establish", "sign")
DONE_TO = ("dobj", "nsubjpass", "pobj", "attr")


def extract(report: Report) -> Iterator[Claim]:
    """Named bodies and documents, and common nouns for those that are founded or signed."""
    for sentence in report.sentences:
        for token in sentence.tokens:
            if token.pos not in ("NOUN", "PROPN"):
                continue
            kind = kind_of(fold(token.lemma))
            if not kind:
                continue
            if token.text[:1].isupper() and token.pos == "PROPN" and (phrase := _named(sentence, token.i)):
                yield _claim(sentence, token.i, phrase, "name", kind)
            elif token.pos == "NOUN" and (deed := _made(sentence, token.i)):
                yield replace(_claim(sentence, token.i, _described(sentence, token.i), "thing", kind), frame=deed)


def kind_of(noun: str) -> str:
    """ "document", "body" or "", by the lexicons of kinds and of the heads of names."""
    kinds = lexicon.kinds_of(noun)
    return next((k for k in KINDS if k in kinds), "") if noun in lexicon.words("terms", "heads") else ""


def _named(sentence: Sentence, i: int) -> list[int]:
    """The tokens of a name with head ``i``, capitalised modifiers and the "of ..." after it; none for a bare noun."""
    tokens = sentence.tokens
    before = [j for j in sentence.subtree(i) if j < i]
    first = i
    for j in reversed(before):
        if j != first - 1 or not (tokens[j].text[:1].isupper() or tokens[j].text in ("-", "and", "of")):
            break
        first = j
    while first < i and not tokens[first].text[:1].isupper():
        first += 1
    last = i
    for child in sentence.children[i]:
        if child == i + 1 and tokens[child].text in ("of", "on", "for"):
            inside = sentence.subtree(child)
            if len(inside) <= 5 and any(tokens[j].text[:1].isupper() for j in inside):
                last = max(j for j in inside if tokens[j].text[:1].isupper())
    phrase = [j for j in range(first, last + 1) if tokens[j].pos not in ("DET", "PUNCT")]
    return phrase if len(phrase) > 1 else []


def _made(sentence: Sentence, i: int) -> str:
    """The deed by which the noun comes to be ("establish", "sign"), or ""."""
    tokens = sentence.tokens
    for child in sentence.children[i]:
        if tokens[child].dep == "relcl" or (tokens[child].dep in ("amod", "acl") and tokens[child].tag == "VBN"):
            return _deed(_verb(sentence, child))
    above = tokens[tokens[i].head]
    if tokens[i].dep in DONE_TO and above.pos == "VERB":
        return _deed(_verb(sentence, above.i))
    # "set up a trade, customs and border board": the parser takes the first noun for the object.
    j = i - 1
    while j > 0 and tokens[j].pos in ("NOUN", "ADJ", "PROPN", "CCONJ", "PUNCT") and tokens[j].text not in ";:()":
        j -= 1
    verb = tokens[j - 1].head if tokens[j - 1].dep == "prt" else j - 1
    listed = j < i - 1 and tokens[j].pos == "DET" and tokens[verb].pos == "VERB"
    return _deed(_verb(sentence, verb)) if listed else ""


def _verb(sentence: Sentence, i: int) -> str:
    """The verb with its particle: "set up"."""
    tokens = sentence.tokens
    particle = next((f" {tokens[c].text.lower()}" for c in sentence.children[i] if tokens[c].dep == "prt"), "")
    return fold(tokens[i].lemma) + particle


@cache
def _deed(verb: str) -> str:
    frames = set(lexicon.frames_of(verb, "VERB"))
    return next((deed for deed in DEEDS if frames & lexicon.words("terms", "deeds", deed)), "")


def _described(sentence: Sentence, i: int) -> list[int]:
    tokens = sentence.tokens
    below = [
        c for c in sentence.children[i] if c < i and tokens[c].dep in PARTS and tokens[c].tag not in ("VBN", "VBG")
    ]
    return [*sorted(below), i]


def _claim(sentence: Sentence, head: int, phrase: Sequence[int], slot: str, kind: str) -> Claim:
    tokens = sentence.tokens
    own = stems(tokens[j] for j in phrase)
    norm = " ".join(fold(tokens[j].text) for j in phrase)
    claim = make_claim(
        sentence,
        min(phrase),
        max(phrase),
        "term",
        slot,
        Value(norm, unit=kind),
        subject=[fold(tokens[head].lemma)],
        at=head,
    )
    around = stems(tokens[j] for j in sentence.subtree(head))
    return replace(claim, words=(claim.words | around) - own)
