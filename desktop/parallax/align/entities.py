"""One person, body or place across sources, whatever each of them writes: the names that mean one thing.

People are compared within blocks of like surnames only, so that the work grows with the number of names. Two first
names that differ are two people here: whether one of them is a mistake is for a rule to say, not for this module.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from parallax.extract.namewords import cognates, first_names, words
from parallax.model import Mention

NameKey = tuple[str, str]

# Spellings that one sound has in the Latin letters of different countries, most specific first.
SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z ]", ""), (r"qu(?=[aei])|kv|kw|qv", "kv"),
        (r"shch|sch|sh|ch|cz|sz|tch|tsch|s(?=z)", "s"), (r"zh|dzh|dj|gi(?=[aou])", "j"),
        (r"kh|gh", "h"), (r"ph", "f"), (r"th", "t"), (r"ck|q|c(?![ei])", "k"), (r"c(?=[ei])", "s"), (r"x", "ks"),
        (r"w", "v"), (r"ou|oo|u", "u"), (r"ee(?=[a-z])", "i"),
        (r"[yi]+[oe]|yo|io|[ey]e|ie", "e"),
        (r"[yij]+a", "a"), (r"[yij]+u", "u"),
        (r"ee|[yij]+", "i"), (r"(?<!^)(?<! )h", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
# Shorter names are too easily one letter from another person's.
LONG_ENOUGH = 5
# A short form of a first name has at least so many letters.
SHORTEST = 3


class Person(NamedTuple):
    """A person's name in parts, particles left out; ``sound`` is how the surname sounds."""

    key: str
    first: str
    middle: tuple[str, ...]
    last: str
    sound: str


def link(
    mentions_by_source: Mapping[str, Sequence[Mention]],
    same: Iterable[frozenset[NameKey]] = (),
    apart: Iterable[tuple[frozenset[NameKey], frozenset[NameKey]]] = (),
) -> dict[NameKey, str]:
    """(sigil, key) -> the key of the entity across all sources: of its names the fullest, then the commonest.

    ``same`` are names that a checker says are one, ``apart`` those of two that never are.
    """
    kinds: dict[NameKey, str] = {}
    titles: defaultdict[NameKey, set[str]] = defaultdict(set)
    for sigil, found in mentions_by_source.items():
        for m in found:
            kinds.setdefault((sigil, m.key), m.kind)
            if m.title:
                titles[sigil, m.key].add(m.title.lower())
    groups = _Groups(kinds, apart)
    for nodes in same:
        known = sorted(nodes & kinds.keys())
        for node in known[1:]:
            groups.join(known[0], node)
    by_key: dict[str, NameKey] = {}
    for node in sorted(kinds):
        groups.join(by_key.setdefault(node[1], node), node)
    people = sorted({key for (_, key), kind in kinds.items() if kind == "person"})
    for a, b in _same_people([person(key) for key in people]):
        groups.join(by_key[a], by_key[b])
    for a, b in _by_first_name([person(key) for key in people]):
        groups.join(by_key[a], by_key[b])
    for a, b in _same_bodies(sorted({key for (_, key), kind in kinds.items() if kind != "person"})):
        groups.join(by_key[a], by_key[b])
    return groups.canonical()


class _Groups:
    """Union-find over (sigil, key), which never joins what is to stay apart."""

    def __init__(
        self, nodes: Iterable[NameKey], apart: Iterable[tuple[frozenset[NameKey], frozenset[NameKey]]] = ()
    ) -> None:
        self.above = {node: node for node in nodes}
        self.apart = [(a & self.above.keys(), b & self.above.keys()) for a, b in apart if not a & b]

    def root(self, node: NameKey) -> NameKey:
        while self.above[node] != node:
            self.above[node] = self.above[self.above[node]]
            node = self.above[node]
        return node

    def join(self, a: NameKey, b: NameKey) -> None:
        a, b = self.root(a), self.root(b)
        if a != b and not self._kept_apart(a, b):
            self.above[max(a, b)] = min(a, b)

    def _kept_apart(self, a: NameKey, b: NameKey) -> bool:
        """Whether the two groups hold the two sides of what is to stay apart."""
        for one, other in self.apart:
            left, right = {self.root(n) for n in one}, {self.root(n) for n in other}
            if (a in left and b in right) or (a in right and b in left):
                return True
        return False

    def canonical(self) -> dict[NameKey, str]:
        members: defaultdict[NameKey, list[NameKey]] = defaultdict(list)
        for node in self.above:
            members[self.root(node)].append(node)
        chosen: dict[NameKey, str] = {}
        for nodes in members.values():
            counts: defaultdict[str, int] = defaultdict(int)
            for _, key in nodes:
                counts[key] += 1
            best = min(counts, key=lambda k: (-len(k.split()), -counts[k], k))
            chosen |= dict.fromkeys(nodes, best)
        return chosen


