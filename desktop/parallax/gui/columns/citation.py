"""Copying with citation: the words, the outlet, its date and the paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from parallax.export.words import outlet
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated
from parallax.gui.values import shown_date
from parallax.model import Passage, Source, Span

QUOTED = QT_TRANSLATE_NOOP("Citation", "“{words}” ({outlet}, {date}, paragraph {paragraph})")
QUOTED_PLAIN = QT_TRANSLATE_NOOP("Citation", "“{words}” ({outlet}, {date})")
_INSIDE = str.maketrans('“”"', "‘’'")


def cited(source: Source, span: Span, passages: Sequence[Passage]) -> str:
    """``span`` as a quotation with where it stands; line breaks become spaces."""
    words = " ".join(span.quote.split()).translate(_INSIDE)
    published = next((p.published for p in passages if _meets(p, source, span) and p.published), source.published.value)
    paragraphs = [p.paragraph + 1 for p in passages if _meets(p, source, span)]
    form = translated("Citation", QUOTED if paragraphs else QUOTED_PLAIN)
    where = "–".join(str(n) for n in dict.fromkeys((min(paragraphs), max(paragraphs)))) if paragraphs else ""
    return form.format(words=words, outlet=outlet(source), date=shown_date(published), paragraph=where)


def _meets(passage: Passage, source: Source, span: Span) -> bool:
    return passage.source == source.sigil and passage.span.start < span.end and span.start < passage.span.end
