"""Findings as a page for the terminal: the reports, then each dispute in plain words with the words of both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from parallax.cli.terminal import Screen
from parallax.export.values import read_as, shown_date
from parallax.export.visible import on_one_line
from parallax.export.words import DISPUTED, MEANINGS, RELATIONS, SEVERITIES, TYPES, count, outlet
from parallax.model import Audit, Evidence, Finding, Relation, Source

LONGEST_QUOTE = 240
GROUPS = {"major": "Major conflicts", "minor": "Minor conflicts", "info": "Conflicts to note"}
OTHERS = "No conflict, but not the same words or detail"
SINGLES = "Without a counterpart in the other reports"
ALONE = "There is one report only, so it was compared with itself alone; give another one of the event."
COUNTED = (
    ("wording", "in other words"), ("precision", "more exact in one report"), ("single", "without a counterpart"),
)  # fmt: skip


def report(audit: Audit, screen: Screen, outputs: Sequence[Path] = (), singles: bool = False) -> Iterator[str]:
    """The lines of the page."""
    yield from _reports(audit.sources, screen)
    yield from _notes(audit, screen)
    shown: tuple[Relation, ...] = (*DISPUTED, "single") if singles else DISPUTED
    findings = sorted((f for f in audit.findings if f.relation in shown), key=_order)
    if findings:
        yield ""
        yield from _legend(dict.fromkeys(f.relation for f in findings), screen)
    for title, group in groupby(findings, key=_group):
        yield from ("", screen.paint(f"{title.upper()} ".ljust(screen.width, "─"), "bold"))
        for kind, members in groupby(group, key=lambda f: f.type):
            yield from ("", screen.paint(f"{TYPES[kind].sign} {TYPES[kind].word}", "faint"))
            for finding in members:
                yield from ("", *_finding(finding, screen))
    yield ""
    yield from screen.wrap(result(audit.findings))
    yield from (line for path in outputs for line in screen.wrap(f"Written: {path}"))


def result(findings: Sequence[Finding]) -> str:
    """The closing line: how many of what."""
    conflicts = [f.severity for f in findings if f.relation == "conflict"]
    if conflicts:
        parts = ", ".join(f"{conflicts.count(s)} {s}" for s in SEVERITIES if s in conflicts)
        said = [f"{count(len(conflicts), 'conflict')} ({parts})"]
    else:
        said = ["No conflict found"]
    for relation, words in COUNTED:
        number = sum(1 for f in findings if f.relation == relation)
        said += [f"{number:,} {words}"] if number else []
    return "; ".join(said) + "."


def _reports(sources: Sequence[Source], screen: Screen) -> Iterator[str]:
    """Letter, outlet, date and file of every report, in columns."""
    rows = [(s.sigil, on_one_line(outlet(s)), shown_date(s.published.value), on_one_line(s.file)) for s in sources]
    widths = [max((len(row[n]) for row in rows), default=0) for n in range(3)]
    yield f"{count(len(sources), 'report')} of one event"
    yield ""
    for sigil, name, date, file in rows:
        told = f"{name:<{widths[1]}}  {date:<{widths[2]}}  " + (file if file != name else "")
        letter = screen.paint(f"{sigil:<{widths[0]}}", "bold")
        yield f"  {letter}  {told.rstrip()}"


def _notes(audit: Audit, screen: Screen) -> Iterator[str]:
    """What to bear in mind about this run."""
    notes = [*audit.notes, *(f"{s.sigil}: {w}" for s in audit.sources for w in s.warnings)]
    if len(audit.sources) == 1:
        notes.insert(0, ALONE)
    if notes:
        yield ""
    for note in notes:
        yield from screen.wrap(note, "  ! ", "    ")


def _legend(relations: Iterable[Relation], screen: Screen) -> Iterator[str]:
    for relation in relations:
        label = RELATIONS[relation]
        yield f"  {screen.paint(label.sign, relation)} {label.word}: {MEANINGS[relation]}"


def _group(finding: Finding) -> str:
    if finding.relation == "conflict":
        return GROUPS[finding.severity]
    return SINGLES if finding.relation == "single" else OTHERS


def _order(finding: Finding) -> tuple[int, int, int]:
    """By group, then by type; within them the order of the audit, the surest first, is kept."""
    groups = [*GROUPS.values(), OTHERS, SINGLES]
    return groups.index(_group(finding)), list(TYPES).index(finding.type), 0


def _finding(finding: Finding, screen: Screen) -> Iterator[str]:
    """The dispute, a line a reading, the reason and what would settle it."""
    sign = RELATIONS[finding.relation].sign
    first, *rest = screen.wrap(finding.topic or finding.summary, "    ", "    ")
    yield f"  {screen.paint(sign, finding.relation)} {screen.paint(first[4:], 'bold')}"
    yield from (f"    {screen.paint(line[4:], 'bold')}" for line in rest)
    for _, group in groupby(sorted(finding.evidence, key=lambda e: e.reading), key=lambda e: e.reading):
        yield from _reading(list(group), screen)
    for label, text in (("Why", finding.reason), ("To settle", finding.settle)):
        if text and finding.relation == "conflict":
            yield from screen.wrap(f"{label}: {text}", "      ", "      ")


def _reading(evidence: Sequence[Evidence], screen: Screen) -> Iterator[str]:
    """Who says it, in which words, and what they were read as."""
    said = dict.fromkeys((e.source, _quoted(e.span.quote)) for e in evidence)
    text = "; ".join(f"{sigil} {quote}" for sigil, quote in said)
    if values := [value for e in evidence if (value := read_as(e.value, e.span.quote))]:
        text += f" → {values[0]}"
    hanging = " " * (8 + len(evidence[0].source))
    yield from screen.wrap(text, "      ", hanging)


def _quoted(quote: str) -> str:
    """The exact words in quotation marks; a very long stretch is cut where a sign says so."""
    words = on_one_line(quote)
    return f"“{words[:LONGEST_QUOTE].rstrip()} …”" if len(words) > LONGEST_QUOTE else f"“{words}”"
