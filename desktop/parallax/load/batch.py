"""Many reports at once: what cannot be read is told file by file, and the others are read all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from parallax.errors import SourceError
from parallax.load.case import NOT_REPORTS, READABLE, SUFFIXES, load_bytes
from parallax.load.desk import About, described
from parallax.model import Source

Progress = Callable[[str, int, int], None]
LARGEST = 64_000_000  # bytes: no report is longer, and a film that was dropped by mistake is not read into memory
PASTED = "Pasted text.txt"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not read, and why, in one sentence."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What was read, with its bytes, and what was refused."""

    found: tuple[tuple[Source, bytes], ...] = ()
    refused: tuple[Refusal, ...] = ()


def read_all(where: Iterable[Path], progress: Progress | None = None) -> Batch:
    """Read files, and all reports in folders. ``progress("Reading: NAME", done, total)`` may raise ``Cancelled``."""
    paths, refused = _files(where)
    about, troubles = _about(paths)
    refused += troubles
    found: list[tuple[Source, bytes]] = []
    for n, path in enumerate(paths):
        if progress is not None:
            progress(f"Reading: {path.name}", n, len(paths))
        try:
            found.append(_read(path, about[path.parent].get(path.name)))
        except SourceError as error:
            refused.append(Refusal(path.name, str(error)))
    return Batch(tuple(found), tuple(refused))


def read_text(text: str) -> Batch:
    """Read a report from the clipboard."""
    raw = text.encode("utf-8", "replace")
    try:
        source = load_bytes(raw, PASTED)
    except SourceError:
        return Batch((), (Refusal(PASTED, "There is no text on the clipboard: copy the report first."),))
    # No file has this name; what the clipboard held is kept with the case all the same.
    return Batch(((source, raw),))


def dated(source: Source, raw: bytes, published: str) -> Source:
    """The report read again with the day that the checker gives: dated entries in it follow from that day."""
    anew = load_bytes(raw, source.file, source.sigil, published)
    return replace(source, published=anew.published, entries=anew.entries, noise=anew.noise)


def _files(where: Iterable[Path]) -> tuple[list[Path], list[Refusal]]:
    found: dict[Path, None] = {}
    refused: list[Refusal] = []
    for path in where:
        if _is_folder(path):
            try:
                named = sorted(p for p in path.iterdir() if not p.name.startswith((".", "~")))
                inside = [p for p in named if p.is_file()]
                astray = [p for p in named if p.is_symlink() and not p.exists()]
            except OSError as error:
                refused.append(Refusal(path.name, f"This folder cannot be opened: {(error.strerror or '').lower()}."))
                continue
            refused += [Refusal(p.name, "This is a link that leads to no file.") for p in astray]
            reports = [p for p in inside if p.suffix.lower() in SUFFIXES]
            others = [p for p in inside if p.suffix.lower() not in SUFFIXES and p.name not in NOT_REPORTS]
            refused += [Refusal(p.name, f"This is not a kind of file that can be read: {READABLE}.") for p in others]
            if not reports:
                refused.append(Refusal(path.name, f"There is no report in this folder: {READABLE}."))
            found |= dict.fromkeys(reports)
        elif path.suffix.lower() not in SUFFIXES:
            refused.append(Refusal(path.name, f"This is not a kind of file that can be read: {READABLE}."))
        else:
            found[path] = None
    return sorted(found, key=lambda p: (p.name, str(p))), refused


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long, or in a closed folder: it is told when it is read
        return False


def _about(paths: Iterable[Path]) -> tuple[dict[Path, dict[str, About]], list[Refusal]]:
    """What the desk states of the files in each folder; a list that is not valid costs no report."""
    about: dict[Path, dict[str, About]] = {}
    refused: list[Refusal] = []
    for folder in {path.parent: None for path in paths}:
        try:
            about[folder] = described(folder)
        except SourceError as error:
            about[folder] = {}
            refused.append(Refusal("sources.json", str(error)))
    return about, refused


def _read(path: Path, about: About | None) -> tuple[Source, bytes]:
    try:
        if not path.is_file() and path.exists():
            raise SourceError(f"'{path}' is no file with a text in it: choose another.")
        if path.stat().st_size > LARGEST:
            raise SourceError(f"'{path.name}' is far longer than any report: give the report alone.")
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise SourceError(f"'{path}' does not exist: check the name of the file.") from error
    except OSError as error:
        raise SourceError(f"'{path}' cannot be opened: {(error.strerror or str(error)).lower()}.") from error
    return load_bytes(raw, path.name, about=about), raw
