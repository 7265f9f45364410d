"""The log: undo and redo behave as in any program, and nothing in it is ever lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.review.log import (
    VERDICTS,
    Entry,
    ReviewError,
    Verdict,
    checked_verdict,
    clock_steps,
    in_force,
    stacks,
    standings,
)
from tests.review.samples import entry

STEPS = st.lists(st.tuples(st.sampled_from(["do", "undo", "redo"]), st.sampled_from("abc"), st.sampled_from(VERDICTS)))


@given(STEPS)
def test_undo_and_redo_do_what_a_list_of_states_would(steps: list[tuple[str, str, Verdict]]) -> None:
    log: list[Entry] = []
    states: list[dict[str, Verdict]] = [{}]
    at = 0
    for what, mark, verdict in steps:
        done, undone = stacks(log)
        number = len(log) + 1
        if what == "do":
            log.append(entry(number, "verdict", mark, verdict))
            states[at + 1 :] = [{**states[at], mark: verdict}]
            at += 1
        elif what == "undo" and done:
            log.append(entry(number, "undo", about=done[-1]))
            at -= 1
        elif what == "redo" and undone:
            log.append(entry(number, "redo", about=undone[-1]))
            at += 1
        assert {m: s.verdict for m, s in standings(log).items()} == states[at]


def test_the_last_word_counts() -> None:
    log = [entry(1, "verdict", "m", "confirmed"), entry(2, "verdict", "m", "explained")]
    assert standings(log)["m"].verdict == "explained"
    assert standings([*log, entry(3, "undo", about=2)])["m"].verdict == "confirmed"
    assert [e.number for e in in_force([*log, entry(3, "undo", about=2)])] == [1]


def test_an_undo_of_something_that_was_lost_is_passed_over() -> None:
    assert stacks([entry(2, "undo", about=1), entry(3, "verdict")]) == ([3], [])


def test_a_word_that_is_no_verdict_is_refused() -> None:
    with pytest.raises(ReviewError, match="'maybe' is no verdict: choose one of unreviewed, confirmed"):
        checked_verdict("maybe")


def test_a_clock_set_back_is_seen() -> None:
    early = Entry(2, "2001-01-01", "", "verdict")
    assert clock_steps([entry(1, "verdict"), early, entry(3, "verdict")]) == [2]
