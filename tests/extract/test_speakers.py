"""A checker expects every quotation under the name of whoever spoke it, however the report leads back to it."""

from __future__ import annotations

from tests.extract.reports import report


def test_pronoun_leads_back_to_the_person_named() -> None:
    found = report(
        ['"The dam will hold," said Karin Holm, an engineer of the water board.'],
        ['"We look at it every hour," she said.'],
    )
    assert found.speakers == {0: "karin holm", 1: "karin holm"}


def test_quotation_runs_on_until_the_speaker_is_named_at_its_end() -> None:
    found = report(['"The bus was late.', 'It never came at all," said Peter Okafor, a pupil.'])
    assert found.speakers == {0: "peter okafor", 1: "peter okafor"}


def test_quotation_goes_on_in_the_next_paragraph_without_a_name() -> None:
    found = report(
        ['"Nobody was warned," Maria Stein said.', '"The gate stood open the whole night."'],
        ['"I saw it myself."'],
    )
    assert set(found.speakers.values()) == {"maria stein"}
    assert len(found.speakers) == 3


def test_role_leads_back_to_the_one_who_bears_it() -> None:
    found = report(
        "Transport Minister Lena Brandt opened the new line on Monday.",
        '"This took us eleven years," the minister told guests.',
    )
    assert found.speakers[1] == "lena brandt"


def test_of_two_bearers_of_a_role_the_country_tells() -> None:
    found = report(
        "Kenyan Foreign Minister Grace Mutua met Norwegian Foreign Minister Lars Dahl in Nairobi.",
        "Dahl left in the evening.",
        "The Kenyan minister said the talks would go on.",
    )
    assert found.speakers[2] == "grace mutua"


def test_unnamed_speaker_goes_by_the_noun() -> None:
    found = report("Police said the road would stay closed.", "According to a court spokesman, the file is missing.")
    assert found.speakers == {0: "police", 1: "court spokesman"}


def test_script_names_the_speaker_before_the_quotation() -> None:
    found = report('(CLIP, harbour master Olu Adeyemi) "We lost four boats and not one man."')
    assert found.speakers == {0: "olu adeyemi"}


def test_what_is_said_inside_a_quotation_is_not_the_reporters_word() -> None:
    found = report('"My brother said nothing at all," Anna Weiss recalled.')
    assert found.speakers == {0: "anna weiss"}


def test_the_judge_is_the_justice_named_before() -> None:
    found = report(["Mrs Justice Holm passed sentence on Friday."], ['"You were told twice," the judge said.'])
    assert found.speakers == {1: "holm"}


def test_a_face_speaks_beside_a_quotation_only() -> None:
    found = report('"Nobody fences in the sea," shrugged Karin Holm, an engineer.', "Karin Holm shrugged and went in.")
    assert found.speakers == {0: "karin holm"}


def test_who_is_a_person_and_not_the_body_before_it() -> None:
    found = report(
        'It began with a clerk of the Harbour Company, who told police that it was "a ship sold twice over".'
    )
    assert found.speakers == {0: "clerk"}


def test_a_body_speaks_behind_its_words() -> None:
    found = report('"We hide nothing from our members," announces the club in a statement.')
    assert found.speakers == {0: "club"}


def test_she_is_not_a_man_with_a_name_from_elsewhere() -> None:
    one = report(
        "Ragnhild Skarre and Wouter Tienhoven met the bakers.",
        "Skarre praised Tienhoven.",
        '"We bake at night," she said.',
    )
    assert list(one.speakers.values())[-1] == "ragnhild skarre"
