"""Rows of the columns: passages that tell the same thing, each in one row at most."""

from __future__ import annotations

from parallax.align.rows import ROOM, rows
from parallax.align.similarity import Similarity
from parallax.model import Pair, Row
from tests.align.claims import count

ALONE = Similarity({}, {}, 0, {})


def pair(a: str, p: int, b: str, q: int, closeness: float = 0.9) -> Pair:
    return Pair(count(a, 9, passage=p), count(b, 6, passage=q), closeness)


def made(*pairs: Pair, alike: Similarity = ALONE) -> list[dict[str, tuple[int, ...]]]:
    return [dict(row.cells) for row in rows(pairs, alike)]


def test_matched_claims_bring_their_passages_into_one_row() -> None:
    assert made(pair("A", 0, "B", 3), pair("B", 3, "C", 1)) == [{"A": (0,), "B": (3,), "C": (1,)}]


def test_a_passage_stands_in_one_row_by_its_strongest_tie() -> None:
    chain = [pair("A", n, "B", m, 0.9 - abs(n - m) / 10) for n in range(5) for m in (n, n + 1)]
    found = made(*chain)
    places = [(sigil, n) for row in found for sigil, numbers in row.items() for n in numbers]
    assert len(places) == len(set(places))
    assert all(len(numbers) <= ROOM for row in found for numbers in row.values())


def test_rows_are_in_the_order_of_the_first_report() -> None:
    found = made(pair("A", 7, "B", 0), pair("A", 2, "B", 5), pair("B", 1, "C", 0))
    assert found == [{"A": (2,), "B": (5,)}, {"A": (7,), "B": (0,)}, {"B": (1,), "C": (0,)}]


def test_after_report_z_comes_report_aa() -> None:
    (only,) = rows([pair("AA", 0, "B", 0), pair("B", 0, "Z", 0)], ALONE)
    assert only == Row((("B", (0,)), ("Z", (0,)), ("AA", (0,))))


def test_two_claims_of_one_report_make_no_row() -> None:
    assert made(pair("A", 0, "A", 1)) == []


def test_passages_of_nearly_the_same_words_share_a_row_without_a_claim() -> None:
    alike = Similarity({("A", 0): [(("B", 2), 0.8)], ("A", 1): [(("B", 3), 0.2)]}, {}, 4, {})
    assert made(alike=alike) == [{"A": (0,), "B": (2,)}]


def test_the_order_of_pairs_changes_no_row() -> None:
    pairs = [pair("A", n, "B", m) for n in range(3) for m in range(3)]
    assert made(*pairs) == made(*pairs[::-1])
