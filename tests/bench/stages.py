"""Which stage of the line lost a gold conflict that was missed, and which made a false flag."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import PurePath

from parallax.compare import compare
from parallax.model import Audit, Claim
from tests.scoring import Json, Mark, Score, marks, touches

# What a missed conflict was lost by ...
NO_TEXT = "not in the text"  # a quote does not stand in what was loaded
NOT_EXTRACTED = "not extracted"  # no two claims of one slot stand where the readings stand
NOT_ALIGNED = "not aligned"  # such claims, but none were held to be about one thing
COMPATIBLE = "compared as compatible"  # a pair of them, whose values no rule saw clash
TAKEN_BACK = "outweighed"  # a clash that an agreement elsewhere spoke against
# ... and a false flag made by.
COMPARED = "compare: both can be true"  # one thing, by the gold, of which both sides are right
JOINED = "align: two things"  # each side is of another gold item
UNKNOWN = "align or extract: in no gold item"  # two things joined, or words misread; a reader must say which


def stages(gold: Json, audit: Audit, score: Score) -> dict[str, str]:
    """The stage of each mistake: by the id of the gold conflict that was missed, by the id of the false flag."""
    texts = {PurePath(source.file).name: source.text for source in audit.sources}
    missed = set(score.missed)
    lost = {item["id"]: lost_by(item, audit) for item in gold["conflicts"] if item["id"] in missed}
    return lost | {flag["id"]: made_by(flag, gold, texts) for flag in score.false}


def lost_by(item: Json, audit: Audit) -> str:
    """The stage at which a gold conflict that no flag finds was lost."""
    files = {source.sigil: PurePath(source.file).name for source in audit.sources}
    texts = {PurePath(source.file).name: source.text for source in audit.sources}
    located = [mark for mark in marks(item, texts) if mark.reading]
    if len({mark.reading for mark in located}) < 2:
        return NO_TEXT
    alone = item["type"] == "internal"
    comparable = set(_comparable(audit.claims, located, files, alone=alone))
    if not comparable:
        return NOT_EXTRACTED
    pairs = [pair for pair in audit.alignment.pairs if frozenset((pair.a, pair.b)) in comparable]
    if not pairs:
        return NOT_ALIGNED
    by_themselves = compare((), pairs, audit.rules, audit.sources)
    return TAKEN_BACK if any(found.relation == "conflict" for found in by_themselves) else COMPATIBLE


def _comparable(
    claims: Sequence[Claim], located: Sequence[Mark], files: Mapping[str, str], *, alone: bool
) -> Iterator[frozenset[Claim]]:
    """Claims of one type and slot that stand at two readings."""
    at = [(c, {m.reading for m in located if _at(c, m, files)}) for c in claims]
    hits = [(claim, readings) for claim, readings in at if readings]
    for (a, mine), (b, theirs) in product(hits, hits):
        if (
            a.type == b.type
            and a.slot == b.slot
            and (alone or a.source != b.source)
            and (mine | theirs) - (mine & theirs)
        ):
            yield frozenset((a, b))


def _at(claim: Claim, mark: Mark, files: Mapping[str, str]) -> bool:
    return touches({"file": files[claim.source], "start": claim.span.start, "end": claim.span.end}, mark)


def made_by(flag: Json, gold: Json, texts: Mapping[str, str]) -> str:
    """The stage that made a false flag, as far as the gold data tell."""
    touched: dict[str, set[str]] = {}
    for item in (*gold["conflicts"], *gold["compatible"]):
        files = {m.file for m in marks(item, texts) if any(touches(e, m) for e in flag["evidence"])}
        touched[item["id"]] = files
    if any(len(files) > 1 for files in touched.values()):
        return COMPARED
    return JOINED if _apart(touched.values()) else UNKNOWN


def _apart(touched: Iterable[Collection[str]]) -> bool:
    """Whether gold items of two files were joined."""
    return len({file for files in touched for file in files}) > 1
