"""Whom "the Dane" or "the 61-year-old" means: the one person that the report was just speaking of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax.extract.report import Report
from parallax.extract.speech import SUBJECTS
from parallax.language import Sentence
from parallax.model import Mention

# A description means somebody named so many passages before at most.
REACH = 2


def topics(report: Report) -> Iterator[tuple[Sentence, list[Mention], Mention | None]]:
    """Every sentence with the people named in it, and whom the sentences right before it were about."""
    last: tuple[int, Mention] | None = None
    for sentence in report.sentences:
        number = sentence.passage.number
        people = [m for m in report.mentions.get(number, ()) if m.kind == "person"]
        yield sentence, people, last[1] if last is not None and number - last[0] <= REACH else None
        topic = _topic(sentence, people)
        last = (number, topic) if topic is not None else last


def _topic(sentence: Sentence, people: Sequence[Mention]) -> Mention | None:
    """The only person that a sentence speaks of; with several, the one who is its subject."""
    if len({m.key for m in people}) == 1:
        return people[0]
    starts = [t.start for t in sentence.tokens if t.dep in SUBJECTS]
    return next((m for m in people if any(m.span.start <= s < m.span.end for s in starts)), None)
