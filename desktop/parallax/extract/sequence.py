"""Which of two events came first: claims of type ``sequence``, slot "order".

"X after Y", "before X, Y", "only after X did Y", "had already X when Y". ``value.others`` are the two events in the
order of time, each as its content stems joined by blanks; the subject are the stems of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from parallax.extract.clause import make_claim, members, stems
from parallax.extract.report import Report
from parallax.extract.speech import words
from parallax.language import Sentence
from parallax.model import Claim, Mention, Value

AFTER = frozenset({"after", "following"})
BEFORE = frozenset({"before"})
SUBORDINATE = ("mark", "advmod")
TIMES = frozenset({"DATE", "TIME"})


class Order(NamedTuple):
    """Two events of a sentence: the verb or noun of each, and the index of the word that orders them."""

    first: int
    second: int
    marker: int


def extract(report: Report) -> Iterator[Claim]:
    """A claim for each pair of events whose order a sentence gives."""
    for sentence in report.sentences:
        people = _people(sentence, report.mentions.get(sentence.passage.number, ()))
        for order in _orders(sentence):
            if (claim := _claim(sentence, order, people)) is not None:
                yield claim


def _people(sentence: Sentence, named: Iterable[Mention]) -> frozenset[int]:
    """The tokens of people's names: who is in an event does not tell it from another."""
    spans = [(m.span.start, m.span.end) for m in named if m.kind == "person"]
    return frozenset(t.i for t in sentence.tokens if any(s <= t.start < e for s, e in spans))


def _orders(sentence: Sentence) -> Iterator[Order]:
    for token in sentence.tokens:
        word = token.text.lower()
        if word in AFTER | BEFORE and (events := _events(sentence, token.i)) is not None:
            main, other = events
            yield Order(other, main, token.i) if word in AFTER else Order(main, other, token.i)
        elif word == "when" and token.dep in SUBORDINATE:
            below = token.head
            main = sentence.tokens[below].head
            if sentence.tokens[below].dep == "advcl" and _already(sentence, main):
                yield Order(main, below, token.i)


def _events(sentence: Sentence, marker: int) -> tuple[int, int] | None:
    """The event that is placed, and the one that it is placed by."""
    tokens = sentence.tokens
    token = tokens[marker]
    if token.dep == "mark":
        other = token.head
        main = tokens[other].head
    elif token.dep == "prep":
        other = next((c for c in sentence.children[marker] if tokens[c].dep in ("pobj", "pcomp")), -1)
        main = token.head
    else:
        return None
    if other < 0 or main == other or tokens[other].ent in TIMES:
        return None
    if tokens[main].lemma == "be":
        main = _cleft(sentence, main, other)
    return (main, other) if main >= 0 and tokens[main].pos in ("VERB", "NOUN") else None


def _cleft(sentence: Sentence, root: int, other: int) -> int:
    """The verb of what happened in "it was only after X that Y"."""
    tokens = sentence.tokens
    below = [*sentence.children[root], *sentence.children[other]]
    return next((c for c in below if c > other and tokens[c].dep in ("ccomp", "advcl", "relcl")), -1)


def _already(sentence: Sentence, verb: int) -> bool:
    near = {sentence.tokens[c].text.lower() for c in sentence.children[verb]}
    return "already" in near and "had" in near | {sentence.tokens[verb].text.lower()}


def _claim(sentence: Sentence, order: Order, people: frozenset[int]) -> Claim | None:
    if any(sentence.tokens[event].lemma.lower() in words("verbs", "always") for event in (order.first, order.second)):
        return None
    inside = [_stretch(sentence, event) - people for event in (order.first, order.second)]
    # The clause that holds the other one must not take its words.
    inside = [own - other if len(own) > len(other) else own for own, other in (inside, inside[::-1])]
    first, second = (stems(sentence.tokens[i] for i in sorted(own)) for own in inside)
    if not first - second or not second - first:
        return None
    value = Value("order", unit="order", others=(" ".join(sorted(first - second)), " ".join(sorted(second - first))))
    low, high = sorted((order.first, order.second))
    return make_claim(
        sentence, min(low, order.marker), max(high, order.marker), "sequence", "order", value,
        subject=first | second, at=order.second,
    )  # fmt: skip


def _stretch(sentence: Sentence, event: int) -> set[int]:
    """The tokens that tell an event: the clause of a verb, all below a noun."""
    if sentence.tokens[event].pos in ("VERB", "AUX"):
        return set(members(sentence, event))
    return set(sentence.subtree(event))
