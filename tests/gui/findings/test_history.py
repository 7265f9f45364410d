"""The log in a checker's words."""

from __future__ import annotations

from pathlib import Path

from parallax.case import open_case
from parallax.gui.findings import history
from parallax.review.suppressions import BETWEEN


def test_what_was_decided_of_a_finding_is_told_the_last_first(case_file: Path) -> None:
    with open_case(case_file) as case:
        mark = case.marks()[0]
        case.decide(mark, "confirmed", "AB")
        case.note(mark, "ask the port", "AB")
        case.decide(mark, "explained", "CD", "two tides")
        case.undo("AB")
        told = history.of_finding(case.log, mark)
    assert [(one.who, one.text, one.undone) for one in told] == [
        ("CD", "Explained (two tides)", True),
        ("AB", "Note: ask the port", False),
        ("AB", "Confirmed", False),
    ]


def test_the_whole_log_says_what_was_undone_and_knows_rules_by_name(case_file: Path) -> None:
    with open_case(case_file) as case:
        first = case.finding(case.marks()[0])
        case.suppress("rule", first.rule, "too loud", "AB")
        case.undo("AB")
        case.suppress("values", BETWEEN.join(("2021-03-04", "12 persons")), "known", "AB")
        told = history.of_case(case.log, {first.rule: "The loud rule"})
    assert [one.text for one in told] == [
        "Silenced: Thu 4 Mar 2021 / 12 persons (known)",
        "Undid: Silenced: The loud rule (too loud)",
        "Silenced: The loud rule (too loud)",
    ]
    assert [one.undone for one in told] == [False, False, True]
    assert first.rule not in " ".join(one.text for one in told)


def test_cleared_remarks_are_told_as_such(case_file: Path) -> None:
    with open_case(case_file) as case:
        mark = case.marks()[0]
        case.note(mark, "x")
        case.note(mark, "")
        case.prefer(mark, 1)
        case.prefer(mark, 0)
        told = [one.text for one in history.of_finding(case.log, mark)]
    assert told == ["No reading held right", "Reading 1 held right", "Note removed", "Note: x"]
