"""Whatever a checker does, in whatever order: all of it can be undone and redone, and a reopened case is the same."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from parallax.case import Case, Filter, open_case
from parallax.lexicon.glossary import Entry
from parallax.model import Span
from parallax.review.log import VERDICTS, ReviewError, stacks

PLACE = st.integers(0, 7)
WORDS = st.sampled_from(["", "Ask again.", "Seen."])
WHOLE = Filter(hidden=True, states=())


def content(case: Case) -> tuple[Any, ...]:
    """All that a checker sees of what was decided."""
    return (
        case.page(WHOLE), dict(case.standings), case.suppressions(), case.corrections(), case.likeness(), case.links(),
        case.rule_choices(), case.glossary_entries(), case.sources(), case.own_findings(), case.records(),
    )  # fmt: skip


class Checking(RuleBasedStateMachine):
    """A case in the hands of somebody who tries everything."""

    audited: Path

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.case = open_case(shutil.copy(self.audited, self.folder / "c.parallax"))
        self.untouched = content(self.case)
        self.rows = [row.cells for row in self.case.result().alignment.rows if len(row.cells) > 1]

    def teardown(self) -> None:
        if not hasattr(self, "case"):
            return
        before = content(self.case)
        steps = len(stacks(self.case.log)[0])
        for _ in range(steps):
            self.case.undo()
        assert content(self.case) == self.untouched
        for _ in range(steps):
            self.case.redo()
        assert content(self.case) == before
        assert self.case.verify() == ()
        self.case.close()
        shutil.rmtree(self.folder)

    def mark(self, n: int) -> str:
        marks = self.case.marks(WHOLE)
        return marks[n % len(marks)]

    @rule(n=PLACE, verdict=st.sampled_from(VERDICTS), reason=WORDS)
    def decide(self, n: int, verdict: str, reason: str) -> None:
        self.case.decide(self.mark(n), verdict, "Ida", reason)

    @rule(n=PLACE, verdict=st.sampled_from(VERDICTS))
    def decide_all(self, n: int, verdict: str) -> None:
        self.case.decide_all(self.case.marks(WHOLE)[n % 3 :], verdict, "Ida")

    @rule(n=PLACE, text=WORDS)
    def note(self, n: int, text: str) -> None:
        self.case.note(self.mark(n), text)

    @rule(n=PLACE, reading=st.integers(0, 1))
    def prefer(self, n: int, reading: int) -> None:
        self.case.prefer(self.mark(n), reading)

    @rule(n=PLACE)
    def sign(self, n: int) -> None:
        standing = self.case.standings.get(self.mark(n))
        if standing and standing.verdict != "unreviewed":
            self.case.sign(self.mark(n), "OB", "Ole")

    @rule(n=PLACE)
    def silence(self, n: int) -> None:
        self.case.suppress("rule", self.case.finding(self.mark(n)).rule, "Not now.")

    @precondition(lambda self: self.case.suppressions())
    @rule()
    def lift(self) -> None:
        self.case.lift(self.case.suppressions()[-1].number)

    @rule(same=st.booleans(), name=st.sampled_from(["Marigold", "Elm Point"]))
    def liken(self, same: bool, name: str) -> None:
        (self.case.same if same else self.case.differ)("entity", "Osric Tander", name)

    @rule(linked=st.booleans(), n=PLACE)
    def tie(self, linked: bool, n: int) -> None:
        cells = [(sigil, numbers[0]) for sigil, numbers in self.rows[n % len(self.rows)]]
        (self.case.link if linked else self.case.unlink)(cells)

    @rule(name=st.sampled_from(["Osric Tander", "the line"]))
    def correct(self, name: str) -> None:
        text = self.case.sources()[0].text
        start = text.index("84 passengers")
        self.case.correct("A", Span(start, start + 13, ""), "speaker", name)

    @rule(at=st.integers(30, 60), n=st.integers(1, 9))
    def find(self, at: int, n: int) -> None:
        spans = [(s.sigil, Span(at, at + n, s.text[at : at + n])) for s in self.case.sources()]
        with suppress(ReviewError):  # there may be one of these words already
            assert self.case.add_finding("Of my own", spans, "status") in self.case.marks(WHOLE)

    @precondition(lambda self: self.case.own_findings() or self.case.likeness() or self.case.links())
    @rule()
    def withdraw(self) -> None:
        there = {*self.case.own_findings()}
        there |= (
            {one.number for one in self.case.corrections()}
            | {one.number for one in self.case.likeness()}
            | {one.number for one in self.case.links()}
        )
        self.case.withdraw(max(there))

    @rule(on=st.booleans(), severity=st.sampled_from(["minor", ""]))
    def choose(self, on: bool, severity: str) -> None:
        self.case.choose_rule("core/quantity/count", on, severity)

    @rule(kind=st.sampled_from(["", "body"]), note=WORDS)
    def define(self, kind: str, note: str) -> None:
        self.case.define_entry(Entry("ferry", kind, note=note))

    @rule(outlet=st.sampled_from(["The Bell", ""]))
    def describe(self, outlet: str) -> None:
        self.case.describe("B", publisher=outlet)

    @rule()
    def undo(self) -> None:
        if stacks(self.case.log)[0]:
            self.case.undo()

    @rule()
    def redo(self) -> None:
        if stacks(self.case.log)[1]:
            self.case.redo()

    @rule()
    def reopen(self) -> None:
        before = content(self.case)
        self.case.close()
        self.case = open_case(self.case.path)
        assert content(self.case) == before

    @invariant()
    def lists_agree(self) -> None:
        if hasattr(self, "case"):
            lines = self.case.page(WHOLE)
            assert [line.mark for line in lines] == list(self.case.marks(WHOLE))
            assert self.case.count() == sum(not line.hidden for line in lines)


@pytest.mark.slow
def test_all_can_be_undone_and_redone_and_is_there_again(audited: Path) -> None:
    Checking.audited = audited
    run_state_machine_as_test(
        Checking,
        settings=settings(
            max_examples=20, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
