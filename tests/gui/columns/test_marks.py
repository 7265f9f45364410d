"""Marks are found by their place, and overlapping ones get lines of their own."""

from __future__ import annotations

from parallax.gui.columns.marks import Mark, Marks, marks_of
from parallax.model import ClaimType, Evidence, Finding, Reading, Relation, Span


def finding(relation: Relation, type_: ClaimType, *places: tuple[str, int, int]) -> Finding:
    evidence = tuple(Evidence(s, s, Span(a, b, "x" * (b - a)), "1", 1, 0) for s, a, b in places)
    return Finding("f", "core/x", type_, relation, "major", 0.5, "Topic", "", "", "", "",
                   (Reading("1", ("A",)),), evidence, "f")  # fmt: skip


def found(*findings: Finding) -> Marks:
    return marks_of([(f"m{n}", one) for n, one in enumerate(findings)], "A", lambda place: place)


def test_only_the_marks_of_one_source() -> None:
    marks = found(finding("conflict", "time", ("A", 4, 9), ("B", 1, 2)))
    assert [(m.start, m.end, m.findings) for m in marks.all] == [(4, 9, ("m0",))]


def test_agreement_is_not_underlined() -> None:
    assert found(finding("agree", "time", ("A", 4, 9))).all == ()


def test_findings_on_the_same_words_share_a_mark() -> None:
    marks = found(finding("conflict", "time", ("A", 4, 9)), finding("conflict", "time", ("A", 4, 9)))
    assert [m.findings for m in marks.all] == [("m0", "m1")]


def test_overlapping_marks_are_on_lines_of_their_own() -> None:
    marks = found(finding("wording", "quote", ("A", 0, 30)), finding("conflict", "time", ("A", 10, 15)))
    assert {m.type: m.level for m in marks.all} == {"quote": 0, "time": 1}


def test_a_click_means_the_shortest_first() -> None:
    marks = found(finding("wording", "quote", ("A", 0, 30)), finding("conflict", "time", ("A", 10, 15)))
    assert marks.findings_at(12) == ["m1", "m0"]
    assert marks.findings_at(20) == ["m0"]
    assert marks.findings_at(30) == []


def test_a_long_mark_that_began_earlier_is_found() -> None:
    marks = Marks([Mark(0, 500, "wording", "quote", ("a",)), Mark(10, 12, "single", "time", ("b",))])
    assert [m.findings for m in marks.between(400, 410)] == [("a",)]
