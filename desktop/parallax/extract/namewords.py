"""Words that tell what a name names: titles, heads of bodies and places, first names (lexicon names.toml)."""

from __future__ import annotations

import tomllib
from functools import cache

from parallax.paths import shipped


@cache
def _table() -> dict[str, dict[str, str | dict[str, str]]]:
    path = shipped("resources") / "lexicons" / "names.toml"
    return tomllib.loads(path.read_text("utf-8"))


@cache
def words(section: str, name: str) -> frozenset[str]:
    """The words of one list, lower case without full stops: ``words("person", "honorifics")``."""
    value = _table()[section][name]
    return frozenset(value.split()) if isinstance(value, str) else frozenset(value)


@cache
def aliases() -> dict[str, str]:
    """Folded place name -> the folded name it is filed under ("uk" -> "united kingdom")."""
    value = _table()["place"]["aliases"]
    return value if isinstance(value, dict) else {}


# A later table wins.
FIRST_NAMES = ("first-names.tsv", "first-names-world.tsv")


@cache
def cognates() -> tuple[frozenset[str], ...]:
    """Rows of first names that are one in several languages."""
    value = _table()["person"]["cognates"]
    return tuple(frozenset(row.split()) for row in value.split("|")) if isinstance(value, str) else ()


@cache
def abbreviations() -> dict[str, str]:
    """Title in short -> the title: "sgt" is "sergeant"."""
    value = _table()["person"]["abbreviations"]
    return dict(pair.split("=") for pair in value.split()) if isinstance(value, str) else {}


def abbreviated(word: str) -> bool:
    """Whether a capitalised word is a title in short, behind which a full stop ends nothing."""
    return word[:1].isupper() and word.lower() in abbreviations()


@cache
def first_names() -> dict[str, str]:
    """Folded first name -> "m", "f" or "b" (both)."""
    found: dict[str, str] = {}
    for table in FIRST_NAMES:
        lines = (shipped("resources") / "lexicons" / table).read_text("utf-8").splitlines()
        found.update(dict(line.split("\t") for line in lines if not line.startswith("#")))
    return found


def bare(word: str) -> str:
    """A word as the lists have it: lower case, no full stop at its end."""
    return word.lower().rstrip(".")


def gender_of(name: str, title: str = "") -> str:
    """ "m", "f" or "" for a person: by a title that has a gender, else by the first name."""
    for word in title.lower().replace(".", "").split():
        if word in words("person", "female"):
            return "f"
        if word in words("person", "male"):
            return "m"
    gender = first_names().get(name.split(" ", maxsplit=1)[0], "") if " " in name else ""
    return gender if gender in ("m", "f") else ""
