"""Reports on their way into a case: what is known of each, what the checker says instead, and what is still asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from parallax.gui.values import weekday_named, with_english_months
from parallax.load.batch import dated
from parallax.load.dates import Day, find_date, weekday_of
from parallax.model import Source, Stated

Fact = Literal["publisher", "title", "author"]
FACTS: tuple[Fact, ...] = ("publisher", "title", "author")
LANGUAGES = ("en", "tr", "de", "fr", "es", "it", "ru", "uk", "ar", "he", "fa", "el", "hy", "ka", "zh")
GIVEN = "given by the user"
NAME_LENGTH, NAME_BYTES = 60, 160  # a file's name may have 255 bytes, with all that is added to it
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\u202a-\u202e\u2066-\u2069]+')


@dataclass(frozen=True, slots=True)
class Draft:
    """One report with what the checker says of it. ``open_date`` means that its date is left unknown on purpose.

    ``typed`` is what stands in place of its date and could not be understood.
    """

    source: Source
    raw: bytes = b""
    open_date: bool = False
    typed: str = ""

    @property
    def asks(self) -> bool:
        """Whether the date is unknown, and nobody has said yet that it may stay so; or it could not be understood."""
        return bool(self.typed) or not (self.source.published.value or self.open_date or self.dated_pieces)

    @property
    def dated_pieces(self) -> bool:
        """Whether the report has no date of its own because each of its pieces has one."""
        return bool(self.source.entries) and all(entry.published.value for entry in self.source.entries)

    def stating(self, fact: Fact, value: str) -> Draft:
        """With an outlet, a title or an author that the checker gives; what stays the same keeps its origin."""
        before: Stated = getattr(self.source, fact)
        if before.value == value.strip():
            return self
        match fact:
            case "publisher":
                return replace(self, source=replace(self.source, publisher=given(value)))
            case "title":
                return replace(self, source=replace(self.source, title=given(value)))
            case "author":
                return replace(self, source=replace(self.source, author=given(value)))

    def dated(self, iso: str) -> Draft:
        """With a day that the checker gives; "" takes the day away."""
        if self.source.published.value[:10] == iso:
            return replace(self, typed="")
        if iso and self.raw:
            return replace(self, source=dated(self.source, self.raw, iso), open_date=False, typed="")
        return replace(self, source=replace(self.source, published=given(iso)), open_date=False, typed="")

    def speaking(self, language: str) -> Draft:
        """In another language."""
        return replace(self, source=replace(self.source, language=language))


def given(value: str) -> Stated:
    """A piece of metadata that the checker gives."""
    return Stated(value.strip(), "given", GIVEN) if value.strip() else Stated()


def day_of(text: str) -> Day | None:
    """The one day that a typed date names; None where it names none."""
    return find_date(with_english_months(text)) if text.strip() else None


def weekday_fits(text: str, day: Day) -> bool:
    """Whether a weekday that was typed beside a day is that of the day."""
    typed = [word for word in re.findall(r"[^\W\d_]+", text) if with_english_months(word) == ""]
    return all(weekday_named(word) == weekday_of(day.iso) for word in typed)


def changed(before: Source, after: Source) -> dict[str, str]:
    """What the checker said anew of a report, by field."""
    found: dict[str, str] = {}
    for fact in FACTS:
        if getattr(after, fact) != getattr(before, fact):
            found[fact] = getattr(after, fact).value
    if after.published != before.published:
        found["published"] = after.published.value
    if after.language != before.language:
        found["language"] = after.language
    return found


def case_name(sources: Sequence[Source]) -> str:
    """A name for a case with these reports: a headline, else the outlets, else "New case"."""
    titles = [s.title.value for s in sources if s.title.value]
    outlets = dict.fromkeys(s.publisher.value for s in sources if s.publisher.value)
    text = titles[0] if titles else ", ".join(outlets)
    text = " ".join(FORBIDDEN.sub(" ", text).split())
    if len(text) > NAME_LENGTH:
        text = text[: NAME_LENGTH + 1].rpartition(" ")[0] or text[:NAME_LENGTH]
    text = text.encode("utf-8", "ignore")[:NAME_BYTES].decode("utf-8", "ignore")
    return text.strip(" .,;:-") or "New case"