def person(key: str) -> Person:
    """The parts of a folded name; a single word is a surname."""
    parts = [p for p in key.replace("-", " ").split() if p not in words("person", "particles")] or key.split()
    first = parts[0] if len(parts) > 1 else ""
    return Person(key, first, tuple(parts[1:-1]), parts[-1], sound(parts[-1]))


def sound(word: str) -> str:
    """A rough common form of the spellings that a name has in different Latin alphabets."""
    for pattern, to in SOUNDS:
        word = pattern.sub(to, word)
    return word


def _same_people(people: Sequence[Person]) -> Iterator[tuple[str, str]]:
    """Pairs of keys that name one person."""
    blocks: defaultdict[str, list[Person]] = defaultdict(list)
    for p in people:
        blocks[p.sound].append(p)
    for block in blocks.values():
        full = [p for p in block if p.first]
        for n, a in enumerate(full):
            for b in full[n + 1 :]:
                if same_first(a, b) and spelled_alike(a.last, b.last):
                    yield a.key, b.key
        if len({sound(p.first) for p in full}) == 1:
            yield from ((full[0].key, p.key) for p in block if not p.first and spelled_alike(p.last, full[0].last))


def _by_first_name(people: Sequence[Person]) -> Iterator[tuple[str, str]]:
    """Pairs of a first name that stands alone and of the only full name in the case that has it."""
    full: defaultdict[str, list[Person]] = defaultdict(list)
    lasts = {p.last for p in people if p.first}
    for p in people:
        if p.first:
            full[p.first].append(p)
    for p in people:
        named = full.get(p.last, []) if not p.first and p.last in first_names() and p.last not in lasts else []
        if len({q.sound for q in named}) == 1:
            yield named[0].key, p.key


def same_first(a: Person, b: Person) -> bool:
    """Whether two first names can be one: equal, an initial, a spelling, or found among the other's middle names."""
    if a.first == b.first or sound(a.first) == sound(b.first) or _latin(a.first) == _latin(b.first):
        return True
    if min(len(a.first), len(b.first)) == 1:
        return a.first[0] == b.first[0]
    if any({a.first, b.first} <= row for row in cognates()):
        return True
    if sound(a.first) in map(sound, b.middle) or sound(b.first) in map(sound, a.middle):
        return True
    return short_for(a.first, b.first) or short_for(b.first, a.first)


def _latin(first: str) -> str:
    """A first name without a Latin ending, which one language keeps and another drops ("Paulus", "Paulis")."""
    return re.sub(r"(?<=\w{4})(ius|us|is)$", "", first)


def short_for(short: str, long: str) -> bool:
    """Whether one first name is a short form of the other: "Bill" of "William", "Josh" of "Joshua"."""
    if f"{short}={long}" in words("person", "nicknames"):
        return True
    if not SHORTEST <= len(short) < len(long) or not long.startswith(short):
        return False
    genders = {first_names().get(short, "b"), first_names().get(long, "b")}
    return not genders >= {"m", "f"}


def spelled_alike(a: str, b: str) -> bool:
    """Whether two surnames of one sound are one name in two spellings."""
    return a == b or (min(len(a), len(b)) >= LONG_ENOUGH and Levenshtein.distance(a, b) <= 1 + max(len(a), len(b)) // 4)


def _same_bodies(keys: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of keys of bodies that are one: the same words joined otherwise, or initials that only one name has."""
    forms: dict[str, str] = {}
    initials: defaultdict[str, list[str]] = defaultdict(list)
    for key in keys:
        plain = re.sub(r"[^a-z0-9 ]", " ", key).split()
        form = "".join(p for p in plain if p not in ("the", "of", "for", "and"))
        if form in forms:
            yield forms[form], key
        forms.setdefault(form, key)
        if len(plain) > 2:
            initials["".join(p[0] for p in plain if p not in ("the", "of", "for", "and", "on"))].append(key)
    for key in keys:
        named = initials.get(key.replace(".", ""), ())
        if len(named) == 1 and len(key) > 2:
            yield named[0], key
