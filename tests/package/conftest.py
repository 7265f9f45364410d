"""The bundle that 'make package' has built, run as on a computer on which there is nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
DIST = CHECKOUT / "dist"
SEED = CHECKOUT / "seeds" / "ferry-fire"


@dataclass(frozen=True)
class Installed:
    """Programs in a folder, run with an empty environment: no Python, no search path, nobody's settings."""

    folder: Path
    home: Path
    ending: str = ".exe" if sys.platform == "win32" else ""
    more: dict[str, str] = field(default_factory=dict)

    @property
    def env(self) -> dict[str, str]:
        """As little as a program is started with anywhere."""
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        return {
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "PATH": "",
            "PARALLAX_HOME": str(self.home),
            **kept,
            **self.more,
        }

    def command(self, program: str, *arguments: object) -> list[str]:
        """The command that runs a program of the bundle."""
        return [str(self.folder / f"{program}{self.ending}"), *map(str, arguments)]

    def run(self, program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        return subprocess.run(
            self.command(program, *arguments), env=self.env, cwd=self.home, timeout=300,
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder that 'make package' builds."""
    folder = DIST / "parallax"
    if not folder.is_dir():
        pytest.skip("there is no bundle to test: 'make package' builds it")
    return folder


@pytest.fixture
def installed(bundle: Path, tmp_path: Path) -> Installed:
    """The bundle with a home of its own."""
    home = tmp_path / "home"
    home.mkdir()
    return Installed(bundle, home)


@pytest.fixture
def case(installed: Installed, tmp_path: Path) -> Path:
    """A case with the reports of a seed, made by the bundle itself."""
    path = tmp_path / "ferry.parallax"
    done = installed.run("parallax", "audit", path, SEED)
    assert done.returncode in (0, 1), done.stderr
    return path


@pytest.fixture
def needs(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Skip a test where a program that it takes is not on this computer."""
    from shutil import which

    def look(*programs: str) -> None:
        if lost := [name for name in programs if not which(name)]:
            pytest.skip(f"not on this computer: {', '.join(lost)}")

    return look


def listing(root: Path, but: Sequence[str] = ()) -> set[str]:
    """All names beneath a folder, but those in some of its folders."""
    found = set()
    for place, folders, files in os.walk(root):
        inside = Path(place).relative_to(root)
        folders[:] = [name for name in folders if (inside / name).as_posix() not in but]
        found |= {(inside / name).as_posix() for name in (*folders, *files)}
    return found - set(but)
