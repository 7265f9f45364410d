"""Reading the tables of ``resources/lexicons``: TOML whole, sorted rows by bisection, each when first asked for."""

from __future__ import annotations

import tomllib
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import Any

from parallax.errors import SetupError
from parallax.paths import shipped

HEAD_LIMIT = 2000  # a table's head comment ends within so many characters


@cache
@cache
def words(table: str, *keys: str) -> frozenset[str]:
    """The words of one list of a TOML table, in no order: ``words("counts", "people")``."""
    found: Any = toml(table)
    for key in keys:
        found = found[key]
    return frozenset(split(found) if isinstance(found, str) else found)


@cache
def stopwords() -> frozenset[str]:
    """Words that tell nothing of what a clause is about, folded and in lower case."""
    lines = text("stopwords.txt").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def split(listed: str) -> Iterator[str]:
    """The words of a list that is written with commas."""
    return (word for word in (part.strip() for part in listed.replace("\n", " ").split(", ")) if word)


@cache
def toml(name: str) -> dict[str, Any]:
    """A table by its name without ".toml"."""
    return tomllib.loads(text(f"{name}.toml"))


@cache
def row(table: str, start: str) -> list[str]:
    """The fields of the row that begins with ``start``, or none; the rows are sorted, so nothing else is parsed."""
    lines = rows(table)
    at = bisect_left(lines, start)
    return lines[at].split("\t") if at < len(lines) and lines[at].startswith(start) else []


@cache
def rows(table: str) -> list[str]:
    """The rows of a table, unparsed, without its head comment."""
    whole = text(table)
    head = whole.rindex("\n# ", 0, HEAD_LIMIT) + 1
    return whole[whole.index("\n", head) + 1 :].split("\n")


def text(name: str) -> str:
    """A shipped word list as it stands."""
    path = shipped("resources") / "lexicons" / name
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        message = f"The word list '{name}' is missing from this installation of Parallax: install it again."
        raise SetupError(message) from None
