"""What belongs to the page folds away in whole paragraphs; short lines of it stay where they are."""

from __future__ import annotations

from parallax.gui.columns.folds import Fold, folds
from parallax.model import Noise, Span

APPEAL = "Read us every morning: the letter of this house comes free of charge and is yours to end at any time."
TEXT = f"The bridge is closed.\n\n{APPEAL}\n\nSign up today.\n\nDivers look at the piers."


def noise(words: str, reason: str) -> Noise:
    start = TEXT.index(words)
    return Noise(Span(start, start + len(words), words), reason)


def test_neighbouring_lines_fold_into_one() -> None:
    found = folds(TEXT, [noise(APPEAL, "newsletter box"), noise("Sign up today.", "newsletter box")])
    assert found == ()  # not long enough yet to be worth it
    text = TEXT.replace("Sign up today.", "Sign up today, tomorrow or on any other day.")
    long = Noise(Span(text.index("Sign"), text.index("\n\nDivers"), ""), "newsletter box")
    assert folds(text, [noise(APPEAL, "newsletter box"), long]) == (Fold(2, 4, ("newsletter box",), 2),)


def test_a_byline_stays() -> None:
    assert folds(TEXT, [noise("Sign up today.", "byline")]) == ()


def test_a_line_of_which_something_is_left_is_no_noise() -> None:
    assert folds(TEXT, [noise(APPEAL[:90], "appeal")]) == ()
