"""What the checkers said of findings stands in the workbook and in the JSON."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from parallax.case import create
from parallax.export import document
from parallax.export.decided import write_decided
from parallax.model import Span
from parallax.review.log import Standing
from tests.case.reports import HARBOUR, put, rules
from tests.export.sample import sample
from tests.export.test_workbook import column

SAID = Standing("confirmed", "The town says so.", "Ida", "2031-02-03T04:05:06+00:00", 4, "Ask for the plan.", "OB", 2)


def test_the_workbook_has_note_reading_and_second_checker(tmp_path: Path) -> None:
    audit = sample()
    first = next(f for f in audit.findings if f.relation == "conflict")
    write_decided(audit, {first.fingerprint: SAID}, tmp_path / "w.xlsx")
    sheet = load_workbook(tmp_path / "w.xlsx")["Discrepancies"]
    told = {
        head: column(sheet, head)[0] for head in ("Verdict", "Checked by", "Right reading", "Note", "Second checker")
    }
    assert (told["Verdict"], told["Checked by"]) == ("confirmed", "Ida")
    assert (told["Note"], told["Second checker"]) == ("Ask for the plan.", "OB")
    assert str(told["Right reading"]).endswith(f"({', '.join(first.readings[1].sources)})")
    assert set(column(sheet, "Note")[1:]) <= {None, ""}


def test_the_json_says_what_was_said_and_only_where_something_was() -> None:
    audit = sample()
    first, *others = audit.findings
    made = document(audit, {first.fingerprint: SAID})["findings"]
    assert made[0]["review"] == {
        "verdict": "confirmed", "reason": "The town says so.", "who": "Ida", "at": "2031-02-03T04:05:06+00:00",
        "note": "Ask for the plan.", "preferred": 2, "second_checker": "OB",
    }  # fmt: skip
    assert all("review" not in finding for finding in made[1:])
    assert len(others) == len(made) - 1


def test_a_finding_of_ones_own_is_exported_like_any_other(tmp_path: Path) -> None:
    with create(tmp_path / "c.parallax") as case:
        case.add(put(tmp_path / "reports", HARBOUR))
        case.audit(rules())
        spans = [(s.sigil, Span(at, at + 10, "")) for s in case.sources() for at in [s.text.index("ran aground")]]
        mark = case.add_finding("How the ship fared", spans, "status", who="Ida")
        case.note(mark, "Two words for it?")
        made = document(case.result(), case.standings)["findings"][0]
        assert (made["rule"], made["topic"], made["fingerprint"]) == ("own/status", "How the ship fared", mark)
        assert made["review"]["note"] == "Two words for it?"
        write_decided(case.result(), case.standings, tmp_path / "w.xlsx")
    book = load_workbook(tmp_path / "w.xlsx")
    assert column(book["Discrepancies"], "In dispute")[0] == "How the ship fared"
    assert column(book["Discrepancies"], "Note")[0] == "Two words for it?"
    assert "ran aground" in str(column(book["Evidence"], "Sentence")[0])
