"""Whom "he" and "she" mean: the last person of fitting gender, the subject of the sentence before first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax.extract.namewords import gender_of
from parallax.language import Sentence
from parallax.model import Mention, Span

GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
# A pronoun farther than this many passages from a name of unknown gender is left alone.
REACH = 2
# One whose gender is known is spoken of by a pronoun for so many passages.
LONG_REACH = 6
OBJECTS = frozenset({"dobj", "obj", "pobj", "dative"})


def pronouns(sentences: Sequence[Sentence], named: Sequence[Mention]) -> Iterator[Mention]:
    """Mentions of people by pronouns outside quotation marks, from the people ``named`` before them."""
    by_passage: dict[int, list[Mention]] = {}
    for mention in named:
        if mention.kind == "person":
            by_passage.setdefault(mention.passage, []).append(mention)
    genders = _genders(named)
    recent: list[Mention] = []
    for sentence in sentences:
        number = sentence.passage.number
        here = by_passage.get(number, [])
        for token in sentence.tokens:
            gender = GENDERS.get(token.text.lower())
            if gender is None or _quoted(sentence, token.start):
                continue
            before = [m for m in here if m.span.end <= token.start and not _own_subject(sentence, token.i, m)]
            person = _fitting(before, gender, genders) or _fitting(recent, gender, genders, number)
            if person is not None:
                genders[person.key] = gender
                span = Span(token.start, token.end, token.text)
                yield Mention(person.source, number, span, "person", person.key, person.surface)
        recent = [m for m in recent if number - m.passage < LONG_REACH] + _ranked(sentence, here)


def _own_subject(sentence: Sentence, i: int, mention: Mention) -> bool:
    """Whether a person is the doer of what is done to the pronoun ``i``: "he coached him" speaks of two people."""
    tokens = sentence.tokens
    if tokens[i].dep not in OBJECTS:
        return False
    verb = tokens[i].head if tokens[i].dep != "pobj" else tokens[tokens[i].head].head
    doers = [tokens[c] for c in sentence.children[verb] if tokens[c].dep in ("nsubj", "nsubjpass")]
    if tokens[verb].dep == "relcl":
        above = tokens[tokens[verb].head]
        doers += [above, tokens[above.head]] if above.dep == "appos" else [above]
    return any(mention.span.start <= t.start < mention.span.end for t in doers)


def _quoted(sentence: Sentence, offset: int) -> bool:
    passage = sentence.passage
    return passage.kind == "quote" or any(start <= offset < end for start, end in passage.quoted)


def _ranked(sentence: Sentence, here: Sequence[Mention]) -> list[Mention]:
    """The people of a sentence, its subject last: the last one is tried first."""
    tokens = sentence.tokens
    heads = [t for t in tokens if t.dep in ("nsubj", "nsubjpass")]
    heads += [tokens[c] for t in heads for c in sentence.children[t.i] if tokens[c].dep == "appos"]
    subjects = {t.start for t in heads} | {t.end for t in heads}
    return sorted(here, key=lambda m: m.span.end in subjects or m.span.start in subjects)


def _fitting(people: Sequence[Mention], gender: str, genders: dict[str, str], number: int = -1) -> Mention | None:
    for mention in reversed(people):
        known = genders.get(mention.key, "")
        reach = LONG_REACH if known else REACH
        if known in ("", gender) and (number < 0 or number - mention.passage <= reach):
            return mention
    return None


def _genders(named: Sequence[Mention]) -> dict[str, str]:
    """Key -> gender, where a title or the first name tells it; titles win."""
    genders: dict[str, str] = {}
    for mention in named:
        if mention.kind == "person":
            by_title = gender_of("", mention.title)
            gender = by_title or genders.get(mention.key) or gender_of(mention.key)
            if gender:
                genders[mention.key] = gender
    return genders
