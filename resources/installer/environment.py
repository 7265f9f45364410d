"""The environment that the installers are built in: the runtime lock and PyInstaller, nothing that could slip in."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
BUILD = CHECKOUT / "build"
DIST = CHECKOUT / "dist"
HOME = BUILD / "env"
# What makes the bundle; its pins and hashes stand in the lock of the developers' tools.
TOOLS = ("pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "macholib", "pefile", "pywin32-ctypes")


def python() -> Path:
    """The Python of the environment, which is made anew when the locks have changed."""
    found = HOME / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    wanted = "\n".join([sys.version, (CHECKOUT / "requirements.lock").read_text("utf-8"), tools()])
    stamp = HOME / "made-from.txt"
    if not stamp.is_file() or stamp.read_text("utf-8") != wanted:
        make(found)
        stamp.write_text(wanted, "utf-8")
    return found


def make(found: Path) -> None:
    """Make the environment from the locks."""
    base = getattr(sys, "_base_executable", sys.executable)
    print(f"Making {HOME.relative_to(CHECKOUT)} with {base}; this takes a minute, once.", flush=True)
    subprocess.run([base, "-m", "venv", "--clear", HOME], check=True)
    own = BUILD / "tools.lock"
    own.write_text(tools(), "utf-8")
    install = [
        str(found),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "install",
        "-qq",
        "--require-hashes",
    ]
    subprocess.run([*install, "--no-deps", "-r", str(CHECKOUT / "requirements.lock"), "-r", str(own)], check=True)


def tools() -> str:
    """The part of the developers' lock that names the tools, with their hashes."""
    lock = (CHECKOUT / "requirements-dev.lock").read_text("utf-8")
    blocks = re.findall(r"(?m)^[\w.-]+==.*\n(?:[ \t]+.*\n)*", lock)
    return "".join(block for block in blocks if block.split("==")[0] in TOOLS)


def version() -> str:
    """The version, from the one place where it is typed."""
    text = (CHECKOUT / "desktop" / "parallax" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if not found:
        sys.exit("desktop/parallax/__init__.py states no version.")
    return found.group(1)
