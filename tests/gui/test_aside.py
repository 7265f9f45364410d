"""The process that audits beside the window: it answers, says what is wrong, and stops at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parallax.case import create, open_case
from parallax.compare.rules import load_rules
from parallax.errors import Cancelled, ParallaxError
from parallax.gui.aside import Aside
from parallax.gui.main_window import MainWindow
from parallax.gui.worker import Order
from parallax.load.batch import read_text
from parallax.paths import shipped


@pytest.fixture
def process() -> Iterator[Aside]:
    """A process of the test's own."""
    found = Aside()
    yield found
    found.stop()


def test_it_finds_what_the_line_finds(process: Aside, case_file: Path) -> None:
    told: list[str] = []
    with open_case(case_file) as case:
        case.add([shipped("seeds") / "ferry-fire"])
        order = Order("found", case.path, case.image())
        case.take(process.do(order, lambda stage, *_: told.append(stage)))
        beside = [line.finding for line in case.page()]
        assert any(stage.startswith("Reading: ") for stage in told)
        case.audit(load_rules())
        assert [line.finding for line in case.page()] == beside
        assert process.do(Order("result", case.path, case.image()), lambda *_: None) == case.result()


def test_what_is_wrong_is_told_and_the_next_order_is_done(process: Aside, tmp_path: Path, case_file: Path) -> None:
    with create(tmp_path / "empty.parallax") as case, pytest.raises(ParallaxError, match="holds no report yet"):
        process.do(Order("found", case.path, case.image()), lambda *_: None)
    with open_case(case_file) as case:
        assert process.do(Order("found", case.path, case.image()), lambda *_: None).findings


def test_it_stops_at_once_in_the_middle_of_a_report(process: Aside, tmp_path: Path) -> None:
    long = "\n\n".join(f"The harbour of Lun took in {n} boats on Monday, the mayor said." for n in range(4000))
    raised: list[BaseException] = []
    reading = threading.Event()

    with create(tmp_path / "long.parallax") as case:
        case.add_read(read_text(long).found)
        order = Order("found", case.path, case.image())

    def work() -> None:
        try:
            process.do(order, lambda *_: reading.set())
        except ParallaxError as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert reading.wait(180)
    time.sleep(0.5)
    start = time.perf_counter()
    process.stop()
    thread.join(10)
    assert time.perf_counter() - start < 5
    assert isinstance(raised[0], Cancelled)


def test_a_stopped_audit_leaves_the_case_as_it_was_and_can_be_done_again(window: MainWindow, qtbot: QtBot) -> None:
    marks = window.desk.marks()
    told: list[str] = []
    window.status_line.messageChanged.connect(told.append)
    window.desk.case.describe("B", published="2016-08-11")  # type: ignore[union-attr]
    window.actions_by_name["case.audit"].trigger()
    assert window.status_line.progress.isVisible()
    window.actions_by_name["case.cancel"].trigger()
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=60_000)
    assert not window.status_line.progress.isVisible()
    assert "Stopped; nothing was changed." in told
    assert window.desk.marks() == marks
    with qtbot.waitSignal(window.desk.audited, timeout=180_000):
        window.actions_by_name["case.audit"].trigger()


def test_progress_names_the_stage_and_the_file(window: MainWindow) -> None:
    progress = window.status_line.progress
    progress.begin("Auditing")
    progress.show_progress("Reading: b-black-sea-notebook.md", 30, 100)
    assert progress.stage.text() == "Reading: b-black-sea-notebook.md"
    assert (progress.bar.value(), progress.bar.maximum()) == (30, 100)
    progress.show_progress("Comparing", 0, 1)
    assert progress.bar.maximum() == 0  # how long it takes is not known
    progress.end()
