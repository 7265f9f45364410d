"""Nothing of a report is left anywhere but in its case."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.case.reports import HARBOUR, put
from tests.torture.test_kill import CHECKOUT

WORDS = (b"Marigold", b"Elm Point", b"Tander")


def test_no_word_of_a_report_is_left_outside_its_case(tmp_path: Path) -> None:
    reports = put(tmp_path / "reports", HARBOUR)
    places = {name: tmp_path / name for name in ("home", "temp", "work")}
    for place in places.values():
        place.mkdir()
    known = {name: str(places["home"]) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    temps = dict.fromkeys(("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"), str(places["temp"]))
    env = {**os.environ, **known, **temps, "PYTHONPATH": str(CHECKOUT / "desktop")}
    case = places["work"] / "harbour.parallax"
    for command in (["audit", case, *reports], ["audit", case], ["verify", case], ["verdicts", "list", case]):
        done = subprocess.run(
            [sys.executable, "-m", "parallax", *map(str, command)], env=env, cwd=places["work"],
            capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode in (0, 1), done.stderr
    left = [p for place in places.values() for p in place.rglob("*") if p.is_file() and p != case]
    assert [p for p in left if any(word in p.read_bytes() for word in WORDS)] == []
    assert [p.name for p in places["work"].iterdir()] == [case.name]
    data = case.read_bytes()
    assert any(word in data for word in WORDS)
    # And in the case nothing of the machine: it will be mailed.
    assert str(tmp_path).encode() not in data
    assert str(CHECKOUT).encode() not in data
