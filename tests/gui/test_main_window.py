"""The window as a whole: it opens a case, shows it, and puts it away."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from parallax.__main__ import COMMANDS, wants_window
from parallax.cli.arguments import parser
from parallax.gui.actions import DEEDS
from parallax.gui.main_window import MainWindow


def test_a_case_is_shown_and_put_away(window: MainWindow) -> None:
    assert window.windowTitle().startswith("talks")
    assert window.pages.currentIndex() == 1
    window.desk.close()
    assert window.pages.currentIndex() == 0


def test_every_key_does_one_thing() -> None:
    users = Counter(QKeySequence(key).toString() for deed in DEEDS for key in deed.keys)
    assert [key for key, number in users.items() if number > 1] == []


def test_the_next_finding_is_a_key_away(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["go.next"].trigger()
    assert window.desk.current == window.desk.marks()[0]


def test_a_command_is_never_taken_for_a_file() -> None:
    (choices,) = [a.choices for a in parser()._actions if a.choices and "audit" in a.choices]
    assert set(COMMANDS) == set(choices)
    assert wants_window([])
    assert not wants_window(["audit"])
    assert not wants_window(["--version"])
    assert not wants_window(["no-such-file"])


def test_the_window_is_arranged_as_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    window.split.setSizes([600, 424])
    qtbot.wait(100)
    sizes = window.split.sizes()
    window.close()
    again = MainWindow(window.settings, window.look)
    qtbot.addWidget(again)
    again.restore()
    again.show()
    assert (again.width(), again.height()) == (1024, 700)
    again.pages.setCurrentWidget(again.workspace)
    qtbot.wait(300)
    assert again.split.sizes() == sizes


def test_nothing_heavy_is_loaded_before_the_window_paints() -> None:
    code = (
        "import sys; from parallax.gui.app import application; application();"
        "from parallax.gui.settings import Settings; from parallax.gui.look import Look;"
        "from parallax.gui.main_window import MainWindow; MainWindow(Settings(), Look('light')); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"spacy", "pandas", "openpyxl", "trafilatura", "numpy", "apsw", "parallax.case", "parallax.pipeline"}
    assert heavy & set(loaded) == set()
