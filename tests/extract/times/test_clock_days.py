"""Which day a clock time has that names none, and what later words count from. Sentences are the project's own."""

from __future__ import annotations

import pytest

from parallax.extract.times import tag

WEDNESDAY = "2024-05-08"


def values(text: str) -> dict[str, str]:
    return {timex.text: timex.value for timex in tag(text, WEDNESDAY)}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The quay burned on 2 May. It was closed at 10 a.m. by divers.", "10 a.m.", "2024-05-02T10:00"),
        ("At 10 a.m. a lorry hit the quay on 2 May.", "10 a.m.", "2024-05-02T10:00"),
        ("On 2 May a lorry hit the quay, she said on Tuesday. It was shut at noon.", "noon", "2024-05-02T12:00"),
        ("The hearing is on 20 May. The quay was closed at 10 a.m.", "10 a.m.", "2024-05-08T10:00"),
        ("The board met on Monday. The talks will resume at 10 a.m.", "10 a.m.", "2024-05-08T10:00"),
        ("Divers came at 4 p.m. The quay had burned since Sunday.", "4 p.m.", "2024-05-08T16:00"),
        ("The quay was closed at 4 p.m., she said on Monday.", "4 p.m.", "2024-05-08T16:00"),
        ("The quay burned at 10 p.m. on 2 May. Divers came at 2 a.m.", "2 a.m.", "2024-05-03T02:00"),
        (
            "The quay burned at 10 p.m. on 2 May. Divers left at 2 a.m. the next day.",
            "2 a.m. the next day",
            "2024-05-03T02:00",
        ),
    ],
)
def test_a_clock_time_takes_the_day_that_is_told_around_it(text: str, words: str, value: str) -> None:
    assert values(text)[words] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The quay burned on Sunday, she said on Monday. That evening it rained.", "That evening", "2024-05-05TEV"),
        ("The quay burned on Sunday, she said on Monday. The same day it rained.", "The same day", "2024-05-05"),
        ("The quay burned on 2 May. Two days after that it rained.", "Two days after that", "2024-05-04"),
        ("The quay burned on 2 May. A week after that, it rained.", "A week after that", "2024-W19"),
        ("The quay burned on 2 April. Three weeks later it rained.", "Three weeks later", "2024-W17"),
    ],
)
def test_what_follows_counts_from_the_event_and_not_from_the_report(text: str, words: str, value: str) -> None:
    assert values(text)[words] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Crowds gathered from two o'clock.", "two o'clock", "2024-05-08T14:00"),
        ("Crowds gathered from nine o'clock.", "nine o'clock", "2024-05-08T09:00"),
        ("Guests dined all evening. At nine o'clock they left.", "nine o'clock", "2024-05-08T21:00"),
        ("Guests danced all night. At three o'clock they left.", "three o'clock", "2024-05-08T03:00"),
        ("The tram left at ten to three.", "ten to three", "2024-05-08T14:50"),
    ],
)
def test_a_bare_hour_is_one_of_the_day_and_the_other_half_stays_open(text: str, words: str, value: str) -> None:
    (found,) = [timex for timex in tag(text, WEDNESDAY) if timex.text == words]
    other = f"{(int(value[11:13]) + 12) % 24:02d}"
    assert found.value == value
    assert any(reading[11:13] == other for reading in found.others)
