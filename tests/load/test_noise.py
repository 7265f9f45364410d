"""What is marked as noise, and what must never be."""

from __future__ import annotations

import pytest

from parallax.load.lines import paragraphs
from parallax.load.noise import mark

BODY = "The reservoir fell to a third of its volume in August, the water company said, and hosepipes were banned."


def marked(text: str) -> list[tuple[str, str]]:
    return [(text[a:b], reason) for a, b, reason in mark(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("(Additional reporting by Ana Lopes in Portomar)", "credits line"),
        ("(Reporting by Ana Lopes; editing by Tom Reeve)", "credits line"),
        ("Staff writer Tom Reeve contributed to this report.", "credits line"),
        ("© 2021 Harbour Gazette. All rights reserved.", "copyright line"),
        ("Copyright 2021 Harbour Media", "copyright line"),
        ("This article may not be copied without permission.", "copyright line"),
        ("The dam wall seen from the east bank. (Photo: Ana Lopes)", "photo caption or credit"),
        ("Image 3 of 12 The dam wall seen from the east bank.", "photo caption or credit"),
        ("Volunteers fill sandbags. Tom Reeve/AFP/Getty Images", "photo caption or credit"),
        ("Read more: Why the valley is drying out", "related links"),
        ("RELATED: Farmers ask for relief", "related links"),
        ("Most read", "related links"),
        ("Sign up for our morning newsletter and get the news in your inbox.", "newsletter or subscription box"),
        ("Subscribe", "newsletter or subscription box"),
        ("Follow us on Twitter @harbourgazette", "social media prompt"),
        ("Share this: Facebook | Twitter | Email", "social media prompt"),
        ("Have you been affected? Send us your pictures by WhatsApp or get in touch.", "social media prompt"),
        ("This developing story will be updated.", "prompt to the reader"),
        ("Click here to see the map", "prompt to the reader"),
        ("Anyone with information can ring the harbour police on 555-0147.", "contact line"),
        ("Media enquiries: 020 555 0147", "contact line"),
        ("ana.lopes@harbourgazette.example", "contact line"),
        ("Correction: an earlier version of this article gave the wrong year.", "correction note"),
        ("We and our partners use cookies to give you the best experience.", "cookie notice or terms"),
        ("Advertisement", "page furniture"),
        ("* * *", "page furniture"),
        ("https://harbour.example/news/4711", "web address"),
        ("Donations for the crew's families can be left at the lifeboat station.", "donation appeal"),
    ],
)
def test_furniture_is_marked_with_its_reason(line: str, reason: str) -> None:
    assert marked(f"{BODY}\n\n{line}\n\n{BODY.replace('third', 'fifth')}") == [(line, reason)]


@pytest.mark.parametrize(
    "line",
    [
        "Donations to the party reached 4 million crowns in March, the electoral office said.",
        "The paper lost a third of its subscribers after it put its newsletter behind a paywall, the union said.",
        "The regulator fined the platform 30 million euros over its cookie policy.",
        '"Please support our work, donate what you can, and sign up for our newsletter," the bishop told the crowd.',
        "Police said a photo of the suspect had been sent to all stations.",
        "The copyright case was thrown out on Thursday.",
        "Facebook and Twitter removed the posts within an hour.",
        "Reporting from the front has been banned since April, journalists said.",
        "We welcome the decision and call on the council to publish its figures.",
        "The minister called on the public to call the hotline less often.",
        "The updated plan was published on 3 May.",
        "Live fire drills went on until nightfall.",
        "More than forty houses were lost.",
        "Close to a hundred people slept in the gym.",
        "Follow-up tests on the well came back clean.",
        "Videos of the collapse were shared by thousands.",
        "Contact with the submarine was lost at 4 a.m., the navy said.",
        "Correction of the charts will take two years.",
    ],
)
def test_report_text_is_not_marked(line: str) -> None:
    assert marked(f"{BODY}\n\n{line}\n\n{BODY.replace('third', 'fifth')}") == []


def test_an_appeal_is_noise_from_its_first_line_to_its_last() -> None:
    appeal = [
        "Before you go",
        "Twelve of us put this paper together every night, in a town that has lost both its others.",
        "Last spring the council withdrew its notices, and with them a third of what we live on.",
        "We refuse to put up a paywall. Our reporters need your help: please donate from just £3 a month.",
        "Thank you for reading, and for every contribution you make.",
    ]
    found = marked("\n\n".join([BODY, BODY.replace("third", "fifth"), *appeal]))
    assert found == [(line, "donation appeal") for line in appeal]


def test_the_report_goes_on_behind_an_appeal() -> None:
    appeal = "Dear readers, our journalism depends on your support. Please donate to keep our newsroom independent."
    assert marked(f"{BODY}\n\n{appeal}\n\n{BODY.replace('third', 'fifth')}") == [(appeal, "donation appeal")]


def test_furniture_at_the_end_of_a_paragraph_leaves_the_rest_alone() -> None:
    assert marked(f"{BODY} Copyright 2021 Harbour Media.") == [("Copyright 2021 Harbour Media.", "copyright line")]
    assert marked(f"{BODY} Click here to see the map.") == [("Click here to see the map.", "prompt to the reader")]


def test_a_repeated_caption_counts_once() -> None:
    line = "Volunteers fill sandbags on the east bank of the reservoir at dawn"
    assert marked(f"{line}\n\n{BODY}\n\n{line}") == [(line, "repeated line")]


def test_rows_of_cut_off_teasers_are_marked() -> None:
    teasers = [
        "Farmers in the valley say that they have had...",
        "The town of Portomar wakes to find its...",
        "Why the...",
    ]
    assert [quote for quote, _ in marked("\n".join([BODY, *teasers]))] == teasers


def test_links_below_a_heading_go_with_it() -> None:
    links = ["Related stories:", "Farmers ask for relief", "Portomar rations water"]
    assert [q for q, _ in marked("\n\n".join([BODY, *links, BODY.replace("third", "fifth")]))] == links
