"""Opening a case that is busy, damaged or no case: one sentence, and the way out."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from parallax.case import open_case
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import Settings

HOLD = "import sys; from parallax.case import open_case; c = open_case(sys.argv[1]); print('open', flush=True); input()"


@pytest.fixture
def empty(qtbot: QtBot, settings: Settings) -> Iterator[MainWindow]:
    """A window without a case."""
    window = MainWindow(settings, Look("light"))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.fixture
def busy_case(case_file: Path) -> Iterator[Path]:
    """A case that another program has open."""
    other = subprocess.Popen([sys.executable, "-c", HOLD, case_file], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout is not None
    other.stdout.readline()
    yield case_file
    other.kill()
    other.communicate()


def offered(window: MainWindow, text: str) -> QPushButton:
    return next(button for button in window.messages.offers if button.text() == text)


def test_a_busy_case_can_be_read(empty: MainWindow, busy_case: Path, qtbot: QtBot) -> None:
    empty.open_paths([busy_case])
    assert empty.desk.case is None
    assert "is open in" in empty.messages.text.text()
    qtbot.mouseClick(offered(empty, "Open for reading"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)
    assert empty.desk.marks()
    assert not empty.desk.writable
    assert empty.status_line.saved.text() == "Read only"
    empty.actions_by_name["source.edit"].trigger()
    assert "open for reading only" in empty.messages.text.text()
    empty.desk.point(empty.desk.marks()[0])
    assert not any(button.isEnabled() for button in empty.findings.bar.buttons.values())
    said: list[str] = []
    empty.desk.said.connect(said.append)
    empty.actions_by_name["verdict.confirmed"].trigger()
    assert "Cannot save the decision" in empty.messages.text.text() or "save a copy" in empty.messages.text.text()
    assert said == []
    empty.actions_by_name["finding.note"].trigger()
    assert "save a copy" in said[0]
    assert not empty.findings.bar.note.hasFocus()


def test_a_busy_case_can_be_worked_on_in_a_copy(empty: MainWindow, busy_case: Path, qtbot: QtBot) -> None:
    empty.open_paths([busy_case])
    qtbot.mouseClick(offered(empty, "Open a copy"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)
    assert empty.desk.case is not None
    assert empty.desk.case.path != busy_case
    assert empty.desk.writable


def test_a_damaged_case_shows_what_is_sound_and_offers_to_save_it(
    empty: MainWindow, case_file: Path, qtbot: QtBot
) -> None:
    with open_case(case_file) as case:
        case.decide(case.marks()[0], "confirmed")
        words = case.sources()[2].text[-60:-20].encode()
    data = case_file.read_bytes()
    assert words in data
    case_file.write_bytes(data.replace(words, bytes([words[0] ^ 1]) + words[1:]))
    empty.open_paths([case_file])
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)
    assert "is damaged" in empty.messages.text.text()
    assert not empty.desk.writable
    qtbot.mouseClick(offered(empty, "Save what is sound and work in that"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)
    assert empty.desk.writable


@pytest.mark.parametrize("content", [b"", b"no case at all" * 100])
def test_what_is_no_case_is_told_in_one_sentence(empty: MainWindow, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.parallax"
    path.write_bytes(content)
    empty.open_paths([path])
    assert empty.desk.case is None
    sentence = empty.messages.text.text()
    assert sentence.endswith((".", "it."))
    assert "x.parallax" in sentence
    assert "Traceback" not in sentence


def test_half_a_case_says_what_is_lost_and_is_no_clean_bill(empty: MainWindow, case_file: Path, qtbot: QtBot) -> None:
    data = case_file.read_bytes()
    case_file.write_bytes(data[: len(data) // 2])
    empty.open_paths([case_file])
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)
    told = empty.messages.text.text()
    assert "findings: none of" in told
    assert "it was cut short: 50% of it is left" in told
    assert "differ" not in empty.findings.empty.text.text()
    assert not empty.findings.header.chips.isVisible()  # "Conflicts 0" would be one
    assert not empty.columns.legend.isVisible()
    qtbot.mouseClick(offered(empty, "Show all"), Qt.MouseButton.LeftButton)
    assert len(empty.messages.text.text()) > len(told)
    # What can be found again is found again in what was saved.
    qtbot.mouseClick(offered(empty, "Save what is sound and work in that"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not empty.desk.busy and bool(empty.desk.marks()), timeout=180_000)
    assert empty.desk.writable


def test_what_nothing_can_be_read_of_is_not_offered_to_be_read(empty: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "x.parallax"
    path.write_bytes(b"no case at all" * 1000)
    empty.open_paths([path])
    assert "is no case of Parallax" in empty.messages.text.text()
    assert not empty.messages.offers
