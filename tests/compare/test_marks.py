"""Marks in examples."""

from __future__ import annotations

import pytest

from parallax.compare.marks import marks_in


def test_marks_are_taken_out_and_kept_as_places() -> None:
    text, spans = marks_in("Ten <m>boats</m> left at <m>noon</m>.")
    assert text == "Ten boats left at noon."
    assert [text[start:end] for start, end in spans] == ["boats", "noon"]


@pytest.mark.parametrize("text", ["<m>a", "a</m>", "<m></m>", "<m>a<m>b</m></m>"])
def test_marks_that_do_not_match_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a mark"):
        marks_in(text)
