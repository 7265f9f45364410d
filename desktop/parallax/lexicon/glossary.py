"""A desk's own words: which nouns name bodies and documents, which mean the same, which pairs matter.

A glossary is handed down the line from whoever asks for an audit; the shipped word lists stay as they are.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from anyascii import anyascii

from parallax.errors import OutputError, RuleError

KINDS = ("body", "document")
FILE = "glossary.toml"
# A term has at most so many words.
LONGEST = 4
HEAD = """# The desk's glossary: what Parallax is told of words, besides what it knows.
# Source: written by the desk itself. Licence: the desk's own.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said of a term: the kind of thing it names ("body", "document" or ""), words that mean the same, words
    whose difference from it matters, and a note for people."""

    term: str
    kind: str = ""
    synonyms: tuple[str, ...] = ()
    differs_from: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Glossary:
    """Entries as the stages ask for them; words are compared without case, accents and a leading article."""

    entries: tuple[Entry, ...] = ()

    def kind_of(self, words: Sequence[str]) -> str:
        """The kind of the longest term that ``words`` end with; "" where no entry says."""
        ends = (" ".join(words[-n:]) for n in range(min(LONGEST, len(words)), 0, -1))
        return next((self._kinds[end] for end in ends if end in self._kinds), "") if self._kinds else ""

    def relation(self, a: str, b: str) -> Literal["", "same", "differs"]:
        """Whether two terms mean the same or are kept apart; "" where no entry says."""
        return self._pairs.get(frozenset((plain(a), plain(b))), "") if self._pairs else ""

    @cached_property
    def _kinds(self) -> Mapping[str, str]:
        return {plain(word): e.kind for e in self.entries if e.kind for word in (e.term, *e.synonyms)}

    @cached_property
    def _pairs(self) -> Mapping[frozenset[str], Literal["same", "differs"]]:
        found: dict[frozenset[str], Literal["same", "differs"]] = {}
        for e in self.entries:
            meant = [plain(word) for word in (e.term, *e.synonyms)]
            found |= {frozenset((a, b)): "same" for a in meant for b in meant if a != b}
        for e in self.entries:  # what is kept apart stays so, whatever else is said
            found |= {frozenset((plain(e.term), plain(other))): "differs" for other in e.differs_from}
        return found


NO_GLOSSARY = Glossary()


def plain(term: str) -> str:
    """A term as it is compared."""
    return re.sub(r"^(the|an?) ", "", " ".join(anyascii(term.replace("\u2019", "'")).lower().split()))


def checked(entry: Entry) -> Entry:
    """``entry``, tidied. Raises RuleError where it says nothing that can be used."""
    term, synonyms, others = entry.term.strip(), _tidy(entry.synonyms), _tidy(entry.differs_from)
    if not plain(term):
        raise RuleError("An entry of the glossary needs a term; write the word that it is about.")
    if entry.kind not in ("", *KINDS):
        raise RuleError(f"'{term}': '{entry.kind}' is no kind; choose one of {', '.join(KINDS)}, or none.")
    twice = {plain(word) for word in synonyms} & {plain(word) for word in others}
    if twice or plain(term) in {plain(word) for word in others}:
        raise RuleError(f"'{term}': a word cannot both mean the same and differ; take it out of one of the two lists.")
    return Entry(term, entry.kind, synonyms, others, entry.note.strip())


def merged(*lists: Iterable[Entry]) -> tuple[Entry, ...]:
    """Several lists as one, in the order of their terms; of one term a later list counts."""
    by_term = {plain(e.term): e for entries in lists for e in entries}
    return tuple(by_term[term] for term in sorted(by_term))


def read_glossary(path: Path) -> tuple[Entry, ...]:
    """The entries of a glossary's file; none where there is no file. Raises RuleError with what is wrong in it."""
    try:
        told = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise RuleError(f"{path} cannot be read as a glossary ({error}); mend or remove it.") from error
    rows = told.get("entry", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise RuleError(f"{path}: its entries must each begin with [[entry]]; mend it.")
    return tuple(_entry(row, n, path) for n, row in enumerate(rows, 1))


def write_glossary(path: Path, entries: Iterable[Entry]) -> None:
    """Write a glossary's file, whole or not at all. Raises OutputError."""
    text = "\n".join((HEAD, *map(_written, merged(map(checked, entries)))))
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text, "utf-8")
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise OutputError(f"Cannot write {path}: {error.strerror}; choose another place for it.") from error


def _entry(row: Mapping[str, Any], number: int, path: Path) -> Entry:
    words = [row.get(name, []) for name in ("synonyms", "differs_from")]
    texts = [row.get(name, "") for name in ("term", "kind", "note")]
    good = all(isinstance(w, list) and all(isinstance(one, str) for one in w) for w in words)
    if not good or not all(isinstance(text, str) for text in texts):
        raise RuleError(f"{path}: entry {number} must give texts, and lists of texts for synonyms; mend it.")
    try:
        return checked(Entry(texts[0], texts[1], tuple(words[0]), tuple(words[1]), texts[2]))
    except RuleError as error:
        raise RuleError(f"{path}: entry {number}: {error}") from error


def _written(entry: Entry) -> str:
    lines = ["[[entry]]", f"term = {_quoted(entry.term)}"]
    lines += [f"kind = {_quoted(entry.kind)}"] if entry.kind else []
    for name, words in (("synonyms", entry.synonyms), ("differs_from", entry.differs_from)):
        lines += [f"{name} = [{', '.join(map(_quoted, words))}]"] if words else []
    return "\n".join([*lines, *([f"note = {_quoted(entry.note)}"] if entry.note else [])]) + "\n"


def _quoted(text: str) -> str:
    """A basic string of TOML; half a surrogate pair, which it cannot say, becomes a replacement character."""
    sound = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007f")


def _tidy(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.strip() for word in words if plain(word)))
