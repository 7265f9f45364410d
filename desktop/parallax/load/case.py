"""One report, or all reports of a case: files, or a folder of them.

Precedence of metadata: what the user gives (``published``), then the folder's ``sources.json``, then what the file's
format states (page metadata, front matter), then the text's own head. Where two of them name different days, a warning
says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from parallax.errors import SourceError
from parallax.load import foreign
from parallax.load.dates import find_date
from parallax.load.decode import decode
from parallax.load.desk import About, described
from parallax.load.entries import split
from parallax.load.head import Head, read_head
from parallax.load.lines import paragraphs
from parallax.load.noise import mark
from parallax.load.reading import Reading
from parallax.model import Noise, Source, Span, Stated

SUFFIXES = (".txt", ".md", ".html", ".htm")
# Files that belong to a case's folder and are no reports.
NOT_REPORTS = ("gold.json", "sources.json")
READABLE = "Parallax reads .txt, .md, .html and .htm"


def load_case(
    where: str | Path | Sequence[str | Path], published: Mapping[str, str] | None = None
) -> tuple[Source, ...]:
    """The reports of a case, sorted by file name, with sigils A, B, C ... Z, AA, AB.

    ``where`` is one folder, one file, or several files. ``published`` gives dates by file name (ISO, or as in a head).
    Raises SourceError with one sentence where something named cannot be read.
    """
    paths, passed_over = _reports([where] if isinstance(where, str | Path) else where)
    given = _given(published or {}, paths)
    about = {folder: described(folder) for folder in {path.parent for path in paths}}
    sources: list[Source] = []
    for n, path in enumerate(paths):
        sources.append(load(path, sigil(n), given.get(path, ""), about[path.parent].get(path.name, About())))
    if passed_over:
        names = ", ".join(passed_over[:8]) + (" ..." if len(passed_over) > 8 else "")
        sources[0] = replace(sources[0], warnings=(*sources[0].warnings, f"Not read: {names} ({READABLE})."))
    return tuple(_twins(sources))


def load(path: str | Path, sigil: str = "A", published: str = "", about: About | None = None) -> Source:
    """One report. ``published`` is a date that the user gives; ``about`` what ``sources.json`` says of the file."""
    path = Path(path)
    return load_bytes(_bytes(path), path.name, sigil, published, about)


def load_bytes(raw: bytes, name: str, sigil: str = "A", published: str = "", about: About | None = None) -> Source:
    """One report of which the bytes are at hand (a clipboard has no file); ``name`` tells the kind by its ending."""
    text, encoding, warnings = decode(raw, name)
    read = _read(name, text)
    rows = paragraphs(read.text)
    head = read_head(read.text, rows, read.headline)
    when = _published(published, about or About(), read, head, name)
    entries, stamps = split(read.text, rows, head.body, when)
    marks = _merged(read.text, [*head.furniture, *stamps, *mark(read.text, rows, head.body)])
    said = about or About()
    return Source(
        sigil=sigil,
        file=name,
        text=read.text,
        sha256=sha256(raw).hexdigest(),
        title=_known(said.title, read.title, _headline(read, head)),
        publisher=_known(said.publisher, read.publisher, head.publisher),
        author=_known(said.author, read.author, head.author),
        published=when,
        language=read.language or "en",
        encoding=encoding,
        headline=Span(*head.headline, read.text[slice(*head.headline)]) if head.headline else None,
        noise=marks,
        entries=entries,
        warnings=(
            *warnings,
            *foreign.warnings(read.text),
            *read.warnings,
            *head.warnings,
            *_differing(published, said, read, head),
        ),
    )


def sigil(n: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA: the short label of the n-th source."""
    label = ""
    n += 1
    while n:
        n, letter = divmod(n - 1, 26)
        label = chr(ord("A") + letter) + label
    return label


def _reports(named: Iterable[str | Path]) -> tuple[list[Path], list[str]]:
    """The files to read, sorted by name, and the names of those in folders that are passed over."""
    found: dict[Path, None] = {}
    passed_over: list[str] = []
    for path in map(Path, named):
        inside = _inside(path)
        if inside is not None:
            reports = [p for p in inside if p.suffix.lower() in SUFFIXES]
            if not reports:
                raise SourceError(f"There is no report in the folder '{path}': {READABLE}.")
            passed_over += [p.name for p in inside if p not in reports and p.name not in NOT_REPORTS]
            found |= dict.fromkeys(reports)
        elif not path.exists():
            raise SourceError(f"'{path}' does not exist: check the name of the file or folder.")
        elif path.suffix.lower() not in SUFFIXES:
            raise SourceError(f"'{path.name}' is not a kind of file that can be read: {READABLE}.")
        else:
            found[path] = None
    if not found:
        raise SourceError(f"No report was named: give files or a folder ({READABLE}).")
    return sorted(found, key=lambda p: (p.name, str(p))), passed_over


