"""The disk image for macOS; macos.sh signs and notarises what is in it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from environment import DIST, version


def dmg() -> Path:
    """Build ``dist/parallax-VERSION.dmg`` from ``dist/Parallax.app``."""
    if sys.platform != "darwin":
        sys.exit("A disk image for macOS can only be built on macOS.")
    target = DIST / f"parallax-{version()}.dmg"
    subprocess.run(["sh", Path(__file__).with_name("macos.sh"), DIST / "Parallax.app", target], check=True)
    return target
