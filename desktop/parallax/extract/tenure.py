"""How long somebody has held a post: "a nine-year veteran", "fourteen years in the job" (slot "tenure")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parallax.extract.clause import fold, make_claim
from parallax.extract.descriptors import words
from parallax.extract.numbers import Number, numbers
from parallax.extract.report import Report
from parallax.language import Sentence
from parallax.model import Claim, Mention, Value

YEARS = frozenset({"year", "years"})
REACH = 5


class Service(NamedTuple):
    """A number of years of service, and the last token that says so."""

    years: Number
    last: int


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type role, slot "tenure": value the years, subject the key of the one person the sentence is about."""
    for sentence in report.sentences:
        if not any(t.lower_is(YEARS) for t in sentence.tokens):
            continue
        people = [m for m in report.mentions.get(sentence.passage.number, ()) if m.kind == "person"]
        for service in _services(sentence):
            person = _person(sentence, service, people)
            if person is not None:
                yield _claim(sentence, service, person)


def _services(sentence: Sentence) -> Iterator[Service]:
    tokens = sentence.tokens
    for number in numbers(tokens):
        j = number.last + 1
        if j + 1 < len(tokens) and tokens[j].text == "-":
            j += 1
        if j + 1 >= len(tokens) or not tokens[j].lower_is(YEARS):
            continue
        if tokens[j].text.lower() == "year" and j > number.last:  # "a nine-year veteran"
            noun = next((t.i for t in tokens[j + 1 : j + REACH] if fold(t.lemma) in words("tenure", "holders")), -1)
            if noun >= 0:
                yield Service(number, noun)
        elif (end := _spent(sentence, j)) >= 0:
            yield Service(number, end)


def _spent(sentence: Sentence, years: int) -> int:
    """The last token of where the years were spent ("in the job", "as coach"), or of the verb of "served for nine
    years"; -1 where they are other years."""
    tokens = sentence.tokens
    if years + 1 < len(tokens) and tokens[years + 1].lower_is(words("tenure", "prepositions")):
        nouns = (t for t in tokens[years + 2 : years + 2 + REACH] if t.pos in ("NOUN", "PROPN"))
        place = next(nouns, None)
        if place is not None and fold(place.lemma) in words("tenure", "places") | words("tenure", "offices"):
            return place.i
    above = tokens[years]
    for _ in range(2):
        above = tokens[above.head]
    served = above.pos == "VERB" and fold(above.lemma) in words("tenure", "verbs")
    return years if served and tokens[tokens[years].head].text == "for" else -1


def _person(sentence: Sentence, service: Service, people: Sequence[Mention]) -> Mention | None:
    """The only person of a sentence; of several, the one who is named nearest before the years."""
    if len({m.key for m in people}) == 1:
        return people[0]
    start = sentence.tokens[service.years.first].start
    before = [m for m in people if m.span.end <= start]
    return before[-1] if before and len({m.key for m in before}) == 1 else None


def _claim(sentence: Sentence, service: Service, person: Mention) -> Claim:
    number = service.years
    value = Value(
        f"{number.plain:g} years", number.low, number.high, "year", number.precision, f"{number.plain:g} years"
    )
    first = min(number.hedge_first, number.first)
    return make_claim(
        sentence, first, service.last, "role", "tenure", value, subject=frozenset({person.key}), at=service.last
    )
