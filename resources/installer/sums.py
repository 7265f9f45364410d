"""Checksums of what is handed out."""

from __future__ import annotations

import hashlib
from pathlib import Path

from environment import DIST


def write() -> Path:
    """Write ``dist/SHA256SUMS``, in the form that sha256sum reads."""
    files = sorted(p for p in DIST.iterdir() if p.is_file() and p.name != "SHA256SUMS")
    target = DIST / "SHA256SUMS"
    target.write_text("".join(f"{digest(p)}  {p.name}\n" for p in files), "utf-8")
    return target


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
