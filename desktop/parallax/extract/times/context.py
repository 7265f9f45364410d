"""What an expression is read against: the reference date, the date told before, and the tense around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from parallax.extract.times.ends import same_sentence
from parallax.extract.times.grammar import Found
from parallax.extract.times.intervals import day_words, value_words
from parallax.extract.times.points import Point, make_day, on_weekday, step, value_of
from parallax.extract.times.tense import Tenses
from parallax.extract.times.words import Words

NEAR = 300  # characters within which a date told before is surely meant
RECENT = 12  # dates told before that are remembered
SIZES = {"D": 0, "W": 1, "WE": 1, "F": 1, "M": 2, "Q": 3, "S": 3, "H": 4, "Y": 5, "E": 6, "C": 7, "L": 8}
CLOSE = 45  # days within which a date is kept against the weekday told with it
FAR = 1500  # characters after which a date told before is forgotten
RUNS_ON = 8.0  # the same, in a story of the past; where only a year was told, all that follows is of that year
OF_YEAR = 50.0
SURE = 20.0  # the same, where the governing verb is known
WEEK = 7  # days
MONTH = 31
OTHER_YEAR = 200  # days from the report's own day beyond which a date is of another year
PASSAGE = 250  # characters that one telling of a date may go on
HEADING = 60  # characters of a line that is a heading
BESIDE = 60  # characters on each side that are read for "was" and "will"
ENDED_LINE = re.compile(r"(?:[^\w\s,]|\n)[^\S\n]*\n")  # not one that is only wrapped
WAS = re.compile(r"\b(?:was|were|had)\b")
HAD = re.compile(r"\bhad\b(?!\s+to\b)[^.;,!?]*$")
WILL = re.compile(r"\b(?:will|shall|is|are|has|have)\b")
AGAINST = 4.0  # how much farther a date against the tense may be before it is preferred


@dataclass(slots=True)
class Context:
    """State of one pass over a text, from its beginning to its end."""

    words: Words
    reference: date | None
    tenses: Tenses
    story: bool = False  # the text tells of years past, not of its own week
    south: bool = False  # it names places where summer begins in December
    told: list[tuple[Point, int]] = field(default_factory=list)  # dates told, with where each ended (code points)
    clock: tuple[float, int] | None = None  # the last clock time told (minutes), with where it ended
    asides: set[int] = field(default_factory=set)  # where dates ended that only tell which one ("a letter of 4 March")
    evening: tuple[date, int] | None = None  # the day whose evening or night was told last, with where it ended
    period: Point | None = None  # the last quarter or half-year told
    period_at: int = -10_000

    def tense(self, found: Found) -> str:
        """ "past", "future" or "" for the words around a match."""
        first = found.i if found.within < 0 else found.within
        return self.tenses.at(self.words.starts[first], self.words.ends[found.j - 1])

    def where(self, found: Found) -> int:
        """Where a match begins, code points."""
        return self.words.starts[found.i]

    def against(self, now: date | None = None) -> str:
        """The day that something was read against (the reference day if none is given), in words."""
        day = now or self.reference
        return day_words(day) if day else ""

    def base(
        self, found: Found, unit: str, told: bool = True, strict: bool = True, far: int = FAR
    ) -> tuple[date | None, str]:
        """The day to count units from, and its name: a date told before (if wanted), else the reference.

        A date told more coarsely than the unit ("in 2008 ... two days later") gives no day to count from: None if
        ``strict``, else the reference.
        """
        here = self.where(found)
        near = [(point, end) for point, end in self.told[-RECENT:] if here - end < far] if told else []
        for point, _ in reversed(near):
            if SIZES[point.grain] <= SIZES.get(unit, 0):
                return point.day, value_words(value_of(point))
        if strict and near and here - near[-1][1] < NEAR:
            return None, ""
        return self.reference, self.against()

    def day_told(self, found: Found, far: int) -> tuple[date | None, str]:
        """The day of a clock time that names none, and its name: the one told last that its tense allows.

        What will be is not on a day gone by unless its own sentence says so; after an evening the small hours are
        those of the next day.
        """
        here, tense, skipped = self.where(found), self.tense(found), False
        for point, end in reversed(self.told[-RECENT:]):
            if point.grain != "D" or here - end >= far:
                continue
            if end in self.asides and not self.same_sentence(end, here):
                continue
            against = {"past": 1, "future": -1}.get(tense, 0) * (point.day - (self.reference or point.day)).days > 0
            if against and not self.same_sentence(end, here):
                skipped = True
                continue
            if self._new_line(point.day, end, here, tense) or self._far_off(point.day, end, here):
                continue
            if skipped and self.reference and not self.story and abs((point.day - self.reference).days) > WEEK:
                break
            return point.day, value_words(value_of(point))
        return self.reference, self.against()

    def heading_day(self, found: Found) -> date | None:
        """The day that a short line without a full stop told as a heading: "Thursday, 2 December"."""
        here = self.where(found)
        for point, end in reversed(self.told[-RECENT:]):
            if point.grain == "D" and here - end <= FAR and "\n" in self.words.text[end:here] and self._heads(end):
                return point.day
        return None

    def _heads(self, end: int) -> bool:
        """Whether the line around a place is a heading."""
        text, opens = self.words.text, max(0, end - HEADING)
        first = text.rfind("\n", opens, end)
        if first < 0 and opens:
            return False
        line = text[first + 1 : end + HEADING].split("\n", 1)[0].strip()  # of the first line, first is -1
        return len(line) <= HEADING and not line.endswith((".", "!", "?"))

    def _new_line(self, day: date, end: int, here: int, tense: str) -> bool:
        """Whether a day to come was told on another line: for want of a verb a new line is not of that day."""
        if self.reference is None or day <= self.reference or tense == "future":
            return False
        return ENDED_LINE.search(self.words.text, end, here) is not None

    def _far_off(self, day: date, end: int, here: int) -> bool:
        """Whether a day more than a week from the report's own was told in another paragraph of a report of the day."""
        if self.reference is None or self.story or abs((day - self.reference).days) <= WEEK:
            return False
        return "\n" in self.words.text[end:here] and not self._heads(end)

    def same_sentence(self, end: int, start: int) -> bool:
        """Whether no sentence ends between two places (code points)."""
        return same_sentence(self.words.text, end, start)

    def tell(self, point: Point, end: int, aside: bool = False) -> None:
        """Remember a date for what follows; the day on which somebody only spoke (``aside``) under the last one."""
        self.told.insert(len(self.told) - 1 if aside and self.told else len(self.told), (point, end))
        if point.grain in ("Q", "H"):
            self.period, self.period_at = point, end

    def now(self, found: Found) -> date | None:
        """The day from which a missing year is worked out: the reference day; in a story of the past (and where nothing
        else is known) the date told last."""
        if not self.told:
            return self.reference
        point, end = self.told[-1]
        away = self.where(found) - end
        if self.reference is None:
            return point.day if away < NEAR and SIZES[point.grain] <= SIZES["Y"] else None
        running = self.story and away < FAR and (self.tense(found) != "future" or self.done(found))
        return point.day if running else self.reference

    def year_told(self, found: Found) -> int | None:
        """A year gone by that the same sentence told right before a match: "in 1976, when it rained in August"."""
        if not self.told or self.reference is None:
            return None
        point, end = self.told[-1]
        near = point.grain == "Y" and self.where(found) - end < BESIDE and point.day.year < self.reference.year
        past = near and self.same_sentence(end, self.where(found)) and self.tense(found) == "past"
        return point.day.year if past else None

    def just_told(self, found: Found, month: int, day: int) -> date | None:
        """A day of a month near the day of another year told right before it, where nothing looks ahead."""
        if not self.told or self.reference is None:
            return None
        point, end = self.told[-1]
        away = self.where(found) - end
        gone = point.day.year < self.reference.year and self.tense(found) == "future"  # built in 1887, it will open on
        if point.grain == "Y" and not gone and away < BESIDE and self.same_sentence(end, self.where(found)):
            return make_day(point.day.year, month, day)  # next year's fair will be on 10 May
        if point.grain != "D" or away > PASSAGE or abs((point.day - self.reference).days) < OTHER_YEAR:
            return None
        found_day = make_day(point.day.year, month, day)
        near = found_day is not None and abs((found_day - point.day).days) <= MONTH
        return found_day if near and self.tense(found) != "future" else None

    def earlier(self, found: Found) -> bool:
        """Whether "had" before a match says that it lies before what was told last: "the siege had begun in March"."""
        start = self.where(found)
        return HAD.search(self.words.text, max(0, start - BESIDE), start) is not None

    def done(self, found: Found) -> bool:
        """Whether what lay ahead of a match's sentence is past now: "a hearing due on 3 May was put off"."""
        start = self.where(found)
        sentence = self.words.text[max(0, start - BESIDE) : start + BESIDE]
        return WAS.search(sentence) is not None and WILL.search(sentence) is None


