"""Classes of events that news tells of, as the lexicon events-told.toml has them: a verb with what stands in its
clause, a noun with what stands before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache

from parallax.lexicon.tables import split, toml

Pattern = tuple[tuple[frozenset[str], ...], str]
TABLE = "events-told"


def verb_classes(lemma: str, near: Collection[str], table: str = TABLE) -> frozenset[str]:
    """The classes of a verb with the words ``near`` it; what several words say wins over what the verb says alone."""
    return _matching(_patterns("verbs", table).get(lemma, ()), near)


@cache
def telling(names: frozenset[str]) -> frozenset[str]:
    """All verbs and nouns that tell of any of the classes ``names``, whatever stands near them."""
    return frozenset(
        head
        for kind in ("verbs", "nouns")
        for head, known in _patterns(kind, TABLE).items()
        if names & {name for _, name in known}
    )


def noun_classes(lemma: str, before: Collection[str], table: str = TABLE) -> frozenset[str]:
    """The classes of a noun for an event with the words ``before`` it."""
    return _matching(_patterns("nouns", table).get(lemma, ()), before)


def heads(kind: str, table: str) -> Collection[str]:
    """The lemmas with which the patterns of a table begin: "verbs" or "nouns"."""
    return _patterns(kind, table).keys()


@cache
def kin(name: str, table: str = TABLE) -> frozenset[str]:
    """The classes that another report may use for an event of this one, itself among them."""
    own = frozenset(toml(table)[name].get("kin", "").split()) | {name}
    return own | {other for other, entry in toml(table).items() if name in entry.get("kin", "").split()}


def _matching(patterns: Collection[Pattern], near: Collection[str]) -> frozenset[str]:
    found = [(len(needs), name) for needs, name in patterns if all(not need.isdisjoint(near) for need in needs)]
    longer = frozenset(name for length, name in found if length)
    return longer or frozenset(name for _, name in found)


@cache
def _patterns(kind: str, table: str) -> Mapping[str, tuple[Pattern, ...]]:
    found: defaultdict[str, list[Pattern]] = defaultdict(list)
    for name, entry in toml(table).items():
        for phrase in split(entry[kind]):
            words = phrase.split()
            head = words.pop(0) if kind == "verbs" or "of" in words else words.pop()
            found[head].append((tuple(frozenset(w.split("/")) for w in words if w != "of"), name))
    return {head: tuple(patterns) for head, patterns in found.items()}
