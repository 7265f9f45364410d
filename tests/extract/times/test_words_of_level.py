"""Numbers that look like a clock time or a length of time and are neither."""

from __future__ import annotations

import pytest

from tests.told import claims_of


@pytest.mark.parametrize("text", [
    "The death toll stands at three.",
    "The number of cases remained at nine.",
    "Three quarters of residents stayed at home.",
    "Three quarters of the harbour was under water.",
])  # fmt: skip
def test_a_level_and_a_part_are_no_time(text: str) -> None:
    assert claims_of(text, "time") == []


@pytest.mark.parametrize(("text", "norm"), [
    ("They met at three.", "2024-05-08T15:00"),
    ("After three quarters of growth the firm shrank.", "P3Q"),
])  # fmt: skip
def test_an_hour_and_quarters_of_a_year_are(text: str, norm: str) -> None:
    assert [c.value.norm for c in claims_of(text, "time")] == [norm]
