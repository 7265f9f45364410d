"""``sources.json``: what the desk knows of the files in a folder (publisher, date, title, author).

Either a table by file name, ``{"a.txt": {"publisher": "...", "published": "2024-05-08"}}``, or a list of such tables
with their "file", at the top or under "sources".
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from parallax.errors import SourceError
from parallax.load.dates import find_date
from parallax.load.reading import UNKNOWN
from parallax.model import Stated

NAME = "sources.json"


@dataclass(frozen=True, slots=True)
class About:
    """What the desk states of one file."""

    title: Stated = UNKNOWN
    publisher: Stated = UNKNOWN
    author: Stated = UNKNOWN
    published: Stated = UNKNOWN


def described(folder: Path) -> dict[str, About]:
    """What the folder's ``sources.json`` says, by file name; empty where there is none."""
    path = folder / NAME
    if not path.is_file():
        return {}
    try:
        held = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"'{path}' cannot be read as UTF-8 text: save it again.") from error
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is valid, and no number either
        line = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise SourceError(f"'{path}' is not valid JSON{line}: mend it or remove it.") from error
    return {name: _about(table, name, path) for name, table in _tables(held, path).items()}


def _tables(held: Any, path: Path) -> dict[str, dict[str, Any]]:
    if isinstance(held, dict) and isinstance(held.get("sources"), list | dict):
        held = held["sources"]
    if isinstance(held, list) and all(isinstance(item, dict) and isinstance(item.get("file"), str) for item in held):
        return {item["file"]: item for item in held}
    if isinstance(held, dict) and all(isinstance(item, dict) for item in held.values()):
        return held
    raise SourceError(
        f"'{path}' does not have the expected form: a table of files, or a list of tables with a 'file' each."
    )


def _about(table: dict[str, Any], name: str, path: Path) -> About:
    date = _text(table, "published", "date")
    day = find_date(date)
    if date and (day is None or not day.iso):
        raise SourceError(f"'{date}', given for '{name}' in '{path}', is not a date: write it as 2024-05-08.")
    return About(
        _stated(_text(table, "title", "headline")),
        _stated(_text(table, "publisher", "outlet")),
        _stated(_text(table, "author")),
        _stated(day.iso if day else ""),
    )


def _text(table: dict[str, Any], *keys: str) -> str:
    return next((str(table[key]).strip() for key in keys if table.get(key)), "")


def _stated(value: str) -> Stated:
    return Stated(value, "metadata", NAME) if value else Stated()
