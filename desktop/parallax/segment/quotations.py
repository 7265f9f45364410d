"""What stands inside quotation marks: straight and curly, single and double, guillemets, German low marks.

Only the outermost quotation counts; what is quoted within it lies inside it. A quotation that runs over several
paragraphs opens each of them and closes only in the last: each of its paragraphs is then quoted to its end.
"""

from __future__ import annotations

import re

from parallax.load.lines import Stretch

CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", '"': '"', "‘": "’", "'": "'", "‚": "‘’"}
CANDIDATE = re.compile("[\"'“”„«»‘’‹›‚]")
STOPPED = re.compile(r"[.!?…](?=\s|$)")
# A single mark that opens needs its partner within this many characters: it may be an apostrophe.
NEAR = 600
LEFT_OUT = re.compile(r"['’](?:em|til|cause|twas|tis|bout|round|n|\d0s|\d\d)\b", re.IGNORECASE)


def quotations(text: str, rows: list[Stretch]) -> list[list[Stretch]]:
    """For every paragraph the stretches inside quotation marks, without the marks, in order."""
    found: list[list[Stretch]] = []
    for n, row in enumerate(rows):
        spans, open_at = _scan(text, row)
        if open_at is not None:
            following = text[rows[n + 1][0]] if n + 1 < len(rows) else ""
            runs_on = following == text[open_at - 1] or open_at - 1 == row[0]
            stop = None if runs_on else STOPPED.search(text, open_at, row[1])
            spans.append((open_at, stop.end() if stop else row[1]))
        found.append(spans)
    return found


def _scan(text: str, row: Stretch) -> tuple[list[Stretch], int | None]:
    """Closed quotations of one paragraph, and where one begins that is left open."""
    spans: list[Stretch] = []
    start, end = row
    closers, opened = "", -1
    here = start
    # Where no partner was found once, none will be found later in the paragraph: this keeps the scan linear.
    lone: set[str] = set()
    while (match := CANDIDATE.search(text, here, end)) is not None:
        at, mark = match.start(), match.group()
        here = at + 1
        if closers:
            if mark in closers and _closes(text, at, row, mark):
                spans.append((opened, at))
                closers = ""
        elif mark in CLOSERS and mark not in lone and _opens(text, at, row, mark):
            if mark in "'‘‚" and not _partner(text, at, row, CLOSERS[mark]):
                continue
            if mark == "»" and "«" not in text[at:end]:
                lone.add(mark)
                continue
            closers, opened = CLOSERS[mark], at + 1
    return spans, opened if closers and text[opened - 1] not in "'‘‚" else None


def _opens(text: str, at: int, row: Stretch, mark: str) -> bool:
    before = text[at - 1] if at > row[0] else " "
    after = text[at + 1] if at + 1 < row[1] else " "
    if after.isspace():
        return mark in "«„" and at + 2 < row[1]
    if mark in "“„«":
        return True
    if mark in "'’" and LEFT_OUT.match(text, at):
        return False
    # A straight mark behind a digit is inches or minutes; behind a letter it is an apostrophe.
    return before.isspace() or before in "([{—–-/:;,.…\"'“‘*"


def _closes(text: str, at: int, row: Stretch, mark: str) -> bool:
    before = text[at - 1] if at > row[0] else " "
    after = text[at + 1] if at + 1 < row[1] else " "
    if mark in "'’":
        return not after.isalnum() and not before.isspace() and not (before == "s" and _later(text, at, row, mark))
    if mark == '"':
        return not (before.isspace() and after.isalnum())
    return True


def _later(text: str, at: int, row: Stretch, mark: str) -> bool:
    """Behind an s a single mark may be a possessive: it closes nothing if a surer partner follows soon."""
    return re.compile(rf"[.,!?…]{mark}(?!\w)").search(text, at + 1, min(row[1], at + 300)) is not None


def _partner(text: str, at: int, row: Stretch, closers: str) -> bool:
    return re.compile(rf"(?<=\S)[{closers}](?!\w)").search(text, at + 1, min(row[1], at + NEAR)) is not None
