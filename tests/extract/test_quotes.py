"""What a report says that somebody said: the words, who spoke them, and to whom."""

from __future__ import annotations

from parallax.extract import quotes
from parallax.model import Claim
from tests.extract.reports import report


def claims(slot: str, *paragraphs: str | list[str]) -> list[Claim]:
    found = report(*paragraphs)
    text = found.source.text
    made = [c for c in quotes.extract(found) if c.slot == slot]
    assert all(text[c.span.start : c.span.end] == c.span.quote for c in made)
    return made


def test_each_sentence_of_a_quotation_is_an_utterance() -> None:
    found = claims("words", ['"The roof is gone.', 'We will build it again," said Ines Duarte, the mayor.'])
    assert [c.span.quote for c in found] == ["The roof is gone", "We will build it again"]
    assert {c.speaker for c in found} == {"ines duarte"}
    assert {c.value.unit for c in found} == {"direct"}


def test_reported_speech_is_an_utterance_without_its_that() -> None:
    (found,) = claims("words", "Ines Duarte said that the school would stay open until June.")
    assert found.span.quote == "the school would stay open until June"
    assert (found.value.unit, found.speaker) == ("reported", "ines duarte")


def test_a_denial_says_the_opposite_and_is_no_utterance() -> None:
    assert not claims("words", "Ines Duarte denied that the school would be closed in June.")


def test_words_picked_out_are_no_utterance() -> None:
    assert not claims("words", 'The mayor called the plan "quite mad" and left.')


def test_attribution_holds_the_words_and_the_name() -> None:
    (found,) = claims("speaker", '"We have run out of sand," fire chief Tomas Reyes said on Monday.')
    assert found.value.norm == "tomas reyes"
    assert found.value.precision == "person"
    assert "out of sand" in found.span.quote
    assert found.span.quote.endswith("Tomas Reyes")


def test_hearer_and_occasion() -> None:
    (hearer,) = claims("venue", '"I am not leaving the club," Jonas Lind told Radio Nord on Friday.')
    assert (hearer.value.norm, hearer.value.unit, hearer.speaker) == ("radio nord", "hearer", "jonas lind")
    (occasion,) = claims("venue", "Jonas Lind said at a press conference that he would stay another year.")
    assert (occasion.value.norm, occasion.value.unit) == ("conference", "occasion")


def test_outlet_is_known_by_what_it_is_called() -> None:
    found = claims(
        "venue",
        "The newspaper Tagblatt printed the letter on Monday.",
        '"I never wrote a word of this," Jonas Lind said to Tagblatt.',
    )
    assert [(c.value.norm, c.value.precision) for c in found] == [("tagblatt", "name")]


def test_owner_of_a_studio_is_the_outlet() -> None:
    (found,) = claims("venue", "Speaking at Radio Nord's studio, Jonas Lind said that he would stay.")
    assert "radio nord" in found.value.norm
