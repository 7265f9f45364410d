"""A case as its user meets it: what was decided is there, whatever happens between."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from parallax.case import Case, CaseError, Filter, create, open_case, read_case
from parallax.case.database import WRITE, connect, limited
from parallax.export import document
from parallax.pipeline import audit
from tests.case.reports import HARBOUR, THIRD, put, rules


def test_a_case_gives_the_same_audit_as_the_line(case: Case) -> None:
    straight = audit(case.sources(), rules())
    assert case.result() == straight
    assert document(case.result()) == document(straight)


def test_what_was_read_before_gives_the_same_audit_when_a_report_is_added(case: Case, tmp_path: Path) -> None:
    case.add(put(tmp_path / "more", THIRD))
    case.audit(rules())
    assert [s.sigil for s in case.sources()] == ["A", "B", "C"]
    assert case.result() == audit(case.sources(), rules())


def test_a_verdict_is_there_when_the_case_is_opened_again(path: Path) -> None:
    with open_case(path) as case:
        mark = case.marks()[0]
        case.decide(mark, "confirmed", who="Ida", reason="The harbour office says so.")
    with open_case(path) as case:
        standing = case.standings[mark]
        assert (standing.verdict, standing.who, standing.reason) == ("confirmed", "Ida", "The harbour office says so.")
        assert case.page()[0].verdict == "confirmed"


def test_undo_and_redo_are_kept_over_a_restart(path: Path) -> None:
    with open_case(path) as case:
        first, second = case.marks()[:2]
        case.decide(first, "confirmed")
        case.decide(second, "explained")
        case.decide(first, "corrected")
        case.undo()
    with open_case(path) as case:
        assert case.standings[first].verdict == "confirmed"
        case.undo()
        assert second not in case.standings
        case.redo()
        assert case.standings[second].verdict == "explained"
        case.redo()
        assert case.standings[first].verdict == "corrected"
        assert [e.action for e in case.log] == ["verdict"] * 3 + ["undo", "undo", "redo", "redo"]


def test_a_second_audit_by_the_same_rules_changes_nothing(case: Case) -> None:
    before = case.page()
    found = case.audit(rules())
    assert (len(found.unchanged), found.new, found.gone, found.changed) == (len(before), (), (), ())
    assert case.page() == before


def test_a_removed_report_leaves_no_word_of_it_in_the_file(path: Path) -> None:
    assert b"91 passengers" in path.read_bytes()
    with open_case(path) as case:
        decided = [case.decide(line.mark, "confirmed", reason="asked") for line in case.page()]
        case.remove("B")
        case.audit(rules())
        assert len(case.log) == len(decided)
    for words in (b"91 passengers", b"3 million euros", b"Wednesday night"):
        assert words not in path.read_bytes()
    assert b"84 passengers" in path.read_bytes()


def test_a_letter_is_never_given_twice(case: Case, tmp_path: Path) -> None:
    case.remove("B")
    (added,) = case.add(put(tmp_path / "more", THIRD))
    assert added.sigil == "C"


def test_the_bytes_of_a_report_come_back_as_they_were(case: Case) -> None:
    assert case.raw("A") == HARBOUR["a.txt"].encode()


def test_a_copy_made_while_the_case_is_open_is_complete(case: Case, tmp_path: Path) -> None:
    case.decide(case.marks()[0], "explained")
    copy = case.save_copy(tmp_path / "for the desk.parallax")
    with read_case(copy) as other:
        assert other.standings == case.standings
        assert other.result() == case.result()
        assert other.verify() == ()


def test_a_clock_that_is_set_back_mixes_up_nothing(path: Path) -> None:
    time = datetime(2030, 1, 1, tzinfo=UTC)
    times = iter([time, time - timedelta(days=400), time + timedelta(days=1)])
    with open_case(path, clock=lambda: next(times)) as case:
        mark = case.marks()[0]
        for verdict in ("confirmed", "explained", "unresolved"):
            case.decide(mark, verdict)
        assert case.standings[mark].verdict == "unresolved"
    with open_case(path) as case:
        assert case.standings[mark].verdict == "unresolved"
        assert case.verify() == ()


def test_nothing_stays_beside_a_closed_case(path: Path) -> None:
    with open_case(path) as case:
        case.decide(case.marks()[0], "confirmed")
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_filters_find_what_they_ask_for(case: Case) -> None:
    everything = case.page()
    mark = next(line.mark for line in everything if line.finding.type == "money")
    case.decide(mark, "needs a call")
    assert {line.finding.type for line in case.page(Filter(types=("money",)))} == {"money"}
    assert case.marks(Filter(verdicts=("needs a call",))) == (mark,)
    assert case.count(Filter(verdicts=("unreviewed",))) == len(everything) - 1
    assert mark in case.marks(Filter(search="MILLION euros"))
    assert case.marks(Filter(search="' OR 1=1 --")) == ()
    assert case.marks(Filter(source="Z")) == ()


def test_a_silenced_rule_is_hidden_until_it_is_lifted(case: Case) -> None:
    before = case.count()
    entry = case.suppress("rule", case.page()[0].finding.rule, "The desk does not check this.")
    assert case.count() < before
    assert case.count(Filter(hidden=True)) == before
    case.lift(entry.number)
    assert case.count() == before
    case.undo()
    assert case.count() < before


def test_a_suppression_that_matches_nothing_is_reported(case: Case) -> None:
    case.suppress("name", "Aurelio Pontvane", "He is in no report any more.")
    assert [s.what for s in case.idle_suppressions()] == ["Aurelio Pontvane"]


def test_pages_follow_each_other(case: Case) -> None:
    marks = case.marks()
    assert [line.mark for n in range(0, len(marks), 2) for line in case.page(start=n, size=2)] == list(marks)


def test_what_a_dead_process_left_of_a_copy_is_removed(path: Path) -> None:
    left = path.with_name(f".{path.stem} (backup 2026-01-01).parallax.999999999.part")
    other = path.with_name(".another.parallax.999999999.part")
    for one in (left, other):
        one.write_bytes(b"half of a copy")
    open_case(path).close()
    assert (left.exists(), other.exists()) == (False, True)


def test_a_case_can_be_opened_by_a_link(path: Path) -> None:
    link = path.with_name("link.parallax")
    link.symlink_to(path)
    with open_case(link) as case:
        case.decide(case.marks()[0], "confirmed")
        with pytest.raises(CaseError, match="already"):
            open_case(path)
    with read_case(path) as case:
        assert len(case.log) == 1


def test_an_endless_question_is_stopped() -> None:
    db = connect(":memory:", WRITE)
    start = time.monotonic()
    with pytest.raises(apsw.InterruptError), limited(db, 0.3):
        db.execute("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n").fetchall()
    assert time.monotonic() - start < 2
    assert db.execute("SELECT 1").get == 1


def test_words_that_no_file_can_hold_do_not_stop_a_decision(case: Case) -> None:
    case.decide(case.marks()[0], "confirmed", who="Id\udcffa", reason="half \ud800 a sign, and a \x00")
    assert case.log[-1].reason == "half \ud800 a sign, and a \x00"
    assert case.verify() == ()


def test_what_the_user_has_to_know_comes_in_one_sentence(tmp_path: Path, path: Path) -> None:
    (tmp_path / "note.txt").write_text("not a case", "utf-8")
    for there, said in (
        (tmp_path / "none.parallax", "does not exist"), (tmp_path, "is a folder"), (tmp_path / "note.txt", "no case"),
    ):  # fmt: skip
        with pytest.raises(CaseError, match=said):
            open_case(there)
    with pytest.raises(CaseError, match="exists already"):
        create(path)
    with pytest.raises(CaseError, match="ends in"):
        create(tmp_path / "case.db")
    with open_case(path) as case, pytest.raises(CaseError, match="has no finding 'zz'"):
        case.decide("zz", "confirmed")


def test_the_window_toolkits_database_is_never_used() -> None:
    code = "import sys, parallax.case; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"spacy", "pandas", "openpyxl", "PySide6", "sqlite3"} & set(done.stdout.split()) == set()


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match=r"cannot be opened \(file name too long\)"):
        open_case(tmp_path / f"{'x' * 400}.parallax")
