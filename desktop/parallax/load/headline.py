"""Lines above the report: is it a headline, a byline, a masthead, a date line; and what they state."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from parallax.load.dates import TIME, WEEKDAY, Day, find_dates
from parallax.load.words import words

# Longer lines than this (in words) are the report itself.
LONGEST = 30
PARTS = re.compile(r"\s*[|·•]\s*|\s+[-–—/]+\s+|(?<=[a-z\x00)])\.\s+(?=[A-Z\x00])|[,;]\s+|\s*/(?=[A-Z])|(?<=\w)/\.?|\n")
BYLINE = re.compile(
    r"(?:(?:story |text |words |written |reported |reporting )?by:?|text:|words:|reader:|reporter:)\s+", re.IGNORECASE
)
FROM = re.compile(r"[Ff]rom (?:our|the|a|[A-Z])|(?:[Aa]n?|[Tt]he) [\w ]{1,30} (?:from|by) [A-Z]")
NAME = re.compile(
    r"(?:[A-Z][\w.'’-]*|Mc[A-Z]\w+|[A-Z]\.)(?:\s+(?:(?:de|da|del|der|van|von|bin|al|el|la|le|di|du|af|of|and|the|&)\s+)*[A-Z][\w.'’-]*){0,3}"
)
JOINED = re.compile(
    r"(?:\b(?:on|in|since|until|till|from|of|before|after|to|between|for|by|at|that|the|last|next|this)|[a-z]{2,}ed)\s*$",
    re.IGNORECASE,
)
# "Date/time:" is one label, and "1830 hrs" a time of day.
DATE_TIME = re.compile(r"\bdate\s?/\s?time\b", re.IGNORECASE)
MILITARY = re.compile(r"(?<![\w/.-])(?:[01]\d|2[0-3])[0-5]\d(?=\s?(?:hrs|hours|h\b|[A-Z]{3,4}\b))")
# "our correspondent Ana Lopes", "Technical reporter: Ana Lopes", "Comment by Ana Lopes".
APPOSED = re.compile(
    r"^(?P<role>[\w '’-]{2,60}?)(?::|\sby|(?<=[a-z]))\s+"
    r"(?P<name>[A-Z][\w.'’-]*(?:\s+(?:(?:and|de|van|von|bin|al)\s+)*[A-Z][\w.'’-]*){1,5})$"
)
OTHERS = re.compile(r"translat|photo|picture|illustrat|edited|editing|graphic|video|statement", re.IGNORECASE)
# "Ana Lopes Staff Writer"
STAFFED = re.compile(r"(?<=\w)\s+staff\s+\w+$", re.IGNORECASE)
# Words of headings ("UPDATE ON ...") that are no part of a name, even where all is in capitals.
KIND_OF_TEXT = re.compile(
    r"(?:updates?|statement|notice|report|news|release|about|after|at|before|by|for|from|in|on|over|to|with|without)",
    re.IGNORECASE,
)
# Several who are not named: no author, and no outlet.
TEAM = re.compile(r"\b(?:team|staff|reporters|correspondents|newsroom|desk|agencies)\b", re.IGNORECASE)
# "Jornal da Costa (English edition": what stands in brackets behind an outlet's name is not part of it.
ASIDE = re.compile(r"(?<=\w)\s+[(\[](?:[a-z][^()]{0,30} |[A-Z]\w+ )(?:edition|version|translation|service)$")
STOP = re.compile(r"[.;,:][\"”’')\]]*$")


@dataclass(frozen=True, slots=True)
class Above:
    """What one line above the report states; empty where it does not."""

    author: str = ""
    publisher: str = ""
    day: Day | None = None
    changed: bool = False


def is_headline(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether the first line is a headline: short, without a full stop, set off from what follows."""
    head, after = text[slice(*line)], text[slice(*following)]
    if len(head.split()) > LONGEST or STOP.search(head) or not any(ch.isalpha() for ch in head):
        return False
    if above(after) is not None or text.count("\n", line[1], following[0]) > 1:
        return True
    return len(head.split()) <= 18 and len(after.split()) >= 20 and STOP.search(after) is not None


def above(line: str) -> Above | None:
    """What a byline, masthead or date line states; None where the line is something else."""
    if len(line.split()) > LONGEST or re.search(r"\bUPDATE\b", line):  # "UPDATE" opens an entry
        return None
    days = list(find_dates(line))
    if any(_in_a_sentence(line, day) for day in days):
        return None
    parts = [ASIDE.sub("", part.strip(" .:()[]")) for part in PARTS.split(_masked(line, days))]
    kinds = [_kind(part) for part in parts]
    dated = any(day.iso or day.either for day in days)
    signs = dated or "by" in kinds or "lead" in kinds or ("role" in kinds and "other" not in kinds)
    if not signs and not (
        "outlet" in kinds and not line.rstrip().endswith((".", "!", "?")) and len(line.split()) <= 12
    ):
        return None
    strange = [part for part, kind in zip(parts, kinds, strict=True) if kind == "other"]
    if len(strange) > (1 if dated or "by" in kinds else 0) or any(len(part.split()) > 7 for part in strange):
        return None
    return _stated(line, parts, kinds, days)


def _in_a_sentence(line: str, day: Day) -> bool:
    before = line[: day.start]
    return JOINED.search(before) is not None and words("heads", "leads").search(before[-24:].rsplit(",", 1)[-1]) is None


def _masked(line: str, days: list[Day]) -> str:
    """The line with dates and times of day replaced by NUL, so that their commas do not part it."""
    for day in reversed(days):
        line = line[: day.start] + "\0" + line[day.end :]
    line = MILITARY.sub("\0", re.sub(TIME, "\0", line, flags=re.IGNORECASE))
    line = DATE_TIME.sub("Date", line)
    return re.sub(rf"\b{WEEKDAY}", "\0", line, flags=re.IGNORECASE)


