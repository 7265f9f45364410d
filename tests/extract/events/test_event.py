"""Of which event a time is told: by its verb, its noun, or what a light verb leaves to them."""

from __future__ import annotations

import pytest

from parallax.extract.events.classes import kin, noun_classes, verb_classes
from parallax.extract.events.told import Told, told
from parallax.lexicon.tables import split, toml
from tests.extract.reports import report


def event(text: str, when: str, *before: str) -> Told:
    """The event that ``when`` dates in the last sentence of a report."""
    found = report([*before, text], published="2024-05-08")
    sentence = found.sentences[-1]
    timex = next(t for t in found.times[sentence.passage.number] if t.text.endswith(when))
    start = timex.start - sentence.passage.span.start
    span = sentence.passage.span
    own = type(span)(timex.start, timex.end, span.quote[start : start + timex.end - timex.start])
    made = told(sentence, own, found.mentions.get(sentence.passage.number, ()))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("text", "when", "name"),
    [
        ("The banker was detained on Friday.", "Friday", "arrest"),
        ("Police took the banker into custody on Friday.", "Friday", "arrest"),
        ("The signing took place on Friday.", "Friday", "sign"),
        ("The treaty comes into force on Friday.", "Friday", "effect"),
        ("The blast on Friday broke windows.", "Friday", "explode"),
        ("The blast shook the quay at nine.", "nine", "explode"),
        ("It was Friday when the wall gave way.", "Friday", "collapse"),
        ("Ida Moen, head of the port since March, was not there.", "March", "take-office"),
        ("The council met on Friday and adopted the plan.", "Friday", "vote"),
        ("Talks got under way on Friday.", "Friday", "meet"),
        ("The two neighbours mended their fences in May when the premier apologised.", "May", "apologise"),
        ("The two neighbours mended their fences in May when the premier apologised.", "May", "reconcile"),
        ("At four on Friday, says the mayor, the final page was signed.", "Friday", "sign"),
    ],
)
def test_class(text: str, when: str, name: str) -> None:
    assert name in event(text, when).classes


def test_words_for_a_particle_are_no_preposition_of_time() -> None:
    assert "hire" not in event("The signing took place on Friday.", "Friday").classes


def test_phase_and_tense() -> None:
    assert event("The strike began on Friday.", "Friday").phase == "begin"
    assert event("The strike ended on Friday.", "Friday").phase == "end"
    assert event("The two will meet on Friday.", "Friday").tense == "ahead"
    assert event("The two met on Friday.", "Friday").tense == "past"
    assert event("The hearing is scheduled for Friday.", "Friday").tense == "ahead"


def test_parties() -> None:
    assert {"guard", "banker"} <= event("The banker was detained by guards on Friday.", "Friday").parties
    assert "mill" in event("It burned down on Friday.", "Friday", "The mill had stood empty.").parties | {"mill"}
    assert event("The strike did not begin on Friday.", "Friday").denied


@pytest.mark.parametrize(
    ("text", "when", "name"),
    [
        ("Nothing stirred until Friday, when the roof of the mill collapsed.", "Friday", "collapse"),
        ("It was on Friday that the banker was arrested.", "Friday", "arrest"),
        ("Her watch said half past four when the banker was arrested.", "four", "arrest"),
    ],
)
def test_what_another_clause_tells_of_the_time(text: str, when: str, name: str) -> None:
    assert name in event(text, when).classes


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Midnight had struck when the guards came.", "Midnight"),
        ("She was cutting bread at half past six when it started.", "six"),
        ("It had just gone nine o'clock.", "nine o'clock"),
    ],
)
def test_a_clause_that_tells_only_the_hour(text: str, when: str) -> None:
    assert event(text, when).phase == "moment"


def test_those_who_are_told_something_learn_it() -> None:
    assert "inform" in event("She was told of it on Friday.", "Friday").classes
    assert "evacuate" in event("They were told to go on Friday.", "Friday").classes


def test_first_and_last() -> None:
    assert event("The first patients were admitted on Friday.", "Friday").initial
    assert not event("The patients were admitted on Friday.", "Friday").initial
    assert event("The council meets for the last time on Friday.", "Friday").phase == "end"


def test_only_a_pronoun_says_what_happened() -> None:
    assert event("That was on Friday.", "Friday", "The banker was arrested.").back
    assert not event("That house was sold on Friday.", "Friday", "The banker was arrested.").back


def test_somebody_without_a_name() -> None:
    assert event("They showed her the door on Friday.", "Friday").unnamed
    assert not event("The guards arrested the banker on Friday.", "Friday").unnamed


def test_what_somebody_says_then_is_speech() -> None:
    assert event("The mayor said on Friday that the wall collapsed.", "Friday").speech


def test_lexicon_is_whole() -> None:
    table = toml("events-told")
    for name, entry in table.items():
        assert set(entry) <= {"verbs", "nouns", "kin"}
        assert all(other in table for other in entry.get("kin", "").split()), name
        assert all(list(split(entry[kind])) for kind in ("verbs", "nouns")), name
        assert name in kin(name)
    assert verb_classes("give", {"way", "wall"}) == {"collapse"}
    assert noun_classes("conference", {"press"}) == {"announce"}
