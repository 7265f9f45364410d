"""A finding in words: its heading, its readings, and the whole of it as one sentence for who does not see the list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parallax.export.phrases import in_words
from parallax.export.visible import on_one_line
from parallax.export.words import RELATIONS, TYPES
from parallax.gui.findings import labels
from parallax.gui.texts import QT_TRANSLATE_NOOP, capital, small
from parallax.gui.values import read_as, shown_value

if TYPE_CHECKING:
    from parallax.case import Line
    from parallax.model import Finding
    from parallax.review.log import Standing

WORTH = re.compile(r"→ ((?:\d{4}-|XXXX-|P(?=[\dT]))[\w:.+-]*\w)")  # a moment or a length in the program's own form
IN = QT_TRANSLATE_NOOP("Findings", "{0} in {1}")
NOTED = QT_TRANSLATE_NOOP("Findings", "Note: {0}")
SIGNED = QT_TRANSLATE_NOOP("Findings", "Signed off by {0}")
WAITS = QT_TRANSLATE_NOOP("Findings", "An earlier verdict waits to be confirmed")
SILENCED = QT_TRANSLATE_NOOP("Findings", "Silenced")
GONE = QT_TRANSLATE_NOOP("Findings", "Not found any more")
RING = "○"  # undecided
CHECK_AGAIN = QT_TRANSLATE_NOOP("Findings", "Confirm again")


@dataclass(frozen=True, slots=True)
class Shown:
    """A reading as it is shown: its value in a reader's words, and the letters of the reports that give it."""

    value: str
    letters: str
    preferred: bool = False

    @property
    def by(self) -> str:
        """The letters in brackets."""
        return f"({self.letters})"


def heading(finding: Finding) -> str:
    """What is in dispute."""
    topic = on_one_line(finding.topic) or labels.kind(finding.type)
    return topic[:1].upper() + topic[1:]


def kind(finding: Finding) -> str:
    """The kind of the dispute: what, how the readings stand to each other, how grave."""
    what, how = TYPES[finding.type], RELATIONS[finding.relation]
    parts = f"{what.sign} {labels.kind(finding.type)}", f"{how.sign} {labels.relation(finding.relation)}"
    return "  ·  ".join((*parts, small(labels.severity(finding.severity))))


def readings(finding: Finding, preferred: int = 0) -> tuple[Shown, ...]:
    """The readings, each in a reader's words; a value that only folds the words of a report is given in these."""
    words: dict[int, str] = {}
    for e in finding.evidence:
        words.setdefault(e.reading, e.span.quote)
    return tuple(
        Shown(
            on_one_line(read_as(r.value, words.get(n, "")) or in_words(finding, r.value, words.get(n, r.value))),
            ", ".join(r.sources),
            n == preferred,
        )
        for n, r in enumerate(finding.readings, 1)
    )


def sign(finding: Finding) -> str:
    """The sign of how the readings stand to each other."""
    return RELATIONS[finding.relation].sign


def waits(line: Line) -> bool:
    """Whether an earlier finding's verdict waits to be confirmed for this one."""
    return bool(line.was) and line.verdict == "unreviewed"


def state(line: Line) -> str:
    """What stands on the chip at the right of a line."""
    if waits(line):
        return labels.say(CHECK_AGAIN)
    if line.hidden:
        return labels.say(SILENCED)
    if line.state == "gone":
        return labels.say(GONE)
    mark = labels.SIGNS.get(line.verdict, "")
    signed = f" · {on_one_line(line.initials)}" if line.initials else ""
    return f"{mark} {labels.verdict(line.verdict)}{signed}".strip()


def chip(line: Line) -> str:
    """The same as short as it can be: most lines are undecided, and their titles need the room."""
    plain = line.verdict == "unreviewed" and not (waits(line) or line.hidden or line.initials or line.state == "gone")
    return RING if plain else state(line)


def more(number: int) -> str:
    """That there are readings beside those that are shown; "" for none."""
    return f"+{number}" if number > 0 else ""


def sentence(line: Line) -> str:
    """All that the line shows, to be read aloud."""
    finding = line.finding
    told = [f"{labels.relation(finding.relation)}, {labels.severity(finding.severity)}", heading(finding)]
    told.append("; ".join(labels.say(IN).format(r.value, r.letters) for r in readings(finding)))
    told.append(labels.verdict(line.verdict))
    if waits(line):
        told.append(labels.say(WAITS))
    if line.hidden:
        told.append(labels.say(SILENCED))
    if line.initials:
        told.append(labels.say(SIGNED).format(line.initials))
    if line.note:
        told.append(labels.say(NOTED).format(on_one_line(line.note)))
    text = ". ".join(told) + "."
    return capital(text)


def clause(finding: Finding) -> str:
    """Why it was flagged, without how each value was worked out, which stands elsewhere on the page."""
    reason = on_one_line(finding.reason)
    for e in finding.evidence:
        if e.derivation:
            reason = reason.replace(f" {e.source}: {on_one_line(e.derivation)}.", "")
    reason = reason.strip()
    return reason[:1].upper() + reason[1:]


def worked_out(derivation: str) -> str:
    """How a value was worked out, with an arrow that reads as one and times as people write them."""
    return WORTH.sub(lambda found: f"→ {shown_value(found[1])}", on_one_line(derivation).replace(" -> ", " → "))


def unlisted(mark: str, finding: Finding, standing: Standing | None) -> Line:
    """A finding that is in no list now, as a list would have it."""
    from parallax.case import Line

    if standing is None:
        return Line(mark, finding, "unreviewed", "present", "", 0)
    note, initials, preferred = standing.note, standing.initials, standing.preferred
    return Line(mark, finding, standing.verdict, "present", "", 0, note, initials, preferred)
