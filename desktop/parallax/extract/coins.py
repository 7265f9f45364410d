"""In what currency a number is told: a sign or code before it, a word behind it, a coin that no list has."""

from __future__ import annotations

from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.extract.figures import phrase
from parallax.extract.numbers import Number
from parallax.extract.purposes import purposes
from parallax.language import Sentence, Token

HUNDREDTH = 0.01
# From so many on, a coin that nobody knows is one all the same.
MANY = 1e6
# Whose object is goods, not what is paid for them.
GOODS = frozenset(
    {"sell", "buy", "purchase", "order", "offer", "supply", "deliver", "ship", "export", "import", "steal"}
)
PEOPLE_OF_A_PLACE = ("ans", "ians", "ese", "ites", "ers")


class Coin(NamedTuple):
    """A currency's code, the first and last token that tell the sum, and the number in whole units."""

    code: str
    first: int
    last: int
    number: Number


def coin_of(sentence: Sentence, number: Number) -> Coin | None:
    """The currency of a number, None where it is no sum of money."""
    return _written(sentence.tokens, number) or _unknown(sentence, number)


def _written(tokens: tuple[Token, ...], number: Number) -> Coin | None:
    before, first, last = number.first - 1, number.first, number.last
    if number.prefix:
        return _coin(_code(number.prefix), first, last, number)
    if before >= 0 and (code := _before(tokens, before)):
        first = before
        if before and tokens[before - 1].end == tokens[before].start and tokens[before - 1].text.isalpha():
            code = _code(tokens[before - 1].text + tokens[before].text) or code
            first = before - 1
        return _coin(code, first, last, number)
    if number.suffix and (code := _code(number.suffix)):
        return _coin(code, first, last, number)
    for length in (2, 1):
        spelling = phrase(tokens, last + 1, length)
        if spelling and (code := _code(spelling)):
            return _coin(code, first, last + length, number)
        if spelling and (code := _hundredths(spelling)):
            return _coin(code, first, last + length, _in_hundredths(number))
    if last + 2 < len(tokens) and tokens[last + 1].text[0].isupper():  # "CFA francs"
        return _coin(_code(tokens[last + 2].text), first, last + 2, number)
    return None


def _coin(code: str, first: int, last: int, number: Number) -> Coin | None:
    return Coin(code, first, last, number) if code else None


def _before(tokens: tuple[Token, ...], i: int) -> str:
    text = tokens[i].text
    if tokens[i].pos in ("SYM", "PROPN", "NOUN", "X") or tokens[i].tag == "$":
        return _code(text) if not text.islower() else ""
    return ""


def _code(words: str) -> str:
    found = lexicon.currency(words)
    return found.code if found is not None and found.factor == 1.0 else ""


def _hundredths(words: str) -> str:
    """The currency of which the words name a hundredth ("pence")."""
    found = lexicon.currency(words) if len(words) > 1 else None
    return found.code if found is not None and found.factor == HUNDREDTH else ""


def _in_hundredths(number: Number) -> Number:
    return number._replace(low=number.low / 100, high=number.high / 100, plain=number.plain / 100)


def _unknown(sentence: Sentence, number: Number) -> Coin | None:
    """A sum in a coin that no list has: a word that means nothing else, behind millions or where a price is told."""
    tokens, at = sentence.tokens, number.last + 1
    if at >= len(tokens) or tokens[at].tag not in ("NNS", "NN") or number.suffix or tokens[at].ent == "NORP":
        return None
    word, text = fold(tokens[at].lemma), tokens[at].text
    strange = (
        text.islower()
        and text.isalpha()
        and word not in lexicon.stopwords()
        and not lexicon.kinds_of(word)
        and not lexicon.synsets(word)
    )
    if not strange or lexicon.synsets(text) or lexicon.kinds_of(text) or lexicon.unit(text) or lexicon.standing(word):
        return None
    above = tokens[tokens[at].head]
    goods = tokens[at].dep in ("dobj", "nsubjpass") and fold(above.lemma) in GOODS
    told = not goods and (number.plain >= MANY or bool(purposes(sentence, number, at)))
    return _coin(word.upper() if told and not text.endswith(PEOPLE_OF_A_PLACE) else "", number.first, at, number)
