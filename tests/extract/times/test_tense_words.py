"""Whether a bare text looks back or ahead from a time: what the words around it say."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The strike, due to start on Monday, was called off on Tuesday.", ["2024-05-13", "2024-05-07"]),
        ("A report to be published Thursday says the mine is safe.", ["2024-05-09"]),
        ("He is said to be hidden in a cave since Sunday.", ["2024-05-05"]),
        ("The deadline is Friday.", ["2024-05-10"]),
        ("He spoke ahead of Sunday's vote.", ["2024-05-12"]),
        ("It would be the first strike since March.", ["2024-03"]),
        ("The trial began in July.", ["2023-07"]),
        ("The trial begins in July.", ["2024-07"]),
        ("Voters go to the polls Sunday.", ["2024-05-12"]),
        ("The case is heard in June.", ["2024-06"]),
        ("The report had been put off. The sum will be payable April 3.", ["2025-04-03"]),
        ("He will be freed on April 29.", ["2025-04-29"]),
        ("Next year's fair will be on 1 May.", ["2025", "2025-05-01"]),
        ("Friday is the deadline.", ["2024-05-10"]),
        ("Talks resume on Monday in Bern.", ["2024-05-13"]),
        ("She plays again on Sunday.", ["2024-05-12"]),
        ("We will publish figures, and the next set on 13 December.", ["2024-12-13"]),
        ("The storm could reach the coast late Thursday.", ["2024-05-09"]),
    ],
)
def test_verbs_tell_which_day(text: str, values: list[str]) -> None:
    assert [timex.value for timex in tag(text, "2024-05-08")] == values
