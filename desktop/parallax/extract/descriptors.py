"""What reports say of people: gender, part in the event, offices (resources/lexicons/people.toml)."""

from __future__ import annotations

import tomllib
from functools import cache

from parallax.paths import shipped


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads((shipped("resources") / "lexicons" / "people.toml").read_text("utf-8"))


@cache
def words(section: str, name: str) -> frozenset[str]:
    """The words of one list, or its phrases parted by "|": ``words("gender", "f")``."""
    listed = _table()[section][name]
    return frozenset(listed.split("|") if "|" in listed else listed.split())


def gender_of_word(lemma: str) -> str:
    """ "m", "f" or "" for a noun that people are described by."""
    return "f" if lemma in words("gender", "f") else "m" if lemma in words("gender", "m") else ""


@cache
def office_verbs() -> dict[str, str]:
    """Verb -> the office that its subject holds ("chair" -> "chairman")."""
    return dict(pair.split("=") for pair in _table()["office"]["verbs"].split())


@cache
def office(title: str) -> str:
    """The one name under which an office is compared: "CEO" and "chief executive officer" are "chief executive"."""
    title = " ".join(title.lower().replace("-", " ").split())
    return _equals().get(title, title)


@cache
def _equals() -> dict[str, str]:
    pairs = " ".join(_table()["equal"]["words"].split()).split("|")
    return dict(pair.strip().split("=") for pair in pairs)


@cache
def sole_offices() -> frozenset[str]:
    """Offices that one person holds at a time."""
    return frozenset(_table()["office"]["sole"].split("|"))


@cache
def rungs() -> dict[str, frozenset[str]]:
    """Office -> the ladders on which it is a rung."""
    found: dict[str, set[str]] = {}
    for ladder, offices in _table()["ladders"].items():
        for one in offices.split("|"):
            found.setdefault(one, set()).add(ladder)
    return {one: frozenset(ladders) for one, ladders in found.items()}


@cache
def fates(place: str) -> dict[str, str]:
    """Verb or phrase -> what becomes of whom it is "done" to, or of its subject, who "met" with it."""
    return dict(pair.split("=") for pair in _table()["fates"][place].split("|"))


@cache
def exclusive_fates() -> frozenset[frozenset[str]]:
    """Pairs of what cannot both have become of somebody."""
    return frozenset(frozenset(pair.split("|")) for pair in _table()["fates"]["exclusive"].split())


@cache
def parts() -> dict[str, str]:
    """Noun -> the part in an event that it names ("gunman": "attacker")."""
    return {word: part for part, listed in _table()["parts"].items() if part != "nouns" for word in listed.split()}