def _inside(folder: Path) -> list[Path] | None:
    """The files in a folder that can be reports, by name; None where the path is no folder."""
    try:
        if not folder.is_dir():
            return None
        return [p for p in sorted(folder.iterdir()) if not p.name.startswith((".", "~")) and p.is_file()]
    except OSError as error:
        raise SourceError(f"'{folder}' cannot be opened: {(error.strerror or str(error)).lower()}.") from error


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise SourceError(f"'{path}' is no file with a text in it: choose another.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise SourceError(f"'{path}' does not exist: check the name of the file.") from error
    except OSError as error:
        raise SourceError(f"'{path}' cannot be opened: {(error.strerror or str(error)).lower()}.") from error


def _read(name: str, text: str) -> Reading:
    suffix = Path(name).suffix.lower()
    if suffix == ".md":
        from parallax.load import markdown

        read = markdown.read(text)
    elif suffix in (".html", ".htm"):
        from parallax.load import html

        read = html.read(text, name)
    elif suffix == ".txt":
        read = Reading(text)
    else:
        raise SourceError(f"'{name}' is not a kind of file that can be read: {READABLE}.")
    if not read.text.strip():
        raise SourceError(f"'{name}' is empty: there is no report in it.")
    return read


def _given(published: Mapping[str, str], paths: list[Path]) -> dict[Path, str]:
    """The user's dates by path; each must name one of the reports and a day."""
    found: dict[Path, str] = {}
    for name, date in published.items():
        hits = [p for p in paths if name in (p.name, str(p))] or [p for p in paths if p.name == Path(name).name]
        if not hits:
            raise SourceError(f"A date was given for '{name}', which is not among the reports.")
        day = find_date(date)
        if day is None or not day.iso:
            raise SourceError(f"'{date}', given for '{name}', is not a date: write it as 2024-05-08.")
        found |= dict.fromkeys(hits, day.iso)
    return found


def _known(*stated: Stated) -> Stated:
    """The first that says something."""
    return next((s for s in stated if s.value), Stated())


def _headline(read: Reading, head: Head) -> Stated:
    return Stated(read.text[slice(*head.headline)], "text", "the headline") if head.headline else Stated()


def _published(given: str, about: About, read: Reading, head: Head, name: str) -> Stated:
    if given:
        day = find_date(given)
        if day is None or not day.iso:
            raise SourceError(f"'{given}', given for '{name}', is not a date: write it as 2024-05-08.")
        return Stated(day.iso, "given", "given by the user")
    return next((s for s in (about.published, read.published) if s.value), head.published)


def _differing(given: str, about: About, read: Reading, head: Head) -> list[str]:
    """A warning where two places state different days of publication."""
    stated = [s for s in (about.published, read.published, head.published) if s.value and s.origin != "inferred"]
    if given or len({s.value[:10] for s in stated}) < 2:
        return []
    told = "; ".join(f"{s.value[:10]} ({s.detail})" for s in stated)
    return [f"The report's date is stated differently: {told}. The first is used."]


def _merged(text: str, marks: list[tuple[int, int, str]]) -> tuple[Noise, ...]:
    """Noise in order and without overlap: where two marks meet, the longer one stands."""
    kept: list[tuple[int, int, str]] = []
    for start, end, reason in sorted(marks, key=lambda m: (m[0], -m[1])):
        if kept and start < kept[-1][1]:
            if end <= kept[-1][1]:
                continue
            start = kept[-1][1]
            while start < end and text[start].isspace():
                start += 1
        if start < end:
            kept.append((start, end, reason))
    return tuple(Noise(Span(start, end, text[start:end]), reason) for start, end, reason in kept)


def _twins(sources: list[Source]) -> Iterable[Source]:
    """Say of a report that it is word for word the same as an earlier one."""
    seen: dict[str, str] = {}
    for source in sources:
        twin = seen.setdefault(source.text.strip(), source.sigil)
        same = () if twin == source.sigil else (f"The text is the same, word for word, as that of source {twin}.",)
        yield replace(source, warnings=(*source.warnings, *same)) if same else source
