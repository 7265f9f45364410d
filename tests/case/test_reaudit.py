"""Audits after the first: what was decided stays with what it was decided on, and never moves in silence."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from parallax.case import Case, CaseError, Filter, create, read_case
from parallax.model import Severity
from parallax.pipeline import audit
from tests.case.reports import HARBOUR, THIRD, put, rules


def mark_of(case: Case, words: str) -> str:
    """The mark of the conflict that rests on these words."""
    (mark,) = (
        line.mark
        for line in case.page(Filter(relations=("conflict",)))
        if any(e.span.quote in words or words in e.span.quote for e in line.finding.evidence)
    )
    return mark


def replaced(case: Case, folder: Path, old: str, new: str) -> None:
    """Put a corrected version of the second report in its place, and audit."""
    assert old in HARBOUR["b.txt"]
    case.replace("B", put(folder / "again", {"b.txt": HARBOUR["b.txt"].replace(old, new)})[0])


def test_a_verdict_stays_when_a_replaced_report_says_the_same_elsewhere(case: Case, tmp_path: Path) -> None:
    mark = mark_of(case, "2 million euros")
    case.decide(mark, "confirmed")
    replaced(case, tmp_path, "Captain Osric", "It was a calm evening with a low tide. Captain Osric")
    found = case.audit(rules())
    assert mark in found.unchanged
    assert next(line for line in case.page() if line.mark == mark).verdict == "confirmed"
    assert case.result() == audit(case.sources(), rules())


def test_a_verdict_waits_when_the_words_were_corrected(case: Case, tmp_path: Path) -> None:
    old = mark_of(case, "3 million euros")
    case.decide(old, "confirmed", who="Ida", reason="The bill says so.")
    replaced(case, tmp_path, "3 million euros", "4 million euros")
    found = case.audit(rules())
    (change,) = [c for c in found.changed if c.old == old]
    assert change.moved
    line = next(line for line in case.page(Filter(states=("moved",))))
    assert (line.mark, line.verdict, line.was) == (change.new, "unreviewed", old)
    case.confirm(line.mark, who="Ida")
    assert case.standings[line.mark].verdict == "confirmed"
    assert case.standings[line.mark].reason == "The bill says so."
    assert case.log[-1].was == old


def test_a_verdict_whose_words_are_gone_is_kept_in_sight(case: Case, tmp_path: Path) -> None:
    old = mark_of(case, "91 passengers")
    case.decide(old, "explained")
    replaced(case, tmp_path, " with 91 passengers on board", "")
    found = case.audit(rules())
    assert found.orphans == (old,)
    (gone,) = case.page(Filter(states=("gone",)))
    assert (gone.mark, gone.verdict) == (old, "explained")
    assert gone.finding.fingerprint == old
    assert old not in case.marks()


def test_a_finding_that_comes_back_has_its_verdict_again(case: Case) -> None:
    mark = mark_of(case, "2 million euros")
    case.decide(mark, "confirmed")
    case.audit([rule for rule in rules() if rule.type != "money"])
    assert mark not in case.marks()
    case.audit(rules())
    assert next(line for line in case.page() if line.mark == mark).verdict == "confirmed"
    assert case.page(Filter(states=("gone",))) == ()


def test_a_verdict_is_only_confirmed_where_one_waits(case: Case) -> None:
    with pytest.raises(CaseError, match="No earlier verdict waits"):
        case.confirm(case.marks()[0])


def test_a_louder_rule_changes_the_finding_and_not_its_verdict(case: Case) -> None:
    line = case.page()[0]
    case.decide(line.mark, "explained")
    other: Severity = "minor" if line.finding.severity == "major" else "major"
    changed = [dataclasses.replace(r, severity=other, digest="x") if r.id == line.finding.rule else r for r in rules()]
    case.audit(changed)
    found = next(one for one in case.page() if one.mark == line.mark)
    assert (found.finding.severity, found.verdict) == (other, "explained")
    assert case.result().rules != rules()


def test_only_what_is_new_is_read(case: Case, tmp_path: Path) -> None:
    from parallax.case import reaudit

    assert reaudit.made(case._db, rules()).read == 0
    case.add(put(tmp_path / "more", THIRD))
    assert reaudit.made(case._db, rules()).read == 1
    case.audit(rules())
    with read_case(case.path) as beside:  # it has nothing at hand, and finds all of it in the file
        assert reaudit.made(beside._db, rules()).read == 0
    case.date("C", "2021-06-07")
    assert reaudit.made(case._db, rules()).read == 1


def test_a_stopped_audit_writes_nothing(case: Case, tmp_path: Path) -> None:
    case.add(put(tmp_path / "more", THIRD))
    before = (case.page(), case.result())

    def stop(stage: str, done: int, total: int) -> None:
        if stage == "Comparing":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        case.audit(rules(), stop)
    assert (case.page(), case.result()) == before


def test_an_empty_case_asks_for_reports(tmp_path: Path) -> None:
    with create(tmp_path / "empty.parallax") as case, pytest.raises(CaseError, match="holds no report yet"):
        case.audit(rules())


def test_verdicts_of_another_checker_are_taken_one_by_one(case: Case, tmp_path: Path) -> None:
    from parallax.case import open_case
    from parallax.review.exchange import read

    with open_case(case.save_copy(tmp_path / "theirs.parallax")) as theirs:
        marks = theirs.marks()
        for mark, verdict in zip(marks, ("confirmed", "explained", "unresolved"), strict=False):
            theirs.decide(mark, verdict, who="Ole")
        sheet = read(theirs.export_verdicts(), "v.json")
    case.decide(marks[0], "corrected", who="Ida")
    plan = case.import_verdicts(sheet)
    assert (plan.differing, set(plan.fresh)) == ((marks[0],), set(marks[1:3]))
    assert case.standings[marks[0]].verdict == "corrected"
    assert (case.standings[marks[1]].verdict, case.standings[marks[1]].who) == ("explained", "Ole")
    case.import_verdicts(sheet, [marks[0]])
    assert case.standings[marks[0]].verdict == "confirmed"
    assert case.verify() == ()


def test_an_audit_is_found_in_a_thread_while_the_case_takes_verdicts(case: Case, tmp_path: Path) -> None:
    marks = case.marks()
    case.add(put(tmp_path / "later", THIRD))
    with case.beside() as snapshot, ThreadPoolExecutor(1) as pool:
        coming = pool.submit(snapshot.found, rules())
        for mark in marks:
            case.decide(mark, "explained")
        found = coming.result()
    kept = case.take(found).unchanged
    assert kept
    assert {line.verdict for line in case.page() if line.mark in kept} == {"explained"}
    assert case.result() == audit(case.sources(), rules())
