"""Whether a sentence tells its deed as so, not so, only thought of, or neither."""

from __future__ import annotations

import pytest

from parallax.extract.polarity import MAYBE, NO, UNTOLD, YES, noun_told, verb_told
from tests.extract.reports import report


@pytest.mark.parametrize(
    ("text", "lemma", "side"),
    [
        ("The coach resigned.", "resign", YES),
        ("The coach did not resign.", "resign", NO),
        ("Nobody resigned.", "resign", NO),
        ("The coach refused to resign.", "resign", NO),
        ("The coach did not refuse to resign.", "resign", YES),
        ("The coach has no plans to resign.", "resign", NO),
        ("The coach does not want to resign.", "resign", NO),
        ("The coach has offered to resign.", "resign", YES),
        ("The coach ruled out resigning.", "resign", NO),
        ("The coach stopped short of resigning.", "resign", NO),
        ("The coach has yet to resign.", "resign", NO),
        ("The coach denied that he had resigned.", "resign", NO),
        ("The coach is considering resigning.", "resign", MAYBE),
        ("Fans called on the coach to resign.", "resign", UNTOLD),
        ("Fans want the coach to resign.", "resign", UNTOLD),
        ("The coach may resign.", "resign", UNTOLD),
        ("If the coach resigns, the club will look abroad.", "resign", UNTOLD),
        ("Will the coach resign?", "resign", UNTOLD),
        ("The shop was shut without notice.", "shut", YES),
        ("The guard stopped shooting.", "shoot", UNTOLD),
        ("The driver was not seriously hurt.", "hurt", UNTOLD),
    ],
)
def test_what_is_told_of_a_verb(text: str, lemma: str, side: int | None) -> None:
    (sentence,) = report(text).sentences
    (at,) = [t.i for t in sentence.tokens if t.lemma == lemma and t.pos == "VERB"]
    assert verb_told(sentence, at).side == side


@pytest.mark.parametrize(
    ("text", "lemma", "side"),
    [
        ("No arrests were made.", "arrest", NO),
        ("Police made three arrests.", "arrest", YES),
        ("There were no arrests.", "arrest", NO),
        ("The march ended without an arrest.", "arrest", NO),
        ("The clerk ruled out an appeal.", "appeal", NO),
        ("The clerk lodged an appeal.", "appeal", YES),
        ("The clerk demanded an apology.", "apology", UNTOLD),
        ("The clerk was considering an appeal.", "appeal", MAYBE),
        ("No further arrests were made.", "arrest", UNTOLD),
    ],
)
def test_what_is_told_of_a_noun(text: str, lemma: str, side: int | None) -> None:
    (sentence,) = report(text).sentences
    (at,) = [t.i for t in sentence.tokens if t.lemma == lemma and t.pos == "NOUN"]
    assert noun_told(sentence, at).side == side


def test_what_will_be_lies_ahead() -> None:
    (sentence,) = report("The coach will resign in May.").sentences
    (at,) = [t.i for t in sentence.tokens if t.lemma == "resign"]
    assert verb_told(sentence, at).ahead
