"""Hashes over what a case holds: one a row, a running total a table, and a chain through the log.

They notice damage (a flipped bit, a lost row, a cut file), whatever the database itself says of it: its own check
sees about one flipped bit in twenty. They are no signature: who can write the file can write new ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

Field = str | bytes | int | float | None
SIZE = 32
EMPTY = bytes(SIZE)


def seal(fields: Iterable[Field], before: bytes = b"") -> bytes:
    """SHA-256 over ``before`` and the fields, each with its kind and length, so that no two lists read alike.

    A text counts as its bytes, so that it can be checked even where a flipped bit left no valid text.
    """
    parts = [before]
    for field in fields:
        text = isinstance(field, str | bytes)
        data = field if isinstance(field, bytes) else str(field).encode("utf-8", "surrogatepass")
        parts.append(b"%s%d:" % (b"t" if text else b"n", len(data)))
        parts.append(data)
    return sha256(b"".join(parts)).digest()


def plus(total: bytes, one: bytes) -> bytes:
    """``total`` with one more seal in it; the order in which seals are added is of no matter."""
    return _modular(int.from_bytes(total, "big") + int.from_bytes(one, "big"))


def minus(total: bytes, one: bytes) -> bytes:
    """``total`` with one seal taken out."""
    return _modular(int.from_bytes(total, "big") - int.from_bytes(one, "big"))


def _modular(number: int) -> bytes:
    return (number % (1 << 8 * SIZE)).to_bytes(SIZE, "big")
