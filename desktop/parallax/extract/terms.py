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
from parallax.extract.clause import fold, make_claim, stems, widened
from parallax.extract.namewords import words as name_words
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.lexicon.glossary import LONGEST, Glossary
from parallax.model import Claim, Value

KINDS = ("document", "body")
PARTS = ("compound", "amod", "nmod", "poss")
DEEDS = ("establish", "sign")
LED = "lead"
DONE_TO = ("dobj", "nsubjpass", "pobj", "attr")


def extract(report: Report) -> Iterator[Claim]:
    """Named bodies and documents, and common nouns for those that are founded, signed or led."""
    for sentence in report.sentences:
        for token in sentence.tokens:
            if token.pos not in ("NOUN", "PROPN"):
                continue
            kind = _kind(sentence, token.i, report.glossary)
            if not kind:
                continue
            if token.text[:1].isupper() and token.pos == "PROPN" and (phrase := _named(sentence, token.i)):
                if not _outlet(report, sentence, phrase):
                    yield _claim(sentence, token.i, phrase, "name", kind)
            elif token.pos == "NOUN":
                yield from _plain(sentence, token.i, kind)
                for claim in _common(sentence, token.i, kind):
                    named = report.mentions.get(sentence.passage.number, ())
                    people = frozenset(m.key for m in named if m.kind == "person")
                    if claim.frame != LED:
                        yield claim
                    elif people:
                        yield replace(claim, entities=people)


def _common(sentence: Sentence, i: int, kind: str) -> Iterator[Claim]:
    """The claim that a common noun makes where its thing is founded, signed or led, or is said not to be."""
    missing = next((c for c in sentence.children[i] if sentence.tokens[c].text.lower() == "no"), -1)
    deed = "" if missing >= 0 else _made(sentence, i) or _led(sentence, i)
    if not deed and missing < 0:
        return
    phrase = _described(sentence, i)
    claim = _claim(sentence, i, phrase, "thing" if deed else "none", kind)
    if missing >= 0:
        claim = widened(claim, sentence, min(missing, *phrase), i)
    yield replace(claim, frame=deed or claim.frame, negated=missing >= 0)


def _plain(sentence: Sentence, i: int, kind: str) -> Iterator[Claim]:
    """A body with its field as a common noun, which may be another report's name for it: "the licensing board"."""
    tokens = sentence.tokens
    if kind == "body" and fold(tokens[i].lemma) in lexicon.words("terms", "classes", "oversight"):
        phrase = _described(sentence, i)
        opening = {tokens[c].text.lower() for c in sentence.children[i] if tokens[c].dep == "det"}
        if opening & {"the", "a", "an"} and any(tokens[j].dep == "compound" for j in phrase):
            yield _claim(sentence, i, phrase, "plain", kind)


def _outlet(report: Report, sentence: Sentence, phrase: Sequence[int]) -> bool:
    """Whether a name is that of whoever published the report: "(Coast News Agency)" in its first lines."""
    tokens, first, last = sentence.tokens, min(phrase), max(phrase)
    bracketed = first > 0 and tokens[first - 1].text == "(" and tokens[last + 1 : last + 2]
    name = " ".join(tokens[j].text for j in phrase)
    return name in report.source.publisher.value or bool(bracketed and tokens[last + 1].text in ("),", ")"))


def _led(sentence: Sentence, i: int) -> str:
    """ "lead" where the sentence says who leads the body, else ""."""
    tokens = sentence.tokens
    below = [c for c in sentence.children[i] if tokens[c].dep in ("acl", "relcl")]
    led = [
        c for c in below if fold(tokens[c].lemma) in lexicon.words("terms", "leads", "words") and tokens[c].tag == "VBN"
    ]
    return LED if led else ""


def kind_of(noun: str) -> str:
    """ "document", "body" or "": what a head noun names, by the lexicon of the heads of names."""
    return next((kind for kind in KINDS if noun in lexicon.words("terms", "heads", kind)), "")


def _kind(sentence: Sentence, i: int, glossary: Glossary) -> str:
    """The kind of what a noun names: by the desk's glossary, else by the lexicon."""
    tokens = sentence.tokens
    words = [fold(t.text) for t in tokens[max(0, i - LONGEST + 1) : i]] if glossary.entries else []
    noun = fold(tokens[i].lemma)
    return glossary.kind_of([*words, noun]) or glossary.kind_of([*words, fold(tokens[i].text)]) or kind_of(noun)


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
    while first > 1 and tokens[first - 1].pos == "PROPN" and tokens[first - 1].text[:1].isupper() and first <= i:
        if fold(tokens[first - 1].lemma) in name_words("person", "heads"):
            break
        first -= 1
    first = _further(tokens, first)
    last = i
    for child in sentence.children[i]:
        if child == i + 1 and tokens[child].text in ("of", "on", "for"):
            inside = sentence.subtree(child)
            if len(inside) <= 5 and any(tokens[j].text[:1].isupper() for j in inside):
                last = max(j for j in inside if tokens[j].text[:1].isupper())
    phrase = [j for j in range(first, last + 1) if tokens[j].pos not in ("DET", "PUNCT")]
    return phrase if len(phrase) > 1 else []


def _further(tokens: Sequence[Token], first: int) -> int:
    """The first token of "Bureau of Land Council" where ``first`` is "Land"; not of "Mayor of Land"."""
    if first < 2 or tokens[first - 1].text not in ("of", "for") or not tokens[first].text[:1].isupper():
        return first
    before = tokens[first - 2]
    whose = fold(before.lemma) in name_words("person", "heads") | name_words("place", "of")
    return first - 2 if before.text[:1].isupper() and before.pos == "PROPN" and not whose else first


def _made(sentence: Sentence, i: int) -> str:
    """The deed by which the noun comes to be ("establish", "sign"), or ""."""
    tokens = sentence.tokens
    for child in sentence.children[i]:
        made = tokens[child].dep == "relcl" or (tokens[child].dep in ("amod", "acl") and tokens[child].tag == "VBN")
        if made and (deed := _deed(_verb(sentence, child))):
            return deed
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
