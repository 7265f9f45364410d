"""A value of a time in words, as far as its day is known."""

from __future__ import annotations

import pytest

from parallax.extract.times.intervals import value_words


@pytest.mark.parametrize(("value", "words"), [
    ("XXXX-XX-XXT10:40", "10:40 on an unknown day"),
    ("XXXX-XX-XXTNI", "the night of an unknown day"),
    ("XXXX-WXX-5", "a Friday of an unknown week"),
    ("XXXX-WXX-5T06:40", "06:40 on a Friday of an unknown week"),
    ("XXXX-WXX-5TMO", "the morning of a Friday of an unknown week"),
    ("XXXX-07", "July of an unknown year"),
    ("XXXX-07-15", "15 July of an unknown year"),
    ("2019-03-12T13:30", "13:30 on Tuesday 12 March 2019"),
    ("XXXX-WXX", "XXXX-WXX"),
])  # fmt: skip
def test_what_is_known_is_said_and_what_is_not(value: str, words: str) -> None:
    assert value_words(value) == words
