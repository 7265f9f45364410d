"""Cases on disk: what an audit costs that has little new to read, and how a large case opens and answers.

``python -m tests.bench.cases`` prints both; every comparison is of runs of one process, warm, the median of several.
"""

from __future__ import annotations

import dataclasses
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from parallax.case import Case, Filter, create, open_case, read_case, reports, results, stages
from parallax.case.database import transaction
from parallax.compare.rules import load_rules
from parallax.language import load_pipeline
from parallax.model import Finding, Rule
from parallax.review.carry import Changes, marked
from tests.bench.crowd import make_crowd
from tests.bench.sets import SHARED

RUNS = 7
RULE_BOUND, ADDED_BOUND = 0.05, 0.20
MANY_REPORTS, MANY_FINDINGS = 100, 20_000
LISTED, DECIDED, NOTED = 100_000, 20_000, 500
OPEN_BOUND, FILTER_BOUND = 1.5, 0.1


def print_cases(runs: int = RUNS) -> None:
    """Print the ratios and the times, each with what was wanted."""
    if not SHARED.is_dir():
        print("cases: left out, for the folder ../shared with the reports is absent")
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        make_crowd(folder / "reports", 11)
        _print_again(folder, runs)
        _print_large(folder)
        _print_listed(folder)


def _print_again(folder: Path, runs: int) -> None:
    rules, nlp = load_rules(), load_pipeline()
    list(nlp.pipe(["A short text, so that the first real one finds everything warm."]))
    files = sorted((folder / "reports").glob("*.txt"))
    rows = [_one_run(folder / f"{n}.parallax", files, rules) for n in range(runs + 1)][1:]
    first, rule, added, again = (median(column) for column in zip(*rows, strict=True))
    print(f"ten reports, medians of {runs} runs: import and first audit, saved as a case, {1000 * first:.0f} ms")
    _print("one rule changed", rule / first, RULE_BOUND, f"{1000 * rule:.1f} ms")
    _print("one report added to ten", added / first, ADDED_BOUND, f"{1000 * added:.1f} ms")
    print(f"       nothing changed {again / first:.3f} x ({1000 * again:.1f} ms)")


def _one_run(path: Path, files: list[Path], rules: tuple[Rule, ...]) -> tuple[float, float, float, float]:
    """Seconds of the first audit of ten, then of one with a rule changed, with a report added, with nothing."""
    with create(path) as case:
        first = _timed(lambda: _import_and_audit(case, files[:10], rules))
        one = dataclasses.replace(rules[0], severity="info", digest="changed")
        rule = _timed(lambda: case.audit((one, *rules[1:])))
        case.audit(rules)
        added = _timed(lambda: _import_and_audit(case, files[10:], rules))
        return first, rule, added, _timed(lambda: case.audit(rules))


def _import_and_audit(case: Case, files: list[Path], rules: tuple[Rule, ...]) -> None:
    case.add(files)
    case.audit(rules)


def _print_large(folder: Path) -> None:
    path = folder / "large.parallax"
    make_crowd(folder / "many", MANY_REPORTS)
    size = _fill(path, folder / "many")
    seconds = [_opened(path) for _ in range(3)]
    print(f"{MANY_REPORTS} reports, {MANY_FINDINGS} findings, {size / 1e6:.0f} MB, every hash checked at opening")
    _print("opening", min(seconds), OPEN_BOUND, f"median {median(seconds):.2f} s", "s")
    with read_case(path) as case:
        slowest = max((min(_timed(ask) for _ in range(3)), name) for name, ask in _questions(case))
    _print(f"slowest filter ({slowest[1]})", slowest[0], FILTER_BOUND, "first page and count", "s")
    with open_case(path) as case:
        mark = case.marks()[0]
        decide = median(_timed(lambda: case.decide(mark, "explained")) for _ in range(15))
        print(f"       one decision in it, on the disk: {1000 * decide:.1f} ms")


