"""Verdicts alone, as a file that can be mailed: no text of a report in it, only what was decided, by whom and why.

JSON, schema 1: ``parallax`` (version), ``kind`` "verdicts", ``schema``, ``sources`` (SHA-256 of every report's bytes,
so that it can be seen whether two cases hold the same), ``verdicts``: ``mark``, ``rule``, ``type``, ``verdict``,
``reason``, ``who``, ``at``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from parallax.model import Finding
from parallax.review.log import ReviewError, Standing, checked_verdict

SCHEMA = 1
LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Sheet:
    """Verdicts of one checker, and the reports that they are about."""

    sources: tuple[str, ...]
    verdicts: Mapping[str, Standing]


@dataclass(frozen=True, slots=True)
class Import:
    """What an import would do: ``fresh`` can be taken; ``differing`` have another verdict here, and so on."""

    fresh: tuple[str, ...]
    differing: tuple[str, ...]
    same: tuple[str, ...]
    unknown: tuple[str, ...]


def written(
    version: str, sources: Sequence[str], findings: Mapping[str, Finding], verdicts: Mapping[str, Standing]
) -> bytes:
    """The file's bytes; the same verdicts give the same bytes."""
    rows = [
        {
            "mark": mark, "rule": findings[mark].rule if mark in findings else "",
            "type": findings[mark].type if mark in findings else "",
            "verdict": s.verdict, "reason": s.reason, "who": s.who, "at": s.at,
        }
        for mark, s in sorted(verdicts.items())
        if s.entry  # one of which only something else was said has no verdict
    ]  # fmt: skip
    document = {
        "parallax": version, "kind": "verdicts", "schema": SCHEMA, "sources": sorted(sources), "verdicts": rows,
    }  # fmt: skip
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def read(data: bytes, name: str) -> Sheet:
    """The verdicts in a file. Raises ReviewError with what is wrong in it."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ReviewError(f"{name} is no file of verdicts (it is not JSON); export one from a case.") from error
    if not isinstance(document, dict) or document.get("kind") != "verdicts":
        raise ReviewError(f"{name} is no file of verdicts; export one with 'parallax verdicts export'.")
    if document.get("schema") != SCHEMA:
        raise ReviewError(f"{name} was written by a newer Parallax; install that version to read it.")
    rows = document.get("verdicts")
    if not isinstance(rows, list):
        raise ReviewError(f"{name}: it holds no list of verdicts; export it again.")
    found = dict(_row(row, n, name) for n, row in enumerate(rows, 1))
    sources = document.get("sources")
    return Sheet(tuple(map(str, sources)) if isinstance(sources, list) else (), found)


def plan(sheet: Sheet, known: Sequence[str], mine: Mapping[str, Standing]) -> Import:
    """What of ``sheet`` can be taken into a case that has the findings ``known`` and the verdicts ``mine``."""
    sorted_out: dict[str, list[str]] = {"fresh": [], "differing": [], "same": [], "unknown": []}
    here = set(known)
    for mark, theirs in sheet.verdicts.items():
        own = mine.get(mark)
        if mark not in here:
            kind = "unknown"
        elif own is None or own.verdict == "unreviewed":
            kind = "fresh"
        else:
            kind = "same" if own.verdict == theirs.verdict else "differing"
        sorted_out[kind].append(mark)
    return Import(**{kind: tuple(marks) for kind, marks in sorted_out.items()})


def _row(row: Any, number: int, name: str) -> tuple[str, Standing]:
    if not isinstance(row, dict) or not isinstance(row.get("mark"), str):
        raise ReviewError(f"{name}: verdict {number} does not say which finding it is about; export it again.")
    try:
        verdict = checked_verdict(str(row.get("verdict")))
    except ReviewError as error:
        raise ReviewError(f"{name}: verdict {number}: {error}") from error
    told = {key: str(row.get(key, ""))[:LONGEST] for key in ("reason", "who", "at")}
    return row["mark"], Standing(verdict, told["reason"], told["who"], told["at"], 0)
