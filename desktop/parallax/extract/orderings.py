"""Words that put two events of a sentence in order: "after", "only when", "no sooner", "while still", "prompted"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.language import Sentence

AFTER = frozenset({"after", "following", "once"})
BEFORE = frozenset({"before"})
SUBORDINATE = ("mark", "advmod")
TIMES = frozenset({"DATE", "TIME"})
EVENTS = ("VERB", "NOUN")


class Order(NamedTuple):
    """Two events of a sentence: the verb or noun of each, and the index of the word that orders them."""

    first: int
    second: int
    marker: int


def orders(sentence: Sentence) -> Iterator[Order]:
    """Every order of two events that the words of a sentence give."""
    for token in sentence.tokens:
        word = token.text.lower()
        if word in AFTER | BEFORE and (events := _events(sentence, token.i)) is not None:
            main, other = events
            yield Order(other, main, token.i) if word in AFTER else Order(main, other, token.i)
        elif word == "when" and token.dep in SUBORDINATE:
            yield from _when(sentence, token.i)
        elif word == "while" and token.dep == "mark":
            yield from _while(sentence, token.i)
        elif word == "until" and token.dep == "mark":
            yield from _until(sentence, token.i)
        elif word == "sooner":
            yield from _sooner(sentence, token.i)
        elif word in ("later", "afterwards", "afterward"):
            yield from _later(sentence, token.i)
        elif token.pos == "VERB" and fold(token.lemma) in lexicon.words("sequence", "causes"):
            yield from _caused(sentence, token.i)


def _events(sentence: Sentence, marker: int) -> tuple[int, int] | None:
    """The event that is placed, and the one that it is placed by."""
    tokens = sentence.tokens
    token = tokens[marker]
    if token.dep == "mark" or (token.text.lower() == "once" and token.dep == "advmod"):
        other = token.head
        main = tokens[other].head
    elif token.dep == "prep":
        other = next((c for c in sentence.children[marker] if tokens[c].dep in ("pobj", "pcomp")), -1)
        main = token.head
    else:
        return None
    if token.text.lower() == "once" and tokens[other].dep != "advcl":
        return None
    if other < 0 or main == other or tokens[other].ent in TIMES:
        return None
    if tokens[main].lemma == "be":
        main = _cleft(sentence, main, other)
    return (main, other) if main >= 0 and tokens[main].pos in EVENTS else None


def _cleft(sentence: Sentence, root: int, other: int) -> int:
    """The verb of what happened in "it was only after X that Y"."""
    tokens = sentence.tokens
    below = [*sentence.children[root], *sentence.children[other]]
    return next((c for c in below if c > other and tokens[c].dep in ("ccomp", "advcl", "relcl")), -1)


def _when(sentence: Sentence, marker: int) -> Iterator[Order]:
    """ "had left when Y", "were already out when Y", "only when X did Y"."""
    tokens = sentence.tokens
    below = tokens[marker].head
    main = tokens[below].head
    if tokens[below].dep != "advcl" or main == below:
        return
    if marker and tokens[marker - 1].text.lower() == "only":
        yield Order(below, main, marker)
        return
    over = [_finished(sentence, verb) for verb in (main, below)]
    if over[0] and not over[1]:
        yield Order(main, below, marker)
    elif over[1] and not over[0]:
        yield Order(below, main, marker)


def _finished(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells of what was so by then: "had left", "were already standing"."""
    near = {sentence.tokens[c].text.lower() for c in sentence.children[verb]}
    return "had" in near or "already" in near


def _while(sentence: Sentence, marker: int) -> Iterator[Order]:
    """ "Y while X was still going on": Y before the end of X."""
    below = sentence.tokens[marker].head
    near = {sentence.tokens[c].text.lower() for c in sentence.children[below]}
    if "still" in near and sentence.tokens[below].dep == "advcl":
        yield Order(sentence.tokens[below].head, below, marker)


def _until(sentence: Sentence, marker: int) -> Iterator[Order]:
    """ "did not Y until X"."""
    below = sentence.tokens[marker].head
    main = sentence.tokens[below].head
    if main != below and any(sentence.tokens[c].dep == "neg" for c in sentence.children[main]):
        yield Order(below, main, marker)


def _sooner(sentence: Sentence, i: int) -> Iterator[Order]:
    """ "no sooner X than Y"."""
    tokens = sentence.tokens
    if not i or tokens[i - 1].text.lower() != "no":
        return
    than = next((t.i for t in tokens[i:] if t.text.lower() == "than"), -1)
    after = [t.i for t in tokens[than:] if t.pos == "VERB"] if than > 0 else []
    before = [t.i for t in tokens[i:than] if t.pos in ("VERB", "AUX")] if than > 0 else []
    if after and before:
        yield Order(before[-1], after[0], than)


def _later(sentence: Sentence, i: int) -> Iterator[Order]:
    """ "X, and Y ten minutes later": both in one sentence, joined."""
    tokens = sentence.tokens
    verb = tokens[i].head
    if tokens[verb].pos == "VERB" and tokens[verb].dep == "conj" and tokens[tokens[verb].head].pos == "VERB":
        yield Order(tokens[verb].head, verb, i)


def _caused(sentence: Sentence, verb: int) -> Iterator[Order]:
    """ "the note prompted him to cut the line": what prompts comes first."""
    tokens = sentence.tokens
    below = sentence.children[verb]
    above = verb
    cause = next((c for c in below if tokens[c].dep == "nsubj"), -1)
    while cause < 0 and tokens[above].dep == "conj":
        above = tokens[above].head
        cause = next((c for c in sentence.children[above] if tokens[c].dep in ("nsubj", "nsubjpass")), -1)
    result = next((c for c in below if tokens[c].dep in ("xcomp", "ccomp") and tokens[c].pos == "VERB"), -1)
    if cause >= 0 and result >= 0 and tokens[cause].pos == "NOUN":
        yield Order(cause, result, verb)
