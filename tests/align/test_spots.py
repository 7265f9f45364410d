"""Places that exclude each other are set against each other when they are told of one event."""

from __future__ import annotations

import pytest

from parallax.align import align
from parallax.extract import extract, survey
from parallax.language import load_pipeline, parse
from parallax.model import Passage, Source, Span


def spots(*texts: str) -> list[tuple[str, str]]:
    reports = []
    for sigil, text in zip("AB", texts, strict=True):
        source = Source(sigil, f"{sigil}.txt", text, "")
        sentences = tuple(parse(source, [Passage(sigil, 0, 0, Span(0, len(text), text))], load_pipeline()))
        reports.append(survey(source, sentences))
    _, alignment = align(reports, tuple(c for r in reports for c in extract(r)))
    return [(p.a.value.norm, p.b.value.norm) for p in alignment.pairs if p.a.slot == "spot"]


@pytest.mark.parametrize(
    ("one", "other", "pair"),
    [
        (
            "The stolen altarpiece was found on Friday in an abandoned quarry.",
            "The stolen altarpiece was found on Friday in the attic of a convent.",
            ("abandoned quarry", "attic"),
        ),
        (
            "The two rivals met for the first time on a steamer.",
            "The two rivals first met in a monastery.",
            ("steamer", "monastery"),
        ),
    ],
)
def test_two_places_of_one_event(one: str, other: str, pair: tuple[str, str]) -> None:
    assert spots(one, other) == [pair]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The altarpiece was found in a quarry.", "The altarpiece had hung in a convent since 1702."),
        ("The altarpiece was found in the yard of a farm.", "The altarpiece was found on a farm."),
        ("The altarpiece was found in a quarry.", "The altarpiece was found near a convent."),
        ("The altarpiece was found in a quarry.", "The altarpiece was not found in a convent."),
    ],
)
def test_places_that_both_may_hold(one: str, other: str) -> None:
    assert spots(one, other) == []
