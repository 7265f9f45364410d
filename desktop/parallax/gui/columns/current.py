"""The current finding in the columns: its words, the ribbons that join them, and who is silent on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from parallax.gui.columns.column import Column
from parallax.gui.columns.marks import DRAWN
from parallax.gui.columns.ribbons import End, Ribbon
from parallax.gui.columns.silence import Neighbours, silent
from parallax.model import Audit, Finding, Passage, Span

LONGEST = 60  # characters of a quotation in a notice


class Current(QObject):
    """Shows one finding, or none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.finding: Finding | None = None
        self._audit: Audit | None = None
        self._passages: dict[tuple[str, int], Passage] = {}
        self._neighbours: Neighbours | None = None

    def take(self, audit: Audit | None) -> None:
        """Another audit is there, or the same."""
        if audit is self._audit:
            return
        self._audit = audit
        self._passages = {(p.source, p.number): p for p in audit.passages} if audit else {}
        self._neighbours = Neighbours(audit) if audit else None

    def show(self, finding: Finding | None, columns: Sequence[Column]) -> dict[str, End]:
        """Mark the words of a finding in the columns; where they stand, by letter."""
        self.finding = finding
        for column in columns:
            mine = [one for one in finding.evidence if one.source == column.sigil] if finding else []
            if mine or finding is None:
                column.notes.end_silence()  # before heights are asked for: its room closes
            around = [self._passages.get((one.source, one.passage)) for one in mine]
            kept = [passage.span for passage in around if passage] or [one.span for one in mine]
            if finding is not None and not mine:
                kept = [Span(0, 0, "")]  # nothing stands out here: the whole column steps back
            column.show_current([one.span for one in mine], kept, finding.relation if finding else "conflict")
        return self.places(columns)

    def places(self, columns: Sequence[Column]) -> dict[str, End]:
        """Where the finding's words stand, by letter."""
        spans = {one.source: one.span for one in reversed(self.finding.evidence)} if self.finding else {}
        ends = {one.sigil: one.end_of(spans[one.sigil]) for one in columns if one.sigil in spans}
        return {sigil: end for sigil, end in ends.items() if end is not None}

    # Silence

    def say_silent(self, columns: Sequence[Column], level: float) -> dict[str, End]:
        """Say who is silent on the finding, near what comes closest, else at the height ``level`` of the window.

        Gives the heights of the notices that stand by something.
        """
        finding = self.finding
        quiet = set(silent(finding, [column.sigil for column in columns])) if finding else set()
        found: dict[str, End] = {}
        for column in columns:
            if finding is None or column.sigil not in quiet:
                column.notes.end_silence()
                continue
            near = self._neighbours.nearest(finding, column.sigil) if self._neighbours else None
            page = column.text.page
            if near is None:
                sentence = self.tr("Nothing matched in {0}.").format(column.sigil)
                at = page.block_at_height(max(column.pane.goal + level, 0))
                place = page.starts[at]
            else:
                words = _short(near.quote)
                sentence = self.tr("Nothing matched in {0}. Nearest: “{1}”").format(column.sigil, words)
                place = column.text.units(near)[0]
                at = page.block_at(place)
            column.notes.say_silent(sentence, place, at)
            if near is not None:
                notice = column.notes.silence
                found[column.sigil] = End(notice.y(), notice.y() + notice.height())
        return found

    # Ribbons

    def join(self, columns: Sequence[Column], beside: dict[str, Column | None], facts: dict[str, End]) -> None:
        """Join the finding's words in columns that stand next to each other."""
        relation = self.finding.relation if self.finding else "conflict"
        order = [column.sigil for column in columns]
        joined: dict[str, list[End | None]] = {sigil: [None, None] for sigil in order}
        for n, column in enumerate(columns):
            neighbour, left = beside[column.sigil], facts.get(column.sigil)
            right = facts.get(neighbour.sigil) if neighbour is not None else None
            further = [sigil for sigil in order[n + 1 :] if sigil in facts]
            earlier = [sigil for sigil in order[: n + 1] if sigil in facts]
            ribbons = []
            if left and right:
                ribbons.append(Ribbon(left, right, relation))
            elif left and further:
                ribbons.append(Ribbon(left, None, relation, towards=further[0]))
            elif right and earlier:
                ribbons.append(Ribbon(None, right, relation, towards=earlier[-1]))
            column.gutter.show_ribbons(ribbons)
            if ribbons and left:
                joined[column.sigil][1] = left
            if ribbons and right and neighbour is not None:
                joined[neighbour.sigil][0] = right
        for column in columns:
            column.join(*joined[column.sigil])

    def join_all(
        self, columns: Sequence[Column], beside: dict[str, Column | None], findings: Iterable[Finding]
    ) -> None:
        """Join the words of every finding that is shown, behind those of the current one."""
        pairs = [(column, beside[column.sigil]) for column in columns]
        found: dict[str, list[Ribbon]] = {column.sigil: [] for column in columns}
        for finding in findings:
            spans = {one.source: one.span for one in reversed(finding.evidence)}
            if finding.relation in DRAWN and finding is not self.finding:
                for left, right in pairs:
                    if right is not None and left.sigil in spans and right.sigil in spans:
                        ends = left.end_of(spans[left.sigil]), right.end_of(spans[right.sigil])
                        found[left.sigil].append(Ribbon(*ends, finding.relation, current=False))
        for column in columns:
            column.gutter.show_others(found[column.sigil])


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + " …"
