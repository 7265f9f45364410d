"""Datelines: "LIMA, Aug 14, 2022 (Agency) - " where the running text of a report begins.

The form of the news agencies' style books: the town in capitals (or the town and the day), perhaps a country or state,
the day, the agency or outlet in brackets or between slashes, and a dash. Outlet and day may share the brackets.
"""

from __future__ import annotations

import re

from parallax.load.dates import WEEKDAY, find_dates
from parallax.load.headline import NAME, is_outlet

# Characters of the first paragraph in which a dateline may stand.
LONGEST = 140
DASH = re.compile(r"(?:\s+[-–—]{1,2}|[—–]|(?<=[A-Z)])-)(?:\s+|$)|(?<=[A-Z)])[-–—](?=[A-Z])")
SLASHED = re.compile(r"\s*/(?P<agency>[A-Z][\w .-]{1,30})/\.?\s+(?:[-–—]\s*)?")
BRACKETED = re.compile(r"\(([^()]{2,70})\)\s*$")
STATE = re.compile(r"(?:[A-Z][a-z]{1,4}\.|(?:[A-Z]\.){2,3}|[A-Z]{2})$")


def dateline_end(text: str, start: int, end: int) -> int:
    """Where the report begins behind a dateline; ``start`` where there is none."""
    window = text[start : min(end, start + LONGEST)]
    for match in SLASHED.finditer(window):
        if _is_dateline(window[: match.start()].rstrip(". "), slashed=True):
            return start + match.end()
    dash = DASH.search(window)
    return start + dash.end() if dash and _is_dateline(window[: dash.start()]) else start


def agency(prefix: str) -> str:
    """The agency or outlet that a dateline names in brackets or between slashes; empty where it names none."""
    found = BRACKETED.search(prefix.rstrip(" -–—")) or re.search(r"/([^/\d]+)/", prefix)
    return _undated(found[1]) if found else ""


def _undated(words: str) -> str:
    """ "Herald, Monday 3 May 2021" -> "Herald"; "May 3, 2021" -> ""."""
    for day in reversed(list(find_dates(words))):
        words = words[: day.start] + words[day.end :]
    return words.strip(" ,;|-–—")


def _is_dateline(prefix: str, slashed: bool = False) -> bool:
    brackets = BRACKETED.search(prefix)
    place = _undated(prefix[: brackets.start()] if brackets else prefix)
    dated = next(find_dates(prefix), None) is not None
    parts = [part.strip(" .") for part in place.split(",") if part.strip(" .")]
    if len(prefix.split()) > 14 or any(not _is_place(part) for part in parts):
        return False
    if brackets and (name := _undated(brackets[1])) and not (NAME.match(name) or is_outlet(name)):
        return False
    upper = bool(parts) and parts[0].isupper() and len(parts[0]) > 2
    return bool((parts and (upper or dated or slashed)) or (brackets and (upper or dated or not parts)))


def _is_place(part: str) -> bool:
    return (
        bool(NAME.fullmatch(part) or STATE.match(part) or re.fullmatch(rf"(?i:{WEEKDAY})", part))
        and len(part.split()) <= 5
    )
