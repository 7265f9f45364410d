"""The window toolkit as it is pinned outlives a day of work: some builds of it end Python 3.11 after 7,000 calls."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for n in range(100_000):
    label.setText("one" if n % 2 else "other")
    label.setVisible(False)
application.processEvents()
lost = before - sys.getrefcount(None)
sys.exit(f"{lost} references to None were lost" if lost > 1000 else 0)
"""


def test_two_hundred_thousand_calls_that_return_nothing_are_survived() -> None:
    # In a process of its own: where the references are lost, it ends without a word.
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
