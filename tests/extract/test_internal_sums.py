"""Sums, rests, hours and lives that one report tells against itself, and nothing where they are right."""

from __future__ import annotations

import re

import pytest

from tests.extract.test_internal import slips

WRONG = [
    ("The yard built nine boats. Six of them were sold and the other two are at the quay.", "nine boats", "two"),
    ("Of our eight shops five are open. Please use the other two.", "eight shops", "two"),
    ("Of the 88 seats of the coalition 12 went to the Reds, which leaves the mayor with 75.", "88 seats", "leaves"),
    ("The plant has 900 workers: 500 in Lille, 250 in Ghent and 100 in Breda.", "900 workers", "500 in Lille"),
    ("There were 9 nurses in the room: three surgeons, four nurses and three porters.", "9 nurses", "three surgeons"),
    ("Three tugs have put to sea, the Alma, the Berta, the Clara and the Dora.", "Three tugs", "the Alma"),
    ("For six hours, from 22:00 to 06:00, the bridge is shut.", "six hours", "22:00 to 06:00"),
    ("The painter Jan Morel (1820-1881) died at the age of 51.", "(1820-1881)", "died at the age of 51"),
    ("Nine people were hurt, among them eleven children.", "Nine people", "eleven children"),
    ("The nine-member board voted seven to four for the sale.", "nine-member", "seven to four"),
    ("The party won 48 seats, 7 fewer than the 57 it held.", "48", "7 fewer than the 57"),
    ("Turnout reached 58.3 percent, up 9 points from 51.2 percent.", "9", "58.3 percent, up 9 points from 51.2"),
    ("The city recorded a rise of 40 percent, from 200 thefts to 240.", "40", "200 thefts to 240"),
    ("The price was $4.5 million. The agent got $1.5 million, the club $2.5 million, $8.9 million in total.",
     "$8.9 million", "$1.5 million"),
    ("The bridge, built twenty years ago, in 2005, was closed.", "twenty years ago", "2005"),
    ("Of voters 48 percent are for it, 39 percent against and 21 percent undecided.", "48 percent", "39"),
    ("The 40 families get $2,000 each, $60,000 in all.", "$60,000", "$2,000"),
    ("The jury of nine split six to four.", "nine", "six to four"),
    ("All ten members of the panel voted: six for, five against.", "ten members", "six for"),
    ("Of the 60 people on board, 41 were saved and 22 are missing.", "60 people", "41"),
    ("The crew numbers eleven: five Greeks, four Filipinos and three Poles.", "eleven", "five Greeks"),
    ("The fund of 10 million euros goes to three towns: 5 million to Arle, 3 million to Bex and 4 million to Cor.",
     "10 million euros", "5 million to Arle"),
    ("The match began at 8 p.m. and ended three hours later, at 10 p.m.", "three hours later", "10 p.m"),
    ("The price doubled from 40 to 65 euros.", "doubled", "40 to 65"),
    ("Sales rose by a half, from 200 to 260.", "a half", "200 to 260"),
    ("Two thirds of the 90 members, 45, voted for it.", "Two thirds of the 90", "45"),
    ("Both brothers, Karl, Otto and Hans, were arrested.", "Both brothers", "Karl, Otto and Hans"),
    ("The ten-year-old bus was built in March 2011.", "ten-year-old", "March 2011"),
]  # fmt: skip
RIGHT = [
    "The jury of nine split five to four.",
    "Of the 60 people on board, 41 were saved and 12 are missing.",
    "Of the 60 people on board, 41 were men and 22 were hurt.",
    "The crew numbers twelve: five Greeks, four Filipinos and three Poles.",
    "The match began at 8 p.m. and ended two hours later, at 10 p.m.",
    "The price doubled from 40 to 79 euros.",
    "The price more than doubled from 40 to 95 euros.",
    "Sales rose by a half, from 200 to 300.",
    "Two thirds of the 90 members, 60, voted for it.",
    "Both brothers, Karl and Otto, were arrested.",
    "The four-year-old bus was built in March 2011.",
    "The yard built nine boats. Seven of them were sold and the other two are at the quay.",
    "The yard built nine boats. Six people watched them, and the other two went home.",
    "Nine boats were sold for 6 million. The other two are at the quay.",
    "Of our eight shops six are open. Please use the other two.",
    "Of the 88 seats of the coalition 12 went to the Reds, which leaves the mayor with 76.",
    "The plant has 900 workers: 500 in Lille, 250 in Ghent and 150 in Breda.",
    "The plant has 900 workers: 500 drivers, 250 cranes and 100 lorries.",
    "Three tugs have put to sea, the Alma, the Berta and the Clara.",
    "For eight hours, from 22:00 to 06:00, the bridge is shut.",
    "Two hours after the alarm, from 22:00 to 06:00, the bridge was shut.",
    "The painter Jan Morel (1820-1881) died at the age of 60.",
    "Nine people were hurt, among them two children.",
    "The nine-member board voted seven to two for the sale.",
    "The party won 48 seats, 9 fewer than the 57 it held.",
    "Turnout reached 58.3 percent, up 7.1 points from 51.2 percent.",
    "The city recorded a rise of 20 percent, from 200 thefts to 240.",
    "The price was $4.5 million. The agent got $1.5 million, the club $2.5 million, $8.5 million in all.",
    "The bridge, built ten years ago, in 2005, was closed.",
    "Of voters 48 percent are for it, 39 percent against and 13 percent undecided.",
    "The 40 families get $2,000 each, $80,000 in all.",
]


@pytest.mark.parametrize(("text", "first", "second"), WRONG)
def test_what_does_not_fit(text: str, first: str, second: str) -> None:
    found = slips(*_sentences(text), published="2015-06-01")
    assert any(first in a + b and second in a + b for a, b in found), found


@pytest.mark.parametrize("text", RIGHT)
def test_what_fits(text: str) -> None:
    assert slips(*_sentences(text), published="2015-06-01") == []


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[a-z0-9]\.) (?=[A-Z])", text)
