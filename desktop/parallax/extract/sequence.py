"""Which of two events came first: claims of type ``sequence``, slot "order".

"X after Y", "only when X did Y", "Y had happened when X"; a sentence that goes back or on from the one before it; two
events with their clock times or days (norm "clocked"). ``value.others`` are the two events in the order of time: the
content stems of each joined by blanks, then the marks of each (see ``ordered``) joined by bars. The subject are the
stems of both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.brought import Order
from parallax.extract.clause import governor, make_claim
from parallax.extract.events.event import classes_in
from parallax.extract.events.event import words as loose
from parallax.extract.ordered import POINTING, Ordered, ordered
from parallax.extract.orderings import orders
from parallax.extract.report import Report
from parallax.extract.speech import words
from parallax.language import Sentence
from parallax.model import Claim, Mention, Value

# Norms of orders: told within one sentence, over two of them, given by two times.
TOLD, LINKED, CLOCKED = "order", "linked", "clocked"
BAR = "|"
FINE = ("minute", "hour", "second", "day")
MOST_CLOCKED = 6  # events with times of their own that are compared within one report
APART = 2.0  # minutes between two of them, at least
LONGEST = 80  # characters that a claim points at, at most
LEAD = 3  # sentences in which a report tells what it is about
VERBS = ("VERB", "AUX")


class Place(NamedTuple):
    """A sentence with who is named in it and the sentence before."""

    sentence: Sentence
    named: Sequence[Mention]
    before: Sentence | None
    core: frozenset[str]

    def event(self, i: int, other: int = -1) -> Ordered:
        """The event that token ``i`` tells, without the words of the ``other`` one."""
        return ordered(self.sentence, i, self.named, self.before, other, self.core)


def extract(report: Report) -> Iterator[Claim]:
    """A claim for each pair of events whose order a report gives."""
    last: Place | None = None
    core = frozenset().union(*map(classes_in, report.sentences[:LEAD])) - loose("loose")
    for sentence in report.sentences:
        named = report.mentions.get(sentence.passage.number, ())
        place = Place(sentence, named, last.sentence if last is not None else None, core)
        for order in orders(sentence):
            if (claim := _claim(place, order, last)) is not None:
                yield claim
        if last is not None and sentence.passage.kind != "headline":
            yield from _linked(last, place)
        last = place
    yield from _clocked(report, core)


def _claim(place: Place, order: Order, last: Place | None) -> Claim | None:
    first = _event(place, order.first, order.second, last)
    second = _event(place, order.second, order.first, last)
    if first.speech or second.speech:
        return None
    low, high = sorted((order.first, order.second))
    return _made(place, (min(low, order.marker), max(high, order.marker)), order.marker, order.second, first, second)


def _event(place: Place, i: int, other: int, last: Place | None) -> Ordered:
    """The event of token ``i``; that of the sentence before where "that was", "after this" only points to it."""
    tokens = place.sentence.tokens
    pointing = tokens[i].lower_is(POINTING)
    if tokens[i].lemma == "be":
        pointing = any(
            tokens[c].dep == "nsubj" and tokens[c].lower_is(POINTING) for c in place.sentence.children[i]
        ) and not any(tokens[c].dep in ("acomp", "attr", "prep") and c != i for c in place.sentence.children[i])
    if pointing and last is not None and (root := _root(last.sentence)) >= 0:
        return last.event(root)
    return place.event(i, other)


def _made(
    place: Place,
    ends: tuple[int, int],
    marker: int,
    at: int,
    first: Ordered,
    second: Ordered,
    norm: str = TOLD,
) -> Claim | None:
    """The claim that ``first`` came before ``second``; what both share tells neither, unless a pronoun means it."""
    one, other = first.words, second.words
    if norm != LINKED or one <= other or other <= one:
        one, other = one - other, other - one
    if not (one or first.marks - second.marks) or not (other or second.marks - first.marks):
        return None
    low, high = _shortened(place.sentence, *ends, marker)
    value = Value(norm, unit="order", others=(*map(_joined, (one, other)), *map(_marks, (first, second))))
    claim = make_claim(place.sentence, low, high, "sequence", "order", value, subject=one | other, at=at)
    return replace(claim, negated=False)  # "did not sound until" denies neither event


def _joined(words: frozenset[str]) -> str:
    return " ".join(sorted(words))


def _marks(event: Ordered) -> str:
    return BAR.join(sorted(event.marks))


def _shortened(sentence: Sentence, low: int, high: int, marker: int) -> tuple[int, int]:
    """A stretch of at most so many characters, from the word that orders on, or up to it where it stands last."""
    tokens = sentence.tokens
    if tokens[high].end - tokens[low].start <= LONGEST:
        return low, high
    if marker == high:
        while tokens[high].end - tokens[low].start > LONGEST and low < high:
            low += 1
        return low, high
    low = max(low, marker) if marker > low else low
    while tokens[high].end - tokens[low].start > LONGEST and high > low:
        high -= 1
    return low, high


def _root(sentence: Sentence) -> int:
    """The main verb of a sentence, that of what is said where it only says so; -1 where there is none."""
    root = next((t.i for t in sentence.tokens if t.head == t.i), -1)
    if root >= 0 and sentence.tokens[root].lemma.lower() in words("verbs", "always"):
        below = [c for c in sentence.children[root] if sentence.tokens[c].dep == "ccomp"]
        root = below[0] if below else -1
    return root if root >= 0 and sentence.tokens[root].pos in VERBS else -1


def _linked(last: Place, place: Place) -> Iterator[Claim]:
    """ "The mill was searched. The owner had emptied it the day before." "... Ten minutes later the roof fell in." """
    sentence = place.sentence
    known, verb = _root(last.sentence), _root(sentence)
    if verb < 0 or known < 0 or (way := _way(sentence, verb)) == 0:
        return
    told, left = place.event(verb), last.event(known)
    first, second = (told, left) if way < 0 else (left, told)
    at = min(max(t.i for t in sentence.tokens if t.i <= verb + 8), len(sentence.tokens) - 1)
    low = min((c for c in sentence.children[verb] if c < verb), default=verb)
    if (claim := _made(place, (low, at), low, verb, first, second, LINKED)) is not None:
        yield claim


def _way(sentence: Sentence, verb: int) -> int:
    """-1 where a sentence goes back from the one before it, 1 where it goes on from it, else 0."""
    texts = [t.text.lower() for t in sentence.tokens]
    near = {sentence.tokens[c].text.lower() for c in sentence.children[verb]}
    head = " ".join(texts[:5])
    back = "had" in near and bool(lexicon.words("sequence", "earlier") & set(texts))
    back = back or head.startswith("by then ") or (verb > 0 and texts[verb - 1] == "first" and "when" not in texts)
    onward = "later" in texts[:4] or any(head.startswith(f"{p} ") for p in lexicon.words("sequence", "goes_on"))
    onward = onward or bool({"afterwards", "afterward", "thereafter", "subsequently"} & near)
    return onward - back


class Dated(NamedTuple):
    """An event with a time of its own: from when to when, its place, its verb and the token of the time."""

    start: float
    end: float
    place: Place
    verb: int
    at: int


def _clocked(report: Report, core: frozenset[str]) -> Iterator[Claim]:
    """Orders that the clock times and days of one report give."""
    found: list[Dated] = []
    for sentence in report.sentences:
        for timex in report.times.get(sentence.passage.number, ()):
            fine = timex.type in ("TIME", "DATE") and timex.precision in FINE and not timex.signal
            if fine and timex.earliest is not None and timex.latest is not None:
                at = next((t.i for t in sentence.tokens if t.start <= timex.start < t.end), -1)
                verb = governor(sentence, at) if at >= 0 else -1
                if verb >= 0 and sentence.tokens[verb].pos == "VERB":
                    place = Place(sentence, report.mentions.get(sentence.passage.number, ()), None, core)
                    found.append(Dated(timex.earliest, timex.latest, place, verb, at))
    if len(found) > 1:
        yield from _in_time(found[:MOST_CLOCKED])


def _in_time(found: Sequence[Dated]) -> Iterator[Claim]:
    told = {(d.place.sentence.passage.number, d.verb): d.place.event(d.verb) for d in found}
    rows = sorted(found, key=lambda d: (d.start, d.place.sentence.passage.number, d.verb))
    for a, b in combinations(rows, 2):
        one, other = (told[d.place.sentence.passage.number, d.verb] for d in (a, b))
        if b.start - a.start > APART and b.start >= a.end and not one.speech and not other.speech:
            ends = (min(a.verb, a.at), max(a.verb, a.at))
            if (claim := _made(a.place, ends, a.at, a.verb, one, other, CLOCKED)) is not None:
                yield claim
