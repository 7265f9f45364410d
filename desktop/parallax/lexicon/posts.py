"""Posts that people hold in a body, on a ship, in a court: which of them are one, and which exclude each other."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from parallax.lexicon.tables import split, toml

TOP = "head"


class Post(NamedTuple):
    """A post: ``family`` is where ("ship"), ``name`` which one ("chief-officer")."""

    family: str
    name: str


@cache
def posts_of(title: str) -> frozenset[Post]:
    """The posts that the last words of a title can name, the longest name first; none for words of no post."""
    parts = title.lower().replace("-", " ").split()
    return next((found for n in range(len(parts)) if (found := _posts().get(" ".join(parts[n:])))), frozenset())


@cache
def named(title: str) -> str:
    """The last words of a title that name its post, "" where they name none."""
    parts = title.lower().replace("-", " ").split()
    return next((phrase for n in range(len(parts)) if (phrase := " ".join(parts[n:])) in _posts()), "")


def posts_clash(a: str, b: str) -> bool:
    """Whether two titles name posts that one person does not hold together, and share none."""
    one, other = posts_of(a), posts_of(b)
    return not one & other and any(_apart(x, y) for x in one for y in other)


def posts_together(a: str, b: str) -> bool:
    """Whether the lexicon says that one person may hold the posts that two titles name."""
    return any(
        x.family == y.family and frozenset((x.name, y.name)) in _together(x.family)
        for x in posts_of(a)
        for y in posts_of(b)
    )


@cache
def _posts() -> dict[str, frozenset[Post]]:
    found: dict[str, set[Post]] = {}
    for family, classes in toml("offices")["families"].items():
        for name, listed in classes.items():
            for phrase in split(listed):
                found.setdefault(phrase, set()).add(Post(family, name))
    return {phrase: frozenset(posts) for phrase, posts in found.items()}


def _apart(a: Post, b: Post) -> bool:
    return a.family == b.family and a.name != b.name and frozenset((a.name, b.name)) not in _together(a.family)


@cache
def _together(family: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split("+")) for pair in toml("offices")["together"].get(family, "").split())
