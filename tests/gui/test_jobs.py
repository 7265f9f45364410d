"""Work in another thread ends in exactly one way, and a stop is told as a stop however the work broke off."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from parallax.errors import SetupError
from parallax.gui.jobs import Job, Progress, start


def told_by(job: Job) -> list[str]:
    told: list[str] = []
    for name in ("done", "failed", "cancelled"):
        getattr(job, name).connect(lambda *_what, name=name: told.append(name))
    return told


@pytest.mark.parametrize("ends", ["well", "with an error"])
def test_what_was_stopped_is_told_as_stopped(qtbot: QtBot, ends: str) -> None:
    begun, stopped = threading.Event(), threading.Event()

    def work(_progress: Progress) -> str:
        begun.set()
        stopped.wait(10)
        if ends != "well":
            raise SetupError("The audit broke off; nothing was changed. Try it once more.")
        return ends

    job = Job("", work, stopped.set)
    told = told_by(job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        start(job)
        begun.wait(10)
        job.cancel()
    assert told == ["cancelled"]


def test_an_error_of_its_own_is_told_as_one(qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise SetupError("A part is missing.")

    job = Job("", work)
    told = told_by(job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        start(job)
    assert told == ["failed"]
