"""What the log says of claims, names, rules and words, folded into what is in force."""

from __future__ import annotations

import json

import pytest

from parallax.lexicon.glossary import Entry as Term
from parallax.model import Claim, Span, Value
from parallax.review.choices import Choice, applied, checked_choice, choices, terms, written
from parallax.review.log import VERDICTS, Entry, ReviewError, in_force, stacks, standings
from parallax.review.mending import Correction, concerned, corrected, likenesses
from parallax.review.records import records
from tests.case.reports import rules
from tests.review.samples import entry


def claim(start: int, words: str, kind: str = "quantity", slot: str = "count", value: str = "") -> Claim:
    span = Span(start, start + len(words), words)
    return Claim("A", 0, span, kind, slot, Value(value or words))  # type: ignore[arg-type]


TOLLS = claim(10, "nine tolls")
DAY = claim(12, "today", "time", "when")


def test_the_exact_words_are_meant_before_all_that_they_touch() -> None:
    both = [TOLLS, DAY]
    assert concerned(both, Span(12, 17, "today"), "value") == (DAY,)
    assert concerned(both, Span(11, 19, "ine tolls"), "value") == (TOLLS,)
    assert concerned(both, Span(5, 25, ""), "value") == (TOLLS, DAY)
    assert concerned(both, Span(5, 25, ""), "date") == (DAY,)
    assert corrected(both, [Correction(1, "A", Span(5, 25, ""), "value", "7", read=(claim(0, "7"),))]) == (TOLLS, DAY)
    assert concerned(both, Span(30, 31, "x"), "value") == ()


def test_the_last_correction_of_a_claim_counts() -> None:
    fixes = [
        Correction(n, "A", TOLLS.span, "value", text, read=(claim(0, text),)) for n, text in enumerate(("8", "7"), 1)
    ]
    (mended,) = corrected([TOLLS], fixes)
    assert (mended.value.norm, mended.span) == ("7", TOLLS.span)
    assert mended.value.derivation == "corrected by the checker: 7"
    assert corrected([TOLLS], [Correction(1, "A", None, "value", "7", read=(claim(0, "7"),))]) == (TOLLS,)


def test_of_two_names_the_last_word_counts() -> None:
    log = [
        Entry(1, "", "", "same", kind="entity", content=json.dumps(["Ova", "Eva"])),
        Entry(2, "", "", "differ", kind="entity", content=json.dumps(["eva", "ova"])),
        Entry(3, "", "", "same", kind="term", content=json.dumps(["dike", "dam"])),
    ]
    assert [(one.number, one.same) for one in likenesses(log)] == [(2, False), (3, True)]
    assert [one.number for one in likenesses([*log, Entry(4, "", "", "withdraw", about=3)])] == [2]


def test_choices_of_a_rule_add_up_and_end() -> None:
    one, other, *_ = rules()
    log = [
        Entry(1, "", "", "rule", what=one.id, content=checked_choice(None, "info")),
        Entry(2, "", "", "rule", what=one.id, content=checked_choice(False, None)),
    ]
    assert choices(log) == {one.id: Choice(False, "info")}
    assert [r.id for r in applied([one, other], choices(log))] == [other.id]
    assert [r.severity for r in applied([one, other], choices(log[:1]))] == ["info", other.severity]
    log += [
        Entry(3, "", "", "rule", what=one.id, content=checked_choice(True, "")),
    ]
    assert choices(log) == {}
    assert applied([one, other], {}) == (one, other)


def test_the_log_goes_before_what_was_defined_before_it() -> None:
    old = [Term("dike", note="A wall."), Term("quay")]
    log = [
        Entry(1, "", "", "define", what="Dike", content=written(Term("Dike", "body"))),
        Entry(2, "", "", "undefine", what="quay"),
    ]
    assert terms(log, old) == (Term("Dike", "body"),)
    assert terms([], old) == tuple(old)


def test_a_group_is_one_step_even_where_its_first_entry_was_lost() -> None:
    group = [Entry(n, "", "", "verdict", mark, "confirmed", group=1) for n, mark in ((1, "a"), (2, "b"), (3, "c"))]
    assert stacks(group) == ([1], [])
    assert stacks(group[1:]) == ([1], [])
    undone = [*group[1:], entry(4, "undo", about=1)]
    assert in_force(undone) == ()
    assert (stacks(undone), standings(undone)) == (([], [1]), {})
    assert set(standings([*undone, entry(5, "redo", about=1)])) == {"b", "c"}


def test_a_note_goes_on_to_the_finding_that_takes_the_verdict_over() -> None:
    log = [
        Entry(1, "", "Ida", "note", "old", content="Ask."),
        entry(2, "verdict", "old", "explained"),
        Entry(3, "", "Ida", "carry", "new", "explained", was="old"),
    ]
    assert (standings(log)["new"].verdict, standings(log)["new"].note) == ("explained", "Ask.")


def test_open_verdicts_say_nothing_of_a_rule() -> None:
    log = [entry(n, "verdict", f"m{n}", verdict) for n, verdict in enumerate(VERDICTS, 1)]
    assert records(standings(log), {f"m{n}": "r" for n in range(1, 8)}) == {"r": (2, 4)}
    assert records(standings(log), {}) == {}


def test_a_severity_that_is_none_is_refused() -> None:
    with pytest.raises(ReviewError, match="'huge' is no severity; choose"):
        checked_choice(True, "huge")
