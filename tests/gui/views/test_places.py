"""Where the findings that are shown rest."""

from __future__ import annotations

from parallax.gui.views.places import Mark, Places, loudest
from parallax.gui.views.sheet.cell import of_passages
from parallax.model import Evidence, Finding, Passage, Reading, Span


def finding(relation: str, start: int, end: int) -> Finding:
    evidence = (Evidence("A", "a", Span(start, end, "x"), "", 1, 0),)
    return Finding("", "r", "time", relation, "major", 1, "", "", "", "", "", (Reading("", ("A",)),), evidence, "f")  # type: ignore[arg-type]


def test_only_words_that_meet_are_found() -> None:
    places = Places(
        [("one", finding("single", 0, 5)), ("two", finding("conflict", 4, 30)), ("far", finding("single", 60, 70))]
    )
    assert [m.finding for m in places.touching("A", 10, 20)] == ["two"]
    assert [m.finding for m in places.touching("A", 4, 5)] == ["one", "two"]
    assert places.touching("B", 0, 99) == []


def test_a_conflict_is_louder_than_anything_but_the_current_finding() -> None:
    marks = [Mark(0, 5, "single", "one"), Mark(4, 9, "conflict", "two")]
    assert loudest(marks) == marks[1]
    assert loudest(marks, "one") == marks[0]


def test_marks_stay_on_their_words_when_passages_are_joined() -> None:
    text = "A mule fell. It rose."
    passages = [Passage("A", 0, 0, Span(0, 12, text[:12])), Passage("A", 1, 0, Span(13, 21, text[13:]))]
    shown, styles = of_passages(passages, [Mark(2, 6, "single", "f"), Mark(16, 20, "conflict", "g")], "g")
    assert [(shown[s.start : s.end], s.kind) for s in styles] == [
        ("mule", "single"), ("rose", "conflict"), ("rose", "current"),
    ]  # fmt: skip
