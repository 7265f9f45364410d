"""What a stored stage was made by: while this stays the same, the stage need not be made again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from parallax import __version__
from parallax.language import PIPELINES
from parallax.lexicon.glossary import Entry
from parallax.model import Source
from parallax.paths import shipped

# What decides what is read in a text: these folders and files of the program, and the lexicons.
READING = ("segment", "extract", "lexicon", "language.py", "model.py")
MATCHING = ("align",)


@cache
def reading() -> str:
    """Stands for everything that turns a source into claims: program, language pipeline, lexicons."""
    return _digest([__version__, _pipeline(), *_code(READING), *_lexicons()])


@cache
def matching() -> str:
    """Stands for everything that matches claims."""
    return _digest([reading(), *_code(MATCHING)])


def of_source(source: Source, facts: str, glossary: Sequence[Entry] = ()) -> str:
    """Stands for one source as it is read by this program; of a glossary only the kinds of things are read."""
    kinds = [f"{word}={e.kind}" for e in glossary if e.kind for word in (e.term, *e.synonyms)]
    return _digest([reading(), facts, source.text, *kinds])


def of_case(sources: list[str]) -> str:
    """Stands for the sources of a case as they are matched by this program."""
    return _digest([matching(), *sources])


def _digest(parts: list[str]) -> str:
    return sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _pipeline() -> str:
    for name in PIPELINES:
        if find_spec(name) is not None:
            return f"{name} {metadata.version(name.replace('_', '-'))} {metadata.version('spacy')}"
    return ""


def _code(names: tuple[str, ...]) -> list[str]:
    """Hashes of the program's own files, where they are files: in a bundle the version alone stands for them."""
    package = Path(__file__).parents[1]
    found = [p for name in names for p in sorted((package / name).rglob("*.py")) or [package / name]]
    return [_hash(p) for p in found if p.is_file()]


def _lexicons() -> list[str]:
    folder = shipped("resources") / "lexicons"
    return [_hash(p) for p in sorted(folder.iterdir()) if p.is_file()]


def _hash(path: Path) -> str:
    return path.name + sha256(path.read_bytes()).hexdigest()
