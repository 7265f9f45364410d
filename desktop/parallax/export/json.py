"""The audit as JSON, for other programs. Schema 1; keys may be added under the same number, none changes or goes.

All texts are Unicode; all positions are code points into the source's ``text``, half-open; keys stand in a fixed
order, and the same audit always gives the same bytes.

``parallax``      version of the program
``schema``        1
``sources``       one a report, in the order of their letters:
    ``id``                letter: A, B ... Z, AA
    ``file``              name of the file
    ``title``, ``publisher``, ``author``     empty where unknown
    ``published``         ISO 8601 date (or date and time), empty where unknown
    ``published_from``    text | metadata | given | inferred | unknown; ``published_detail`` says it in words
    ``language``, ``encoding``, ``sha256`` (of the file's bytes), ``warnings``
    ``text``              the text into which all positions point
    ``noise``             stretches left out: ``start``, ``end``, ``reason``
    ``entries``           dated pieces of a file that holds several: ``start``, ``end``, ``published``
``findings``      what the rules report, the surest first:
    ``id``, ``fingerprint``   the latter outlives a re-run on edited reports
    ``rule``              pack/type/name; ``type`` time place participant quantity money term role name status stance
                          quote sequence attribution internal
    ``relation``          conflict | wording | precision | single | agree
    ``severity``          major | minor | info
    ``confidence``        0..1, only ranks
    ``topic``, ``summary``, ``reason``, ``why``, ``settle``     sentences
    ``readings``          ``value`` and the ``sources`` that give it
    ``evidence``          ``source``, ``file``, ``start``, ``end``, ``quote``, ``value``, ``reading`` (1-based),
                          ``derivation``
    ``review``            only where a checker said something of the finding: ``verdict`` (unreviewed | confirmed | not
                          a discrepancy | explained | needs a call | unresolved | corrected), ``reason``, ``who``,
                          ``at`` (ISO 8601, UTC), ``note``, ``preferred`` (the reading held right, 0 for none),
                          ``second_checker`` (initials)
``rows``          passages that tell the same thing: letter -> list of [start, end]
``rules``         the rules that were used: ``id``, ``title``, ``check``, ``severity``, ``sha256`` of the rule's file
``notes``         what the user should know about this run
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from parallax.export.beside import put
from parallax.model import Audit, Evidence, Finding, Passage, Row, Rule, Source, Span
from parallax.review.carry import marked
from parallax.review.log import Standing

SCHEMA = 1
_SURROGATE = re.compile("[\ud800-\udfff]")

Json = dict[str, Any]
NOTHING_SAID: Mapping[str, Standing] = MappingProxyType({})


def document(audit: Audit, standings: Mapping[str, Standing] = NOTHING_SAID) -> Json:
    """The audit as plain lists and dictionaries, in the form that this module's docstring gives.

    ``standings`` is what checkers said of the findings, by mark.
    """
    passages = {(p.source, p.number): p for p in audit.passages}
    return {
        "parallax": audit.version,
        "schema": SCHEMA,
        "sources": [_source(source) for source in audit.sources],
        "findings": [_reviewed(f, standings.get(mark)) for mark, f in marked(audit.findings).items()],
        "rows": [_row(row, passages) for row in audit.alignment.rows],
        "rules": [_rule(rule) for rule in audit.rules],
        "notes": list(audit.notes),
    }


def encoded(audit: Audit, standings: Mapping[str, Standing] = NOTHING_SAID) -> bytes:
    """The document as UTF-8, one key a line; the same audit gives the same bytes."""
    text = json.dumps(document(audit, standings), ensure_ascii=False, indent=1) + "\n"
    # Half of a surrogate pair cannot be encoded; JSON can still say it.
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text).encode("utf-8")


def write_json(audit: Audit, path: Path, standings: Mapping[str, Standing] = NOTHING_SAID) -> None:
    """Write the document. Raises ``OutputError``, and leaves nothing half-written."""
    put(path, encoded(audit, standings))


def _source(source: Source) -> Json:
    return {
        "id": source.sigil,
        "file": source.file,
        "title": source.title.value,
        "publisher": source.publisher.value,
        "author": source.author.value,
        "published": source.published.value,
        "published_from": source.published.origin,
        "published_detail": source.published.detail,
        "language": source.language,
        "encoding": source.encoding,
        "sha256": source.sha256,
        "warnings": list(source.warnings),
        "text": source.text,
        "noise": [{**_span(noise.span), "reason": noise.reason} for noise in source.noise],
        "entries": [{**_span(entry.span), "published": entry.published.value} for entry in source.entries],
    }


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.id,
        "rule": finding.rule,
        "type": finding.type,
        "relation": finding.relation,
        "severity": finding.severity,
        "confidence": round(finding.confidence, 4),
        "topic": finding.topic,
        "summary": finding.summary,
        "reason": finding.reason,
        "why": finding.why,
        "settle": finding.settle,
        "readings": [{"value": r.value, "sources": list(r.sources)} for r in finding.readings],
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
        "fingerprint": finding.fingerprint,
    }


def _reviewed(finding: Finding, said: Standing | None) -> Json:
    plain = _finding(finding)
    if said is not None:
        plain["review"] = {
            "verdict": said.verdict, "reason": said.reason, "who": said.who, "at": said.at, "note": said.note,
            "preferred": said.preferred, "second_checker": said.initials,
        }  # fmt: skip
    return plain


def _evidence(evidence: Evidence) -> Json:
    return {
        "source": evidence.source,
        "file": evidence.file,
        **_span(evidence.span),
        "quote": evidence.span.quote,
        "value": evidence.value,
        "reading": evidence.reading,
        "derivation": evidence.derivation,
    }


def _row(row: Row, passages: dict[tuple[str, int], Passage]) -> Json:
    return {
        sigil: [[span.start, span.end] for n in numbers for span in [passages[sigil, n].span]]
        for sigil, numbers in row.cells
    }


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.id,
        "title": rule.title,
        "check": rule.check,
        "severity": rule.severity,
        "sha256": rule.digest,
    }


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}
