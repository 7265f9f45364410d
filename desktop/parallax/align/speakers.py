"""Who is whom among those who speak in a case: by name, by a title that only one bears, by offices that differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from parallax.align.wordings import alike
from parallax.extract.speech import office
from parallax.model import Claim


@dataclass(frozen=True, slots=True)
class Speakers:
    """The named people who speak in a case, who bears a title that only one of them has, and all their titles."""

    named: frozenset[str]
    bearers: Mapping[str, str]
    offices: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, attributions: Iterable[Claim]) -> Speakers:
        """Read them from claims of slot "speaker" (``value.others`` are the titles that a report gives the speaker)."""
        people = [c for c in attributions if c.value.precision == "person"]
        titles: dict[str, set[str]] = defaultdict(set)
        for claim in people:
            for title in claim.value.others:
                titles[title].add(claim.speaker)
        single = {title: next(iter(keys)) for title, keys in titles.items() if len(keys) == 1}
        offices = {key: frozenset(t for t in titles if key in titles[t]) for key in {c.speaker for c in people}}
        return cls(frozenset(offices), single, offices)

    def compared(self, a: str, b: str) -> Literal["same", "other", "unknown"]:
        """Whether two speakers are one: "other" only for two people of different names or offices."""
        a, b = self.bearers.get(a, a), self.bearers.get(b, b)
        if not a or not b:
            return "unknown"
        if a == b or a.rsplit(maxsplit=1)[-1] == b.rsplit(maxsplit=1)[-1]:
            return "same"
        if {a, b} <= self.named and (a in b.split() or b in a.split()):  # by the given name alone
            return "same"
        return "other" if (a in self.named and b in self.named) or self._two_offices(a, b) else "unknown"

    def _two_offices(self, a: str, b: str) -> bool:
        """Whether what two speakers are called by tells them apart: a clerk, and somebody known to be a captain."""
        if not all(self.offices[x] if x in self.named else office(x) for x in (a, b)):
            return False
        heads = [{title.rpartition(" ")[2] for title in self.offices.get(x, (x,))} for x in (a, b)]
        return not any(alike(x, y) for x in heads[0] for y in heads[1])
