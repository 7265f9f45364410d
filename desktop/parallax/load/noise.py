"""What belongs to the page and not to the report: marked with its reason, kept in the text.

Four sources of evidence: the head (bylines, datelines), the lexicon of forms (``noise.toml``), appeals over several
paragraphs, and structure: lines that repeat word for word, rows of cut-off teasers, links under a "related" heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from parallax.load.appeal import QUOTED, appeals
from parallax.load.lines import Stretch
from parallax.load.words import lexicon

Mark = tuple[int, int, str]

# Where a sentence begins inside a paragraph, near enough for furniture at its end.
SENTENCE = re.compile(r"[.!?…][\"”’)\]]*\s+(?=\S)")
CUT_OFF = re.compile(r"[^.…]\s?(?:\.\.\.|…)$")
SPOKEN_TO = re.compile(r"\b(?:you|your|we|our|us)\b", re.IGNORECASE)
ENDED = re.compile(r"[.!?:…][\"”’')\]]*$")
# How far from a paragraph's end furniture is looked for, in characters.
TAIL = 420


class Rule(NamedTuple):
    """One rule of the lexicon: its form, the longest stretch it may mark (in words), and its pattern."""

    reason: str
    form: str
    words: int
    reader: bool
    cues: tuple[str, ...]
    pattern: re.Pattern[str]

    def cued(self, low: str) -> bool:
        """Whether a text in small letters holds one of the rule's cues, so that its pattern is worth trying."""
        return not self.cues or any(cue in low for cue in self.cues)

    def marks(self, line: str, unquoted: str) -> bool:
        """Whether the rule marks this line; ``unquoted`` is the line without what stands in quotation marks."""
        if self.form in ("whole", "alone"):
            return self.pattern.fullmatch(line.rstrip(" .:")) is not None
        if self.pattern.match(line):
            return True
        if self.form == "line" or not self.pattern.search(unquoted):
            return False
        return not self.reader or SPOKEN_TO.search(unquoted) is not None


@cache
def rules() -> tuple[Rule, ...]:
    """The rules of the lexicon, in its order."""
    return tuple(
        Rule(
            reason=rule["reason"],
            form=rule["form"],
            words=rule["words"],
            reader=rule.get("reader", False),
            cues=tuple(rule.get("cues", ())),
            pattern=re.compile("|".join(f"(?:{p})" for p in rule["patterns"]), re.IGNORECASE),
        )
        for rule in lexicon("noise")["rule"]
    )


def mark(text: str, rows: list[Stretch], body: int = 0) -> list[Mark]:
    """Noise among the paragraphs ``rows``, as ``(start, end, reason)``, in order and apart.

    ``body`` is the number of the first row below the head.
    """
    marks: dict[int, Mark] = {}
    for first, last in appeals(text, rows):
        for n in range(first, last):
            marks[n] = (*rows[n], "donation appeal")
    for n, again in _repeated(text, rows[body:]):
        marks.setdefault(body + n, again)
    for n, row in enumerate(rows):
        if n not in marks and n >= body and (found := _by_rules(text, row)) is not None:
            marks[n] = found
    for n, teaser in _teasers(text, rows, marks):
        if n >= body:
            marks.setdefault(n, teaser)
    return [marks[n] for n in sorted(marks)]


def _by_rules(text: str, row: Stretch) -> Mark | None:
    """The noise of one paragraph: all of it, or sentences at its end."""
    start, end = row
    line = text[start:end]
    if reason := reason_of(line):
        return start, end, reason
    near = max(0, len(line) - TAIL)
    for match in SENTENCE.finditer(line, near):
        if reason := reason_of(line[match.end() :], alone=False):
            return start + match.end(), end, reason
    return _from_a_mark_on(line, near, start, end)


def _from_a_mark_on(line: str, near: int, start: int, end: int) -> Mark | None:
    """Furniture that begins in mid-sentence, near the end of a paragraph."""
    low = line[near:].lower()
    for rule in rules():
        cut = rule.pattern.search(line, near) if rule.form == "tail" and rule.cued(low) else None
        if cut and len(line[cut.start() :].split()) <= rule.words:
            return start + cut.start(), end, rule.reason
    return None


@lru_cache(maxsize=4096)  # pages repeat themselves
def reason_of(line: str, alone: bool = True) -> str:
    """Why a line is noise; empty where it is not. ``alone`` is false for sentences at the end of a paragraph."""
    count = len(line.split())
    if count > 90 or len(line) > 900:
        return ""
    unquoted, low = QUOTED.sub(" ", line), line.lower()
    for rule in rules():
        if count > rule.words or rule.form == "tail" or (rule.form == "alone" and not alone):
            continue
        if rule.cued(low) and rule.marks(line, unquoted):
            return rule.reason
    return ""


def _repeated(text: str, rows: list[Stretch]) -> Iterator[tuple[int, Mark]]:
    """A line that stands in the text before, word for word: pages repeat captions, headings and boxes."""
    seen: set[str] = set()
    for n, (start, end) in enumerate(rows):
        line = text[start:end]
        if line in seen and (CUT_OFF.search(line) or 9 <= len(line.split()) <= 60):
            yield n, (start, end, "repeated line")
        seen.add(line)


def _teasers(text: str, rows: list[Stretch], marks: dict[int, Mark]) -> Iterator[tuple[int, Mark]]:
    """Links below a "related" heading, and rows of lines that break off in dots."""
    below = False
    for n, (start, end) in enumerate(rows):
        line = text[start:end]
        if n in marks:
            below = marks[n][2] == "related links" if marks[n][0] == start else False
        elif below and not ENDED.search(line) and len(line.split()) <= 22:
            yield n, (start, end, "related links")
        else:
            below = False
    cut = [
        n
        for n, (start, end) in enumerate(rows)
        if CUT_OFF.search(text[max(start, end - 6) : end]) and end - start < 160
    ]
    if len(cut) >= 3:
        for n in cut:
            yield n, (*rows[n], "cut-off caption or teaser")
