"""Topics and reports as a sheet: what each report says of each topic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from parallax.export.topics import Topic
from parallax.export.words import LOUDNESS, RELATIONS, TYPES
from parallax.gui.texts import translated
from parallax.gui.values import read_as
from parallax.gui.views.matrix.counting import Counted, Origins
from parallax.gui.views.sheet.cell import Cell, Side, Styled
from parallax.gui.views.sheet.model import Head, Sheet
from parallax.gui.words import spoken
from parallax.model import Relation, Span

SILENT = "∅"


class MatrixSheet(Sheet):
    """A row a topic."""

    def __init__(
        self, heads: Sequence[Head], topics: Sequence[Topic], marks: Mapping[int, str], origins: Origins, current: str
    ) -> None:
        super().__init__(heads)
        self._topics, self._marks, self._origins = topics, marks, origins
        self.current = current

    def __len__(self) -> int:
        return len(self._topics)

    def make_cell(self, row: int, column: int) -> Cell:
        """The words and what they mean, or that nothing in the report matches."""
        topic, sigil = self._topics[row], self.heads[column].sigil
        told = topic.evidence(sigil)
        if not told:
            silence = translated("MatrixView", "Nothing matched")
            return Cell(f"{SILENT}  {silence}", silent=True, spoken=silence)
        quotes = [" ".join(e.span.quote.split()) for e in told]
        styles, at, current = [], 0, self._current_spans(row)
        for e, quote in zip(told, quotes, strict=True):
            if e.span in current:
                styles.append(Styled(at, at + len(quote), "current"))
            at += len(quote) + 1
        values = dict.fromkeys(read_as(e.value, e.span.quote) for e in told)
        first = told[0].span
        place = sigil, first.start, first.end
        return Cell("\n".join(quotes), value=" · ".join(filter(None, values)), styles=tuple(styles), place=place)

    def make_side(self, row: int) -> Side:
        """Sign and topic, then how many tell it, how many agree, and how many voices that is."""
        topic, relation = self._topics[row], self.relation(row)
        counted = self.counted(row)
        kind = TYPES[topic.first.type]
        title = topic.first.topic or topic.first.summary
        return Side(
            title,
            (f"{kind.sign} {spoken(kind.word)} · {spoken(RELATIONS[relation].word)}", _told(counted, len(self.heads))),
            RELATIONS[relation].sign,
            relation,
            tip=_voices(counted),
        )

    def relation(self, row: int) -> Relation:
        """What stands out most of a topic."""
        return min((f.relation for f in self._topics[row].findings), key=LOUDNESS.__getitem__)

    def counted(self, row: int) -> Counted:
        """How many tell it, agree and speak for themselves."""
        return self._origins.count(self._topics[row].findings)

    def findings(self, row: int) -> Sequence[str]:
        """Marks of the findings of a topic."""
        return [self._marks[id(f)] for f in self._topics[row].findings]

    def _current_spans(self, row: int) -> set[Span]:
        return {e.span for f in self._topics[row].findings if self._marks[id(f)] == self.current for e in f.evidence}


def _told(counted: Counted, reports: int) -> str:
    told = translated("MatrixView", "Told by {0} of {1}").format(counted.told, reports)
    if counted.told < 2:
        return told
    agree = translated("MatrixView", "no two agree")
    if counted.agree > 1:
        agree = translated("MatrixView", "{0} of {1} agree").format(counted.agree, counted.told)
    one, several = translated("MatrixView", "1 separate source"), translated("MatrixView", "{0} separate sources")
    origins = one if counted.origins == 1 else several.format(counted.origins)
    return f"{told} · {agree} · {origins}"


def _voices(counted: Counted) -> str:
    """Why there are fewer origins than reports."""
    if counted.origins >= counted.told:
        return ""
    if counted.shared:
        return translated("MatrixView", "Several reports rest on one speaker.")
    return translated("MatrixView", "Several reports share their words.")
