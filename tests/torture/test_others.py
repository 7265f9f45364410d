"""Other programs and other people's files: two windows on one case, a hostile file, a dead owner."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from parallax.case import CaseBusy, CaseError, open_case, read_case
from tests.torture.test_kill import CHECKOUT, killed

ENDLESS = """\
DROP TABLE glossary;
CREATE VIEW glossary AS
  WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS number, x AS term FROM n"""
IDLE = """\
import sys, time
from parallax.case import open_case
case = open_case(sys.argv[1])
case.decide(case.marks()[0], "corrected")
print("idle", flush=True)
time.sleep(60)"""


def hostile(path: Path, sql: str) -> bytes:
    """Change the file with another program; give its bytes."""
    db = apsw.Connection(str(path))
    db.execute(sql)
    db.close()
    return path.read_bytes()


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("CREATE TRIGGER turn AFTER INSERT ON log BEGIN DELETE FROM standing; END", "foreign trigger 'turn'"),
        ("CREATE VIEW loud AS SELECT * FROM finding", "foreign view 'loud'"),
        ("CREATE TABLE mine (a)", "foreign table 'mine'"),
        ("CREATE INDEX slow ON log (body)", "foreign index 'slow'"),
        ("DROP TRIGGER log_is_not_cut", "trigger 'log_is_not_cut' is missing"),
        ("DROP TABLE standing; CREATE TABLE standing (mark, verdict)", "table 'standing' is not as Parallax made it"),
        (ENDLESS, "foreign view 'glossary'"),
        ("ALTER TABLE layout ADD COLUMN more TEXT", "table 'layout' is not as Parallax made it"),
    ],
)  # fmt: skip
def test_a_file_changed_by_another_program_is_refused_and_left_alone(
    fresh: Callable[[], Path], sql: str, named: str
) -> None:
    path = fresh()
    before = hostile(path, sql)
    start = time.monotonic()
    for opening in (open_case, read_case):
        with pytest.raises(CaseError, match=named):
            opening(path)
    assert time.monotonic() - start < 4
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_decision_changed_by_another_program_is_noticed(fresh: Callable[[], Path]) -> None:
    path = fresh()
    hostile(path, "UPDATE standing SET verdict = 'not a discrepancy' WHERE number = 1")
    with read_case(path) as case:
        assert [str(d).partition(":")[0] for d in case.damage] == [f"table of verdicts {case.log[0].mark[:12]}"]
        assert "not a discrepancy" not in {s.verdict for s in case.standings.values()}


def test_another_database_is_no_case(tmp_path: Path) -> None:
    path = tmp_path / "contacts.parallax"
    hostile(path, "CREATE TABLE contacts (name)")
    with pytest.raises(CaseError, match="another kind of database"):
        open_case(path)


def test_a_second_program_is_told_who_has_the_case_and_may_read_it(fresh: Callable[[], Path]) -> None:
    path = fresh()
    command = [sys.executable, "-m", "tests.torture.writer", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT) as process:
        assert process.stdout is not None
        for _ in range(5):
            process.stdout.readline()
        with pytest.raises(CaseBusy, match=rf"parallax on .* \(process {process.pid}\)"):
            open_case(path)
        for _ in range(3):
            with read_case(path) as case:
                assert case.damage == ()
                assert len(case.log) >= 4
        process.kill()
    with open_case(path) as case:
        case.decide(case.marks()[0], "corrected")


def test_the_same_program_cannot_open_a_case_twice_but_read_it(fresh: Callable[[], Path]) -> None:
    path = fresh()
    with open_case(path) as case:
        with pytest.raises(CaseBusy, match="open in this program already"):
            open_case(path)
        case.decide(case.marks()[0], "corrected")
        with read_case(path) as beside:
            assert beside.standings == case.standings
        with pytest.raises(CaseBusy):
            open_case(path)


def test_a_dead_owners_journal_can_be_read_and_nothing_is_asked(fresh: Callable[[], Path]) -> None:
    path = fresh()
    for _ in range(5):
        saved = killed(path, 0.05)
        with read_case(path) as case:
            assert case.damage == ()
            assert len(case.log) >= saved


def test_a_lock_of_another_machine_is_not_broken(fresh: Callable[[], Path]) -> None:
    path = fresh()
    path.with_name(path.name + ".lock").write_text("4711\nparallax\nanother-desk\n", "utf-8")
    with pytest.raises(CaseBusy, match="another-desk"):
        open_case(path)
    with read_case(path) as case:
        assert case.page()


def test_the_log_itself_refuses_to_be_changed(fresh: Callable[[], Path]) -> None:
    with open_case(fresh()) as case:
        for sql in ("UPDATE log SET who = 'x'", "DELETE FROM log"):
            with pytest.raises(apsw.ConstraintError, match="only grows"):
                case._db.execute(sql)


def test_a_case_copied_while_it_is_idle_and_open_is_whole(fresh: Callable[[], Path]) -> None:
    path = fresh()
    with subprocess.Popen([sys.executable, "-c", IDLE, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "idle\n"
        copy = Path(shutil.copy(path, path.with_name("mailed.parallax")))
        process.kill()
    with open_case(copy) as case:
        assert case.damage == ()
        assert case.log[-1].verdict == "corrected"
