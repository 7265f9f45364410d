"""Bytes of a file -> text: which encoding, how sure, and clear words where it is not text at all.

Order: byte order mark, UTF-16 without a mark, strict UTF-8, what the page declares, cp1252 for Western text,
a detector. The detector comes last because it takes cp1252 German and French for Central European (measured).
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from parallax.errors import SourceError

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]*?encoding=[\"']([\w.:-]+)", re.IGNORECASE
)
BREAKS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f]")

# Files that can be all letters, and are no text for a reader.
OTHER_KINDS = ((b"%PDF-", "a PDF"), (b"{\\rtf", "an RTF file"))


class Decoded(NamedTuple):
    """Text with ``\\n`` line ends, the encoding it was read in, and what the reader should know about that."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(raw: bytes, name: str) -> Decoded:
    """The text of a file's bytes. Raises SourceError where they are empty or not text; ``name`` is for the sentence."""
    if not raw.strip():
        raise SourceError(f"'{name}' is empty: there is no report in it.")
    for head, kind in OTHER_KINDS:
        if raw.startswith(head):
            raise SourceError(f"'{name}' is {kind} under another name: export the report as text or HTML.")
    text, encoding, warnings = _read(raw, name)
    text = BREAKS.sub("\n", text)
    controls = len(CONTROLS.findall(text))
    if controls > max(2, len(text) // 100):
        raise SourceError(f"'{name}' is not a text file (it holds binary data): export the report as text or HTML.")
    if controls:
        text = CONTROLS.sub(" ", text)
        warnings = (*warnings, f"{controls} control characters were replaced by blanks.")
    if not any(ch.isprintable() and not ch.isspace() for ch in text):  # marks of direction and width are not seen
        raise SourceError(f"'{name}' is empty: there is no report in it.")
    return Decoded(text, encoding, warnings)


def _read(raw: bytes, name: str) -> Decoded:
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            try:
                return Decoded(raw.decode(encoding).lstrip("\ufeff"), encoding.removesuffix("-sig"))
            except UnicodeDecodeError as error:
                raise SourceError(
                    f"'{name}' says that it is {encoding}, but is not (byte {error.start}): save it as UTF-8."
                ) from error
    if (wide := _wide(raw)) is not None:
        return wide
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _declared(raw) or _damaged(raw) or _western(raw) or _detected(raw, name)


def _wide(raw: bytes) -> Decoded | None:
    """UTF-16 without a byte order mark: every other byte of Western text is then NUL."""
    head = raw[:2000]
    for encoding, zeros, others in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if zeros.count(0) > 0.7 * len(zeros) and others.count(0) < 0.05 * len(others) and len(raw) % 2 == 0:
            try:
                return Decoded(raw.decode(encoding), encoding, (_guess(encoding),))
            except UnicodeDecodeError:
                return None
    return None


def _declared(raw: bytes) -> Decoded | None:
    match = DECLARED.search(raw[:4096])
    if match is None:
        return None
    declared = (match[1] or match[2]).decode("ascii", "replace").lower()
    # Browsers read what calls itself Latin-1 as cp1252; pages are written for browsers.
    encoding = "cp1252" if declared in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii") else declared
    try:
        return Decoded(raw.decode(encoding), encoding)
    except (LookupError, UnicodeDecodeError):
        return None


def _damaged(raw: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes (cut off, or patched together): better than another alphabet throughout."""
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(ch > "\x7f" for ch in text) - broken
    if sound < 10 * broken:
        return None
    return Decoded(text, "utf-8", (f"{broken} characters could not be read as UTF-8; they show as \ufffd.",))


def _western(raw: bytes) -> Decoded | None:
    """cp1252, when the text is Latin letters with an accent now and then."""
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = sum(ch.isalpha() for ch in text)
    high = sum(ch > "\x7f" for ch in text)
    if CONTROLS.search(text) or high > 0.3 * letters:
        return None
    return Decoded(text, "cp1252", (_guess("cp1252"),))


def _detected(raw: bytes, name: str) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:200_000]).best() if CONTROLS.search(raw[:4096].decode("latin-1")) is None else None
    try:
        if best is not None:
            return Decoded(raw.decode(best.encoding), best.encoding, (_guess(best.encoding),))
    except (LookupError, UnicodeDecodeError):
        pass
    raise SourceError(f"'{name}' is not a text file in any known encoding: save it as UTF-8 text or as HTML.")


def _guess(encoding: str) -> str:
    return f"The encoding was guessed ({encoding}): check accents and quotation marks."
