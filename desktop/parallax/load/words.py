"""The lexicons that loading uses, read once: ``heads.toml`` and ``noise.toml``."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from parallax.paths import shipped


@cache
def lexicon(name: str) -> dict[str, Any]:
    """A lexicon of resources/lexicons as plain data."""
    with (shipped("resources") / "lexicons" / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def words(name: str, table: str) -> re.Pattern[str]:
    """A pattern that finds any of the words or phrases of a lexicon's table as whole words, whatever their case."""
    listed = sorted(lexicon(name)[table], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in listed)})\b", re.IGNORECASE)
