"""The head of a report: headline, byline, masthead, date line and dateline, and what they state.

What is read here has origin "text". A date without a year stays unknown unless the text itself names the same day with
its year, or says outright that a full date is "today"; it is then "inferred", with the words it was inferred from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from parallax.load import order
from parallax.load.dateline import LONGEST, agency, dateline_end
from parallax.load.dates import DATE, Day, find_dates, shift
from parallax.load.headline import Above, above, is_headline, is_person
from parallax.load.lines import Stretch
from parallax.load.masthead import is_label, masthead
from parallax.load.noise import reason_of
from parallax.load.reading import UNKNOWN
from parallax.model import Stated

# How many lines from the top may belong to the head.
DEPTH = 10
# How many lines a block of points under the headline may have.
BLOCK = 6
# Reasons of noise that hold even of a line that could be an outlet's name.
BUTTONS = ("page furniture", "social media prompt")
# Characters of a line that says when the page was posted.
STAMP_LENGTH = 80
STAMP = re.compile(
    rf"(?:(?:date|dated|published|posted|updated)(?:\s+on)?\s*:?\s+)?(?:{DATE.pattern})[ \t]*[-–—:|.]?[ \t]*",
    re.IGNORECASE | re.VERBOSE,
)
LEAD = re.compile(r"(?:date|dated|(?:first )?published|posted|updated)\b(?: on)?\s*:?\s+", re.IGNORECASE)
TODAY = re.compile(
    rf"\b(today|tonight|this\s+(?:morning|afternoon|evening)|yesterday)\b[\s,(]{{1,3}}(?:{DATE.pattern})",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(slots=True)
class Head:
    """What the head states, and the stretches that belong to it and not to the report."""

    headline: Stretch | None = None
    publisher: Stated = UNKNOWN
    author: Stated = UNKNOWN
    published: Stated = UNKNOWN
    furniture: list[tuple[int, int, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    body: int = 0


def read_head(text: str, rows: list[Stretch], headline: int = 0) -> Head:
    """The head of a text whose paragraphs are ``rows``; ``headline`` is the length of a first line known to be one."""
    head = Head()
    dates: list[tuple[int, Day, str]] = []
    n = _lines_above(text, rows, headline, head, dates)
    head.body = n
    if n < len(rows):
        _dateline(text, rows[n], head, dates)
    dates.sort(key=lambda found: found[0])
    if dates:
        _, day, where = dates[0]
        top = text[: rows[n][0] + LONGEST] if n < len(rows) else text
        head.published = _published(text, top, day, where)
        if day.contradicts:
            head.warnings.append(f"The date '{day.text.strip()}' names another weekday than that day had.")
    if not head.published.value and (stamped := _stamped(text, rows[n:])) is not None:
        head.published = stamped
    if not head.published.value and (told := _today(text)) is not None:
        head.published = told
    return head


def _lines_above(text: str, rows: list[Stretch], headline: int, head: Head, dates: list[tuple[int, Day, str]]) -> int:
    """Walk down the lines above the report; the number of the row at which the report begins."""
    top = 0 if headline else _masthead(text, rows, head)
    n = top
    for n, row in enumerate(rows[top:DEPTH], top):
        line, last = text[slice(*row)], n + 1 >= len(rows)
        if not last and is_label(line):
            head.furniture.append((*row, "label or letterhead"))
        elif headline and n == 0:
            head.headline = row
        elif (stated := _states(text, rows, n, head)) is not None:
            _take(line, row, stated, head, dates)
        elif not last and (reason := reason_of(line)):
            head.furniture.append((*row, reason))
        elif head.headline is None and not last and is_headline(text, row, rows[n + 1]):
            head.headline = row
        elif not _above_a_byline(text, rows, n):
            return n
    return min(n + 1, len(rows))


def _masthead(text: str, rows: list[Stretch], head: Head) -> int:
    """A masthead that says what it is, where a headline follows; the number of its rows."""
    count, name = masthead(text, rows)
    if not count or not _headline_from(text, rows, count):
        return 0
    head.publisher = Stated(name, "text", f"the masthead '{text[rows[0][0] : rows[count - 1][1]]}'".replace("\n", " "))
    head.furniture += [(*row, "masthead") for row in rows[:count]]
    return count


def _states(text: str, rows: list[Stretch], n: int, head: Head) -> Above | None:
    """What a row states as a byline, masthead or date line; None where it is something else."""
    line = text[slice(*rows[n])]
    stated = above(line)
    # A name alone below a masthead or date line, or between the headline and one.
    near = head.furniture or (head.headline and n + 1 < len(rows) and above(text[slice(*rows[n + 1])]))
    unnamed = stated is None and near and not head.author.value
    if unnamed and is_person(line, text):
        stated = Above(author=line)
    if stated is not None and stated.publisher and not (stated.author or stated.day) and reason_of(line) in BUTTONS:
        return None  # "SHARE" is no outlet
    return None if stated is None or len(rows) < 2 or _opens_report(text, rows, n, head) else stated


def _headline_from(text: str, rows: list[Stretch], n: int) -> bool:
    """Whether a headline stands at row ``n`` or below it, with nothing but labels and lines of outlet and day between.

    A byline stands below its headline: what follows one is no headline.
    """
    for k in range(n, min(DEPTH, len(rows) - 1)):
        line = text[slice(*rows[k])]
        stated = above(line)
        if stated is not None and stated.author:
            return False
        if stated is None and not is_label(line) and not reason_of(line):
            return is_headline(text, rows[k], rows[k + 1]) and dateline_end(text, *rows[k]) == rows[k][0]
    return False


def _opens_report(text: str, rows: list[Stretch], n: int, head: Head) -> bool:
    """A first line that names neither author nor day is the headline, unless one follows below it."""
    stated = above(text[slice(*rows[n])])
    if n or head.headline or stated is None or stated.author or stated.day:
        return False
    return not (stated.publisher and len(rows) > 2 and _headline_from(text, rows, 1))


def _above_a_byline(text: str, rows: list[Stretch], n: int) -> bool:
    """A second headline or a block of points: short lines without a full stop down to a byline or a dateline."""
    for k in range(n, min(n + BLOCK, len(rows) - 1) if n else 0):
        line, below = text[slice(*rows[k])].rstrip(), rows[k + 1]
        if len(line.split()) > 30 or line.endswith("."):
            return False
        if above(text[slice(*below)]) is not None or dateline_end(text, *below) > below[0]:
            return True
    return False


def _take(line: str, row: Stretch, stated: Above, head: Head, dates: list[tuple[int, Day, str]]) -> None:
    where = f"the head line '{line[:90]}'"
    if not stated.publisher and (cut := dateline_end(line, 0, len(line))):
        stated = replace(stated, publisher=agency(line[:cut]))
    if stated.author and not head.author.value:
        head.author = Stated(stated.author, "text", where)
    if stated.publisher and not head.publisher.value:
        head.publisher = Stated(stated.publisher, "text", where)
    if stated.day is not None:
        dates.append((2 * (not stated.day.iso) + stated.changed, stated.day, where))
    head.furniture.append((*row, "byline or date line"))


def _dateline(text: str, row: Stretch, head: Head, dates: list[tuple[int, Day, str]]) -> None:
    """A stamp or an agency's dateline at the start of the report's first paragraph."""
    start, end = row
    if (stamp := STAMP.match(text, start, end)) and (LEAD.match(text, start) or stamp["iso"]):
        day = next(find_dates(text, start, stamp.end()), None)
        if day is not None and day.iso:
            dates.append((0, day, f"the head line '{stamp.group().strip()}'"))
            head.furniture.append((start, start + len(stamp.group().rstrip()), "date line"))
            start = stamp.end()
    if (cut := dateline_end(text, start, end)) > start:
        prefix = text[start:cut]
        day = next(find_dates(text, start, cut), None)
        if day is not None:
            dates.append((1 if day.iso else 3, day, f"the dateline '{prefix.strip(' -–—')}'"))
        if (name := agency(prefix)) and not head.publisher.value:
            head.publisher = Stated(name, "text", f"the dateline '{prefix.strip(' -–—')}'")
        head.furniture.append((start, start + len(prefix.rstrip()), "dateline"))


def _published(text: str, top: str, day: Day, where: str) -> Stated:
    if day.iso:
        return Stated(day.iso, "text", where)
    return order.settled(text, top, day, where) if day.either else _settled(text, day, where)


def _settled(text: str, day: Day, where: str) -> Stated:
    """The year of a date that has none, where the text gives one year and one only for that day and month."""
    full = {d.iso: d for d in find_dates(text[:50_000]) if d.iso and (d.month, d.day) == (day.month, day.day)}
    if len(full) != 1:
        return Stated(detail=f"{where} gives no year")
    iso, other = next(iter(full.items()))
    return Stated(iso, "inferred", f"{where}, with the year from '{other.text}' in the text")


def _stamped(text: str, rows: list[Stretch]) -> Stated | None:
    """The day of publication from a line of the page in or below the report ("Posted 3 May 2021"), if it names one day.

    A page with several such lines dates its comments or entries, and not the report.
    """
    found: dict[str, str] = {}
    for row in rows:
        line = text[slice(*row)]
        stated = above(line) if len(line) < STAMP_LENGTH and LEAD.match(line) else None
        if stated is not None and stated.day is not None and stated.day.iso and not stated.changed:
            found[stated.day.iso] = line
    if len(found) != 1:
        return None
    iso, line = next(iter(found.items()))
    return Stated(iso, "text", f"the line '{line}'")


def _today(text: str) -> Stated | None:
    """The day of writing, where the report says which date "today" or "yesterday" is, outside quotation marks."""
    for match in TODAY.finditer(text[:50_000]):
        day = next(find_dates(text, match.start(), match.end()), None)
        opening = text[max(0, text.rfind("\n", 0, match.start())) : match.start()]
        if day is None or not day.iso or opening.count('"') % 2 or opening.count("“") > opening.count("”"):
            continue
        iso = shift(day.iso, 1) if match[1].lower() == "yesterday" else day.iso
        return Stated(iso, "inferred", f"the words '{match.group().strip()}'")
    return None
