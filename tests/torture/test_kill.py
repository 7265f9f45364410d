"""A process that is killed in the middle of its work loses nothing that it had said was saved."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from parallax.case import open_case
from tests.torture.conftest import times

CHECKOUT = Path(__file__).parents[2]


def killed(path: Path, after: float) -> int:
    """Let the writer run, kill it ``after`` seconds of writing; the number of the last entry that it said was saved."""
    command = [sys.executable, "-m", "tests.torture.writer", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        said = [line for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    return int(said[-1]) if said else 0


def test_killed_again_and_again_a_case_loses_no_decision(fresh: Callable[[], Path], chance: random.Random) -> None:
    path, journals = fresh(), 0
    for _ in range(times(8, 200)):
        saved = killed(path, chance.uniform(0.0, 0.12))
        journals += path.with_name(path.name + "-journal").exists()
        with open_case(path) as case:  # without a question, though the dead one's lock is still there
            assert case.damage == ()
            assert [e.number for e in case.log] == list(range(1, len(case.log) + 1))
            assert len(case.log) >= saved
            groups = Counter(e.group for e in case.log if e.group)
            assert set(groups.values()) <= {len(case.marks())}, "a step was saved by half"
    assert journals > 0, "no kill came while a decision was being written, so the test has shown nothing"
