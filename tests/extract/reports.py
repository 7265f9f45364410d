"""Small reports for tests of extractors: paragraphs as lists of sentences -> a surveyed ``Report``."""

from __future__ import annotations

import re

from parallax.extract import Report, survey
from parallax.language import load_pipeline, parse
from parallax.model import Passage, Source, Span, Stated

QUOTED = re.compile(r'"([^"]*)"?|“([^”]*)”?')


def report(*paragraphs: str | list[str], sigil: str = "A", published: str = "") -> Report:
    """A report of paragraphs, each one sentence or a list of sentences; ``published`` is its ISO date."""
    lists = [[p] if isinstance(p, str) else p for p in paragraphs]
    text = "\n\n".join(" ".join(sentences) for sentences in lists)
    marks = [(m.start() + 1, m.end() - (m.group()[-1] in '"”')) for m in QUOTED.finditer(text)]
    passages: list[Passage] = []
    start = 0
    for number, sentences in enumerate(lists):
        for sentence in sentences:
            end = start + len(sentence)
            quoted = tuple((max(s, start), min(e, end)) for s, e in marks if s < end and start < e)
            span = Span(start, end, sentence)
            passages.append(Passage(sigil, len(passages), number, span, published=published, quoted=quoted))
            start = end + 1
        start += 1
    source = Source(sigil, f"{sigil}.txt", text, "", published=Stated(published, "given" if published else "unknown"))
    return survey(source, tuple(parse(source, passages, load_pipeline())))
