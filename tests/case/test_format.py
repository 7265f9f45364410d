"""Cases of every format that was ever released open and work; those of a later one are left alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import apsw
import pytest

from parallax.case import CaseError, create, open_case, read_case, schema
from tests.case.reports import HARBOUR, rules

FIXTURES = sorted(Path(__file__).with_name("fixtures").glob("format-*.parallax"))
LATER = "CREATE TABLE reminder (number INTEGER PRIMARY KEY, day TEXT NOT NULL) STRICT;"


@pytest.fixture(params=FIXTURES, ids=lambda p: p.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a case of a released format."""
    return Path(shutil.copy(request.param, tmp_path / "old.parallax"))


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> None:
    """This program, one format later."""
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, LATER))


def test_every_format_has_its_fixture() -> None:
    assert [p.stem for p in FIXTURES] == [f"format-{n}" for n in range(1, len(schema.STEPS) + 1)]


def test_a_case_of_every_format_opens_with_all_that_is_in_it(old: Path) -> None:
    with open_case(old) as case:
        assert case.damage == ()
        assert [case.raw(s.sigil) for s in case.sources()] == [text.encode() for text in HARBOUR.values()]
        assert [e.action for e in case.log] == ["verdict", "verdict", "undo", "suppress"]
        assert [(s.verdict, s.reason) for s in case.standings.values()] == [
            ("confirmed", "The harbour office says so.")
        ]  # fmt: skip
        assert case.page()[0].verdict == "confirmed"
        assert [s.what for s in case.suppressions()] == ["Nobody Atall"]
        assert case.glossary() == {"ran aground": "touched the bottom and stayed there"}
        assert case.layout() == {"columns": "A B"}
        result = case.result()
        assert {r.type for r in result.rules} == {"quantity", "money"}
        assert result.claims
        assert result.alignment.pairs
        assert result.findings


def test_a_case_of_every_format_can_be_worked_in(old: Path) -> None:
    with open_case(old) as case:
        case.audit(rules())
        case.decide(case.marks()[-1], "unresolved")
    with read_case(old) as case:
        assert case.damage == ()


def test_an_older_case_is_backed_up_and_brought_forward(old: Path, newer: None) -> None:
    before = old.read_bytes()
    with open_case(old) as case:
        assert case.backup is not None
        assert (case.backup.parent, case.backup.stem[:12]) == (old.parent, "old (backup ")
        assert len(case.log) == 4
        case.decide(case.marks()[0], "corrected")
        backup = case.backup
    with open_case(old) as case:
        assert case.backup is None
        assert (case.damage, len(case.log)) == ((), 5)
    assert len(list(old.parent.glob("*backup*"))) == 1
    assert backup.stat().st_size == len(before)


def test_the_backup_is_the_case_as_it_was(old: Path, newer: None, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_case(old) as case:
        backup = case.backup
    monkeypatch.undo()
    assert backup is not None
    with open_case(backup) as case:
        assert (case.damage, len(case.log)) == ((), 4)


def test_a_backup_never_takes_the_place_of_another(old: Path) -> None:
    with open_case(old) as case:
        names = {case.back_up() for _ in range(3)}
    assert len(names) == 3
    assert all(name.exists() for name in names)


def test_an_older_case_can_be_read_without_being_touched(old: Path, newer: None) -> None:
    before = old.read_bytes()
    with read_case(old) as case:
        assert (case.damage, len(case.log)) == ((), 4)
    assert old.read_bytes() == before
    assert [p.name for p in old.parent.iterdir()] == [old.name]


def test_a_case_of_a_later_format_is_refused_unharmed(
    tmp_path: Path, newer: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "later.parallax"
    create(path).close()
    monkeypatch.undo()
    before = path.read_bytes()
    for opening in (open_case, read_case):
        with pytest.raises(CaseError, match=r"newer Parallax \(format 2, this one reads up to 1\)"):
            opening(path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_failing_step_forward_leaves_the_case_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, f"{LATER} CREATE TABLE log (again);"))
    schema.expected.cache_clear()
    with pytest.raises(CaseError, match="nothing was changed"):
        open_case(old)
    assert old.read_bytes() == before


def test_a_new_case_is_of_this_format(tmp_path: Path) -> None:
    create(tmp_path / "new.parallax").close()
    db = apsw.Connection(str(tmp_path / "new.parallax"))
    assert (db.pragma("user_version"), db.pragma("application_id")) == (len(schema.STEPS), schema.APPLICATION)
    db.close()
