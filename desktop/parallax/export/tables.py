"""An audit as plain tables, one a sheet: what stands in the workbook, before any question of looks.

Every table is a data frame of texts and numbers whose column names are the heads that a reader sees.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from parallax.compare.written import as_written
from parallax.export.phrases import readings, said, sign
from parallax.export.remarks import remarks
from parallax.export.topics import topics
from parallax.export.values import read_as, shown_date, shown_interval, shown_value
from parallax.export.words import (
    DISPUTED,
    INPUTS,
    NOTHING_MATCHED,
    RELATIONS,
    SEVERITIES,
    TYPES,
    VERDICTS,
    how_known,
    outlet,
)  # fmt: skip
from parallax.model import Audit, Claim, Finding, Passage, Relation, Source

# Above this many reports an empty cell says "nothing matched": the words would bury the sheet.
MANY_SOURCES = 26


@dataclass(frozen=True)
class Tables:
    """The tables of one audit. ``numbers`` gives every disputed finding the number (D1, D2 ...) that links use."""

    audit: Audit
    disputed: tuple[Finding, ...] = field(init=False)
    numbers: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        disputed = tuple(f for f in self.audit.findings if f.relation in DISPUTED)
        object.__setattr__(self, "disputed", disputed)
        object.__setattr__(self, "numbers", {f.id: f"D{n}" for n, f in enumerate(disputed, 1)})

    @cached_property
    def heads(self) -> dict[str, str]:
        """Sigil -> the head of a source's column: letter and outlet."""
        return {s.sigil: f"{s.sigil}  {outlet(s)}" for s in self.audit.sources}

    @cached_property
    def passages(self) -> dict[tuple[str, int], Passage]:
        """Passages by sigil and number."""
        return {(p.source, p.number): p for p in self.audit.passages}

    @cached_property
    def places(self) -> dict[tuple[str, int, int], list[str]]:
        """Numbers of the disputed findings that rest on a stretch of a source."""
        found: dict[tuple[str, int, int], list[str]] = {}
        for finding in self.disputed:
            for e in finding.evidence:
                numbers = found.setdefault((e.source, e.span.start, e.span.end), [])
                if self.numbers[finding.id] not in numbers:
                    numbers.append(self.numbers[finding.id])
        return found

    def sentence(self, sigil: str, number: int) -> str:
        """The passage in which a claim or a piece of evidence stands."""
        passage = self.passages.get((sigil, number))
        return passage.span.quote if passage else ""

    def discrepancies(self) -> pd.DataFrame:
        """One row a finding in dispute: the exact words by source, then the values, the reasons and the verdict."""
        return _frame(
            {
                "No.": self.numbers[f.id],
                "Relation": sign(f.relation),
                "Weight": f.severity,
                "Type": TYPES[f.type].word,
                "In dispute": f.topic or f.summary,
                **{head: self._words(f, sigil) for sigil, head in self.heads.items()},
                "Values": readings(f),
                "Why flagged": "\n".join(dict.fromkeys(t for t in (f.summary, f.reason, f.why) if t)),
                "What would settle it": f.settle,
                **dict.fromkeys(INPUTS, ""),
                "Verdict": VERDICTS[0],
            }
            for f in self.disputed
        )

    def _words(self, finding: Finding, sigil: str) -> str:
        quotes = dict.fromkeys(e.span.quote for e in finding.evidence if e.source == sigil)
        return "\n".join(quotes) or self._silence

    @cached_property
    def _silence(self) -> str:
        return NOTHING_MATCHED if len(self.audit.sources) <= MANY_SOURCES else ""

    def evidence(self) -> pd.DataFrame:
        """One row a piece of evidence, with its sentence and how its value was worked out."""
        outlets = {s.sigil: outlet(s) for s in self.audit.sources}
        return _frame(
            {
                "No.": self.numbers[f.id],
                "Source": e.source,
                "Outlet": outlets.get(e.source, e.file),
                "Exact words": e.span.quote,
                "Value": read_as(e.value, e.span.quote) or "as stated",
                "How it was read": e.derivation,
                "Sentence": self.sentence(e.source, e.passage),
                "File": e.file,
                "Starts at": e.span.start,
                "Ends at": e.span.end,
                "Normalised": e.value,
            }
            for f in self.disputed
            for e in f.evidence
        )

    def matrix(self) -> pd.DataFrame:
        """Topics x sources: what every source says of a topic, or that it does not mention it."""
        return _frame(
            {
                "No.": ", ".join(self.numbers[f.id] for f in topic.findings if f.id in self.numbers),
                "Relation": sign(topic.first.relation),
                "Type": TYPES[topic.first.type].word,
                "Topic": topic.first.topic or topic.first.summary,
                "Reports": sum(1 for sigil in self.heads if topic.evidence(sigil)),
                **{head: said(topic.evidence(sigil)) or self._silence for sigil, head in self.heads.items()},
            }
            for topic in topics(self.audit.findings)
        )

    def quotes(self) -> pd.DataFrame:
        """One row a quotation; those that are held to be one remark share a number and stand together."""
        claims = [c for c in self.audit.claims if c.type == "quote"]
        remark = remarks(claims, self.audit.alignment.pairs)
        texts = {s.sigil: s.text for s in self.audit.sources}
        claims.sort(key=lambda c: (remark[c], len(c.source), c.source, c.span.start))
        return _frame(
            {
                "Remark": f"Q{remark[c]}",
                "Speaker": as_written(c.speaker, texts[c.source]) or "not named",
                "Source": self.heads[c.source],
                "Exact words": c.span.quote,
                "Sentence": self.sentence(c.source, c.passage),
                "In dispute": self._numbers(c),
            }
            for c in claims
        )

    def _numbers(self, claim: Claim) -> str:
        return ", ".join(self.places.get((claim.source, claim.span.start, claim.span.end), ()))

    def timeline(self) -> pd.DataFrame:
        """One row a time that a source states, in the order of time; those without a date come last."""
        claims = [c for c in self.audit.claims if c.type == "time"]
        claims.sort(key=lambda c: (c.value.low is None or c.value.unit == "duration", c.value.low or 0.0))
        return _frame(self._time(c) for c in claims)

    def _time(self, claim: Claim) -> dict[str, object]:
        dated = claim.value.unit != "duration"
        first, last = shown_interval(claim.value.low, claim.value.high) if dated else ("", "")
        return {
            "From": first or "no date",
            "Until": last,
            "Stated as": claim.span.quote,
            "Means": shown_value(claim.value.norm),
            "Exact to": claim.value.precision,
            "How it was read": claim.value.derivation,
            "Source": self.heads[claim.source],
            "Sentence": self.sentence(claim.source, claim.passage),
            "In dispute": self._numbers(claim),
        }

    def sources(self) -> pd.DataFrame:
        """One row a report: who, when (and how that is known), which bytes."""
        return _frame(self._source(s) for s in self.audit.sources)

    def _source(self, source: Source) -> dict[str, object]:
        return {
            "Letter": source.sigil,
            "Outlet": source.publisher.value,
            "Author": source.author.value,
            "Title": source.title.value,
            "Published": shown_date(source.published.value),
            "How the date is known": how_known(source.published),
            "File": source.file,
            "Words": len(source.text.split()),
            "Passages": sum(1 for p in self.audit.passages if p.source == source.sigil),
            "Dated entries": len(source.entries),
            "Warnings": "\n".join(source.warnings),
            "SHA-256 of the file": source.sha256,
        }

    def rules(self) -> pd.DataFrame:
        """One row a rule: what it compares, in which version, and what it found."""
        found = pd.crosstab(
            pd.Series([f.rule for f in self.audit.findings], dtype=object),
            pd.Series([f.relation for f in self.audit.findings], dtype=object),
        )
        columns: dict[str, Relation] = {"Conflicts": "conflict", "Other words": "wording", "More exact": "precision"}
        return _frame(
            {
                "Rule": r.title,
                "Type": TYPES[r.type].word,
                "Compares": _compared(r.slots, r.frames),
                "Known false alarms": "\n".join(r.false_alarms),
                "Weight": r.severity,
                **{
                    head: int(found.at[r.id, relation]) if r.id in found.index and relation in found else 0
                    for head, relation in columns.items()
                },
                "Rule file": r.id,
                "Check": r.check,
                "Version (SHA-256)": r.digest,
            }
            for r in self.audit.rules
        )

    def excluded(self) -> pd.DataFrame:
        """One row a stretch of text that was left out of the comparison, with the reason."""
        return _frame(
            {
                "Source": self.heads[s.sigil],
                "Left out because": n.reason,
                "Text left out": n.span.quote,
                "Characters": f"{n.span.start:,} to {n.span.end:,}",
            }
            for s in self.audit.sources
            for n in s.noise
        )

    def counts(self) -> pd.DataFrame:
        """Types x relations: how many findings, in the order in which a reader looks for them."""
        table = pd.crosstab(
            pd.Series([f.type for f in self.audit.findings], dtype=object),
            pd.Series([f.relation for f in self.audit.findings], dtype=object),
        )
        kinds = [kind for kind in TYPES if kind in table.index]
        table = table.reindex(index=kinds, columns=list(RELATIONS), fill_value=0)
        table.index = pd.Index([TYPES[kind].word for kind in kinds])
        table.columns = pd.Index([sign(relation) for relation in RELATIONS])
        return table

    def weights(self) -> dict[str, int]:
        """How many conflicts there are of each severity."""
        return {s: sum(1 for f in self.disputed if (f.relation, f.severity) == ("conflict", s)) for s in SEVERITIES}


def _compared(slots: Iterable[str], frames: Iterable[str]) -> str:
    what = ", ".join(sorted(slots)) or "all claims of this type"
    return what + (f"; said of: {', '.join(sorted(frames))}" if frames else "")


def _frame(rows: Iterable[Mapping[str, object]]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), dtype=object)
