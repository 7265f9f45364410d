"""What goes wrong ends in a sentence and a log, never in a traceback on the screen, and with no word of a report."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from parallax.errors import SourceError
from parallax.gui.crash import LARGEST, catch, record
from parallax.gui.main_window import MainWindow


@pytest.fixture
def caught(window: MainWindow) -> Iterator[MainWindow]:
    """A window that catches what nobody else does."""
    before = sys.excepthook
    catch(window)
    yield window
    sys.excepthook = before


def raised(error: Exception) -> None:
    try:
        raise error
    except type(error) as found:
        sys.excepthook(type(found), found, found.__traceback__)


def test_a_problem_of_the_user_is_one_sentence(caught: MainWindow) -> None:
    raised(SourceError("'a.txt' is empty: there is no report in it."))
    assert caught.messages.text.text() == "'a.txt' is empty: there is no report in it."
    assert caught.messages.offers == []


def test_a_mistake_of_ours_is_told_with_details_that_hold_no_word_of_a_report(caught: MainWindow) -> None:
    raised(ValueError("the mayor of Halden said"))
    sentence = caught.messages.text.text()
    assert sentence.startswith("Parallax made a mistake. Your decisions are saved.")
    caught.messages.offers[0].click()
    details = QGuiApplication.clipboard().text()
    assert "ValueError" in details
    assert "Halden" not in details
    assert "Halden" not in record(ValueError("Halden"), None).read_text("utf-8")


def test_the_log_does_not_grow_without_end(caught: MainWindow) -> None:
    log = record(ValueError(), None)
    log.write_text("x" * 3 * LARGEST, "utf-8")
    assert record(ValueError(), None).stat().st_size < 2 * LARGEST
