"""What a thing is said to be, where the words for it exclude each other: a merger or a takeover, a ferry or a tanker.

Claims of type ``term``, slot "rival": the value's norm is the class of rivals.toml, its unit the group; the words are
those of the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from parallax.extract.clause import fold, governor, make_claim, stems
from parallax.extract.polarity import NONE, negated
from parallax.extract.report import Report
from parallax.extract.runs import headline_like
from parallax.language import Sentence, Token
from parallax.lexicon.tables import split, toml
from parallax.model import Claim, Value

# Words that make a class only a comparison or a possibility.
# The key by which a group says that it is of what the whole story is about.
CENTRAL = "central"
LIKE = frozenset({"like", "as"})
PARTS = frozenset({"compound", "amod", "nmod"})


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every word of a class; what is denied or only compared makes none."""
    for sentence in report.sentences:
        if headline_like(sentence):
            continue
        for token in sentence.tokens:
            for first, text in _spellings(sentence, token):
                if text in _classes() and token.ent != "PERSON" and not _denied(sentence, token):
                    group, name = _classes()[text]
                    claim = make_claim(
                        sentence, first, token.i, "term", "rival", Value(name, unit=group), subject=[group], at=token.i
                    )  # fmt: skip
                    yield replace(claim, predicate=group, words=stems(sentence.tokens))
                    break


@cache
def _classes() -> dict[str, tuple[str, str]]:
    """Word -> its group and class."""
    return {
        word: (group, name)
        for group, entry in toml("rivals").items()
        for name, listed in entry.items()
        if name != CENTRAL
        for word in split(listed)
    }


def _spellings(sentence: Sentence, token: Token) -> Iterator[tuple[int, str]]:
    """A noun with the word before it, and alone; a verb with its particle, and alone; names of things as they stand."""
    tokens = sentence.tokens
    lemma = fold(token.lemma)
    if token.pos in ("NOUN", "PROPN"):
        if token.i and tokens[token.i - 1].pos in ("NOUN", "ADJ", "PROPN", "VERB"):
            yield token.i - 1, f"{fold(tokens[token.i - 1].text)} {lemma}"
        before_name = token.pos == "NOUN" and tokens[token.head].pos == "PROPN"  # "the ferry Aurelia"
        if token.dep not in PARTS or before_name or (token.pos == "PROPN" and not _age(sentence, token)):
            yield token.i, lemma
    elif token.pos == "VERB":
        for child in sentence.children[token.i]:
            if tokens[child].dep == "prt":
                yield token.i, f"{lemma} {tokens[child].text.lower()}"
        if not any(tokens[c].dep == "prt" for c in sentence.children[token.i]):
            yield token.i, f"to {lemma}"


def _age(sentence: Sentence, token: Token) -> bool:
    """Whether a word is part of a name that means something else ("Bronze Age", "Gold Coast", "Church Street")."""
    following = sentence.tokens[token.i + 1 : token.i + 2]
    make = _classes().get(fold(token.lemma), ("", ""))[0] == "car-make"
    return not make and bool(following) and following[0].text[:1].isupper()


def _denied(sentence: Sentence, token: Token) -> bool:
    tokens = sentence.tokens
    before = [tokens[c] for c in sentence.children[token.i]]
    if tokens[token.head].lower_is(LIKE) or any(t.lower_is(NONE) or t.text.lower() == "any" for t in before):
        return True
    verb = governor(sentence, token.i)
    return tokens[verb].pos in ("VERB", "AUX") and negated(sentence, verb)


def central(group: str) -> bool:
    """Whether a group of words is of what the whole story is about."""
    return bool(toml("rivals")[group].get(CENTRAL, False))
