"""Claims about people: what they are called (slot "person"), how old they are, what they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from parallax.extract import ages, nations, parts, roles, tenure
from parallax.extract.clause import clause_at
from parallax.extract.descriptors import gender_of_word, office
from parallax.extract.namewords import gender_of
from parallax.extract.report import Report
from parallax.language import Sentence
from parallax.model import Claim, Mention, Span, Value

# So many of a person's first mentions give the words by which the same person is known in another report.
TOLD_BY = 3


def extract(report: Report) -> Iterator[Claim]:
    """All claims about people: names, then ages, roles and years of service."""
    told = list(roles.extract(report))
    yield from _names(report, told)
    yield from ages.extract(report)
    yield from told
    yield from tenure.extract(report)
    yield from nations.extract(report)
    yield from parts.extract(report)


def _names(report: Report, told: list[Claim]) -> Iterator[Claim]:
    """One claim a person named in full: value the folded name, subject what the person is, words what is told of it."""
    keys = {m.key for found in report.mentions.values() for m in found}
    offices: defaultdict[str, set[str]] = defaultdict(set)
    for claim in told:
        for key in claim.subject & keys:
            offices[key] |= _office_words(claim) | claim.subject - keys
    mentions: defaultdict[str, list[tuple[Sentence, Mention]]] = defaultdict(list)
    for sentence in report.sentences:
        for m in report.mentions.get(sentence.passage.number, ()):
            if m.kind == "person" and " " in m.key:
                mentions[m.key].append((sentence, m))
    for key, found in mentions.items():
        named = [(s, m) for s, m in found if " " in m.span.quote]
        if named:
            yield _name(key, named, found, offices[key])


def _office_words(claim: Claim) -> set[str]:
    """The words of an office as it is said and under its common name."""
    title = claim.value.norm.partition(" of ")[0]
    return {*title.split(), *office(title).split(), office(title)}


def _name(
    key: str, named: list[tuple[Sentence, Mention]], found: list[tuple[Sentence, Mention]], offices: set[str]
) -> Claim:
    sentence, mention = named[0]
    words: set[str] = set()
    for s, m in found[:TOLD_BY]:
        words |= clause_at(s, _token(s, m)).words
    clause = clause_at(sentence, _token(sentence, mention))
    gender = gender_of(key, mention.title) or _pronoun_gender(found)
    value = Value(key, unit="name", derivation=f"the name {mention.surface}", precision=gender or "exact")
    return Claim(
        source=sentence.passage.source,
        passage=sentence.passage.number,
        span=Span(mention.span.start, mention.span.end, mention.span.quote),
        type="name",
        slot="person",
        value=value,
        subject=frozenset({key} | offices),
        predicate=clause.predicate,
        frame=clause.frame,
        words=frozenset(words),
    )


def _token(sentence: Sentence, mention: Mention) -> int:
    return next((t.i for t in sentence.tokens if t.start < mention.span.end <= t.end), 0)


def _pronoun_gender(found: list[tuple[Sentence, Mention]]) -> str:
    """The gender of the pronouns by which a person is spoken of."""
    return next((g for _, m in found if (g := gender_of_word(m.span.quote.lower()))), "")
