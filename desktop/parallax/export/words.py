"""The words and signs that a reader meets in the workbook and on the terminal: never a code where a word will do."""

from __future__ import annotations

from typing import NamedTuple

from parallax.model import ClaimType, Origin, Relation, Severity, Source, Stated


class Label(NamedTuple):
    """A sign and the word beside it: meaning never rests on the sign, or on a colour, alone."""

    sign: str
    word: str


RELATIONS: dict[Relation, Label] = {
    "conflict": Label("≠", "conflict"),
    "wording": Label("~", "other words"),
    "precision": Label("⊂", "more exact"),
    "single": Label("1", "no counterpart"),
    "agree": Label("=", "agree"),
}
# The loudest is 0: where several share a place and only one can be shown, it is that.
LOUDNESS: dict[Relation, int] = {"conflict": 0, "wording": 1, "precision": 2, "single": 3, "agree": 4}
MEANINGS: dict[Relation, str] = {
    "conflict": "the reports cannot all be right",
    "wording": "the same content in other words",
    "precision": "one value contains the other",
    "single": "no counterpart was found in the other reports, which is no conflict",
    "agree": "the reports say the same",
}
TYPES: dict[ClaimType, Label] = {
    "time": Label("◷", "Time"),
    "place": Label("⌂", "Place"),
    "participant": Label("☺", "Who takes part"),
    "quantity": Label("#", "Number"),
    "money": Label("¤", "Money"),
    "term": Label("¶", "What it is called"),
    "role": Label("⚑", "Role"),
    "name": Label("✎", "Name"),
    "status": Label("▷", "Done or planned"),
    "stance": Label("⇄", "Who agrees"),
    "quote": Label("❝", "Quotation"),
    "sequence": Label("↦", "Order of events"),
    "attribution": Label("@", "Who said it"),
    "internal": Label("∞", "Within one report"),
}
SEVERITIES: tuple[Severity, ...] = ("major", "minor", "info")
VERDICTS = (
    "unreviewed", "confirmed", "not a discrepancy", "explained", "needs a call", "unresolved", "corrected",
)  # fmt: skip
# The columns that the checkers fill.
INPUTS = (
    "Verdict", "Reason for the verdict", "Checked by", "Checked on", "Right reading", "Note", "Second checker",
)  # fmt: skip
DISPUTED: tuple[Relation, ...] = ("conflict", "wording", "precision")
NOTHING_MATCHED = "nothing matched"
_ORIGINS: dict[Origin, str] = {
    "text": "stated in the report",
    "metadata": "from the file's or page's data",
    "given": "given by the user",
    "inferred": "inferred",
    "unknown": "not known",
}


def how_known(stated: Stated) -> str:
    """Where a piece of metadata comes from: "stated in the report: the head line 'Posted 3 May'"."""
    origin = _ORIGINS[stated.origin]
    return f"{origin}: {stated.detail}" if stated.detail not in ("", origin) else origin


def outlet(source: Source) -> str:
    """What a reader calls the source: its publisher, else its file."""
    return source.publisher.value or source.file


def count(number: int, one: str, many: str = "") -> str:
    """ "1 report", "3 reports"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