def is_story(words: Words, reference: date | None) -> bool:
    """Whether a text tells of years long past (a history, a biography) and not of its own week.

    Many years are written out that are not the reference's, and there is hardly a "Monday" or "yesterday".
    """
    if reference is None:
        return False
    far = near = recent = 0
    for value, after in zip(words.values, [*words.values[1:], {}], strict=False):
        if "fullyear" in value:
            far += abs(value["fullyear"] - reference.year) > 1
        elif "weekday" in value or "relday" in value or "tonight" in value:
            near += 1
        elif "unit" in after and ("last" in value or "this" in value):
            recent += 1
    return far > 6 * near and far >= (5 if near or recent else 3)


def nearest(
    ctx: Context, candidates: list[date], tense: str, now: date | None, against: float = 0.0, earlier: bool = False
) -> list[date]:
    """Candidates, likeliest first: on the tense's side of ``now``, and near it.

    In a story time runs on, but for what had happened ``earlier``.
    """
    if now is None:
        return candidates
    if (ctx.story or ctx.reference is None) and now is not ctx.reference and not earlier:
        tense, against = "future", against or (OF_YEAR if ctx.told and ctx.told[-1][0].grain == "Y" else RUNS_ON)
    against = against or (SURE if ctx.tenses.parsed else AGAINST)

    def distance(day: date) -> float:
        away = (day - now).days
        if away == 0:
            return 0.0
        wrong = (tense == "past" and away > 0) or (tense == "future" and away < 0)
        doubtful = tense == "" and away > 0
        return abs(away) * (against * (2 if away < 0 else 1) if wrong else 1.6 if doubtful else 1.0)

    return sorted(candidates, key=distance)


