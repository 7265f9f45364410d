"""The findings as CSV, as a spreadsheet reads them."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from parallax.export.csv import encoded, write_csv
from parallax.model import Audit, Span
from parallax.review.carry import marked
from parallax.review.log import Standing
from tests.export.sample import sample


def rows(data: bytes) -> list[dict[str, str]]:
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(text.splitlines(keepends=True)))


def test_one_row_a_finding_and_one_column_a_report() -> None:
    audit = sample()
    found = rows(encoded(audit, {}))
    disputed = [f for f in audit.findings if f.relation in ("conflict", "wording", "precision")]
    assert len(found) == len(disputed) > 0
    heads = list(found[0])
    assert all(any(head.startswith(f"{s.sigil}  ") for head in heads) for s in audit.sources)
    assert encoded(audit, {}).startswith(b"\xef\xbb\xbf")


def test_what_the_checker_said_stands_in_the_row() -> None:
    audit = sample()
    first = next(f for f in audit.findings if f.relation in ("conflict", "wording", "precision"))
    mark = next(mark for mark, f in marked(audit.findings).items() if f is first)
    found = rows(encoded(audit, {mark: Standing("confirmed", "Asked the port.", "Ida", "2024-05-09", 1)}))
    assert found[0]["Verdict"] == "confirmed"
    assert found[0]["Reason for the verdict"] == "Asked the port."


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@x", "\tx", "＝1"])
def test_no_cell_is_a_formula(start: str) -> None:
    audit = sample()

    def worded(audit: Audit) -> Audit:
        findings = tuple(
            replace(f, evidence=tuple(replace(e, span=Span(0, 1, start)) for e in f.evidence)) for f in audit.findings
        )
        return replace(audit, findings=findings)

    cells = [cell for row in rows(encoded(worded(audit), {})) for cell in row.values()]
    assert any(start.strip() in cell for cell in cells)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "＝")) for cell in cells)


def test_the_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "findings.csv"
    path.write_text("before", "utf-8")
    write_csv(sample(), path)
    assert path.read_bytes() == encoded(sample(), {})
    assert [p.name for p in tmp_path.iterdir()] == ["findings.csv"]
