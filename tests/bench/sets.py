"""The story sets that scores are measured on, by group: folder of reports with a ``gold.json``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
SHARED = CHECKOUT.parent / "shared"
OUT = CHECKOUT / "out"
GROUPS = ("seeds", "cases", "stories", "more", "held-out", "planted", "clean")
OWN = {"more": "more-stories", "held-out": "held-out"}
# Measured, and never read by whoever works on rules.
UNREAD = frozenset({"held-out"})


def group(name: str, scratch: Path) -> list[Path]:
    """Folders of a group, sorted by name.

    seeds: the three real reports; cases: what the program ships; stories and more: the story sets for developing;
    held-out: those that are only measured; planted and clean: real reports of one event with one value changed, and the
    same unchanged, made into ``scratch``.
    """
    if name == "seeds":
        return [SHARED / "seeds"]
    if name == "cases":
        return _with_gold(CHECKOUT / "seeds")
    if name == "stories":
        return _with_gold(SHARED / "stories")
    if name in OWN:
        return _with_gold(CHECKOUT / "tests" / OWN[name])
    return _with_gold(_plant(scratch / name, ["--clean"] if name == "clean" else []))


def _with_gold(folder: Path) -> list[Path]:
    return sorted(d for d in folder.iterdir() if (d / "gold.json").is_file())


def _plant(folder: Path, options: list[str]) -> Path:
    reports = SHARED / "data" / "incidents-dev.json"
    command = [sys.executable, str(SHARED / "bench" / "plant.py"), str(reports), str(folder), *options]
    subprocess.run(command, check=True, capture_output=True)
    return folder
