"""The commands that work on a case (.parallax): audit it, export it, verify it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from parallax.cli.findings import report
from parallax.cli.terminal import Progress, Screen
from parallax.errors import OutputError, SourceError
from parallax.export.words import count

if TYPE_CHECKING:
    from parallax.case import Case
    from parallax.model import Audit
    from parallax.review.carry import Changes

SUFFIX = ".parallax"
NO_CONFLICT, CONFLICTS, SOUND, DAMAGED = 0, 1, 0, 1


def is_case(path: Path) -> bool:
    """Whether the name is that of a case."""
    return path.suffix.lower() == SUFFIX


def audit(options: argparse.Namespace, outputs: list[Path], published: dict[str, str]) -> int:
    """Audit a case, with the reports named behind it imported first; one that does not exist is made."""
    from parallax.case import create, open_case
    from parallax.case.reports import load
    from parallax.compare.rules import load_rules

    path, *new = options.sources
    rules = load_rules(options.rules)
    made = bool(new) and not os.path.lexists(path)
    found = load(new, published) if made else []  # first: of reports that cannot be read no empty case is left
    with create(path) if made else open_case(path) as case:
        if made:
            case.add_read(found)
        elif new:
            case.add(new, published)
        else:
            _date(case, published)
        since = case.audit(rules, Progress())
        result = case.result()
        _write(case, result, options)
        return _show(case, result, since, outputs, options.singles)


def _date(case: Case, published: dict[str, str]) -> None:
    """Say when reports of the case came out, by their file names."""
    for name, day in published.items():
        letters = [s.sigil for s in case.sources() if s.file == name]
        if not letters:
            raise SourceError(f"A date was given for '{name}', which is not among the reports of the case.")
        for letter in letters:
            case.date(letter, day)


def changes(found: Changes) -> Iterator[str]:
    """What became of the findings of the audit before, in a line or two."""
    if not (found.unchanged or found.gone or found.changed):
        return
    parts = [f"{len(found.new):,} new", f"{len(found.unchanged):,} unchanged"]
    parts += [f"{len(found.changed):,} changed"] if found.changed else []
    parts += [f"{len(found.gone):,} gone"] if found.gone else []
    yield f"Since the last audit: {', '.join(parts)}."
    if found.orphans:
        lost = count(len(found.orphans), "verdict")
        yield f"{lost} lost the finding; 'parallax verdicts list' shows what they were on."


def export(options: argparse.Namespace) -> int:
    """Write workbook, JSON and verdicts of the last audit, without auditing again; the owner may go on working."""
    from parallax.case import read_case
    from parallax.export.beside import check_place, put

    outputs = [path for path in (options.workbook, options.json, options.csv, options.verdicts) if path]
    if not outputs:
        raise OutputError("Say what to export: --workbook X.xlsx, --json X.json, --csv X.csv or --verdicts X.json.")
    for path in outputs:
        check_place(path)
    with read_case(options.case) as case:
        _warn(case)
        _write(case, case.result(), options)
        if options.verdicts:
            put(options.verdicts, case.export_verdicts())
    Progress.clear()
    for path in outputs:
        print(f"Written: {path}")
    return 0


def verify(options: argparse.Namespace) -> int:
    """Look at every hash, and print what was found."""
    from parallax.case import Filter, read_case
    from parallax.review.log import clock_steps

    with read_case(options.case) as case:
        reports = count(len(case.sources()), "report")
        findings = count(case.count(Filter(hidden=True)), "finding")
        print(f"{options.case}: {reports}, {findings}, {count(len(case.log), 'entry', 'entries')} in the log.")
        for number in clock_steps(case.log):
            print(f"  Note: entry {number} of the log is dated before the one above it; the clock was set back.")
        for one in case.damage:
            print(f"  ! {one}")
            if one.database:
                print(f"    The database says: {one.database}")
        if case.damage:
            places = count(len(case.damage), "place")
            print(f"Damaged: {places}. What is sound can be exported; a backup may stand beside it.")
            return DAMAGED
        print("Sound: every hash fits.")
        return SOUND


def copy(options: argparse.Namespace) -> int:
    """Save a copy under another name."""
    from parallax.case import read_case

    with read_case(options.case) as case:
        _warn(case)
        print(f"Written: {case.save_copy(options.to)}")
    return 0


def _show(case: Case, result: Audit, found: Changes, outputs: list[Path], singles: bool) -> int:
    """Print an audited case as the findings of files are printed, with what changed; give the exit status."""
    Progress.clear()
    screen = Screen.of(sys.stdout)
    print("\n".join(report(result, screen, outputs, singles)), flush=True)
    for line in changes(found):
        print("\n".join(screen.wrap(line)))
    for suppression in case.idle_suppressions():
        print("\n".join(screen.wrap(f"Silenced, but found nowhere: {suppression.kind} {suppression.what}")))
    return CONFLICTS if any(f.relation == "conflict" for f in result.findings) else NO_CONFLICT


def _write(case: Case, result: Audit, options: argparse.Namespace) -> None:
    from parallax.export.csv import write_csv
    from parallax.export.decided import write_decided
    from parallax.export.json import write_json

    if options.json:
        write_json(result, options.json, case.standings)
    if options.csv:
        write_csv(result, options.csv, case.standings)
    if options.workbook:
        Progress()("Writing the workbook", 0, 1)
        write_decided(result, case.standings, options.workbook)


def _warn(case: Case) -> None:
    for one in case.damage:
        print(f"parallax: damaged: {one}", file=sys.stderr)
