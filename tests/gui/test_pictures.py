"""The window on a real screen, light and dark, small and large, with six reports: nothing cut, nothing empty.

The pictures stay in out/pictures, to be looked at.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from parallax.case import create
from parallax.compare.rules import load_rules

CHECKOUT = Path(__file__).parents[2]
PICTURES = CHECKOUT / "out" / "pictures"
REPORTS = 6


@pytest.fixture(scope="module")
def six(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with six reports: those of one event, and the beginning of another's."""
    folder = tmp_path_factory.mktemp("six")
    found = [p for name in ("joint-talks", "ferry-fire") for p in sorted((CHECKOUT / "seeds" / name).iterdir())]
    reports = [p for p in found if p.suffix in {".txt", ".md", ".html"}][:REPORTS]
    assert len(reports) == REPORTS
    with create(folder / "six.parallax") as case:
        case.add(reports)
        case.audit(load_rules())
    return folder / "six.parallax"


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_pictures_of_the_window_show_all_of_it(six: Path, tmp_path: Path, scheme: str) -> None:
    screen = shutil.which("xvfb-run")
    if screen is None:
        pytest.skip("there is no xvfb-run: the window is not shown on a real screen")
    case = shutil.copy(six, tmp_path / "six.parallax")
    program = [sys.executable, "-m", "tests.gui.pictures", str(PICTURES), str(case), scheme]
    done = subprocess.run(
        [screen, "-a", "-s", "-screen 0 2560x1440x24", *program],
        cwd=CHECKOUT, capture_output=True, check=False, timeout=400,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "PARALLAX_HOME": str(tmp_path / "home")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout.decode().splitlines()[-1])
    assert told["platform"] == "xcb"
    assert {name: seen["cut"] for name, seen in told["pictures"].items() if seen["cut"]} == {}
    assert [name for name, seen in told["pictures"].items() if seen["colours"] < 8] == []
