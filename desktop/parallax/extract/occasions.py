"""How often: "was warned three times", "a third straight rise", "the fifth crash this year"."""

from __future__ import annotations

from collections.abc import Iterator

from parallax import lexicon
from parallax.extract.clause import fold, governor, make_claim, stems
from parallax.extract.figures import shown
from parallax.extract.numbers import Number
from parallax.language import Sentence, Token
from parallax.model import Claim, Value

OFTEN = {"twice": 2.0, "thrice": 3.0}
THIS_YEAR = frozenset({("this", "year"), ("this", "season"), ("this", "month"), ("so", "far"), ("the", "year")})
SINCE = frozenset({"january", "new"})
# Tokens behind the thing that comes again.
YEAR_WITHIN = 6


def how_often(sentence: Sentence, number: Number, noun: Token) -> Claim | None:
    """ "was warned three times", "on four occasions": how many such deeds; no rate and no multiple."""
    tokens = sentence.tokens
    after = tokens[noun.i + 1].text.lower() if noun.i + 1 < len(tokens) else ""
    verb = governor(sentence, noun.i)
    above = tokens[tokens[noun.head].head] if tokens[noun.head].pos == "ADP" else tokens[noun.head]
    deed = above if above.pos == "NOUN" else tokens[verb]
    if fold(deed.lemma) in lexicon.words("counts", "light"):  # "was given a warning on four occasions"
        told = (c for c in sentence.children[verb] if tokens[c].dep in ("dobj", "nsubjpass", "dative"))
        deed = next((tokens[c] for c in told if tokens[c].pos == "NOUN" and c != noun.i), deed)
    if after in lexicon.words("counts", "per") or deed.pos not in ("VERB", "NOUN") or deed.i == noun.i:
        return None
    value = Value(f"{shown(number)} times", number.low, number.high, "count", number.precision)
    subject = stems([deed]) or {fold(deed.lemma)}
    return make_claim(sentence, number.hedge_first, noun.i, "quantity", "count", value, subject=subject, at=verb)


def ordinals(sentence: Sentence) -> Iterator[Claim]:
    """How many in a row: "a third straight rise", "the fourth time running"."""
    tokens = sentence.tokens
    for t in tokens:
        value = lexicon.numbers("ordinals").get(t.text.lower())
        head = tokens[t.head]
        if value is None or head.pos != "NOUN" or head.i <= t.i:
            continue
        if (last := _this_year(tokens, head.i + 1)) and _is_one_of_many(tokens, t.i):
            named = Value(f"{t.text.lower()} in the year", value, value, "ordinal of the year")
            yield make_claim(sentence, t.i, last, "quantity", "ordinal", named, subject={fold(head.lemma)}, at=head.i)
            continue
        near = {x.text.lower() for x in tokens[t.i + 1 : head.i + 3]}
        if near & lexicon.words("counts", "in_a_row"):
            named = Value(f"{t.text.lower()} in a row", value, value, "ordinal")
            noun = fold(head.lemma)
            subject = set() if noun == "time" else {noun}
            yield make_claim(sentence, t.i, head.i, "quantity", "ordinal", named, subject=subject, at=head.i)


def _is_one_of_many(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether an ordinal counts what happens again: "the third accident", "a fifth crash"."""
    return i > 0 and tokens[i - 1].text.lower() in ("the", "a", "its", "their", "his", "her", "another")


def _this_year(tokens: tuple[Token, ...], start: int) -> int:
    """Index of the last token of "this year", "since January", "of the year", "so far" close behind, else 0."""
    for i in range(start, min(start + YEAR_WITHIN, len(tokens) - 1)):
        words = (tokens[i].text.lower(), tokens[i + 1].text.lower())
        if words in THIS_YEAR or (words[0] == "since" and words[1] in SINCE):
            return i + 1
        if words[0] in (".", ";", ","):
            return 0
    return 0


def twice(sentence: Sentence) -> Iterator[Claim]:
    """ "was warned twice": a number of times in one word."""
    for token in sentence.tokens:
        often = OFTEN.get(token.text.lower())
        if often is None:
            continue
        after = sentence.tokens[token.i + 1].text.lower() if token.i + 1 < len(sentence.tokens) else ""
        verb = governor(sentence, token.i)
        if after in lexicon.words("counts", "per") or sentence.tokens[verb].pos != "VERB":
            continue
        value = Value(f"{often:g} times", often, often, "count")
        subject = stems([sentence.tokens[verb]]) or {fold(sentence.tokens[verb].lemma)}
        yield make_claim(sentence, token.i, token.i, "quantity", "count", value, subject=subject, at=verb)
