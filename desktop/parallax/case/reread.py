"""Reading a claim again from words that a checker puts in place of those of the report, by the very same reader."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parallax.align.mending import keys_of
from parallax.extract.names import name_key
from parallax.lexicon.glossary import Glossary
from parallax.model import Claim, Mention, Passage, Source, Stated
from parallax.pipeline import read, told
from parallax.review.log import ReviewError
from parallax.review.mending import Field

FIGURE = re.compile(r"\d[\d.,]*\d|\d")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Words of a long quotation that are tried one by one for the number among them.
MOST_WORDS = 6


def reread(
    source: Source, passages: Sequence[Passage], claims: Sequence[Claim], value: str, field: Field, glossary: Glossary
) -> tuple[Claim, ...]:
    """The claims as they read with ``value`` in their words. Raises ReviewError where none can be read so."""
    if field == "speaker":
        return ()
    by_number = {p.number: p for p in passages}
    found = [_again(source, by_number[c.passage], c, value, glossary) for c in claims if c.passage in by_number]
    taken = tuple(claim for claim in found if claim is not None)
    if not taken:
        kinds = " or ".join(sorted({c.type for c in claims}))
        raise ReviewError(f"'{value}' cannot be read as a {kinds} here; write it as a report would.")
    return taken


def speaker_of(value: str, letter: str, mentions: Sequence[Mention]) -> str:
    """The key of the speaker whom a checker names: that of somebody in the report, if it is one."""
    known = {key for _, key in keys_of(value, {letter: mentions})}
    known |= {m.key for m in mentions if m.kind == "person" and m.key.split()[-1:] == [name_key(value)]}
    return known.pop() if len(known) == 1 else name_key(value)


def _again(source: Source, passage: Passage, claim: Claim, value: str, glossary: Glossary) -> Claim | None:
    base = passage.span
    for first, last in _places(claim.span.quote, value):
        start, end = claim.span.start - base.start + first, claim.span.start - base.start + last
        text = base.quote[:start] + value + base.quote[end:]
        known = Stated(passage.published, "given", "given by the user") if passage.published else Stated()
        alone = Source(source.sigil, source.file, text, "", published=known, language=source.language)
        (parsed,) = read([alone])
        for one in told(parsed.source, parsed.sentences, glossary)[1]:
            alike = (one.type, one.slot) == (claim.type, claim.slot)
            if alike and one.span.start < start + len(value) and one.span.end > start:
                return one
    return None


def _places(quote: str, value: str) -> Iterator[tuple[int, int]]:
    """The stretches of a quotation in whose place a value can stand: all of it; for a bare number the number in it."""
    if WORD.search(value) or not WORD.search(quote):
        yield 0, len(quote)
    figure = FIGURE.search(quote)
    if figure is not None:
        yield figure.span()
    elif not WORD.search(value):
        yield from (word.span() for word in list(WORD.finditer(quote))[:MOST_WORDS])