def _print_listed(folder: Path) -> None:
    path = folder / "listed.parallax"
    _list(path, sorted((folder / "reports").glob("*.txt"))[:2])
    with open_case(path) as case:
        first = _timed(case.page)
        print(f"{LISTED} findings, {DECIDED} of them decided; the first page comes {1000 * first:.0f} ms after opening")
        asked = [(min(_fresh(case, ask) for _ in range(3)), name) for name, ask in _questions(case)]
        _print(f"slowest filter or order ({max(asked)[1]})", max(asked)[0], FILTER_BOUND, "first page and count", "s")
        mark = case.marks()[LISTED // 2]
        for name, act in (("decision", lambda: case.decide(mark, "explained")), ("undo", case.undo)):
            print(f"       one {name} in it, on the disk: {1000 * median(_timed(act) for _ in range(7)):.1f} ms")


def _fresh(case: Case, ask: Callable[[], object]) -> float:
    """Seconds of a question that was not asked just before."""
    case.count(Filter(states=("gone",)))
    return _timed(ask)


def _list(path: Path, files: list[Path]) -> None:
    """A case of two reports with a very long list of findings, many of them decided."""
    with create(path) as case:
        case.add(files)
        case.audit(load_rules())
        found = list(results.stored(case._db).values())
        with transaction(case._db):
            many = [_another(found[n % len(found)], n) for n in range(LISTED)]
            results.store(case._db, marked(many), Changes(), ())
    with open_case(path) as case:
        marks = case.marks()
        case.decide_all(marks[:DECIDED], "confirmed")
        for mark in marks[:NOTED]:
            case.note(mark, "Asked at the harbour.")


def _questions(case: Case) -> Iterator[tuple[str, Callable[[], object]]]:
    for name, wanted in (
        ("all", Filter()), ("type", Filter(types=("time", "money"))), ("undecided", Filter(verdicts=("unreviewed",))),
        ("source", Filter(source="C")), ("search", Filter(search="harbour 4711")),
        ("rule and severity", Filter(rules=("core/quantity/count",), severities=("major",))),
        ("noted", Filter(noted=True)), ("by verdict", Filter(order="verdict", backwards=True)),
        ("by topic", Filter(order="topic")), ("by source", Filter(order="source", search="harbour")),
    ):  # fmt: skip
        yield name, partial(_asked, case, wanted)


def _asked(case: Case, wanted: Filter) -> None:
    case.page(wanted)
    case.count(wanted)


def _fill(path: Path, folder: Path) -> int:
    """A case of many reports with the audit of ten of them, its findings repeated until there are enough."""
    files = sorted(folder.glob("*.txt"))
    with create(path) as case:
        case.add(files[:10])
        case.audit(load_rules())
        found = list(results.stored(case._db).values())
        many = [_another(found[n % len(found)], n) for n in range(MANY_FINDINGS)]
        case.add(files[10:])
        report = stages.kept(case._db, "report", "A")
        with transaction(case._db):
            for source in reports.stored(case._db)[10:]:
                stages.keep(case._db, "report", source.sigil, "", report)
            results.store(case._db, marked(many), Changes(), ())
        for mark in case.marks()[:500]:
            case.decide(mark, "confirmed")
    return path.stat().st_size


def _another(finding: Finding, n: int) -> Finding:
    return dataclasses.replace(finding, fingerprint=f"{n:08x}{finding.fingerprint[8:]}", topic=f"{finding.topic} {n}")


def _opened(path: Path) -> float:
    start = time.perf_counter()
    with open_case(path) as case:
        case.page()
        return time.perf_counter() - start


def _timed(task: Callable[[], object]) -> float:
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def _print(name: str, value: float, bound: float, more: str, unit: str = "x the first") -> None:
    print(f"{'met   ' if value <= bound else 'MISSED'} {name} {value:.3f} {unit} (wanted <= {bound}; {more})")


if __name__ == "__main__":
    print_cases()
