"""How a number stands in its sentence: its phrase, what it is of, what an amount is said of."""

from __future__ import annotations

from itertools import pairwise

from parallax.extract.clause import clause_at, fold
from parallax.extract.numbers import Number
from parallax.language import Sentence, Token


def phrase(tokens: tuple[Token, ...], i: int, length: int) -> str:
    """The words of ``length`` tokens from ``i``, spaced as in the text; empty where there are fewer."""
    if i + length > len(tokens):
        return ""
    parts = tokens[i : i + length]
    blanks = ["" if a.end == b.start else " " for a, b in pairwise(parts)]
    return "".join(t.text + blank for t, blank in zip(parts, [*blanks, ""], strict=True))


def shown(number: Number) -> str:
    """The number in figures; both ends of a range or of what "dozens" leaves open."""
    if number.precision in ("range", "vague"):
        return f"{number.low:,.15g} to {number.high:,.15g}"
    return f"{number.plain:,.15g}" if number.plain >= 1 else f"{number.plain:.3g}"


def spoken(tokens: tuple[Token, ...], number: Number) -> str:
    return "“" + " ".join(t.text for t in tokens[number.hedge_first : number.last + 1]) + "”"


def held_by(sentence: Sentence, i: int) -> frozenset[str]:
    """Lemmas of the nouns behind "of" under token ``i`` or its head."""
    tokens = sentence.tokens
    for j in (i, tokens[i].head):
        for child in sentence.children[j]:
            if tokens[child].text.lower() in ("of", "in"):
                found = [fold(tokens[c].lemma) for c in sentence.children[child] if tokens[c].pos in ("NOUN", "PROPN")]
                if found:
                    return frozenset(found)
    return frozenset()


def owner(sentence: Sentence, number: Number) -> frozenset[str]:
    """What an amount or measure is said of: the nearest noun above it, else the subject of its verb."""
    tokens = sentence.tokens
    i = number.last
    inside = set(range(number.hedge_first, number.last + 3))
    for _ in range(5):
        head = tokens[i].head
        if head == i or tokens[head].pos in ("VERB", "AUX"):
            break
        i = head
        if tokens[i].pos == "NOUN" and i not in inside:
            return frozenset({fold(tokens[i].lemma)})
    verb = clause_at(sentence, number.last).verb
    for child in sentence.children[verb]:
        token = tokens[child]
        plain = token.pos == "NOUN" or (token.pos == "PROPN" and token.i == 0)  # a capital that opens the sentence
        if token.dep in ("nsubj", "nsubjpass", "dobj") and plain and child not in inside:
            return frozenset({fold(tokens[child].lemma)})
    return frozenset()
