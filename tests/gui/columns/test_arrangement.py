"""Columns are moved, hidden and pinned, and stand so again when the case is opened the next time."""

from __future__ import annotations

import pytest

from parallax.gui.columns.arrangement import Arrangement, arrangement


def test_what_was_written_is_read_again() -> None:
    made = Arrangement(("C", "A", "B"), ("A",), "B")
    assert arrangement(made.written(), ["A", "B", "C"]) == made
    assert made.shown() == ("B", "C")


@pytest.mark.parametrize("kept", ["", "no", "[]", '{"order": 3}', '{"hidden": ["A", "B"]}'])
def test_what_is_no_arrangement_shows_everything(kept: str) -> None:
    assert arrangement(kept, ["A", "B"]).shown() == ("A", "B")


def test_a_new_report_stands_at_the_end_and_a_removed_one_is_forgotten() -> None:
    kept = Arrangement(("B", "X", "A"), ("X",), "X").written()
    assert arrangement(kept, ["A", "B", "D"]) == Arrangement(("B", "A", "D"))


def test_moving_goes_past_what_is_hidden() -> None:
    made = Arrangement(("A", "B", "C"), ("B",))
    assert made.moved("A", 1).order == ("B", "C", "A")
    assert made.moved("A", -1) == made
    assert made.moved("C", -1).shown() == ("C", "A")


def test_the_last_column_cannot_be_hidden() -> None:
    made = Arrangement(("A", "B")).with_hidden("A")
    assert made.with_hidden("B") == made
    assert made.with_all().shown() == ("A", "B")
