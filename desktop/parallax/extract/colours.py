"""Of which colour a thing is: "a red saloon" (type ``term``, slot "rival"; the group says what thing it is)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from parallax.extract.clause import fold, make_claim, stems
from parallax.extract.report import Report
from parallax.extract.runs import headline_like
from parallax.language import Sentence, Token
from parallax.lexicon.tables import split, toml
from parallax.model import Claim, Value

BESIDE = frozenset({"amod", "compound", "nmod"})
# What may stand between a colour and its thing, and how many tokens of it.
WITHIN = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "PUNCT", "VERB"})
REACH = 4


def extract(report: Report) -> Iterator[Claim]:
    """A claim for each thing of a kind that has one colour."""
    for sentence in report.sentences:
        if headline_like(sentence):
            continue
        for token in sentence.tokens:
            if token.text.islower() and fold(token.text) in _words("colours"):
                thing = _thing(sentence.tokens, token.i)
                if thing is not None:
                    yield _claim(sentence, token, thing, _words("things")[fold(thing.lemma)])


def _thing(tokens: Sequence[Token], colour: int) -> Token | None:
    """What a colour is said of: a noun close behind it ("white delivery van", "black Ford Fusion")."""
    if colour and tokens[colour - 1].text in ("and", "or", "-"):
        return None
    for token in tokens[colour + 1 : colour + 1 + REACH]:
        if token.pos not in WITHIN or fold(token.text) in _words("colours"):
            return None
        modifies = token.dep in BESIDE and token.pos == "NOUN" and token.head != colour
        if fold(token.lemma) in _words("things") and not modifies:
            return token if token.tag in ("NN", "NNP") else None
    return None


def _claim(sentence: Sentence, colour: Token, token: Token, thing: str) -> Claim:
    group = f"colour of the {thing}"
    value = Value(_words("colours")[fold(colour.text)], unit=group)
    claim = make_claim(sentence, colour.i, token.i, "term", "rival", value, subject=[group], at=token.i)
    return replace(claim, predicate=group, words=stems(sentence.tokens))


@cache
def _words(table: str) -> dict[str, str]:
    """Word -> the thing, or the colour, that it is a word for."""
    return {word: name for name, listed in toml("colours")[table].items() for word in split(listed)}
