"""Score audits against gold data (the form of the gold is tests/stories/FORMAT.md).

What counts, for one document as ``parallax.export.document`` writes it:

- A gold quote is located in the loaded text: its n-th occurrence, with white space folded where it is not found as is.
- A finding touches a gold quote when one of its spans in that file overlaps it and is no longer than
  ``max(80, 3 x the quote)`` characters, so that pointing at whole paragraphs touches nothing.
- A finding whose relation is "conflict" (a flag) finds a gold conflict when it touches quotes of two different readings
  in two different sources; for type "internal" one source is enough. Reading 0 sides with nobody, and is not counted.
- A flag that finds no gold conflict is false. A compatible pair is flagged when a false flag touches it in two sources.
- Types agree when a flag that finds a gold conflict has its type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, NamedTuple

Json = Mapping[str, Any]


class Mark(NamedTuple):
    """A gold quote where it was located: code points ``[start, end)`` of the text of ``file``."""

    file: str
    reading: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Item:
    """A gold conflict and the flags that find it (indices into ``Score.flags``)."""

    id: str
    type: str
    major: bool
    found_by: tuple[int, ...]
    typed: bool


@dataclass(frozen=True, slots=True)
class Score:
    """One set: its gold conflicts, its flags by falling confidence, and what neither should be."""

    items: tuple[Item, ...]
    flags: tuple[Json, ...]
    compatible: tuple[str, ...]
    compatible_flagged: tuple[str, ...]
    unlocated: tuple[str, ...]
    words: int

    @property
    def right(self) -> frozenset[int]:
        """Indices of the flags that find a gold conflict."""
        return frozenset(i for item in self.items for i in item.found_by)

    @property
    def false(self) -> tuple[Json, ...]:
        """The flags that find none."""
        return tuple(flag for i, flag in enumerate(self.flags) if i not in self.right)

    @property
    def missed(self) -> tuple[str, ...]:
        """Ids of the gold conflicts that no flag finds."""
        return tuple(item.id for item in self.items if not item.found_by)


def score(gold: Json, document: Json) -> Score:
    """Lay one audit document beside the gold data of its set."""
    texts = {PurePath(s["file"]).name: s["text"] for s in document["sources"]}
    flags = sorted((f for f in document["findings"] if f["relation"] == "conflict"), key=_falling)
    items = tuple(_item(conflict, flags, texts) for conflict in gold["conflicts"])
    right = {i for item in items for i in item.found_by}
    false = [flag for i, flag in enumerate(flags) if i not in right]
    return Score(
        items=items,
        flags=tuple(flags),
        compatible=tuple(pair["id"] for pair in gold["compatible"]),
        compatible_flagged=tuple(k["id"] for k in gold["compatible"] if any(finds(f, k, texts) for f in false)),
        unlocated=tuple(unlocated(gold["conflicts"], texts)),
        words=sum(len(text.split()) for text in texts.values()),
    )


def unlocated(items: Iterable[Json], texts: Mapping[str, str]) -> Iterator[str]:
    """The quotes of gold items that do not stand in the loaded texts."""
    for item in items:
        for evidence in item["evidence"]:
            if not list(marks({"evidence": [evidence]}, texts)):
                yield evidence["quote"]


def finds(finding: Json, item: Json, texts: Mapping[str, str]) -> bool:
    """Whether a finding touches two readings of a gold item, in two sources unless the item is internal to one."""
    touched = [m for m in marks(item, texts) if m.reading and any(touches(ev, m) for ev in finding["evidence"])]
    alone = item["type"] == "internal"
    return any(a.reading != b.reading and (alone or a.file != b.file) for a in touched for b in touched)


def marks(item: Json, texts: Mapping[str, str]) -> Iterator[Mark]:
    """Where the quotes of a gold item stand; the quotes of a compatible pair are readings of their own."""
    for number, evidence in enumerate(item["evidence"], 1):
        text, quote = texts.get(evidence["file"], ""), evidence["quote"]
        start = _occurrence(text, quote, evidence.get("occurrence", 1))
        if start < 0:
            quote = " ".join(quote.split())
            start = text.find(quote)
        if start >= 0:
            yield Mark(evidence["file"], evidence.get("reading", number), start, start + len(quote))


def _occurrence(text: str, quote: str, number: int) -> int:
    """Where the n-th occurrence begins; the first one where there are fewer; -1 where there is none."""
    first = start = text.find(quote)
    for _ in range(number - 1):
        start = text.find(quote, start + 1)
        if start < 0:
            return first
    return start


def touches(evidence: Json, mark: Mark) -> bool:
    """Whether a span (``file``, ``start``, ``end``) overlaps a gold quote and is no paragraph around it."""
    overlap = min(evidence["end"], mark.end) - max(evidence["start"], mark.start)
    short = evidence["end"] - evidence["start"] <= max(80, 3 * (mark.end - mark.start))
    return PurePath(evidence["file"]).name == mark.file and overlap > 0 and short


def _item(conflict: Json, flags: Sequence[Json], texts: Mapping[str, str]) -> Item:
    found_by = tuple(i for i, flag in enumerate(flags) if finds(flag, conflict, texts))
    typed = any(flags[i]["type"] == conflict["type"] for i in found_by)
    return Item(conflict["id"], conflict["type"], conflict["severity"] == "major", found_by, typed)


def _falling(finding: Json) -> float:
    return -float(finding.get("confidence", 0))


def totals(scores: Sequence[Score]) -> dict[str, Any]:
    """The figures over several sets, under the names that the benchmark prints."""
    items = [item for s in scores for item in s.items]
    hit = [item for item in items if item.found_by]
    flags, right = sum(len(s.flags) for s in scores), sum(len(s.right) for s in scores)
    recall, precision = _ratio(len(hit), len(items)), _ratio(right, flags)
    return {
        "stories": len(scores),
        "gold": len(items),
        "recall": recall,
        "major_recall": _ratio(sum(i.major for i in hit), sum(i.major for i in items)),
        "precision": precision,
        "f1": _ratio(2 * recall * precision, recall + precision),
        "average_precision": _average_precision(scores),
        "type_agreement": _ratio(sum(i.typed for i in hit), len(hit)),
        "flags": flags,
        "flags_per_1000_words": _ratio(1000 * flags, sum(s.words for s in scores)),
        "compatible_flagged": _ratio(
            sum(len(s.compatible_flagged) for s in scores), sum(len(s.compatible) for s in scores)
        ),
        "unlocated_quotes": sum(len(s.unlocated) for s in scores),
        "by_type": {t: _of_type(items, t) for t in sorted({i.type for i in items})},
    }


def _of_type(items: Iterable[Item], type_: str) -> list[int]:
    """How many gold conflicts of a type are found, and how many there are."""
    found = [bool(item.found_by) for item in items if item.type == type_]
    return [sum(found), len(found)]


def _average_precision(scores: Sequence[Score]) -> float:
    """Mean precision at each newly found gold conflict, flags ranked by confidence over all sets.

    A second flag of a conflict that is found already is neither right nor wrong and leaves the ranking.
    """
    ranked: list[tuple[float, bool]] = []
    for s in scores:
        seen: set[str] = set()
        for i, flag in enumerate(s.flags):
            found = {item.id for item in s.items if i in item.found_by}
            if found - seen or not found:
                ranked.append((_falling(flag), bool(found)))
            seen |= found
    ranked.sort(key=lambda entry: entry[0])
    hits, total = 0, 0.0
    for place, (_, right) in enumerate(ranked, 1):
        hits += right
        total += hits / place if right else 0.0
    return _ratio(total, sum(len(s.items) for s in scores))


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
