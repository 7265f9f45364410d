"""How many tell it, how many agree, and how many voices that is."""

from __future__ import annotations

import time
from dataclasses import replace

from parallax.gui.views.matrix.counting import Origins, alike
from parallax.model import Claim, Evidence, Finding, Passage, Reading, Span, Value


def finding(relation: str, *readings: tuple[str, str]) -> Finding:
    evidence = tuple(
        Evidence(sigil, f"{sigil}.txt", Span(0, 3, "six"), value, n, 0)
        for n, (value, sigils) in enumerate(readings, 1)
        for sigil in sigils
    )
    values = tuple(Reading(value, tuple(sigils)) for value, sigils in readings)
    return Finding("", "core/x", "quantity", relation, "major", 1, "goats", "", "", "", "", values, evidence, "f")  # type: ignore[arg-type]


def told(source: str, speaker: str = "", sentence: str = "") -> tuple[Claim, Passage]:
    claim = Claim(source, 0, Span(0, 3, "six"), "quantity", "count", Value("6"), speaker=speaker)
    return claim, Passage(source, 0, 0, Span(0, len(sentence), sentence or f"{source} tells of it."))


def origins(*reports: tuple[Claim, Passage]) -> Origins:
    return Origins([c for c, _ in reports], [p for _, p in reports])


def test_reports_that_give_one_value_agree() -> None:
    counted = origins(told("A"), told("B"), told("C")).count([finding("conflict", ("6", "AC"), ("7", "B"))])
    assert (counted.told, counted.agree, counted.origins) == (3, 2, 3)


def test_reports_that_quote_one_person_are_one_origin() -> None:
    counted = origins(told("A", "ena holt"), told("B", "ena holt"), told("C")).count([finding("agree", ("6", "ABC"))])
    assert (counted.told, counted.agree, counted.origins) == (3, 3, 2)
    assert counted.shared == ("ena holt",)


def test_a_copied_sentence_is_no_second_origin() -> None:
    words = "Six goats were led down from the upper pasture on foot."
    counted = origins(told("A", sentence=words), told("B", sentence=words)).count([finding("agree", ("6", "AB"))])
    assert counted.origins == 1


def test_short_sentences_may_be_alike_by_chance() -> None:
    assert not alike("Six goats came.", "Six goats came.")


def test_a_topic_of_thousands_of_sentences_is_counted_at_once() -> None:
    spans = [Span(n, n + 3, "six") for n in range(4000)]
    evidence = tuple(Evidence(sigil, f"{sigil}.txt", span, "6", 1, span.start) for sigil in "AB" for span in spans)
    many = replace(finding("agree", ("6", "AB")), evidence=evidence)
    passages = [
        Passage(sigil, span.start, 0, Span(0, 1, f"{sigil} {span.start} goats of the upper pasture came down."))
        for sigil in "AB"
        for span in spans
    ]
    begun = time.process_time()
    assert Origins([], passages).count([many]).told == 2
    assert time.process_time() - begun < 1
