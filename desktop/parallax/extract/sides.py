"""Sides and parts: "the western shore of the lake", "eight kilometres north of the town", "the left engine"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from parallax.extract.clause import fold, make_claim, stems
from parallax.extract.report import Report
from parallax.extract.scenes import directions, ends
from parallax.language import Sentence
from parallax.model import Claim, Value

MODIFIERS = frozenset({"amod", "compound", "nmod", "advmod"})
# What a part is a part of.
OWNERS = frozenset({"prep", "poss", "compound"})
REACH = 7
# Verbs that say no more than that something is there.
STANDS = frozenset({"lie", "stand", "sit", "be", "locate", "situate"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type place, slot "side": subject the noun that has the side, and what it is a part of."""
    compass, axes = directions(), ends()
    for sentence in report.sentences:
        for token in sentence.tokens:
            word = token.text.lower()
            if (word in compass or word in axes) and token.text[0].islower():
                claim = _claim(sentence, token.i, word)
                if claim is not None:
                    yield claim


def _claim(sentence: Sentence, i: int, word: str) -> Claim | None:
    tokens = sentence.tokens
    token = tokens[i]
    # "north-west" comes in three tokens.
    if i + 2 < len(tokens) and tokens[i + 1].text == "-" and f"{word}-{tokens[i + 2].text.lower()}" in directions():
        word = f"{word}-{tokens[i + 2].text.lower()}"
        token = tokens[i + 2]
    elif i > 1 and tokens[i - 1].text == "-" and f"{tokens[i - 2].text.lower()}-{word}" in directions():
        return None
    modifies = token.dep in MODIFIERS and tokens[token.head].pos in ("NOUN", "PROPN") and token.head > i
    of = [c for c in sentence.children[token.i] if tokens[c].text == "of"]
    if not modifies and not (of and word in directions()):
        return None
    head = token.head if modifies else token.i
    if modifies and (word not in directions() and tokens[head].pos != "NOUN"):
        return None
    below = [j for c in sentence.children[head] if tokens[c].dep in OWNERS for j in sentence.subtree(c)]
    thing = stems(tokens[j] for j in below if j != i and abs(j - i) <= REACH)
    subject = thing | ({fold(tokens[head].lemma)} if modifies else {"of"}) | _there(sentence, head)
    last = max([head, *(j for j in below if head < j <= i + REACH)])
    degrees = directions().get(word)
    value = Value(
        word if degrees is None else f"{degrees} degrees",
        unit="side" if degrees is None else "direction",
        derivation=f"“{word}”",
    )
    claim = make_claim(sentence, i, max(last, token.i), "place", "side", value, subject=subject, at=token.i)
    return replace(claim, words=stems(sentence.tokens) - {word})


def _there(sentence: Sentence, head: int) -> frozenset[str]:
    """What is on that side: "a hut off the east path", "the hut, which stands off the east path"."""
    tokens = sentence.tokens
    above = tokens[tokens[head].head]
    if tokens[head].dep != "pobj" or above.dep != "prep" or above.text == "of":
        return frozenset()
    thing = tokens[above.head]
    if thing.pos == "VERB" and thing.lemma in STANDS:
        named = [tokens[c] for c in sentence.children[thing.i] if tokens[c].dep == "nsubj" and tokens[c].pos == "NOUN"]
        thing = named[0] if named else tokens[thing.head] if thing.dep == "relcl" else thing
    return frozenset({fold(thing.lemma)}) if thing.pos == "NOUN" else frozenset()
