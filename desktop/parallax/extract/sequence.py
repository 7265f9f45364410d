"""Which of two events came first: claims of type ``sequence``, slot "order".

"X after Y", "only when X did Y", "Y had happened when X"; a sentence that goes back or on from the one before it; two
events with their clock times (norm "clocked"). ``value.others`` are the two events in the order of time, each as its
content stems joined by blanks; the subject are the stems of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from parallax import lexicon
from parallax.extract.clause import governor, make_claim, members, stems
from parallax.extract.orderings import TIMES, Order, orders
from parallax.extract.report import Report
from parallax.extract.speech import words
from parallax.language import Sentence
from parallax.model import Claim, Mention, Value

CLOCKED = "clocked"
CLOCK = ("minute", "hour", "second")
MOST_CLOCKED = 8  # events with clock times that are compared within one report
APART = 2.0  # minutes between two of them, at least
AGAIN = frozenset({"it", "they", "them", "she", "he", "this"})


def extract(report: Report) -> Iterator[Claim]:
    """A claim for each pair of events whose order a report gives."""
    before: Sentence | None = None
    for sentence in report.sentences:
        people = _people(sentence, report.mentions.get(sentence.passage.number, ()))
        for order in orders(sentence):
            if (claim := _claim(sentence, order, people)) is not None:
                yield claim
        if before is not None and before.passage.paragraph == sentence.passage.paragraph:
            yield from _linked(before, sentence, people)
        before = sentence
    yield from _clocked(report)


def _people(sentence: Sentence, named: Iterable[Mention]) -> frozenset[int]:
    """The tokens of people's names: who is in an event does not tell it from another."""
    spans = [(m.span.start, m.span.end) for m in named if m.kind == "person"]
    return frozenset(t.i for t in sentence.tokens if any(s <= t.start < e for s, e in spans))


def _claim(sentence: Sentence, order: Order, people: frozenset[int]) -> Claim | None:
    if any(sentence.tokens[event].lemma.lower() in words("verbs", "always") for event in (order.first, order.second)):
        return None
    inside = [_stretch(sentence, event) - people for event in (order.first, order.second)]
    # The clause that holds the other one must not take its words.
    inside = [own - other if len(own) > len(other) else own for own, other in (inside, inside[::-1])]
    first, second = (stems(sentence.tokens[i] for i in sorted(own)) for own in inside)
    if not first - second or not second - first:
        return None
    low, high = sorted((order.first, order.second))
    return _made(
        sentence, min(low, order.marker), max(high, order.marker), order.second, first - second, second - first
    )


def _made(
    sentence: Sentence, low: int, high: int, at: int, first: frozenset[str], second: frozenset[str], norm: str = "order"
) -> Claim:
    empty = lexicon.words("sequence", "empty")
    first, second = first - empty or first, second - empty or second
    value = Value(norm, unit="order", others=(" ".join(sorted(first)), " ".join(sorted(second))))
    return make_claim(sentence, low, high, "sequence", "order", value, subject=first | second, at=at)


def _stretch(sentence: Sentence, event: int) -> set[int]:
    """The tokens that tell an event: the clause of a verb, all below a noun; when it was does not tell it."""
    verb = sentence.tokens[event].pos in ("VERB", "AUX")
    inside = members(sentence, event) if verb else sentence.subtree(event)
    return {i for i in inside if sentence.tokens[i].ent not in TIMES}


def _root(sentence: Sentence) -> int:
    """The main verb of a sentence, -1 where it has none or only says something."""
    root = next((t for t in sentence.tokens if t.head == t.i), None)
    if root is None or root.pos != "VERB" or root.lemma.lower() in words("verbs", "always"):
        return -1
    return root.i


def _linked(before: Sentence, sentence: Sentence, people: frozenset[int]) -> Iterator[Claim]:
    """ "The mill was searched. The owner had emptied it the day before." "... Ten minutes later the roof fell in." """
    last, verb = _root(before), _root(sentence)
    if verb < 0 or last < 0:
        return
    texts = [t.text.lower() for t in sentence.tokens]
    auxiliaries = {sentence.tokens[c].text.lower() for c in sentence.children[verb]}
    back = "had" in auxiliaries and bool(lexicon.words("sequence", "earlier") & set(texts))
    onward = texts[:2] == ["only", "then"] or "later" in texts[:4]
    if back == onward:
        return
    known = stems(before.tokens[i] for i in _stretch(before, last))
    told = stems(sentence.tokens[i] for i in _stretch(sentence, verb) - people)
    if AGAIN & set(texts):  # the thing itself is told once, by its noun
        told |= stems(before.tokens[c] for c in before.children[last] if before.tokens[c].dep in ("nsubj", "nsubjpass"))
    first, second = (told, known) if back else (known, told)
    if first - second and second - first:
        high = max(t.i for t in sentence.tokens if t.i <= verb + 8)
        yield _made(sentence, verb, min(high, len(texts) - 1), verb, first, second)


def _clocked(report: Report) -> Iterator[Claim]:
    """Orders that the clock times of one report give."""
    found: list[tuple[float, Sentence, int, int]] = []
    for sentence in report.sentences:
        for timex in report.times.get(sentence.passage.number, ()):
            if timex.type == "TIME" and timex.precision in CLOCK and timex.earliest is not None and not timex.signal:
                at = next((t.i for t in sentence.tokens if t.start <= timex.start < t.end), -1)
                verb = governor(sentence, at) if at >= 0 else -1
                if verb >= 0 and sentence.tokens[verb].pos == "VERB":
                    found.append((timex.earliest, sentence, verb, at))
    yield from _in_time(found[:MOST_CLOCKED])


def _in_time(found: Sequence[tuple[float, Sentence, int, int]]) -> Iterator[Claim]:
    for one, other in combinations(sorted(found, key=lambda item: (item[0], item[1].passage.number, item[2])), 2):
        (early, sentence, verb, at), (late, after, then, _) = one, other
        first = stems(sentence.tokens[i] for i in _stretch(sentence, verb))
        second = stems(after.tokens[i] for i in _stretch(after, then))
        if late - early > APART and first - second and second - first:
            yield _made(sentence, min(verb, at), max(verb, at), verb, first - second, second - first, CLOCKED)