def year_for(ctx: Context, found: Found, month: int, day: int, weekday: int | None) -> tuple[list[date], str]:
    """Days of "10 August" without a year, likeliest first, and why; empty where no year has such a day."""
    now = ctx.now(found)
    if now is None:
        return [], ""
    beside = ctx.just_told(found, month, day) if weekday is None else None
    if beside is not None:
        return [beside], "near the date told before"
    days = [found_day for year in range(now.year - 1, now.year + 2) if (found_day := make_day(year, month, day))]
    if not days:  # 29 February
        days = [d for year in range(now.year - 4, now.year + 5) if (d := make_day(year, month, day))]
    tense = ctx.tense(found)
    days = nearest(ctx, days, tense, now, earlier=ctx.earlier(found))
    if weekday in (None, days[0].isoweekday()):
        return days, because(tense) if weekday is None else "the weekday fits"
    fits = [d for d in days if d.isoweekday() == weekday]
    if ctx.reference is None or (fits and abs(days[0] - now).days > CLOSE):
        return fits, "the year in which the weekday fits"
    return [days[0], *fits], "the weekday does not fit"


def weekday_days(ctx: Context, weekday: int, tense: str) -> list[date]:
    """Days of a bare weekday: the reference day itself, else the one past or coming as the tense says."""
    days = [point.day for point, _ in ctx.told[-RECENT:] if point.grain == "D"] if ctx.story else []
    now = days[-1] if days else ctx.reference
    if now is None:
        return []
    same = [d for weeks in (-1, 0, 1) if (d := on_weekday(now, weekday, weeks))]
    week = timedelta(days=7)
    return [d for d in nearest(ctx, same, tense or "past", now, 100.0) if abs(d - now) < week]


def because(tense: str) -> str:
    """The reason that a tense gives."""
    return {"past": "the verb is past", "future": "the verb looks ahead"}.get(tense, "the nearest")


def shifted(day: date | None, count: float, unit: str) -> Point | None:
    """A day moved by some units, seen at that unit's grain."""
    moved = step(day, count, unit) if day else None
    grain = {"F": "W", "WE": "WE"}.get(unit, unit)
    return Point(moved, grain) if moved else None
