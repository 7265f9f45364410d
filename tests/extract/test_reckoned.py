"""Times that a report tells by a length: what they come to, of which event, and when nothing is worked out."""

from __future__ import annotations

import pytest

from parallax.extract import reckoned
from tests.extract.reports import report


def worked_out(*sentences: str) -> list[tuple[str, bool]]:
    found = report(list(sentences), published="2024-05-08")
    return [(r.timex.value, r.counted) for s in found.sentences for r in reckoned.times(found, s)]


@pytest.mark.parametrize(
    ("sentences", "value", "counted"),
    [
        (("The siren sounded at 9.10 p.m. on Tuesday, ten minutes before the explosion.",), "2024-05-07T21:20", True),
        (("She resigned on 3 May, two days after the vote.",), "2024-05-01", True),
        (("The train left at 8 a.m. on Tuesday, half an hour after it had arrived.",), "2024-05-07T07:30", True),
        (
            ("The shooting happened on 2 May.", "Four days after the shooting the mayor resigned."),
            "2024-05-06",
            False,
        ),
        (
            ("The mill, which opened at seven, had been running for ten minutes when the belt broke.",),
            "2024-05-08T07:10",
            False,
        ),
        (("The pact was signed on 2 April, three weeks before the election.",), "2024-W17", True),
    ],
)
def test_what_a_length_comes_to(sentences: tuple[str, ...], value: str, counted: bool) -> None:
    assert worked_out(*sentences) == [(value, counted)]


@pytest.mark.parametrize(
    "sentences",
    [
        ("The siren sounded on 3 May, ten minutes before the explosion.",),  # no minutes are counted from a day
        ("She waited for two days.",),
        ("Two days after the vote she resigned.",),  # when the vote was is not told
        ("The vote was held on 1 May.", "A second vote was held on 3 May.", "Two days after the vote she resigned."),
    ],
)
def test_nothing_is_worked_out(sentences: tuple[str, ...]) -> None:
    assert worked_out(*sentences) == []


def test_a_length_told_roughly_gives_a_rough_time() -> None:
    found = report("She resigned on 3 May, a month after the vote.", published="2024-05-08")
    (one,) = (r for s in found.sentences for r in reckoned.times(found, s))
    assert one.timex.earliest is not None
    assert one.timex.latest is not None
    assert one.timex.latest - one.timex.earliest > 20 * 1440.0
