"""Who holds an office and who did a deed, with what it was held in or done to."""

from __future__ import annotations

import pytest

from parallax.extract import participants
from parallax.extract.names import mentions
from parallax.extract.report import Report
from parallax.language import load_pipeline, parse
from parallax.model import Claim, Mention, Passage, Source, Span


def claims(text: str, slot: str) -> list[Claim]:
    source = Source("A", "a.txt", text, "")
    sentences = tuple(parse(source, [Passage("A", 0, 0, Span(0, len(text), text))], load_pipeline()))
    named: dict[int, tuple[Mention, ...]] = {0: mentions(source, sentences)}
    found = [c for c in participants.extract(Report(source, sentences, named)) if c.slot == slot]
    assert all(text[c.span.start : c.span.end] == c.span.quote for c in found)
    return found


@pytest.mark.parametrize(
    ("text", "office", "of"),
    [
        ("Karl Lindqvist, the head of the trade delegation, left Oslo.", "office head", "delegation"),
        ("The trade delegation, headed by Karl Lindqvist, left Oslo.", "office head", "delegation"),
        ("Karl Lindqvist, who chairs the council, was ill.", "office chairman", "council"),
    ],
)
def test_holder_of_an_office(text: str, office: str, of: str) -> None:
    (claim,) = claims(text, "holder")
    assert claim.value.norm == "karl lindqvist"
    assert {office, of} <= claim.subject


def test_a_deputy_holds_no_sole_office() -> None:
    assert claims("Karl Lindqvist, the deputy head of the trade delegation, left Oslo.", "holder") == []


def test_doer_in_active_and_passive() -> None:
    (one,) = claims("The Border Guard arrested the smuggler Igor Radek in the port.", "agent")
    (other,) = claims("The smuggler Igor Radek was arrested by men of the Border Guard.", "agent")
    assert one.value.norm == other.value.norm == "border guard"
    assert "igor radek" in one.subject & other.subject


def test_the_police_say_nothing_of_who_it_was() -> None:
    assert claims("Police arrested a smuggler in the port.", "agent") == []


def test_members_of_a_delegation() -> None:
    found = claims("The customs chief and two treasury officials will travel to Doha.", "member")
    assert [(c.value.norm, set(c.subject)) for c in found] == [("chief", {"custom"}), ("officials", {"treasury"})]


def test_who_stays_at_home_is_no_member() -> None:
    assert claims("The customs chief praised treasury officials.", "member") == []


def test_services_of_a_list() -> None:
    found = claims("Officials of Denmark's coast guard, its army and its tax office will fly to Doha.", "member")
    assert [set(c.subject) for c in found] == [{"coast", "guard"}, {"army"}, {"tax"}]


def test_whose_coach_somebody_is_may_stay_open() -> None:
    (claim,) = claims("Her coach, Karl Lindqvist, was silent.", "holder")
    assert claim.subject == {"office coach", "of f"}


def test_the_doer_may_be_named_behind_the_phrase() -> None:
    found = claims("The flag was carried out by a young corporal of the guard, Karl Lindqvist.", "agent")
    assert [(c.value.norm, c.frame) for c in found] == [("karl lindqvist", "handle")]


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("The jury cleared the driver, Karl Lindqvist.", "cleared"),
        ("Karl Lindqvist, who drove the lorry, walked free.", "cleared"),
        ("Karl Lindqvist received a suspended sentence.", "convicted"),
        ("The board sacked Karl Lindqvist.", "dismissed"),
    ],
)
def test_what_became_of_somebody(text: str, fate: str) -> None:
    (claim,) = claims(text, "fate")
    assert (claim.value.norm, claim.subject) == (fate, {"karl lindqvist"})


def test_what_did_not_happen_is_no_fate() -> None:
    assert claims("Karl Lindqvist was not convicted.", "fate") == []


@pytest.mark.parametrize(
    ("text", "value", "who"),
    [
        ("Mayor Karl Lindqvist cut the ribbon.", "present", "office mayor"),
        ("A councillor spoke on behalf of the mayor.", "absent", "office mayor"),
        ("Karl Lindqvist did not attend the talks.", "absent", "karl lindqvist"),
        ("Karl Lindqvist boycotted the talks.", "absent", "karl lindqvist"),
        ("Karl Lindqvist was represented by his deputy.", "absent", "karl lindqvist"),
        ("Not a single observer watched the count.", "absent", "observer"),
        ("They held the count with not a single observer in the hall.", "absent", "observer"),
        ("Teachers from two towns attended as observers.", "present", "observer"),
        ("Karl Lindqvist was not there.", "absent", "karl lindqvist"),
        ("Karl Lindqvist was absent.", "absent", "karl lindqvist"),
    ],
)
def test_who_was_there(text: str, value: str, who: str) -> None:
    assert [c.value.norm for c in claims(text, "presence") if who in c.subject] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The envoys stayed away from the funeral.", "absent"),
        ("No envoys took part in the parade.", "absent"),
        ("Two envoys took part in the parade.", "present"),
        ("The mayor was in hospital.", "absent"),
        ("The mayor led the parade.", "present"),
    ],
)
def test_more_ways_to_be_there_or_not(text: str, value: str) -> None:
    assert value in {c.value.norm for c in claims(text, "presence")}


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("The new coach, Ann Roe, praised the crowd.", {"office coach"}),
        ("Labour Minister Ann Roe praised the crowd.", {"office labour minister"}),
        ("Captain Ann Roe praised the crowd.", set()),
    ],
)
def test_the_one_office_that_a_story_has(text: str, offices: set[str]) -> None:
    found = {w for c in claims(text, "holder") for w in c.subject}
    assert {w for w in found if w.startswith("office")} == offices
