"""What a line says of a finding, to the eye and to the ear."""

from __future__ import annotations

from dataclasses import replace

from parallax.case import Line
from parallax.gui.findings import wording
from parallax.model import Evidence, Finding, Reading, Span

FINDING = Finding(
    id="x", rule="core/time/when", type="time", relation="conflict", severity="major", confidence=0.9,
    topic="when: ferry sails", summary="", reason='noon is over before it. A: "noon" -> midday of the day.', why="",
    settle="", readings=(Reading("2021-03-04TMI", ("A", "C")), Reading("2021-03-05", ("B",))),
    evidence=(
        Evidence("A", "a.txt", Span(3, 7, "noon"), "2021-03-04TMI", 1, 0, '"noon" -> midday of the day'),
        Evidence("B", "b.txt", Span(9, 15, "Friday"), "2021-03-05", 2, 0),
    ),
    fingerprint="x",
)  # fmt: skip
LINE = Line("x", FINDING, "unreviewed", "present", "", 0)


def test_readings_are_told_in_a_readers_words() -> None:
    shown = wording.readings(FINDING)
    assert [f"{r.value} {r.by}" for r in shown] == ["midday of Thu 4 Mar 2021 (A, C)", "Fri 5 Mar 2021 (B)"]


def test_a_heading_begins_with_a_capital_and_stands_on_one_line() -> None:
    assert wording.heading(replace(FINDING, topic="two\n lines")) == "Two lines"


def test_the_whole_line_is_one_text_for_the_ear() -> None:
    line = replace(LINE, verdict="confirmed", note="call the port", initials="ZZ")
    told = wording.sentence(line)
    for part in (
        "Conflict",
        "ferry sails",
        "Thu 4 Mar 2021 in A, C",
        "Fri 5 Mar 2021 in B",
        "Confirmed",
        "ZZ",
        "call the port",
    ):
        assert part in told


def test_the_chip_says_what_matters_most() -> None:
    assert wording.state(LINE) == "Undecided"
    assert wording.state(replace(LINE, verdict="confirmed", initials="ZZ")) == "✓ Confirmed · ZZ"
    assert wording.state(replace(LINE, was="y")) == "Confirm again"
    assert wording.state(replace(LINE, hidden=3)) == "Silenced"
    assert wording.state(replace(LINE, state="gone", verdict="confirmed")) == "Not found any more"


def test_on_an_undecided_line_a_ring_leaves_the_room_to_the_heading() -> None:
    assert wording.chip(LINE) == wording.RING
    assert wording.chip(replace(LINE, was="y")) == "Confirm again"
    assert wording.chip(replace(LINE, hidden=3)) == "Silenced"
    assert "Undecided" in wording.sentence(LINE)
    assert wording.more(0) == ""
    assert wording.more(4) == "+4"


def test_why_it_was_flagged_does_not_repeat_how_it_was_read() -> None:
    assert wording.clause(FINDING) == "Noon is over before it."
    assert wording.worked_out('"noon" -> midday') == '"noon" → midday'
    assert wording.worked_out('"nine" -> XXXX-XX-XXT09:00 (day open)') == '"nine" → 09:00, date open (day open)'
    assert wording.worked_out('"an hour" -> PT1H.') == '"an hour" → 1 hour.'
    assert wording.worked_out('"then" -> 2021-03-04.') == '"then" → Thu 4 Mar 2021.'


def test_of_whom_it_is_that_said_something_only_the_name_is_shown() -> None:
    said = replace(
        FINDING,
        type="attribution",
        readings=(Reading("ulla berg", ("A",)), Reading("the port", ("B",))),
        evidence=(
            Evidence("A", "a.txt", Span(0, 28, "Ulla Berg) “We sail at noon”"), "ulla berg", 1, 0),
            Evidence("B", "b.txt", Span(0, 11, "it was said"), "the port", 2, 0),
        ),
    )
    assert [r.value for r in wording.readings(said)] == ["Ulla Berg", "it was said"]
