"""Who is silent on a finding, and what they tell next to it."""

from __future__ import annotations

from dataclasses import replace

from parallax.gui.columns.silence import Neighbours, silent
from parallax.model import Alignment, Audit, Claim, Evidence, Finding, Passage, Reading, Row, Span, Value


def span(start: int) -> Span:
    return Span(start, start + 10, "x" * 10)


def claim(source: str, passage: int, start: int, *words: str) -> Claim:
    return Claim(source, passage, span(start), "quantity", "count", Value("3"), words=frozenset(words))


FINDING = Finding(
    "f", "core/x", "quantity", "conflict", "major", 0.5, "Boats", "", "", "", "",
    (Reading("3", ("A",)), Reading("4", ("B",))),
    (Evidence("A", "a", span(0), "3", 1, 0), Evidence("B", "b", span(0), "4", 2, 0)), "f",
)  # fmt: skip
PASSAGES = tuple(Passage(s, n, n, span(20 * n)) for s in "ABC" for n in range(3))
CLAIMS = (claim("A", 0, 0, "boat", "harbour"), claim("C", 2, 42, "boat", "harbour"), claim("C", 1, 22, "mayor"))


def audit(rows: tuple[Row, ...] = (), claims: tuple[Claim, ...] = CLAIMS) -> Audit:
    return Audit((), PASSAGES, claims, Alignment(rows), (), ())


def test_those_who_do_not_speak_of_it_are_silent() -> None:
    assert silent(FINDING, "ABC") == ("C",)
    assert silent(replace(FINDING, type="internal"), "ABC") == ()


def test_the_passage_that_tells_the_same_is_nearest() -> None:
    rows = (Row((("A", (0,)), ("C", (1,)))),)
    assert Neighbours(audit(rows)).nearest(FINDING, "C") == span(20)


def test_else_the_sentence_that_shares_most_or_nothing() -> None:
    assert Neighbours(audit()).nearest(FINDING, "C") == span(40)
    assert Neighbours(audit(claims=CLAIMS[::2])).nearest(FINDING, "C") is None
