"""What reports say of people: every age and role goes to the person who has it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from parallax.extract import people
from parallax.extract.names import mentions
from parallax.extract.report import Report
from parallax.language import load_pipeline, parse
from parallax.model import Claim, Passage, Source, Span
from tests.told import claims_of


def claims(text: str, slot: str) -> list[Claim]:
    passages = []
    for n, start in enumerate(_starts(text)):
        end = next((s for s in _starts(text) if s > start), len(text) + 1) - 1
        passages.append(Passage("A", n, 0, Span(start, end, text[start:end])))
    source = Source("A", "a.txt", text, "")
    sentences = tuple(parse(source, passages, load_pipeline()))
    found: dict[int, list[object]] = {}
    for m in mentions(source, sentences):
        found.setdefault(m.passage, []).append(m)
    report = Report(source, sentences, {n: tuple(ms) for n, ms in found.items()})  # type: ignore[arg-type]
    made = [c for c in people.extract(report) if c.slot == slot]
    assert all(text[c.span.start : c.span.end] == c.span.quote for c in made)
    return made


def _starts(text: str) -> Iterator[int]:
    yield 0
    yield from (i + 2 for i in range(len(text) - 2) if text[i] in ".?" and text[i + 1] == " " and text[i + 2].isupper())


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The pilot, Greta Lange, 47, was not hurt.", "47"),
        ("Greta Lange (47) was not hurt.", "47"),
        ("Nobody blamed 47-year-old Greta Lange for the delay.", "47"),
        ("The 47-year-old pilot, Greta Lange, was not hurt.", "47"),
        ("Greta Lange, a forty-seven-year-old pilot, was not hurt.", "47"),
        ("Greta Lange, who is in her late 40s, was not hurt.", "46-49"),
    ],
)
def test_age_of_a_named_person(text: str, years: str) -> None:
    (claim,) = claims(text, "age")
    assert claim.value.norm == years
    assert "greta lange" in claim.subject


def test_the_man_of_an_age_is_whoever_was_just_named() -> None:
    told = claims("The driver was identified as Greta Lange. The 47-year-old woman was arrested on Sunday.", "age")
    assert ["greta lange" in c.subject for c in told] == [True]
    told = claims("Greta Lange, 47, was arrested. The 52-year-old woman lived nearby.", "age")
    assert ["greta lange" in c.subject for c in told] == [True, False]


def test_who_shoots_themselves_is_no_mere_culprit() -> None:
    (claim,) = claims("A 19-year-old woman shot herself near the quay.", "age")
    assert claim.subject == {"woman"}


def test_whoever_is_of_an_age_is_nobody() -> None:
    assert claims("The shop sold fireworks to 15-year-olds.", "age") == []


def test_a_headline_leaves_out_the_article() -> None:
    (claim,) = claims("Village girl, 15, wins the race against all comers", "age")
    assert "girl" in claim.subject


def test_age_of_somebody_who_is_only_described() -> None:
    (claim,) = claims("A 19-year-old woman was killed near the quay.", "age")
    assert claim.subject == {"woman", "victim"}
    (claim,) = claims("Police arrested a 33-year-old man.", "age")
    assert claim.subject == {"man", "accused"}


def test_a_bridge_has_no_age_of_a_person() -> None:
    assert claims("The 80-year-old bridge was closed on Sunday.", "age") == []


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Deputy Mayor Lena Fuchs opened the fair.", "deputy mayor"),
        ("Lena Fuchs, the deputy mayor of Linz, opened the fair.", "deputy mayor"),
        ("The deputy mayor of Linz, Lena Fuchs, opened the fair.", "deputy mayor"),
        ("Lena Fuchs was the deputy mayor of the town.", "deputy mayor"),
        ("Lena Fuchs, who manages the fair, was absent.", "manager"),
    ],
)
def test_office_of_a_person(text: str, office: str) -> None:
    assert ("lena fuchs", office) in [(k, c.value.norm) for c in claims(text, "title") for k in c.subject]


def test_relation_names_both_people() -> None:
    found = claims("Hugo Marsh stayed at home. Marsh's nephew, Arno Till, drove the lorry.", "kin")
    assert [c.value.norm for c in found] == ["nephew of hugo marsh"]
    assert "arno till" in found[0].subject


def test_name_claim_knows_what_the_person_is() -> None:
    (claim,) = claims("The harbour master, Ingrid Solheim, closed the lock.", "person")
    assert claim.value.norm == "ingrid solheim"
    assert "master" in claim.subject


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Sergeant Greta Lange, a nine-year veteran, was not hurt.", "9 years"),
        ("Sergeant Greta Lange has fourteen years in the job.", "14 years"),
        ("Greta Lange has served for 12 years.", "12 years"),
    ],
)
def test_years_of_service(text: str, years: str) -> None:
    (claim,) = claims(text, "tenure")
    assert claim.value.norm == years
    assert claim.subject == {"greta lange"}


def test_years_in_prison_are_no_service() -> None:
    assert claims("Greta Lange was sentenced to nine years in prison.", "tenure") == []


def test_what_somebody_worked_as() -> None:
    (claim,) = claims("Greta Lange worked as a guard at the branch.", "title")
    assert (claim.value.norm, "greta lange" in claim.subject) == ("guard", True)


def test_whose_head_somebody_is_belongs_to_the_office() -> None:
    (claim,) = claims("Greta Lange, the Agency's head of inspection, was silent.", "title")
    assert {"agency", "inspection"} <= claim.subject


def test_both_of_one_age() -> None:
    found = claims("Maya Lind and Owen Tran, both 21, were found by a friend.", "age")
    assert sorted((c.value.norm, *sorted(c.subject & {"maya lind", "owen tran"})) for c in found) == [
        ("21", "maya lind"), ("21", "owen tran"),
    ]  # fmt: skip


def test_an_age_alone_is_that_of_whom_the_sentence_before_spoke_of() -> None:
    (claim,) = claims("Ann Roe won the race. The 61-year-old had never raced before.", "age")
    assert "ann roe" in claim.subject


def test_a_described_driver_has_an_age() -> None:
    (claim,) = claims("The driver, 47, was not hurt.", "age")
    assert (claim.value.norm, "driver" in claim.subject) == ("47", True)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Chile's Ana Roa won the race.", "CL"),
        ("The Chilean sprinter Ana Roa won the race.", "CL"),
        ("Ana Roa won the race. The Chilean had never won before.", "CL"),
        ("Ana Roa won the race. The New Zealander had never won before.", "NZ"),
    ],
)
def test_country_of_a_person(text: str, country: str) -> None:
    (claim,) = claims(text, "nation")
    assert (claim.value.norm, set(claim.subject)) == (country, {"ana roa"})


@pytest.mark.parametrize(
    "text",
    ["The Chilean minister Ana Roa spoke.", "The British-Chilean sprinter Ana Roa won.", "Ana Roa flew to Chile."],
)
def test_the_country_of_an_office_or_a_journey(text: str) -> None:
    assert not claims(text, "nation")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ada Holm, who signs as the choir's treasurer, sold the kiosk.", "treasurer"),
        ("Ada Holm went on to be deputy mayor of Kallen.", "deputy mayor"),
        ("Ada Holm was second in command of the fort.", "deputy commander"),
        ("Ada Holm is to chair the inquiry.", "chairman"),
        ("Ada Holm, one of the port's three pilots, spoke first.", "pilot"),
        ("The lock was opened by the beekeeper, Ada Holm.", "beekeeper"),
        ("The lock was opened by a cooper named Ada Holm.", "cooper"),
        ("Ada Holm, the minister's chief of staff, spoke first.", "chief of staff"),
    ],
)
def test_ways_to_say_what_somebody_is(text: str, title: str) -> None:
    assert title in {c.value.norm for c in claims(text, "title")}


def test_whom_a_report_names_by_the_part_in_the_event() -> None:
    text = "The driver, a baker, was unhurt.\nA welder was killed."
    said = {(*c.subject, c.value.norm) for c in claims(text, "title")}
    assert said == {("#driver", "baker"), ("#victim", "welder")}


@pytest.mark.parametrize(
    "text", ["Ada Holm was 16, her aunt said.", "Ada Holm, only 16, won.", "The winner is a girl of 16."]
)
def test_more_ways_to_say_an_age(text: str) -> None:
    assert {c.value.norm for c in claims(text, "age")} == {"16"}


def test_who_kills_is_no_victim_and_a_name_kept_back_is_no_crime() -> None:
    ages = {c.value.norm: c for c in claims_of("The 9-year-old boy was killed by his 14-year-old brother.", "role")}
    assert "accused" in ages["14"].subject
    assert "victim" in ages["9"].subject
    girl = claims_of("The 16-year-old girl, whose name has not been released, died on Friday.", "role")
    assert "victim" in girl[0].subject
