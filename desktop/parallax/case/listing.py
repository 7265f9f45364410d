"""The findings of a case as a list is asked for: filtered and sorted in memory, a page of them read from the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

import apsw

from parallax.case import codec
from parallax.case.questions import Filter, Line
from parallax.model import Finding
from parallax.review.log import UNTOUCHED, VERDICTS, Standing

SEVERITIES = {"major": 0, "minor": 1, "info": 2}
KEPT = 4  # answers: a list, and what is counted beside it
RANKS = {verdict: n for n, verdict in enumerate(VERDICTS)}


class Row(NamedTuple):
    """What a filter looks at; ``words`` are topic, summary and quotations in lower case, the topic first."""

    number: int
    mark: str
    state: str
    was: str
    rule: str
    type: str
    relation: str
    severity: str
    sources: str
    words: str


class Around(NamedTuple):
    """What a filter needs to know besides the findings: what stands, what is hidden, and the outlets by letter."""

    standings: Mapping[str, Standing]
    hidden: Mapping[str, int]
    outlets: Mapping[str, str]


class Listing:
    """All findings, the surest first, without their long texts."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        sql = f"SELECT {', '.join(Row._fields)} FROM finding ORDER BY place, number"
        self._rows = [Row(*row) for row in db.execute(sql)]
        self._sorted: dict[str, list[Row]] = {"rank": self._rows}
        self._rules = {row.mark: row.rule for row in self._rows}
        self._answers: dict[Filter, list[Row]] = {}
        self._hidden: Mapping[str, int] | None = None  # what was hidden when they were given

    def changed(self) -> None:
        """Something else stands now: what asks for verdicts or notes must be answered anew."""
        self._answers = {asked: rows for asked, rows in self._answers.items() if not _asks_what_stands(asked)}

    def wanted(self, wanted: Filter, around: Around) -> list[Row]:
        """The findings that are wanted, in the order that is wanted."""
        if around.hidden is not self._hidden:
            self._answers, self._hidden = {}, around.hidden
        if wanted not in self._answers:
            rows = list(_chosen(self._in_order(wanted.order), wanted, around))
            if wanted.order == "verdict":
                rows.sort(key=lambda row: RANKS[around.standings.get(row.mark, UNTOUCHED).verdict])
            if wanted.backwards:
                rows.reverse()
            self._answers = dict([*self._answers.items(), (wanted, rows)][-KEPT:])
        return self._answers[wanted]

    def page(self, wanted: Filter, around: Around, start: int, size: int) -> tuple[Line, ...]:
        """Findings ``start`` to ``start + size`` of those wanted."""
        return tuple(self._line(row, around) for row in self.wanted(wanted, around)[start : start + size])

    def tally(self, wanted: Filter, around: Around) -> dict[tuple[str, str], int]:
        """How many of the findings that are wanted there are of each type and relation."""
        found: dict[tuple[str, str], int] = {}
        for row in _chosen(self._rows, wanted, around):
            found[row.type, row.relation] = found.get((row.type, row.relation), 0) + 1
        return found

    def counts(self, states: Iterable[str]) -> dict[str, int]:
        """How many findings of these states each rule has."""
        found: dict[str, int] = {}
        for row in self._rows:
            if row.state in states:
                found[row.rule] = found.get(row.rule, 0) + 1
        return found

    def rules(self) -> dict[str, str]:
        """The rule of every finding, by mark."""
        return self._rules

    def _line(self, row: Row, around: Around) -> Line:
        body = self._db.execute("SELECT body FROM finding_body WHERE number = ?", (row.number,)).get
        s = around.standings.get(row.mark, UNTOUCHED)
        finding = codec.value_of(Finding, body)
        covered = around.hidden.get(row.mark, 0)
        return Line(row.mark, finding, s.verdict, row.state, row.was, covered, s.note, s.initials, s.preferred)

    def _in_order(self, order: str) -> list[Row]:
        """All rows in an order that does not change with what is decided; each is sorted once."""
        if order not in self._sorted:
            key = KEYS.get(order)
            self._sorted[order] = self._rows if key is None else sorted(self._rows, key=key)
        return self._sorted[order]


@lru_cache(maxsize=4096)
def _letters(sources: str) -> list[tuple[int, str]]:
    """After Z comes AA."""
    return [(len(letter), letter) for letter in sources.strip(",").split(",")]


def _asks_what_stands(asked: Filter) -> bool:
    return bool(asked.verdicts or asked.noted or asked.search or asked.order == "verdict")


KEYS: dict[str, Callable[[Row], Any]] = {
    "type": attrgetter("type"),
    "severity": lambda row: SEVERITIES.get(row.severity, 9),
    "topic": attrgetter("words"),
    "source": lambda row: _letters(row.sources),
}


def _chosen(rows: list[Row], wanted: Filter, around: Around) -> list[Row]:
    """The rows that pass every condition; those that cost least are asked first."""
    for name, choice in (
        ("state", wanted.states), ("type", wanted.types), ("relation", wanted.relations),
        ("severity", wanted.severities), ("rule", wanted.rules),
    ):  # fmt: skip
        if choice:
            at, among = Row._fields.index(name), frozenset(choice)
            rows = [row for row in rows if row[at] in among]
    if wanted.source:
        letter = f",{wanted.source},"
        rows = [row for row in rows if letter in row.sources]
    if not wanted.hidden and around.hidden:
        rows = [row for row in rows if not around.hidden.get(row.mark)]
    stood = around.standings
    if wanted.verdicts:
        rows = [row for row in rows if stood.get(row.mark, UNTOUCHED).verdict in wanted.verdicts]
    if wanted.noted:
        rows = [row for row in rows if stood.get(row.mark, UNTOUCHED).note]
    for word in wanted.search.casefold().split():
        rows = _saying(rows, word, around)
    return rows


def _saying(rows: list[Row], word: str, around: Around) -> list[Row]:
    """The rows that have a word in topic, summary, quotations, note or the name of an outlet."""
    noted = {mark for mark, s in around.standings.items() if s.note and word in s.note.casefold()}
    letters = [f",{letter}," for letter, outlet in around.outlets.items() if word in outlet.casefold()]
    if letters:
        among = {sources for sources in {row.sources for row in rows} if any(letter in sources for letter in letters)}
        return [row for row in rows if word in row.words or row.sources in among or row.mark in noted]
    if noted:
        return [row for row in rows if word in row.words or row.mark in noted]
    return [row for row in rows if word in row.words]
