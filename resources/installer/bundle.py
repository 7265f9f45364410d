"""The folder that runs without Python: PyInstaller with a clean start, and nothing that it could not find."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from environment import BUILD, CHECKOUT, DIST, python

BUNDLE = DIST / "parallax"
LOG = BUILD / "pyinstaller.log"
# A theme of the window toolkit for a desktop's toolkit that Parallax does not use.
KNOWN = re.compile(r"libgtk-3|libgdk-3|libgdk_pixbuf|libpango|libcairo|libatk|libgio|libgobject|libglib")


def build() -> Path:
    """Build ``dist/parallax``; ends the program when a library was not found."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    command = [str(python()), "-m", "PyInstaller", "--clean", "--noconfirm", "--distpath", str(DIST)]
    command += ["--workpath", str(BUILD / "pyinstaller"), str(CHECKOUT / "build.spec")]
    with LOG.open("w", encoding="utf-8") as log:
        done = subprocess.run(command, cwd=CHECKOUT, stdout=log, stderr=subprocess.STDOUT, check=False)
    lines = LOG.read_text("utf-8", errors="replace").splitlines()
    if done.returncode:
        sys.exit("\n".join([*lines[-30:], f"The bundle could not be built; the whole log is {LOG}."]))
    if lost := missing(lines):
        sys.exit("\n".join([*lost, "Libraries are missing on this computer: install them, then build again."]))
    if sys.platform == "linux":
        strip()
    return BUNDLE


def strip() -> None:
    """Take the debugging symbols out of the libraries; those of numpy (*.libs) do not load when that is done."""
    libraries = [p for p in BUNDLE.rglob("*.so*") if not p.is_symlink() and not p.parent.name.endswith(".libs")]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)


def missing(lines: list[str]) -> list[str]:
    """The lines of a log that name a library which was not found."""
    return [line for line in lines if "ibrary not found" in line and not KNOWN.search(line)]
