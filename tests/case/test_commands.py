"""The commands on cases, as a user meets them: a real process, its exit status and what it says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook

from parallax.case import open_case, read_case
from tests.case.reports import HARBOUR, THIRD, put

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


def parallax(*arguments: object) -> Ran:
    done = subprocess.run(
        [sys.executable, "-m", "parallax", *map(str, arguments)], check=False, capture_output=True, timeout=300,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT / "desktop"), "PARALLAX_TRACEBACK": ""},
    )  # fmt: skip
    return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def test_a_case_is_made_audited_added_to_and_audited_again(tmp_path: Path) -> None:
    case = tmp_path / "harbour.parallax"
    first = parallax("audit", case, *put(tmp_path / "reports", HARBOUR))
    assert (first.status, first.err) == (1, "")
    assert "2 reports of one event" in first.out
    assert "Since the last audit" not in first.out
    (more,) = put(tmp_path / "more", THIRD)
    second = parallax("audit", case, more, "--published", "c.txt=2021-06-06", "--json", tmp_path / "audit.json")
    assert second.status == 1
    assert "3 reports of one event" in second.out
    assert "Since the last audit:" in second.out
    document = json.loads((tmp_path / "audit.json").read_text("utf-8"))
    assert [s["id"] for s in document["sources"]] == ["A", "B", "C"]
    assert document["sources"][2]["published"] == "2021-06-06"
    third = parallax("audit", case, "--json", tmp_path / "audit.json", "--published", "c.txt=7 June 2021")
    document = json.loads((tmp_path / "audit.json").read_text("utf-8"))
    assert [s["published"] for s in document["sources"]] == ["2021-06-04", "2021-06-04", "2021-06-07"]
    assert "not among the reports" in parallax("audit", case, "--published", "x.txt=2021-06-07").err
    third = parallax("audit", case)
    assert "Since the last audit: 0 new," in third.out


def test_a_folder_that_is_named_again_brings_only_what_is_new(path: Path, tmp_path: Path) -> None:
    folder = put(tmp_path / "again", {**HARBOUR, **THIRD})[0].parent
    name = next(iter(HARBOUR))
    assert parallax("audit", path, folder, "--published", f"{name}=2021-03-09").status == 1
    with read_case(path) as case:
        held = case.sources()
    assert sorted(s.file for s in held) == sorted({**HARBOUR, **THIRD})
    assert [s.published.value for s in held if s.file == name] == ["2021-03-09"]


def test_no_empty_case_is_left_of_reports_that_cannot_be_read(tmp_path: Path) -> None:
    folder = put(tmp_path / "reports", {**HARBOUR, "c.txt": ""})[0].parent
    ran = parallax("audit", tmp_path / "new.parallax", folder)
    assert (ran.status, ran.out) == (2, "")
    assert "c.txt" in ran.err
    assert [p.name for p in tmp_path.iterdir()] == ["reports"]


def test_no_result_is_written_over_the_case(path: Path) -> None:
    before = path.read_bytes()
    for arguments in (("export", path, "--json", path), ("verdicts", "export", path, path), ("copy", path, path)):
        ran = parallax(*arguments)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.count("\n") == 1
    assert path.read_bytes() == before


def test_a_verdict_is_given_listed_and_exported_to_the_workbook(path: Path, tmp_path: Path) -> None:
    with open_case(path) as case:
        mark = next(line.mark for line in case.page() if line.finding.relation == "conflict")
    given = parallax("verdicts", "give", path, mark[:10], "confirmed", "--by", "Ida", "--reason", "=1+1, she says")
    assert (given.status, given.out) == (0, f"{mark[:12]}  confirmed\n")
    assert f"{mark[:12]}  confirmed" in parallax("verdicts", "list", path).out
    book = tmp_path / "audit.xlsx"
    assert parallax("export", path, "--workbook", book).status == 0
    rows = list(load_workbook(book)["Discrepancies"].iter_rows(values_only=True))
    heads = rows[0]
    (row,) = (dict(zip(heads, r, strict=True)) for r in rows[1:] if r[heads.index("Verdict")] == "confirmed")
    assert (row["Reason for the verdict"], row["Checked by"]) == ("=1+1, she says", "Ida")
    counted = load_workbook(book, data_only=True)["Summary"]
    cells = [cell.value for line in counted.iter_rows() for cell in line]
    assert cells[cells.index("Verdicts so far") :].count(1) >= 1


def test_two_checkers_are_compared_and_one_takes_over(path: Path, tmp_path: Path) -> None:
    other, sheet = tmp_path / "other.parallax", tmp_path / "ole.json"
    assert parallax("copy", path, other).status == 0
    with open_case(path) as mine, open_case(other) as theirs:
        first, second = mine.marks()[:2]
        mine.decide(first, "confirmed", who="Ida")
        theirs.decide(first, "explained", who="Ole")
        theirs.decide(second, "unresolved", who="Ole")
    compared = parallax("compare", path, other)
    assert compared.status == 1
    assert f"≠ {first[:12]}  confirmed          explained" in compared.out
    assert "Decided by both: 1, alike: 0" in compared.out
    assert parallax("verdicts", "export", other, sheet).status == 0
    assert parallax("compare", path, sheet).out == compared.out
    taken = parallax("verdicts", "import", path, sheet)
    assert "Taken: 1 verdict; the same already: 0." in taken.out
    assert f"{first[:12]}  here: confirmed, there: explained" in taken.out
    assert parallax("verdicts", "import", path, sheet, "--take", first[:12]).status == 0
    assert parallax("compare", path, other).status == 0


def test_verify_names_what_is_damaged(path: Path) -> None:
    sound = parallax("verify", path)
    assert (sound.status, sound.out.splitlines()[-1]) == (0, "Sound: every hash fits.")
    path.write_bytes(path.read_bytes().replace(b"84 passengers on board", b"48 passengers on board"))
    damaged = parallax("verify", path)
    assert damaged.status == 1
    assert "! report A (a.txt): its hash does not fit" in damaged.out
    exported = parallax("export", path, "--json", path.with_name("rest.json"))
    assert exported.status == 0
    assert "damaged: report A" in exported.err
    rest = json.loads(path.with_name("rest.json").read_text("utf-8"))
    assert [s["id"] for s in rest["sources"]] == ["A", "B"]
    assert rest["findings"]
    assert any("report A (a.txt)" in note for note in rest["notes"])


def test_a_case_that_is_open_elsewhere_can_be_exported_but_not_audited(path: Path, tmp_path: Path) -> None:
    with open_case(path):
        refused = parallax("audit", path)
        assert refused.status == 2
        assert "is open in parallax on" in refused.err
        assert parallax("export", path, "--json", tmp_path / "a.json").status == 0
        assert parallax("verify", path).status == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["audit", "none.parallax"], "does not exist"), (["verify", "none.parallax"], "does not exist"),
        (["export", "CASE"], "Say what to export"), (["export", "CASE", "--json", "no/such/x.json"], "does not exist"),
        (["verdicts", "give", "CASE", "ffffff", "confirmed"], "has no finding 'ffffff'"),
        (["verdicts", "give", "CASE", "MARK", "perhaps"], "'perhaps' is no verdict"),
        (["verdicts", "import", "CASE", "none.json"], "cannot be read"), (["copy", "CASE", "CASE"], "exists already"),
        (["verdicts", "import", "CASE", "REPORT"], "no file of verdicts"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said_in_one_sentence(
    path: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    with read_case(path) as case:
        named = {"CASE": path, "MARK": case.marks()[0], "REPORT": put(tmp_path / "reports", HARBOUR)[0]}
    done = parallax(*(named.get(a, a) for a in arguments))
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("parallax: ")
    assert said in done.err
    assert done.err.count("\n") == 1