def _kind(part: str) -> str:
    plain = part.replace("\0", " ").strip(" .,:@()")
    if not plain:
        return "date" if "\0" in part else "blank"
    if BYLINE.match(part):
        return "by"
    if not words("heads", "fillers").sub("", words("heads", "leads").sub("", plain)).strip(" .,:@()"):
        return "lead" if words("heads", "leads").search(plain) or not plain.islower() else "blank"
    if words("heads", "leads").match(plain) and "\0" in part:
        return "lead"
    if is_outlet(plain):
        return "outlet"
    if len(plain.split()) <= 9 and (words("heads", "roles").search(plain) or FROM.match(plain)):
        return "role"
    return "name" if NAME.fullmatch(plain) else "other"


def is_outlet(part: str) -> bool:
    """Whether a part of a head line names an outlet or issuing body: title case with an outlet's word, or initials."""
    tokens = part.split()
    if re.fullmatch(r"[A-Z][A-Z0-9&.]{1,4}(?: (?:News|\d{1,2}))?", part):
        return True
    plain = "".join(ch for ch in unicodedata.normalize("NFKD", part) if not unicodedata.combining(ch))
    if len(tokens) > 9 or not words("heads", "outlets").search(plain):
        return False
    return all(token[:1] in "(&" or token[0].isupper() or token[0].isdigit() or len(token) <= 3 for token in tokens)


def is_person(line: str, text: str) -> bool:
    """Whether a line is a person's name and nothing else: most of its words are never written small in the text."""
    tokens = line.split()
    if not 2 <= len(tokens) <= 4 or NAME.fullmatch(line) is None or is_outlet(line):
        return False
    if any(KIND_OF_TEXT.fullmatch(t) for t in tokens):
        return False
    low = [t for t in tokens if re.search(rf"(?<![\w-]){re.escape(t.lower())}(?![\w-])", text)]
    return 2 * len(low) < len(tokens) and words("heads", "roles").search(line) is None


def _stated(line: str, parts: list[str], kinds: list[str], days: list[Day]) -> Above:
    for n, part in enumerate(parts[1:], 1):
        if kinds[n] == "outlet" and kinds[n - 1] == "by" and words("heads", "people").search(part):
            kinds[n] = "role"
    author = _author(line, parts, kinds, days)
    publisher = _outlet(parts, kinds)
    day = next((d for d in days if d.iso or d.either), days[0] if days else None)
    lead = line[max(0, day.start - 30) : day.start] if day else ""
    changed = words("heads", "changes").search(lead) is not None and "ublished" not in lead
    # "Ana Lopes and Harbour Echo staff": the persons of them.
    persons = [name for name in re.split(r"\s+(?:and|&)\s+", author) if not TEAM.search(name) and not is_outlet(name)]
    if author and not persons:
        author, publisher = "", publisher or ("" if TEAM.search(author) else author)
    elif TEAM.search(author):
        author = " and ".join(persons)
    author = re.split(r"\s(?:in|at)\s(?=(?:the\s)?[A-Z])", author)[0].strip("\0 ,")
    return Above(author, publisher, day, changed)


def _author(line: str, parts: list[str], kinds: list[str], days: list[Day]) -> str:
    """The person who writes: behind "by", behind or before a role, or last between bars; empty where none is named."""
    said = next((BYLINE.sub("", part, count=1) for part, kind in zip(parts, kinds, strict=True) if kind == "by"), "")
    role = words("heads", "people").search(said)
    if said and not said[0].islower() and (role is None or len(said[: role.start()].split()) > 1):
        return STAFFED.sub("", said)
    if said:  # "by our sports editor, Ana Lopes", "by our correspondent Ana Lopes": the name follows
        after = next((part for part, kind in zip(parts, kinds, strict=True) if kind == "name"), "")
        named = APPOSED.search(said)
        return named["name"] if named and words("heads", "people").search(named["role"]) else after
    for part in (part for part, kind in zip(parts, kinds, strict=True) if kind == "role"):
        named = APPOSED.search(part) if ":" in part or re.search(r"\bby\s", part) else None
        if named and not OTHERS.search(named["role"]):
            return named["name"]
    return _writer(line, parts, kinds, days)


def _writer(line: str, parts: list[str], kinds: list[str], days: list[Day]) -> str:
    """A name without "by": before its role ("Arts Correspondent"), or last between bars beside a date."""
    for n, kind in enumerate(kinds[:-1]):
        if kind == "name" and kinds[n + 1] == "role" and words("heads", "people").search(parts[n + 1]):
            return parts[n]
    barred = re.search(r"[|·•]", line) and any(d.iso for d in days) and not any(FROM.match(part) for part in parts)
    names = [part for part, kind in zip(parts, kinds, strict=True) if kind == "name" and len(part.split()) > 1]
    return names[-1] if barred and names and names[-1] != _outlet(parts, kinds) else ""


def _outlet(parts: list[str], kinds: list[str]) -> str:
    """The outlet that a line names: by its words, or by where it stands and how it is described."""
    first = parts[0].strip(" ,")
    if kinds[0] == "name":
        described = kinds[1:2] == ["role"] and not words("heads", "people").search(parts[1])
        article = re.match(r"(?:The|Le|La|Les|El|Il|Der|Die|Das)\s", first)
        # One or two words before a date are as often a town as an outlet: then nothing is said.
        long = "date" in kinds[1:] and ("&" in first or len(first.split()) >= 3)
        if described or article or long:
            return first
    return next(
        (part.replace("\0", "").strip(" ,") for part, kind in zip(parts, kinds, strict=True) if kind == "outlet"), ""
    )
