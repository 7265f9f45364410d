"""Passages of several reports in one order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parallax.gui.views.rows.aligned import lines
from parallax.model import Passage, Row, Span


def passage(source: str, number: int, kind: str = "article") -> Passage:
    text = f"{source}{number}"
    return Passage(source, number, 0, Span(number * 10, number * 10 + len(text), text), kind)  # type: ignore[arg-type]


def order(passages: list[Passage], rows: tuple[Row, ...]) -> list[str]:
    return [" ".join(p.span.quote for told in line.cells.values() for p in told) for line in lines(passages, rows)]


def test_what_tells_the_same_stands_side_by_side_and_the_rest_at_its_place() -> None:
    told = [passage("A", n) for n in range(3)] + [passage("B", n) for n in range(3)]
    assert order(told, (Row((("A", (1,)), ("B", (0,)))),)) == ["A0", "A1 B0", "A2", "B1", "B2"]


def test_noise_is_no_row() -> None:
    assert order([passage("A", 0, "noise"), passage("A", 1)], ()) == ["A1"]


def test_reports_without_a_common_passage_follow_each_other() -> None:
    assert order([passage("B", 0), passage("A", 0), passage("A", 1)], ()) == ["A0", "A1", "B0"]


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=6, unique_by=(lambda t: t[0], lambda t: t[1]))
)
def test_every_passage_stands_in_exactly_one_row(pairs: list[tuple[int, int]]) -> None:
    told = [passage(s, n) for s in "AB" for n in range(10)]
    rows = tuple(Row((("A", (a,)), ("B", (b,)))) for a, b in sorted(pairs))
    seen = [p for line in lines(told, rows) for cell in line.cells.values() for p in cell]
    assert sorted(p.span.quote for p in seen) == sorted(p.span.quote for p in told)
