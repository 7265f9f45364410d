"""The window as a whole: it opens a case, shows it, and puts it away."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from parallax.__main__ import COMMANDS, wants_window
from parallax.cli.arguments import parser
from parallax.gui.actions import DEEDS, clashes
from parallax.gui.main_window import MainWindow


def test_a_case_is_shown_and_put_away(window: MainWindow) -> None:
    assert window.windowTitle().startswith("talks")
    assert window.pages.currentIndex() == 1
    window.desk.close()
    assert window.pages.currentIndex() == 0


def test_every_key_does_one_thing() -> None:
    assert clashes({deed.name: deed.keys for deed in DEEDS}) == {}


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
