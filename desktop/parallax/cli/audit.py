"""``parallax audit``: load, audit, write the files, print the findings."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from parallax.cli import cases
from parallax.cli.findings import report
from parallax.cli.terminal import Progress, Screen, stop_speaking
from parallax.errors import OutputError, SourceError
from parallax.model import Audit

NO_CONFLICT, CONFLICTS = 0, 1


def run(options: argparse.Namespace) -> int:
    """Run the command; what is bound to fail fails before the work begins."""
    outputs = [path for path in (options.workbook, options.json, options.csv) if path]
    _check_outputs(outputs, options.workbook, options.sources)
    published = dict(_dated(option) for option in options.published)
    if cases.is_case(options.sources[0]):
        return cases.audit(options, outputs, published)
    audit = _audit(options.sources, published, options.rules)
    _write(audit, options)
    Progress.clear()
    try:
        print("\n".join(report(audit, Screen.of(sys.stdout), outputs, options.singles)), flush=True)
    except BrokenPipeError:  # the reader has seen enough; the result stands
        stop_speaking()
    return CONFLICTS if any(f.relation == "conflict" for f in audit.findings) else NO_CONFLICT


def _audit(paths: Iterable[Path], published: dict[str, str], packs: Iterable[Path]) -> Audit:
    from parallax.compare.rules import load_rules
    from parallax.load import load_case
    from parallax.pipeline import audit

    rules = load_rules(packs)
    return audit(load_case(list(paths), published), rules, Progress())


def _write(audit: Audit, options: argparse.Namespace) -> None:
    from parallax.export import write_json, write_workbook

    if options.json:
        write_json(audit, options.json)
    if options.csv:
        from parallax.export.csv import write_csv

        write_csv(audit, options.csv)
    if options.workbook:
        Progress()("Writing the workbook", 0, 1)
        write_workbook(audit, options.workbook)


def _check_outputs(outputs: list[Path], workbook: Path | None, sources: list[Path]) -> None:
    """Refuse a place that cannot be written, one that is a report, and the same place twice."""
    from parallax.export.beside import check_place

    if workbook and workbook.suffix.lower() != ".xlsx":
        raise OutputError(f"Cannot write {workbook}: a workbook's name ends in .xlsx; give it that ending.")
    for path in outputs:
        check_place(path)
        if any(_is_report(path, source) for source in sources):
            raise OutputError(f"Cannot write {path}: it is one of the reports; choose another name.")
    if len({path.resolve() for path in outputs}) < len(outputs):
        raise OutputError(f"Cannot write two results to the same file {outputs[0]}; choose two names.")


def _is_report(path: Path, source: Path) -> bool:
    """Whether a result would be written over a report that is named, or over what is read in a folder that is named."""
    from parallax.load.case import NOT_REPORTS, SUFFIXES

    if not path.exists():
        return False
    try:
        read = path.suffix.lower() in SUFFIXES or path.name in NOT_REPORTS
        return path.samefile(source) or (read and path.resolve().parent == source.resolve())
    except OSError:  # what cannot be opened is told when it is read
        return False


def _dated(option: str) -> tuple[str, str]:
    """ "ledger.html=2024-05-08" as its two sides; a name may hold "=", a date does not."""
    name, sign, date = option.rpartition("=")
    if not (name and sign and date):
        raise SourceError(f"--published {option}: write it as FILE=DATE, like ledger.html=2024-05-08.")
    return name, date
