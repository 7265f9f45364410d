"""``parallax times``: dates and times of a text, for a reader or for another program."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from parallax.errors import OutputError, SourceError
from parallax.export.visible import visible


def run(options: argparse.Namespace) -> int:
    """Print a table for one report, or tag the documents of a JSON file into another."""
    if options.out is None:
        from parallax.extract.times.command import table

        print(visible(table(options.file)).rstrip("\n"))
    else:
        _tag(options.file, options.out)
    return 0


def _tag(path: Path, out: Path) -> None:
    from parallax.export.beside import check_place, put
    from parallax.extract.times.command import tag_documents

    check_place(out)
    if out.exists() and path.exists() and out.samefile(path):
        raise OutputError(f"Cannot write {out}: it holds the documents; choose another name.")
    found = json.dumps(tag_documents(_documents(path)), ensure_ascii=False, indent=1)
    put(out, f"{found}\n".encode("utf-8", "replace"))


def _documents(path: Path) -> list[dict[str, object]]:
    """The documents: a list of {doc, dct, text}."""
    try:
        documents = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise SourceError(f"Cannot read {path}: {(error.strerror or str(error)).lower()}; check the name.") from error
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{path} is not JSON in UTF-8 ({error}); mend it there.") from error
    if not isinstance(documents, list):
        raise SourceError(f"{path} is not a list of documents; each is written as {{doc, dct, text}}.")
    return documents
