"""The passages of all reports in one order: shared ones side by side, the others where their own report has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from parallax.model import Passage, Row


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: the passages of every report that tells it."""

    cells: Mapping[str, tuple[Passage, ...]]

    @property
    def shared(self) -> bool:
        """Whether more than one report tells it."""
        return len(self.cells) > 1


def lines(passages: Iterable[Passage], rows: Sequence[Row]) -> list[Line]:
    """Every passage that is not noise, once.

    The rows keep their order (the first report's). A passage that is in none follows the row in which its report was
    last, the passages of one report together.
    """
    known = {(p.source, p.number): p for p in passages if p.kind != "noise"}
    shared = [_line(row, known) for row in rows]
    row_of = {(sigil, n): at for at, row in enumerate(rows) for sigil, numbers in row.cells for n in numbers}
    after: dict[int, list[Line]] = defaultdict(list)
    last: dict[str, int] = {}
    for key in sorted(known, key=lambda k: (len(k[0]), k[0], k[1])):
        if key in row_of:
            last[key[0]] = row_of[key]
        else:
            after[last.get(key[0], -1)].append(Line({key[0]: (known[key],)}))
    found = after[-1]
    for at, line in enumerate(shared):
        found += [line] if line.cells else []
        found += after[at]
    return found


def _line(row: Row, known: Mapping[tuple[str, int], Passage]) -> Line:
    cells = {sigil: tuple(known[sigil, n] for n in numbers if (sigil, n) in known) for sigil, numbers in row.cells}
    return Line({sigil: told for sigil, told in cells.items() if told})
