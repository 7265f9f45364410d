"""How a body was divided: "by eleven votes to four", "a 9-4 vote", "the council voted 5-0"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.language import Sentence

SMALL = "nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none"
NUMBER = rf"(?:\d{{1,3}}|{SMALL})"
FORMS = (
    re.compile(rf"\bby (?:a (?:majority|vote|margin) of )?{NUMBER} (?:votes? )?to (?P<less>{NUMBER})\b", re.IGNORECASE),
    re.compile(rf"\b(?:majority|vote) of {NUMBER} to (?P<less>{NUMBER})\b", re.IGNORECASE),
    re.compile(rf"\b{NUMBER} votes? to (?P<less>{NUMBER})\b", re.IGNORECASE),
    re.compile(
        rf"\b{NUMBER}(?:[-–]| to )(?P<less>{NUMBER}) (?:vote|decision|majority|ruling|verdict|split)\b", re.IGNORECASE
    ),
    re.compile(rf"\b(?:voted|ruled|split|divided) {NUMBER}(?:[-–]| to )(?P<less>{NUMBER})\b", re.IGNORECASE),
)
NOBODY = frozenset({"0", "nil", "zero", "none"})


class Split(NamedTuple):
    """Code points of the words that tell how a body was divided, and whether nobody was against."""

    start: int
    end: int
    unanimous: bool


def splits(sentence: Sentence) -> Iterator[Split]:
    """The first division that a sentence tells of, where it speaks of a vote."""
    if not _votes(sentence):
        return
    text = sentence.passage.span.quote
    for form in FORMS:
        found = form.search(text)
        if found is not None:
            base = sentence.passage.span.start
            yield Split(base + found.start(), base + found.end(), found.group("less").lower() in NOBODY)
            return


def _votes(sentence: Sentence) -> bool:
    return any(fold(t.lemma) in lexicon.words("polarity", "voting") for t in sentence.tokens)
