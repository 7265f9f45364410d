"""The terminal: its width, its colours, progress, and streams that speak UTF-8 whatever the system's locale says."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from dataclasses import dataclass
from typing import ClassVar, TextIO

from parallax.export.visible import on_one_line

NARROW, WIDE = 40, 110
COLOURS = {
    "bold": "1", "faint": "2", "conflict": "1;31", "wording": "34", "precision": "32", "single": "35", "agree": "2",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Screen:
    """Where text is printed: so many columns, with colour or without."""

    width: int = 80
    colour: bool = False

    @classmethod
    def of(cls, stream: TextIO) -> Screen:
        """The screen behind ``stream``; no colour in a file, nor where NO_COLOR or TERM=dumb asks for none."""
        plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty()
        width = shutil.get_terminal_size((80, 24)).columns
        return cls(max(NARROW, min(WIDE, width)), not plain)

    def paint(self, text: str, colour: str) -> str:
        """``text`` in a colour of ``COLOURS``, where there is colour."""
        return f"\x1b[{COLOURS[colour]}m{text}\x1b[0m" if self.colour else text

    def wrap(self, text: str, first: str = "", rest: str = "") -> list[str]:
        """``text`` in lines of the screen's width, after ``first`` and then ``rest``; nothing unseen reaches it."""
        lines = textwrap.wrap(
            on_one_line(text), self.width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
        )
        return lines or [first.rstrip()]


class Progress:
    """Says on a terminal's error stream what is being done; silent elsewhere."""

    shown: ClassVar[bool] = False

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Called by the line as the work goes on."""
        if sys.stderr.isatty():
            count = f" {100 * done // total} %" if total > 1 else ""
            sys.stderr.write(f"\r\x1b[K{stage}{count} ...")
            sys.stderr.flush()
            Progress.shown = True

    @staticmethod
    def clear() -> None:
        """Take the line of progress away."""
        if Progress.shown:
            sys.stderr.write("\r\x1b[K")
            Progress.shown = False


def speak_utf8() -> None:
    """UTF-8 on both streams; what cannot be encoded becomes a question mark and is no reason to stop."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def stop_speaking() -> None:
    """The reader of our output has gone (``| head``): let nothing more be said, at the interpreter's end neither."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
