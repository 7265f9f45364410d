"""The guide as a user reads it: every page, every link, every key, without a network."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parallax.gui.actions import DEEDS
from parallax.gui.help.guide import DEED, GuideDialog, folder, heading, names, text_of
from parallax.gui.main_window import MainWindow

PAGES = [path.stem for path in sorted(folder().glob("*.md"))]


def guide(window: MainWindow) -> GuideDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, GuideDialog) and w.parent() is window]
    assert len(found) == 1
    return found[0]


def test_every_page_can_be_reached() -> None:
    assert sorted(names()) == PAGES


@pytest.mark.parametrize("name", PAGES)
def test_a_page_speaks_only_of_what_there_is(name: str) -> None:
    text = text_of(name)
    assert heading(text)
    assert set(DEED.findall(text)) <= {deed.name for deed in DEEDS}
    assert {
        link for link in re.findall(r"[^!]\[[^\]]*\]\(([^)]*)\)", text) if link.removesuffix(".md") not in PAGES
    } == set()
    assert "http" not in text
    for picture in re.findall(r"!\[[^\]]+\]\(([^)]*)\)", text):
        assert (folder() / "pictures" / picture).is_file(), "resources/guide/pictures.py makes the pictures"


def test_the_guide_opens_with_the_users_own_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name.choose_keys("go.next", ("Ctrl+J",))
    window.actions_by_name["help.guide"].trigger()
    shown = guide(window)
    assert shown.isVisible()
    shown.show_page("start")
    text = shown.browser.toPlainText()
    assert "Next finding (Ctrl+J)" in text
    assert "[[" not in text


def test_what_it_protects_against_is_one_action_away(window: MainWindow) -> None:
    window.actions_by_name["help.protects"].trigger()
    assert "does not protect against" in guide(window).browser.toPlainText()


def test_a_link_turns_the_page_and_nothing_else_is_opened(window: MainWindow) -> None:
    window.actions_by_name["help.guide"].trigger()
    shown = guide(window)
    shown.browser.anchorClicked.emit(QUrl("columns.md"))
    assert shown.browser.toPlainText().startswith("Reading in columns")
    shown.browser.anchorClicked.emit(QUrl("https://example.org/rules.md"))
    shown.browser.anchorClicked.emit(QUrl("../../README.md"))
    assert shown.browser.toPlainText().startswith("Reading in columns")
    picture = shown.browser.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hostname"))
    assert picture.width() == 1  # type: ignore[attr-defined]


def test_a_search_lists_the_pages_that_have_the_words(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["help.guide"].trigger()
    shown = guide(window)
    qtbot.keyClicks(shown.search, "memory stick")
    visible = [shown.pages.item(n).text() for n in range(shown.pages.count()) if not shown.pages.item(n).isHidden()]
    assert visible == [heading(text_of("install"))]
    shown.pages.setCurrentRow(names().index("install"))
    assert shown.browser.textCursor().selectedText() == "memory stick"
    qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.browser.textCursor().selectedText() == "memory stick"
