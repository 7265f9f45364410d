"""Times that are told without a measure."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("She will soon be back.", ["FUTURE_REF"]),
        ("He soon left.", []),
        ("She was soon freed.", []),
        ("Not long ago it was a farm.", ["PAST_REF"]),
        ("From now on it is shut.", ["PRESENT_REF"]),
    ],
)
def test_vague_times(text: str, values: list[str]) -> None:
    assert [timex.value for timex in tag(text, "2024-05-08")] == values
