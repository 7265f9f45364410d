"""The clock of 24 hours in four figures, and what looks like it. All sentences are the project's own."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


@pytest.mark.parametrize(
    ("text", "words", "value", "zone"),
    [
        ("The tug struck the quay at 03.38 hours.", "03.38 hours", "2024-05-08T03:38", None),
        ("The tug struck the quay at 0338 hours.", "0338 hours", "2024-05-08T03:38", None),
        ("Divers went down at 1800 hrs EDT.", "1800 hrs EDT", "2024-05-08T18:00", -240),
        ("Divers went down about 1800 hrs on Tuesday.", "about 1800 hrs on Tuesday", "2024-05-07T18:00", None),
        ("The alarm was raised at 0058.", "0058", "2024-05-08T00:58", None),
        ("The alarm was raised on Sunday at 0058.", "Sunday at 0058", "2024-05-05T00:58", None),
        ("By 1830 hours the blaze was out.", "1830 hours", "2024-05-08T18:30", None),
        ("At 1830 the sirens stopped.", "1830", "2024-05-08T18:30", None),
    ],
)
def test_four_figures_are_a_clock_time(text: str, words: str, value: str, zone: int | None) -> None:
    (found,) = tag(text, WEDNESDAY)
    assert (found.text, found.type, found.value, found.zone) == (words, "TIME", value, zone)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They worked 1200 hours on the roof.", "PT1200H"),
        ("The mill lost 1500 hours of work.", "PT1500H"),
        ("She has logged about 1800 hours.", "PT1800H"),
        ("It took more than 1000 hours.", "PT1000H"),
    ],
)
def test_hours_that_are_counted_stay_a_length(text: str, value: str) -> None:
    (found,) = tag(text, WEDNESDAY)
    assert (found.type, found.value) == ("DURATION", value)


@pytest.mark.parametrize(
    "text",
    [
        "At 1500 people the hall was full.",
        "He stopped at 1500 metres.",
        "The shares were priced at 1250.",
        "The board at 1945 Main Street burned.",
        "Fares at 2015 prices cost more.",
    ],
)
def test_four_figures_that_count_or_number_are_no_clock_time(text: str) -> None:
    assert not [found for found in tag(text, WEDNESDAY) if found.type == "TIME"]
