"""What a checker is told of two versions of one utterance, and what leaves them in peace."""

from __future__ import annotations

import pytest

from parallax.align.quotes import pairs
from parallax.compare.checks import Judgement
from parallax.compare.checks.quotes import meaning, rewording, speaker, venue
from parallax.extract import quotes
from tests.extract.reports import report


def judged(a: str, b: str) -> Judgement | None:
    found = [*quotes.extract(report(a)), *quotes.extract(report(b, sigil="B"))]
    answers = []
    for pair in pairs(found):
        checks = (meaning, rewording) if pair.a.type == "quote" else (speaker, venue)
        answers += [answer for check in checks if (answer := check(pair, {})) is not None]
    return answers[0] if answers else None


def relation(a: str, b: str) -> str:
    answer = judged(a, b)
    return answer.relation if answer else ""


def test_other_words_between_quotation_marks_are_a_conflict_that_names_them() -> None:
    answer = judged(
        '"The orchard burned for two days," said Ana Lima.', '"The vineyard burned for two days," Ana Lima said.'
    )
    assert answer is not None
    assert answer.relation == "conflict"
    assert "'orchard' against 'vineyard'" in answer.detail


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We've lost three of the boats", "We have lost 3 of the boats"),
        ("The low-lying fields were flooded first", "The low lying fields were flooded first"),
        ("Well, the old mill will never open again", "The old mill will never open again"),
    ],
)
def test_spelling_is_no_conflict(one: str, other: str) -> None:
    assert relation(f'"{one}," said Ana Lima.', f'"{other}," said Ana Lima.') in ("agree", "wording", "precision")


def test_one_quotes_more_of_it() -> None:
    whole = '"The river took the road and the bridge and half of the market," said Ana Lima.'
    assert relation(whole, '"The river took the road and the bridge," said Ana Lima.') == "precision"


def test_a_number_is_a_change_of_meaning() -> None:
    one, other = "We counted 14 tents on the beach", "We counted 40 tents on the beach"
    answer = judged(f'"{one}," said Ana Lima.', f'"{other}," said Ana Lima.')
    assert answer is not None
    assert (answer.relation, answer.strength) == ("conflict", 0.9)
    assert "14 against 40" in answer.detail


def test_faithful_report_of_a_quotation_is_no_conflict() -> None:
    assert relation(
        '"My office will ask the court to publish the letters," said Ana Lima.',
        "Ana Lima said her office would ask the court to publish the letters.",
    ) in ("", "wording")


def test_one_name_in_two_spellings_is_one_speaker() -> None:
    words = "The siren woke the whole valley before dawn"
    assert relation(f'"{words}," said Mehmet Yıldız.', f'"{words}," said Mehmet Yildiz.') == "agree"


def test_a_quotation_cut_by_a_few_words_is_shown() -> None:
    answer = judged(
        '"This choir takes no orders from the bishop," said Ana Lima.',
        '"This choir takes no orders from the bishop or from Rome," Ana Lima said.',
    )
    assert answer is not None
    assert answer.relation == "conflict"


def test_a_sentence_that_begins_in_the_middle_of_the_other_is_another_sentence() -> None:
    longer = '"We shall mend each fence and each gate before the snow," said Ana Lima.'
    assert relation(longer, '"Each fence and each gate before the snow," said Ana Lima.') == "conflict"
    assert relation(longer, 'Ana Lima promised to mend "each fence and each gate before the snow".') != "conflict"
