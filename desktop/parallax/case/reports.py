"""The reports of a case: the bytes as they came, the text as loaded, and what is known of each.

A letter is given once: a report that is added later gets the next one, and the letter of a removed one stays unused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import apsw

from parallax.case import codec, decisions, places
from parallax.case.rows import ABOUT, SOURCE, add, put, remove
from parallax.case.rows import replace as replace_row
from parallax.case.trouble import CaseError
from parallax.errors import SourceError
from parallax.model import Source, Stated
from parallax.review.log import in_force

LETTERS = "letters given"


def load(where: Sequence[Path], published: Mapping[str, str]) -> list[tuple[Source, bytes]]:
    """Reports from files or folders, with their bytes. Raises SourceError as ``load_case`` does."""
    from parallax.load import SUFFIXES, load_case

    sources = load_case(list(where), published)
    files = [p for w in where for p in (sorted(w.iterdir()) if w.is_dir() else [w])]
    raw: dict[tuple[str, str], bytes] = {}
    for path in files:
        if path.is_file() and path.suffix.lower() in SUFFIXES:
            data = path.read_bytes()
            raw[path.name, sha256(data).hexdigest()] = data
    for source in sources:
        if (source.file, source.sha256) not in raw:
            raise SourceError(f"'{source.file}' was changed while it was read; import it again.")
    return [(source, raw[source.file, source.sha256]) for source in sources]


def stored(db: apsw.Connection) -> tuple[Source, ...]:
    """All reports, in the order of their letters."""
    rows = db.execute("SELECT facts, text FROM source ORDER BY number").fetchall()
    given = descriptions(db)
    return tuple(_given(_source(str(facts), str(text)), given) for facts, text in rows)


def descriptions(db: apsw.Connection) -> dict[str, dict[str, str]]:
    """Letter -> what a user has said of the report, in place of what was found in it."""
    if not db.execute("SELECT EXISTS (SELECT 1 FROM log WHERE action = 'describe')").get:
        return {}
    found: dict[str, dict[str, str]] = {}
    for entry in in_force(decisions.stored_of(db, "describe")):
        found.setdefault(entry.what, {}).update(places.said(db, entry.number, entry.what) or {})
    return found


def outlets(db: apsw.Connection) -> dict[str, str]:
    """The outlets of the reports, by letter."""
    given = descriptions(db)
    rows = db.execute("SELECT facts FROM source ORDER BY number").fetchall()
    return {s.sigil: s.publisher.value for (facts,) in rows for s in [_given(_source(str(facts), ""), given)]}


def facts_of(source: Source) -> str:
    """What is known of a source, without its text."""
    return codec.text_of(replace(source, text=""))


def facts_read(source: Source) -> str:
    """What is known of a source as far as the reading of its text depends on it."""
    unknown = Stated()
    return facts_of(replace(source, file="", title=unknown, publisher=unknown, author=unknown, warnings=()))


def store(db: apsw.Connection, found: Iterable[tuple[Source, bytes]]) -> tuple[Source, ...]:
    """Add reports under the next letters, and say of twins that they are."""
    from parallax.load.case import sigil

    given = int(db.execute("SELECT value FROM about WHERE key = ?", (LETTERS,)).get or 0)
    there = {text.strip(): name for name, text in db.execute("SELECT sigil, text FROM source ORDER BY number")}
    added = []
    for source, raw in found:
        source = _warned(replace(source, sigil=sigil(given)), there)
        given += 1
        add(db, SOURCE, _row(source, raw))
        added.append(source)
    put(db, ABOUT, {"key": LETTERS}, {"value": str(given)})
    return tuple(added)


def exchange(db: apsw.Connection, letter: str, source: Source, raw: bytes) -> tuple[Source, Source]:
    """Put another version in a report's place; give the old and the new one."""
    number, facts, text = _found(db, letter)
    new = replace(source, sigil=letter)
    replace_row(db, SOURCE, number, _row(new, raw))
    return _source(facts, text), new


def _given(source: Source, given: Mapping[str, Mapping[str, str]]) -> Source:
    """The source as a user describes it."""
    told = dict(given.get(source.sigil, {}))
    language = told.pop("language", source.language)
    stated = {
        name: Stated(value, "given", "given by the user") if value else Stated(detail="taken back by the user")
        for name, value in told.items()
    }
    return replace(source, language=language, **stated) if told or language != source.language else source  # type: ignore[arg-type]


def drop(db: apsw.Connection, letter: str) -> None:
    """Remove a report."""
    remove(db, SOURCE, _found(db, letter)[0])


def raw(db: apsw.Connection, letter: str) -> bytes:
    """The bytes of a report as they came."""
    return bytes(db.execute("SELECT raw FROM source WHERE number = ?", (_found(db, letter)[0],)).get)


def _found(db: apsw.Connection, letter: str) -> tuple[int, str, str]:
    row = db.execute("SELECT number, facts, text FROM source WHERE sigil = ?", (letter,)).get
    if row is None:
        letters = ", ".join(str(s) for (s,) in db.execute("SELECT sigil FROM source ORDER BY number")) or "none"
        raise CaseError(f"The case has no report {letter} (it has: {letters}).")
    return int(row[0]), str(row[1]), str(row[2])


def _warned(source: Source, there: dict[str, str]) -> Source:
    twin = there.setdefault(source.text.strip(), source.sigil)
    # The loader names twins by letters that held in its own list only.
    own = tuple(w for w in source.warnings if not w.startswith("The text is the same, word for word"))
    same = (f"The text is the same, word for word, as that of source {twin}.",) if twin != source.sigil else ()
    return replace(source, warnings=(*own, *same))


def _row(source: Source, raw: bytes) -> dict[str, str | bytes]:
    return {
        "sigil": source.sigil, "file": source.file, "sha256": source.sha256, "raw": raw, "text": source.text,
        "facts": facts_of(source),
    }  # fmt: skip


def _source(facts: str, text: str) -> Source:
    return replace(codec.value_of(Source, facts), text=text)
