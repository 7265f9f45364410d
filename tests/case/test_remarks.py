"""What a checker says of a finding besides its verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from parallax.case import Case, Filter, open_case
from parallax.review.log import ReviewError
from tests.case.reports import rules


def test_a_note_stays_when_a_verdict_follows_and_over_a_restart(path: Path) -> None:
    with open_case(path) as case:
        mark = case.marks()[0]
        case.note(mark, "  The harbour master calls back at noon. ", who="Ida")
        assert (case.standings[mark].verdict, case.page()[0].verdict) == ("unreviewed", "unreviewed")
        case.decide(mark, "explained", who="Ole")
    with open_case(path) as case:
        assert case.page()[0].note == "The harbour master calls back at noon."
        assert case.log[0].who == "Ida"
        assert case.log[0].at
        case.undo()
        assert (case.page()[0].verdict, case.page()[0].note) == ("unreviewed", "The harbour master calls back at noon.")
        case.undo()
        assert case.page()[0].note == ""
        assert case.verify() == ()


def test_the_right_reading_is_one_that_there_is(case: Case) -> None:
    mark = case.marks()[0]
    case.prefer(mark, 2, who="Ida")
    case.decide(mark, "confirmed")
    assert case.page()[0].preferred == 2
    case.prefer(mark, 0)
    assert case.page()[0].preferred == 0
    with pytest.raises(ReviewError, match="has 2 readings"):
        case.prefer(mark, 3)


def test_a_sign_off_is_of_one_verdict_only(case: Case) -> None:
    mark = case.marks()[0]
    with pytest.raises(ReviewError, match="no verdict to sign off"):
        case.sign(mark, "OB")
    case.decide(mark, "confirmed", who="Ida")
    case.sign(mark, "OB", who="Ole")
    assert case.page()[0].initials == "OB"
    case.decide(mark, "corrected", who="Ida")
    assert case.page()[0].initials == ""
    case.undo()
    assert case.page()[0].initials == "OB"
    case.sign(mark, "")
    assert case.page()[0].initials == ""


def test_many_verdicts_at_once_are_one_step_back_and_forth(path: Path) -> None:
    with open_case(path) as case:
        marks = case.marks()
        case.decide(marks[0], "explained")
        case.decide_all(marks, "confirmed", who="Ida", reason="All asked.")
        assert case.count(Filter(verdicts=("confirmed",))) == len(marks)
        case.undo()
        assert [case.standings[mark].verdict for mark in case.standings] == ["explained"]
    with open_case(path) as case:
        case.redo()
        assert {line.verdict for line in case.page()} == {"confirmed"}
        case.undo()
        case.undo()
        assert case.count(Filter(verdicts=("unreviewed",))) == len(marks)
        with pytest.raises(ReviewError, match="nothing to undo"):
            case.undo()
        with pytest.raises(ReviewError, match="Choose the findings"):
            case.decide_all((), "confirmed")
        assert case.verify() == ()


def test_what_a_suppression_would_hide_is_known_before(case: Case) -> None:
    before = case.marks()
    rule = case.page()[0].finding.rule
    would = case.silences("rule", rule)
    assert case.marks() == before
    case.suppress("rule", rule, "Not for this desk.")
    assert set(before) - set(case.marks()) == set(would)
    assert case.silences("rule", rule) == ()
    with pytest.raises(ReviewError, match="is not two values"):
        case.silences("values", "seven")


def test_a_rules_track_record_is_of_what_was_decided(case: Case) -> None:
    line, *others = case.page()
    rule = line.finding.rule
    assert case.track_record(rule) == (0, 0)
    case.decide(line.mark, "confirmed")
    assert case.track_record(rule) == (1, 1)
    case.decide(line.mark, "not a discrepancy")
    assert case.records() == {rule: (0, 1)}
    case.decide(line.mark, "needs a call")
    assert case.track_record(rule) == (0, 0)
    assert case.rule_counts()[rule] >= 1
    assert sum(case.rule_counts().values()) == len(others) + 1


def test_findings_are_listed_in_the_order_that_is_asked_for(case: Case) -> None:
    case.decide(case.marks()[1], "confirmed")
    lines = case.page(Filter(order="type"))
    assert [line.finding.type for line in lines] == sorted(line.finding.type for line in lines)
    topics = [line.finding.topic.casefold() for line in case.page(Filter(order="topic"))]
    assert topics == sorted(topics)
    assert case.page(Filter(order="verdict"))[-1].verdict == "confirmed"
    assert case.page(Filter(order="verdict", backwards=True))[0].verdict == "confirmed"
    assert case.marks(Filter(backwards=True)) == case.marks()[::-1]
    assert set(case.marks(Filter(order="severity"))) == set(case.marks(Filter(order="source")))


def test_a_search_looks_into_notes_and_outlets_as_well(case: Case) -> None:
    first, second, *_ = case.marks()
    case.note(second, "Ask the Pilotage Board")
    assert case.marks(Filter(noted=True)) == (second,)
    assert case.marks(Filter(search="pilotage ASK")) == (second,)
    assert case.marks(Filter(search="pilotage nowhere")) == ()
    assert first in case.marks(Filter(search=case.finding(first).topic))


def test_notes_and_sign_off_outlive_an_audit(case: Case) -> None:
    mark = case.marks()[0]
    case.decide(mark, "confirmed")
    case.note(mark, "Seen the bill.")
    case.sign(mark, "OB")
    case.audit(rules())
    line = next(one for one in case.page() if one.mark == mark)
    assert (line.note, line.initials) == ("Seen the bill.", "OB")
