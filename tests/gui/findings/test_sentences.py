"""The sentences of one finding: a few of each report, however often it says so."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from parallax.gui.findings.excerpts import Excerpt
from parallax.gui.findings.sentences import MOST, Sentences
from parallax.gui.look import Look


def told(source: str, times: int) -> list[Excerpt]:
    return [Excerpt(source, 10 * n, ((f"The dam held {n}.", True),)) for n in range(times)]


def test_what_is_said_a_thousand_times_is_shown_a_few_times(qtbot: QtBot) -> None:
    shown = Sentences(Look("light"))
    qtbot.addWidget(shown)
    shown.show()
    shown.show_excerpts([*told("A", 2000), *told("B", 3)], {"A": "The Gauge", "B": "Sluice News"})
    assert sum(row.isVisible() for row in shown.rows) == MOST + 3
    assert shown.more.isVisible()
    assert "1,980" in shown.more.text()
    with qtbot.waitSignal(shown.sought) as sought:
        shown.rows[MOST].text.clicked.emit()
    assert sought.args == ["B", 0]
    shown.show_excerpts(told("A", 2), {"A": "The Gauge"})
    assert sum(row.isVisible() for row in shown.rows) == 2
    assert not shown.more.isVisible()
