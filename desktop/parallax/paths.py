"""Where the shipped files are: the only module that knows how Parallax was installed."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from parallax.errors import SetupError


def shipped(name: str) -> Path:
    """Folder ``name`` ("resources", "seeds"): inside the installed package, else at the root of a checkout."""
    package = Path(str(files("parallax")))
    for candidate in (package / name, package.parents[1] / name):
        if candidate.is_dir():
            return candidate
    raise SetupError(f"The folder '{name}' is missing from this installation of Parallax: install it again.")
