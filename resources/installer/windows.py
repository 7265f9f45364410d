"""The setup program for Windows, made by makensis; on another system it is a check of its script."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shutil import which

from bundle import BUNDLE
from environment import CHECKOUT, DIST, version

PLACES = (r"C:\Program Files (x86)\NSIS\makensis.exe", r"C:\Program Files\NSIS\makensis.exe")


def setup() -> Path:
    """Build ``dist/parallax-VERSION-setup.exe`` from the bundle."""
    found = which("makensis") or next((place for place in PLACES if Path(place).is_file()), None)
    if not found:
        sys.exit(
            "The setup program takes makensis (https://nsis.sourceforge.io; Debian, Ubuntu: apt-get install nsis)."
        )
    target = DIST / f"parallax-{version()}-setup.exe"
    sign = "/D" if sys.platform == "win32" else "-D"
    size = sum(p.stat().st_size for p in BUNDLE.rglob("*") if p.is_file()) // 1024
    known = {
        "VERSION": version(),
        "BUNDLE": BUNDLE,
        "ICONS": CHECKOUT / "resources" / "icons",
        "OUT": target,
        "SIZE": size,
    }
    defined = [f"{sign}{name}={value}" for name, value in known.items()]
    subprocess.run([found, f"{sign[0]}V2", *defined, Path(__file__).with_name("windows.nsi")], check=True)
    return target
