"""How long somebody has held a post: "a nine-year veteran", "fourteen years in the job" (slot "tenure")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, make_claim
from parallax.extract.descriptors import words
from parallax.extract.numbers import Number, numbers
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.lexicon.posts import posts_of
from parallax.model import Claim, Mention, Value

YEARS = frozenset({"year", "years"})
# Parts of a year that somebody may be in the n-th of.
SPELLS = {"day": 1 / 365, "week": 1 / 52, "month": 1 / 12, "season": 1.0, "year": 1.0}
OWN = frozenset({"his", "her", "their", "the"})
REACH = 5


class Service(NamedTuple):
    """A number of years of service, and the last token that says so."""

    years: Number
    last: int


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type role, slot "tenure": value the years, subject the key of the one person the sentence is about."""
    for sentence in report.sentences:
        if not any(t.lower_is(YEARS) or t.text.lower() in SPELLS or t.text == "since" for t in sentence.tokens):
            continue
        people = [m for m in report.mentions.get(sentence.passage.number, ()) if m.kind == "person"]
        for service in _services(sentence):
            person = _person(sentence, service, people)
            if person is not None:
                yield _claim(sentence, service, person)
        yield from _nth(sentence, people)
        yield from _since(sentence, people)


def _since(sentence: Sentence, people: Sequence[Mention]) -> Iterator[Claim]:
    """ "Has driven for the school since 1997", by the year of the report."""
    tokens, told = sentence.tokens, sentence.passage.published[:4]
    for t in tokens[1:] if told else ():
        year = t.text if t.text.isdigit() and len(t.text) == 4 and tokens[t.i - 1].text.lower() == "since" else ""
        years = int(told) - int(year) if year else 0
        before = [m for m in people if m.span.end <= t.start]
        if years > 0 and before and _served(sentence, tokens[tokens[t.i - 1].head]):
            value = Value(f"{years} years", years - 1, years, "year", "about", f"from {year} to {told}")
            yield make_claim(
                sentence, t.i - 1, t.i, "role", "tenure", value, subject=frozenset({before[-1].key}), at=t.i
            )


def _served(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb tells of service: "served", "has been mayor"."""
    if verb.lemma == "be":
        held = (sentence.tokens[c] for c in sentence.children[verb.i] if sentence.tokens[c].dep == "attr")
        return any(fold(t.lemma) in words("tenure", "offices") or bool(posts_of(fold(t.lemma))) for t in held)
    return verb.pos == "VERB" and fold(verb.lemma) in words("tenure", "verbs")


def _nth(sentence: Sentence, people: Sequence[Mention]) -> Iterator[Claim]:
    """ "In her second year as mayor", "in his first month on the job": of a sentence about one person."""
    tokens = sentence.tokens
    if len({m.key for m in people}) != 1:
        return
    for t in tokens[2:]:
        length = SPELLS.get(t.text.lower())
        nth = lexicon.numbers("ordinals").get(tokens[t.i - 1].text.lower())
        if length is None or not nth or not tokens[t.i - 2].lower_is(OWN):
            continue
        if (end := _place(tokens, t.i)) >= 0:
            low, high = (nth - 1) * length, nth * length
            value = Value(f"{low:g} to {high:g} years", low, high, "year", "exact", f"{tokens[t.i - 1].text} {t.text}")
            subject = frozenset({people[0].key})
            yield make_claim(sentence, t.i - 2, end, "role", "tenure", value, subject=subject, at=end)


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
    if (place := _place(tokens, years)) >= 0:
        return place
    above = tokens[years]
    for _ in range(2):
        above = tokens[above.head]
    served = _served(sentence, above)
    return years if served and tokens[tokens[years].head].text == "for" else -1


def _place(tokens: Sequence[Token], years: int) -> int:
    """The token that says where or as what years were spent: "years in the job", "years as coach"; -1 for none."""
    if years + 1 < len(tokens) and tokens[years + 1].lower_is(words("tenure", "prepositions")):
        place = next((t for t in tokens[years + 2 : years + 2 + REACH] if t.pos in ("NOUN", "PROPN")), None)
        if place is not None and fold(place.lemma) in words("tenure", "places") | words("tenure", "offices"):
            return place.i
    return -1


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
