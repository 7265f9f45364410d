"""Words that put two events in order."""

from __future__ import annotations

import pytest

from parallax.extract.orderings import orders
from tests.extract.reports import report


def ordered(text: str) -> list[tuple[str, str]]:
    (sentence,) = report(text).sentences
    return [(sentence.tokens[o.first].lemma, sentence.tokens[o.second].lemma) for o in orders(sentence)]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Only when the wind dropped did the crew lower the sails.", "drop", "lower"),
        ("The tide had turned when the pilot boarded.", "turn", "board"),
        ("The pilot boarded when the tide was already turning.", "turn", "board"),
        ("They lowered the sails while the ship was still turning.", "lower", "turn"),
        ("They did not lower the sails until the wind dropped.", "drop", "lower"),
        ("No sooner had the wind dropped than the crew lowered the sails.", "drop", "lower"),
        ("The pilot boarded and the tide turned ten minutes later.", "board", "turn"),
        ("The storm prompted him to lower the sails.", "storm", "lower"),
        ("The boat turned once the pilot had boarded.", "board", "turn"),
    ],
)
def test_first_and_second(text: str, first: str, second: str) -> None:
    assert (first, second) in ordered(text)


@pytest.mark.parametrize(
    "text",
    [
        "The pilot boarded when the tide turned.",
        "She sang while he played.",
        "They waited until noon.",
        "He once sang.",
    ],
)
def test_no_order(text: str) -> None:
    assert ordered(text) == []


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The pilot boarded ahead of the vote.", "board", "vote"),
        ("The crew walked out in protest at the dismissal.", "dismissal", "walk"),
        ("As soon as the wind dropped, the crew lowered the sails.", "drop", "lower"),
        ("Having boarded the ship, the pilot lowered the sails.", "board", "lower"),
        ("The walkout was prompted by the dismissal.", "dismissal", "walkout"),
        ("The pilot boarded and only then lowered the sails.", "board", "lower"),
        ("The officials learned of the vote on the radio.", "vote", "learn"),
        ("The pilot, he says, boarded two days before the vote.", "board", "vote"),
        ("The bell rang when all was over.", "be", "ring"),
    ],
)
def test_phrases_that_order(text: str, first: str, second: str) -> None:
    assert (first, second) in ordered(text)


@pytest.mark.parametrize("text", ["The pilot did not board after the vote.", "The pilot boarded because he was tired."])
def test_what_leaves_the_order_open(text: str) -> None:
    assert ordered(text) == []
