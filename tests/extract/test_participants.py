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
    (other,) = claims("The smuggler Igor Radek was arrested by officers of the Border Guard.", "agent")
    assert one.value.norm == other.value.norm == "border guard"
    assert "igor radek" in one.subject & other.subject


def test_the_police_say_nothing_of_who_it_was() -> None:
    assert claims("Police arrested a smuggler in the port.", "agent") == []


def test_members_of_a_delegation() -> None:
    found = claims("The customs chief and two treasury officials will travel to Doha.", "member")
    assert [(c.value.norm, set(c.subject)) for c in found] == [("chief", {"custom"}), ("officials", {"treasury"})]


def test_who_stays_at_home_is_no_member() -> None:
    assert claims("The customs chief praised treasury officials.", "member") == []
