"""The workbook: what the desk finds in it, and that no text of a report can run, break or hide anything in it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from parallax.errors import OutputError
from parallax.export import write_workbook
from parallax.export.visible import visible
from parallax.model import Alignment, Audit
from tests.export.sample import sample

SHEETS = ["Summary", "Discrepancies", "Evidence", "Matrix", "Quotes", "Timeline", "Sources", "Method"]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HOSTILE = [
    "=1+1", "=cmd|'/c calc'!A0", '=HYPERLINK("http://example.org","click")', "=", "+1+1", "-2+3", "@SUM(1)", "\t=1",
    "\r=1", "\n=1", "'=1", "＝1+1", "\u200b=1", "#REF!", "#N/A", "#DIV/0!", "00123", "1e5", "TRUE", "2024-01-01",
    "a\x00b", "\x1b[31m", "\x0b\x0c", "\x7f\x9f", "\ufffe\uffff", "\ud800 half", "\U0001f600", "\u202eabc",
    "\ufeffabc", "_x000D_", "_x0041_x", "__x005F_", "]]>", "<f>1</f>", "&amp;", "file:///etc/passwd",
    "\\\\host\\share", "مرحبا", "e\u0301",
]  # fmt: skip


def written(audit: Audit, folder: Path) -> Path:
    path = folder / "audit.xlsx"
    write_workbook(audit, path)
    return path


def opened(audit: Audit, folder: Path) -> Workbook:
    return load_workbook(written(audit, folder))


def column(sheet: Worksheet, head: str) -> list[object]:
    heads = [cell.value for cell in sheet[1]]
    return [row[heads.index(head)].value for row in sheet.iter_rows(min_row=2)]


def texts(path: Path) -> set[str]:
    """Every text of the book as Excel shows it: escapes decoded once, from left to right."""
    with ZipFile(path) as package:
        parts = [
            ET.fromstring(package.read(n)) for n in package.namelist() if n.startswith("xl/") and n.endswith(".xml")
        ]
    items = [item for part in parts for tag in ("si", "is") for item in part.iter(f"{MAIN}{tag}")]
    return {re.sub(r"_x([0-9A-F]{4})_", lambda m: chr(int(m[1], 16)), "".join(item.itertext())) for item in items}


def test_the_sheets_stand_in_the_order_of_the_work(tmp_path: Path) -> None:
    assert opened(sample(), tmp_path).sheetnames == SHEETS


def test_a_discrepancy_has_the_exact_words_a_column_a_source(tmp_path: Path) -> None:
    sheet = opened(sample(), tmp_path)["Discrepancies"]
    assert column(sheet, "No.") == ["D1", "D2", "D3"]
    assert column(sheet, "Relation") == ["≠ conflict", "⊂ more exact", "~ other words"]
    assert column(sheet, "A  Harbour Times")[0] == "on Friday"
    assert column(sheet, "B  The Lantern")[:2] == ["on Saturday", "nothing matched"]
    assert column(sheet, "Values")[0] == "Fri 5 Mar 2021 (A)\nSat 6 Mar 2021 (B)"
    assert set(column(sheet, "Verdict")) == {"unreviewed"}


def test_a_verdict_is_chosen_from_a_list_and_counted(tmp_path: Path) -> None:
    book = opened(sample(), tmp_path)
    (rule,) = book["Discrepancies"].data_validations.dataValidation
    assert "not a discrepancy" in rule.formula1
    assert str(rule.sqref) == "L2:L4"
    shown = load_workbook(tmp_path / "audit.xlsx", data_only=True)["Summary"]
    row = next(r for r in shown.iter_rows(values_only=True) if r[0] == "unreviewed")
    counts = next(shown.iter_rows(min_row=1 + list(shown.values).index(row) + 1, values_only=True))
    assert counts == (3, 0, 0, 0, 0, 0, 0)


def test_a_discrepancy_leads_to_its_evidence_and_back(tmp_path: Path) -> None:
    book = opened(sample(), tmp_path)
    link = book["Discrepancies"]["A3"].hyperlink
    sheet, place = link.location.split("!")
    assert sheet == "'Evidence'"
    assert book["Evidence"][place].value == "D2"
    assert book["Evidence"][place].hyperlink.location == "'Discrepancies'!A3"


def test_the_words_in_question_are_strong_in_their_sentence(tmp_path: Path) -> None:
    sheet = load_workbook(written(sample(), tmp_path), rich_text=True)["Evidence"]
    sentence = sheet.cell(2, [c.value for c in sheet[1]].index("Sentence") + 1).value
    assert str(sentence) == "The new bridge opens to traffic on Friday."
    assert [block.text for block in sentence if getattr(block, "font", None) and block.font.b] == ["on Friday"]


def test_the_matrix_joins_what_rests_on_the_same_words(tmp_path: Path) -> None:
    sheet = opened(sample(), tmp_path)["Matrix"]
    assert column(sheet, "Relation") == ["≠ conflict", "~ other words", "= agree", "1 no counterpart"]
    assert column(sheet, "C  c-bridge.txt")[0] == "in March [Mar 2021]"
    assert column(sheet, "Reports") == [3, 2, 2, 1]


def test_versions_of_one_remark_stand_together(tmp_path: Path) -> None:
    sheet = opened(sample(), tmp_path)["Quotes"]
    assert column(sheet, "Remark") == ["Q1", "Q1"]
    assert column(sheet, "In dispute") == ["D3", "D3"]


def test_the_timeline_runs_in_order_with_what_has_no_date_last(tmp_path: Path) -> None:
    sheet = opened(sample(), tmp_path)["Timeline"]
    assert column(sheet, "From") == ["2021-03-05", "2021-03-06", "no date"]
    assert column(sheet, "How it was read")[0] == "from the head line"


def test_sources_and_method_say_how_the_result_came_about(tmp_path: Path) -> None:
    book = opened(sample(), tmp_path)
    assert column(book["Sources"], "How the date is known")[0] == "stated in the report: the line under the headline"
    assert column(book["Sources"], "SHA-256 of the file")[0] == sample().sources[0].sha256
    said = {v for row in book["Method"].values for v in row if isinstance(v, str)}
    assert {"The same opening on different days", "0f" * 32, "an appeal for money"} <= said
    assert any(text.startswith("Support our newsroom") for text in said)


def test_every_table_keeps_its_head_in_sight_and_can_be_filtered_and_printed(tmp_path: Path) -> None:
    for sheet in opened(sample(), tmp_path).worksheets[1:-1]:
        assert sheet.freeze_panes.endswith("2")
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.orientation == "landscape"


@pytest.mark.parametrize("hostile", HOSTILE, ids=[ascii(h) for h in HOSTILE])
def test_a_text_stays_a_text(tmp_path: Path, hostile: str) -> None:
    audit = sample()
    finding = replace(audit.findings[0], topic=hostile, settle=hostile)
    sources = tuple(replace(s, title=replace(s.title, value=hostile), file=hostile or "x") for s in audit.sources)
    book = opened(replace(audit, findings=(finding, *audit.findings[1:]), sources=sources), tmp_path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {c.data_type for c in cells if c.parent.title != "Summary"} <= {"s", "n"}
    assert all(c.value.startswith("=COUNTIF(Discrepancies!") for c in cells if c.data_type == "f")
    assert visible(hostile) in texts(tmp_path / "audit.xlsx")
    shown = next(c for c in cells if c.parent.title == "Discrepancies" and c.coordinate == "E2")
    assert shown.quotePrefix


def test_hostile_text_everywhere_leaves_a_whole_file_without_ways_out(tmp_path: Path) -> None:
    path = written(sample("".join(HOSTILE)), tmp_path)
    assert load_workbook(path).sheetnames == SHEETS
    with ZipFile(path) as package:
        assert package.testzip() is None
        everything = {name: package.read(name).decode() for name in package.namelist()}
    assert not any("External" in text for name, text in everything.items() if name.endswith(".rels"))
    assert not [name for name in everything if "externalLink" in name or "vba" in name]


def test_a_text_longer_than_a_cell_is_cut_visibly_and_goes_on(tmp_path: Path) -> None:
    long = "".join(f"word {n} 😀 _x000D_ " for n in range(5000))
    audit = sample()
    finding = replace(audit.findings[0], settle=long)
    book = opened(replace(audit, findings=(finding, *audit.findings[1:])), tmp_path)
    sheet = book["Discrepancies"]
    start, mark, _ = str(column(sheet, "What would settle it")[0]).partition(
        " … [cut here: goes on in the sheet 'Long texts', row 2]"
    )
    assert mark
    rest = [str(part) for part in column(book["Long texts"], "Text")]
    assert "".join([start, *rest]).replace("_x005F_", "_") == long
    assert all(len(str(part).encode("utf-16-le")) // 2 <= 32767 for part in [start + mark, *rest])
    assert column(book["Long texts"], "Goes on from")[0] == "Discrepancies, K2"


def test_a_text_of_many_lines_keeps_to_what_a_cell_can_hold(tmp_path: Path) -> None:
    audit = sample()
    finding = replace(audit.findings[0], settle="\n".join("abc" for _ in range(400)))
    book = opened(replace(audit, findings=(finding, *audit.findings[1:])), tmp_path)
    text = str(column(book["Discrepancies"], "What would settle it")[0])
    assert text.count("\n") <= 253
    assert text.count("abc") == 400


def test_the_same_audit_gives_the_same_bytes_and_they_tell_nothing_of_the_machine(tmp_path: Path) -> None:
    first = written(sample(), tmp_path).read_bytes()
    assert written(sample(), tmp_path).read_bytes() == first
    with ZipFile(tmp_path / "audit.xlsx") as package:
        core = package.read("docProps/core.xml").decode()
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not re.search("creator|created|modified|openpyxl", core)


def test_an_audit_without_findings_is_a_workbook_too(tmp_path: Path) -> None:
    empty = replace(sample(), findings=(), claims=(), rules=(), alignment=Alignment())
    book = opened(empty, tmp_path)
    assert "No conflict was found." in texts(tmp_path / "audit.xlsx")
    assert column(book["Discrepancies"], "No.") == ["Nothing of this kind was found."]


def test_another_ending_than_xlsx_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"ends in \.xlsx"):
        write_workbook(sample(), tmp_path / "audit.pdf")
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_shows_the_same_texts(tmp_path: Path) -> None:
    audit = sample()
    findings = [replace(audit.findings[0], id=str(n), topic=f"{n}", settle=text) for n, text in enumerate(HOSTILE)]
    path = written(replace(audit, findings=tuple(findings)), tmp_path)
    (tmp_path / "out").mkdir()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "xlsx",
         "--outdir", str(tmp_path / "out"), str(path)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    sheet = load_workbook(tmp_path / "out" / "audit.xlsx")["Discrepancies"]
    assert {visible(text).strip() for text in HOSTILE} <= {
        text.strip() for text in texts(tmp_path / "out" / "audit.xlsx")
    }
    assert all(cell.data_type == "s" for cell in sheet["K"])
