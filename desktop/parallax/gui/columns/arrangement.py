"""In which order the columns stand, which are hidden, and which one is pinned; kept in the case."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

KEY = "columns"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """``order`` names every source; ``pinned`` stands at the left whatever its place in the order."""

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    pinned: str = ""

    def shown(self) -> tuple[str, ...]:
        """The columns that are seen, from the left."""
        seen = tuple(sigil for sigil in self.order if sigil not in self.hidden)
        return tuple(sorted(seen, key=lambda sigil: sigil != self.pinned))

    def moved(self, sigil: str, by: int) -> Arrangement:
        """One column further left or right, past those that are hidden."""
        seen = [one for one in self.order if one not in self.hidden and one != self.pinned]
        if sigil not in seen or not 0 <= seen.index(sigil) + by < len(seen):
            return self
        neighbour = seen[seen.index(sigil) + by]
        order = [one for one in self.order if one != sigil]
        order.insert(order.index(neighbour) + (by > 0), sigil)
        return replace(self, order=tuple(order))

    def with_hidden(self, sigil: str) -> Arrangement:
        """Without one column; the last one stays."""
        if sigil in self.hidden or len(self.shown()) < 2:
            return self
        return replace(self, hidden=(*self.hidden, sigil), pinned="" if self.pinned == sigil else self.pinned)

    def with_all(self) -> Arrangement:
        """With every column."""
        return replace(self, hidden=())

    def with_pinned(self, sigil: str) -> Arrangement:
        """With another column pinned, or with none."""
        return replace(self, pinned=sigil)

    def written(self) -> str:
        """In the form that a case keeps."""
        return json.dumps({"order": self.order, "hidden": self.hidden, "pinned": self.pinned})


def arrangement(kept: str, sigils: Sequence[str]) -> Arrangement:
    """What a case kept, for the sources that it has now; what is no such thing is taken for nothing."""
    try:
        found = json.loads(kept or "{}")
        order = [str(one) for one in found.get("order", ())]
        hidden = [str(one) for one in found.get("hidden", ())]
        pinned = str(found.get("pinned", ""))
    except (ValueError, AttributeError, TypeError, RecursionError):
        order, hidden, pinned = [], [], ""
    there = [*dict.fromkeys(one for one in order if one in sigils), *(one for one in sigils if one not in order)]
    gone = tuple(one for one in hidden if one in sigils)
    if len(gone) >= len(there):
        gone = ()
    return Arrangement(tuple(there), gone, pinned if pinned in there and pinned not in gone else "")
