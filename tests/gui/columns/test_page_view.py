"""A page's lines stand where it says they do: Qt, which paints and selects them, agrees."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from parallax.gui.columns.page_view import PageView
from parallax.gui.look import Look
from parallax.model import Noise, Source, Span

HEAD = "Harbour closed after a storm that nobody had foreseen"
BODY = "The pilots 🚢 stayed ashore, and twelve ships waited outside the mole until the wind fell. " * 4
APPEAL = "Give a little every month, and the lighthouse letter reaches you before breakfast. " * 2
HEBREW = "קול הנמל נדם עד הבוקר, והספינות חיכו בחוץ."
TEXT = f"{HEAD}\n\n{BODY.strip()}\n\n{APPEAL.strip()}\n\n{HEBREW}\n\n{BODY.strip()}"


@pytest.fixture
def text(qtbot: QtBot) -> PageView:
    """One source, 300 pixels wide."""
    noise = (Noise(Span(TEXT.index("Give"), TEXT.index("Give") + len(APPEAL.strip()), ""), "appeal"),)
    source = Source("A", "a.txt", TEXT, "", headline=Span(0, len(HEAD), HEAD), noise=noise)
    found = PageView(source, Look("light"))
    qtbot.addWidget(found)
    found.resize(300, 2000)
    found.show()
    found.restyle()
    return found


def agrees(text: PageView) -> bool:
    """Whether Qt has every paragraph that is seen where the page has it."""
    page = text.page
    pairs = [(page.top_of(n), text.blockBoundingGeometry(b).top()) for n, b in enumerate(page.blocks) if b.isVisible()]
    return all(mine == theirs for mine, theirs in pairs)


def test_qt_agrees_after_everything_that_moves_lines(text: PageView) -> None:
    assert agrees(text)
    text.page.set_gap(4, 60)
    assert agrees(text)
    text.fold([4], True)
    assert agrees(text)
    text.fold([4], False)
    text.page.set_gap(4, 0)
    assert agrees(text)
    text.resize(500, 2000)
    assert agrees(text)


def test_a_gap_moves_what_stands_below_it_and_nothing_else(text: PageView) -> None:
    page = text.page
    above, below = page.y_of(page.starts[2]), page.y_of(page.starts[8])
    page.set_gap(4, 60)
    assert page.y_of(page.starts[2]) == above
    assert page.y_of(page.starts[8]) == below + 60


def test_lines_are_as_high_as_they_are_wanted(text: PageView) -> None:
    tops = sorted({rect.top() for rect in text.page.rects(*text.units(Span(len(HEAD) + 2, len(HEAD) + 200, "")))})
    assert len(tops) > 3
    assert {round(b - a) for a, b in pairwise(tops)} == {24}


def test_every_line_is_found_at_its_height(text: PageView) -> None:
    page = text.page
    for start in page.starts:
        if page.blocks[page.block_at(start)].isVisible():
            assert page.place_at_height(page.y_of(start) + 4) == start


def test_a_click_on_words_finds_their_place(text: PageView) -> None:
    place = text.offsets.unit(TEXT.index("twelve"))
    (rect, *_) = text.page.rects(place, place + 6)
    assert place <= text.cursorForPosition(rect.center().toPoint()).position() <= place + 6


def test_script_from_right_to_left_begins_at_the_right(text: PageView) -> None:
    start = text.offsets.unit(TEXT.index("קול"))
    (word,) = text.page.rects(start, start + 3)
    how = text.page.set
    assert how is not None
    assert abs(word.right() - (how.margin + how.measure)) < 3


def test_a_selection_is_given_in_code_points(text: PageView) -> None:
    start = TEXT.index("stayed")  # behind a character that Qt counts as two
    text.select(Span(start, start + 6, "stayed"))
    assert text.selection() == Span(start, start + 6, "stayed")
    assert text.textCursor().selectedText() == "stayed"


def test_text_that_looks_like_markup_is_text(qtbot: QtBot) -> None:
    found = PageView(Source("A", "a.html", "<img src='file:///etc/passwd'> <b>bold</b>", ""), Look("light"))
    qtbot.addWidget(found)
    assert found.toPlainText() == "<img src='file:///etc/passwd'> <b>bold</b>"
