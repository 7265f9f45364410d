"""Markdown becomes the plain text that a reader sees."""

from __future__ import annotations

from parallax.load.markdown import read


def test_marks_go_and_words_stay() -> None:
    text = (
        "# Bridge shut for *two* weeks\n\n"
        "The **county** said [the deck](https://x.example/a_(b)) is _cracked_; see `plan_7`.\n\n"
        "> “We had no choice,” said Ms Lund.\n\n"
        "- first lane\n- second lane\n\n![map](map.png)\n\n5\\* rating, 2 * 3 = 6, snake_case_name\n\n***\n"
    )
    found = read(text)
    assert found.text.split("\n\n")[:3] == [
        "Bridge shut for two weeks",
        "The county said the deck is cracked; see plan_7.",
        "“We had no choice,” said Ms Lund.",
    ]
    assert "first lane\nsecond lane" in found.text
    assert "5* rating, 2 * 3 = 6, snake_case_name" in found.text
    assert "map.png" not in found.text
    assert found.headline == len("Bridge shut for two weeks")


def test_front_matter_is_metadata() -> None:
    found = read('---\ntitle: "Bridge shut"\ndate: 2021-05-04\nauthor: Ana Lopes\n---\n\nThe bridge is shut.\n')
    assert (found.title.value, found.published.value, found.author.value) == ("Bridge shut", "2021-05-04", "Ana Lopes")
    assert found.published.origin == "metadata"
    assert found.text == "The bridge is shut.\n"


def test_an_underlined_heading_is_a_headline() -> None:
    found = read("Bridge shut\n===========\n\nThe county said so.\n")
    assert found.text.startswith("Bridge shut\n")
    assert found.headline == 11
    assert "=" not in found.text
