"""The nouns of Parallax: small frozen values that every stage takes and gives.

Offsets are code points into ``Source.text``, half-open (W3C Web Annotation, TextPositionSelector);
a ``Span`` also carries the exact words (TextQuoteSelector), so that it can be found again after an edit.
Nothing here imports another module of the project.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

ClaimType = Literal[
    "time", "place", "participant", "quantity", "money", "term", "role", "name", "status",
    "stance", "quote", "sequence", "attribution", "internal",
]  # fmt: skip
CLAIM_TYPES: tuple[ClaimType, ...] = get_args(ClaimType)
Origin = Literal["text", "metadata", "given", "inferred", "unknown"]
PassageKind = Literal["article", "headline", "quote", "noise"]
Relation = Literal["conflict", "wording", "precision", "single", "agree"]
Severity = Literal["major", "minor", "info"]
Modality = Literal["asserted", "planned", "possible", "denied"]
Setting = str | float | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a source's text: code points ``[start, end)`` and the words that stand there."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Stated:
    """A piece of metadata with where it came from.

    ``value`` is empty when nothing is known (``origin`` is then "unknown"); a date is ISO 8601. ``detail`` says in
    words what it was read from: "the head line 'date 2016-08-10'", "the page's article:published_time".
    """

    value: str = ""
    origin: Origin = "unknown"
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Noise:
    """A stretch that belongs to the page and not to the report, with the reason in plain words."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated piece of a file that holds several (a live blog, a page of updates)."""

    number: int
    span: Span
    published: Stated


@dataclass(frozen=True, slots=True)
class Source:
    """One imported report. ``sigil`` (A, B, C ...) names it within a case; ``sha256`` is of the file's bytes."""

    sigil: str
    file: str
    text: str
    sha256: str
    title: Stated = Stated()
    publisher: Stated = Stated()
    author: Stated = Stated()
    published: Stated = Stated()
    language: str = "en"
    encoding: str = "utf-8"
    headline: Span | None = None
    noise: tuple[Noise, ...] = ()
    entries: tuple[Entry, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that can be aligned. ``number`` counts the source's passages from 0, ``paragraph`` its paragraphs.

    ``kind`` "quote" means that the whole passage stands inside quotation marks. ``published`` is the reference date of
    its entry or source (ISO 8601, or empty where unknown). ``quoted`` are the stretches inside quotation marks.
    """

    source: str
    number: int
    paragraph: int
    span: Span
    kind: PassageKind = "article"
    entry: int = 0
    published: str = ""
    quoted: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, body or place named in one source.

    ``key`` is the same for all mentions that the source means to be one (a folded name: "aram sedik", "supreme court").
    ``surface`` is the name without titles and roles; ``title`` what stood before it ("Lieutenant-General").
    """

    source: str
    passage: int
    span: Span
    kind: Literal["person", "body", "place"]
    key: str
    surface: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """What a mention means, in a form that can be compared.

    ``norm`` is readable and canonical ("2016-08-10TNI", "14 persons", "12,000,000 USD"). ``low`` and ``high`` bound the
    value where it is a number or a time (times: minutes since 0001-01-01T00:00, half-open; numbers: closed).
    ``unit`` names the scale ("person", "metre", "USD", "instant", "duration"); ``precision`` how exact it is
    ("exact", "about", "at least", "at most", "minute", "day", "month" ...). ``derivation`` says in words how it was
    worked out; ``others`` are further, less likely readings, the likelier first.
    Of times: ``zone`` is a clock time's offset from UTC in minutes, where the text names its zone; ``mod`` TIMEX3's
    (START, APPROX ...); ``signal`` the word before it that matters ("before", "by", "until", "since").
    """

    norm: str
    low: float | None = None
    high: float | None = None
    unit: str = ""
    precision: str = "exact"
    derivation: str = ""
    others: tuple[str, ...] = ()
    zone: int | None = None
    mod: str = ""
    signal: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one source asserts: a slot, a value, and the words that say so.

    ``slot`` refines the type ("clock", "day", "age", "surname", "head"). ``subject`` are the keys of what the value is
    said of (lemmas of the thing counted, an entity's key); ``predicate`` is the lemma of the governing verb; ``frame``
    its class (a lexicon's word: "travel", "harm", "speak"). ``words`` are the content words of the clause, as stems.
    ``entities`` are the keys of the people, bodies and places named beside it. ``background`` marks an earlier event
    told in passing. ``outline`` is its clause with a gap for the value, where that shows what it is about.
    """

    source: str
    passage: int
    span: Span
    type: ClaimType
    slot: str
    value: Value
    subject: frozenset[str] = frozenset()
    predicate: str = ""
    frame: str = ""
    words: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    speaker: str = ""
    hedge: str = ""
    negated: bool = False
    modality: Modality = "asserted"
    background: bool = False
    outline: str = ""

    def __hash__(self) -> int:
        """Of what tells claims apart; hashing every field would cost a tenth of an audit of many reports."""
        return hash((self.source, self.passage, self.span.start, self.span.end, self.slot))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims held to be about the same thing; ``closeness`` 0..1 says how sure that is."""

    a: Claim
    b: Claim
    closeness: float


@dataclass(frozen=True, slots=True)
class Row:
    """Passages of several sources that tell the same thing: sigil -> passage numbers."""

    cells: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """What belongs together: rows of passages, pairs of claims, and the names that one thing goes by."""

    rows: tuple[Row, ...] = ()
    pairs: tuple[Pair, ...] = ()
    names: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of one source that a finding rests on, and the reading that they give (1-based)."""

    source: str
    file: str
    span: Span
    value: str
    reading: int
    passage: int
    derivation: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One value and the sigils of all sources that give it."""

    value: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule reports. ``confidence`` only ranks; ``fingerprint`` outlives a re-run (no positions in it)."""

    id: str
    rule: str
    type: ClaimType
    relation: Relation
    severity: Severity
    confidence: float
    topic: str
    summary: str
    reason: str
    why: str
    settle: str
    readings: tuple[Reading, ...]
    evidence: tuple[Evidence, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Example:
    """One test of a rule: small marked reports, and what the rule must say of them."""

    expect: Relation | Literal["silence"]
    texts: tuple[tuple[str, str], ...]
    published: tuple[tuple[str, str], ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """Data: which claims to compare, with which check, how loud, what to say. ``id`` is its path in the pack.

    Claims are compared when they have one of the ``slots``, one of the ``frames``, and one of them is said of one of
    the ``subjects`` (lemmas); an empty set asks for nothing.
    """

    id: str
    title: str
    type: ClaimType
    slots: frozenset[str]
    frames: frozenset[str]
    check: str
    severity: Severity
    message: str
    why: str
    settle: str
    false_alarms: tuple[str, ...]
    params: tuple[tuple[str, Setting], ...]
    examples: tuple[Example, ...]
    digest: str = ""
    subjects: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Audit:
    """One run: sources, passages, claims, alignment, the rules it used and what they found."""

    sources: tuple[Source, ...]
    passages: tuple[Passage, ...]
    claims: tuple[Claim, ...]
    alignment: Alignment
    rules: tuple[Rule, ...]
    findings: tuple[Finding, ...]
    version: str = ""
    notes: tuple[str, ...] = ()
