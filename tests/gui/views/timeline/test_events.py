"""Which claims are drawn, and what joins them."""

from __future__ import annotations

from parallax.gui.views.timeline.events import about, chronicle
from parallax.model import Alignment, Audit, Claim, Evidence, Finding, Passage, Reading, Span, Value

DAY = 1440.0
SENTENCE = "The barge sank on Monday near the lock."


def claim(source: str, low: float | None, unit: str = "instant", **more: object) -> Claim:
    value = Value("2020-03-02", low, None if low is None else low + DAY, unit)
    return Claim(source, 0, Span(18, 24, "Monday"), "time", "when", value, frozenset({"barge", "sink"}), "sink", **more)  # type: ignore[arg-type]


def audit(*claims: Claim) -> Audit:
    passages = tuple(Passage(c.source, 0, 0, Span(0, len(SENTENCE), SENTENCE)) for c in claims)
    return Audit((), passages, claims, Alignment(), (), ())


def conflict(sources: str = "AB") -> Finding:
    evidence = tuple(Evidence(s, s, Span(18, 24, "Monday"), "", n, 0) for n, s in enumerate(sources, 1))
    readings = tuple(Reading(f"day {s}", (s,)) for s in sources)
    return Finding("", "r", "time", "conflict", "major", 1, "When: barge", "", "", "", "", readings, evidence, "f")


def test_what_has_no_day_is_listed_apart() -> None:
    found = chronicle(audit(claim("A", 5 * DAY), claim("B", None)), [])
    assert [e.source for e in found.dated] == ["A"]
    assert [e.source for e in found.undated] == ["B"]


def test_lengths_of_time_are_no_events() -> None:
    found = chronicle(audit(claim("A", 30.0, unit="duration")), [])
    assert not found.dated
    assert not found.undated


def test_a_conflict_joins_two_bars() -> None:
    found = chronicle(audit(claim("A", 5 * DAY), claim("B", 9 * DAY)), [("mark", conflict())])
    assert found.clashes == ((0, 1, "mark"),)
    assert {e.relation for e in found.dated} == {"conflict"}


def test_several_readings_are_joined_from_one_time_to_the_next() -> None:
    days = {"A": 9, "B": 2, "C": 5, "D": 7}
    found = chronicle(audit(*(claim(s, day * DAY) for s, day in days.items())), [("mark", conflict("ABCD"))])
    assert [e.source for e in found.dated] == ["B", "C", "D", "A"]
    assert found.clashes == ((0, 1, "mark"), (1, 2, "mark"), (2, 3, "mark"))


def test_the_label_uses_the_sentences_own_words() -> None:
    assert about(claim("A", 0.0), SENTENCE) == "barge"
    assert about(claim("A", 0.0), "Barges sink.") == "Barges sink"


def test_since_leaves_the_later_side_open() -> None:
    since = Claim("A", 0, Span(18, 24, "Monday"), "time", "when", Value("2020", 0.0, DAY, "instant", signal="since"))
    assert chronicle(audit(since), []).dated[0].open == "after"
