"""``parallax verdicts`` and ``parallax compare``: what checkers decided, on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from parallax.errors import SourceError
from parallax.export.beside import put
from parallax.export.visible import on_one_line
from parallax.export.words import count

if TYPE_CHECKING:
    from parallax.model import Finding
    from parallax.review.exchange import Sheet
    from parallax.review.log import Standing

SHORT = 12
AGREED, DIFFERING = 0, 1


def list_verdicts(options: argparse.Namespace) -> int:
    """Print every finding with its mark and its verdict, then the verdicts that lost their finding."""
    from parallax.case import Filter, read_case

    with read_case(options.case) as case:
        for line in case.page(Filter(hidden=True), 0, 1_000_000):
            waits = f"  ({line.state}: confirm the verdict on {line.was[:SHORT]})" if line.was else ""
            print(f"{_short(line.mark)}  {line.verdict:<17}  {_topic(line.finding)}{waits}")
        for line in case.page(Filter(states=("gone",), hidden=True), 0, 1_000_000):
            print(f"{_short(line.mark)}  {line.verdict:<17}  gone: {_topic(line.finding)}")
    return 0


def give(options: argparse.Namespace) -> int:
    """Give a verdict on one finding."""
    from parallax.case import open_case

    with open_case(options.case) as case:
        entry = case.decide(options.mark, options.verdict, options.by, options.reason)
        print(f"{_short(entry.mark)}  {entry.verdict}")
    return 0


def export(options: argparse.Namespace) -> int:
    """Write the verdicts alone."""
    from parallax.case import read_case

    with read_case(options.case) as case:
        put(options.out, case.export_verdicts())
        print(f"Written: {options.out} ({count(sum(1 for s in case.standings.values() if s.entry), 'verdict')})")
    return 0


def import_(options: argparse.Namespace) -> int:
    """Take over another checker's verdicts: all that are new here, and those that --take names."""
    from parallax.case import open_case

    with open_case(options.case) as case:
        take = [case.full_mark(start) for start in options.take]
        sheet = _sheet(options.verdicts)
        plan = case.import_verdicts(sheet, take)
        taken = [m for m in plan.differing if m in take]
        print(f"Taken: {count(len(plan.fresh) + len(taken), 'verdict')}; the same already: {len(plan.same)}.")
        for mark in plan.differing:
            if mark not in take:
                own, other = case.standings[mark].verdict, sheet.verdicts[mark].verdict
                print(f"{_short(mark)}  here: {own}, there: {other}; --take {_short(mark)} takes theirs")
        if plan.unknown:
            print(f"{count(len(plan.unknown), 'verdict')} on findings that this case does not have were left out.")
    return 0


def compare(options: argparse.Namespace) -> int:
    """Lay two checkers' verdicts side by side."""
    from parallax.case import Filter, read_case
    from parallax.review.agreement import agreement

    with read_case(options.case) as case:
        theirs, sources = _theirs(options.other)
        if set(sources) != {s.sha256 for s in case.sources()}:
            print("Note: the two do not hold the same reports; only findings that both have are compared.")
        found = agreement(case.standings, theirs, case.marks(Filter(hidden=True)))
        for pair in found.pairs:
            words = f"{_verdict(pair.mine):<17}  {_verdict(pair.theirs):<17}"
            print(f"{'=' if pair.agree else '≠'} {_short(pair.mark)}  {words}  {_topic(case.finding(pair.mark))}")
        kappa = "" if found.kappa is None else f"; Cohen's kappa {found.kappa:.2f}"
        print(f"Decided by both: {found.both}, alike: {found.alike}{kappa}.")
        return AGREED if found.alike == found.both else DIFFERING


def _theirs(path: Path) -> tuple[dict[str, Standing], tuple[str, ...]]:
    """The other checker's verdicts, from a case or a file of verdicts."""
    from parallax.case import SUFFIX, read_case

    if path.suffix == SUFFIX:
        with read_case(path) as case:
            return dict(case.standings), tuple(s.sha256 for s in case.sources())
    sheet = _sheet(path)
    return dict(sheet.verdicts), sheet.sources


def _sheet(path: Path) -> Sheet:
    from parallax.review.exchange import read

    try:
        return read(path.read_bytes(), path.name)
    except OSError as error:
        raise SourceError(f"'{path}' cannot be read: {(error.strerror or str(error)).lower()}.") from error


def _verdict(standing: Standing | None) -> str:
    return standing.verdict if standing else "unreviewed"


def _topic(finding: Finding) -> str:
    line = on_one_line(finding.topic or finding.summary)
    return line if len(line) <= 70 else f"{line[:69]}…"


def _short(mark: str) -> str:
    head, sign, number = mark.partition("~")
    return head[:SHORT] if not sign else f"{head}{sign}{number}"
