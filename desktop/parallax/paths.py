"""Where the shipped files and the user's own are: the only module that knows how Parallax was installed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from parallax.errors import SetupError

HOME = "PARALLAX_HOME"


def shipped(name: str) -> Path:
    """Folder ``name`` ("resources", "seeds"): inside the installed package, else at the root of a checkout."""
    package = Path(__file__).parent
    for candidate in (package / name, package.parents[1] / name):
        if candidate.is_dir():
            return candidate
    raise SetupError(f"The folder '{name}' is missing from this installation of Parallax: install it again.")


def user_folder(kind: Literal["config", "state"]) -> Path:
    """The user's own folder, made where it is missing: settings and own rules ("config"), the log of crashes ("state").

    ``PARALLAX_HOME`` names another place for all of them, for a stick or a test.
    """
    if home := os.environ.get(HOME):
        folder = Path(home) / kind
    else:
        from platformdirs import PlatformDirs

        own = PlatformDirs("Parallax", appauthor=False)
        folder = Path(own.user_config_dir if kind == "config" else own.user_state_dir)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror
        raise SetupError(f"The folder {folder} cannot be made ({why}): set {HOME} to another place.") from error
    return folder
