"""In the overview the louder mark wins a shared row."""

from __future__ import annotations

from parallax.gui.columns.overview import loudest


def test_a_conflict_is_never_painted_over() -> None:
    rows = loudest([(100, 100, "conflict"), (101, 101, "single"), (99, 99, "wording")], 0.1, 40)
    assert rows[10] == "conflict"
    assert rows[9] == "wording"
    assert rows[30] is None


def test_marks_outside_do_no_harm() -> None:
    assert loudest([(-50, -40, "conflict"), (900, 950, "single")], 1.0, 20) == [None] * 20
