"""What sums of money are for: the purposes that nouns, verbs and idioms tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from parallax.lexicon.tables import split, toml


def purposes_of(lemma: str, pos: str) -> frozenset[str]:
    """What a sum is for that a noun names or that is a verb's object: {"bail"} for "bail" as a NOUN."""
    return _words("verbs" if pos in ("VERB", "AUX") else "nouns").get(lemma, frozenset())


@cache
def purpose_idioms() -> re.Pattern[str]:
    """Idioms that tell what a sum is for, over lemmas with a blank on either side."""
    found = sorted(_words("idioms"), key=len, reverse=True)
    return re.compile(rf"(?<= )(?:{'|'.join(map(re.escape, found))})(?= )")


def purposes_told(idiom: str) -> frozenset[str]:
    """The purposes that an idiom tells."""
    return _words("idioms").get(idiom, frozenset())


def same_coin(a: str, b: str) -> bool:
    """Whether two currencies are one, or go by one short name ("dollars"), by their codes."""
    return a == b or bool(_families().get(a, frozenset()) & _families().get(b, frozenset()))


@cache
def _families() -> Mapping[str, frozenset[int]]:
    groups = enumerate(split(toml("sums")["families"]["codes"]))
    found: dict[str, set[int]] = defaultdict(set)
    for n, group in groups:
        for code in group.split():
            found[code].add(n)
    return {code: frozenset(numbers) for code, numbers in found.items()}


@cache
def _words(kind: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for purpose, entry in toml("sums").items():
        for word in split(entry.get(kind, "")):
            found[word].add(purpose)
    return {word: frozenset(purposes) for word, purposes in found.items()}
