"""How surely two claims of two reports tell of one event, whatever words they use for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache

from parallax import lexicon
from parallax.align.closeness import kindred_frames
from parallax.align.neighbours import within_reach
from parallax.align.similarity import Similarity
from parallax.extract.clause import HAPPENING
from parallax.model import Claim, Pair

Score = Callable[[Claim, Claim], float]


def one_event(a: Claim, b: Claim, likeness: Similarity, central: Collection[str]) -> float:
    """0..0.95: frames, predicates, parties, the words of the clauses and of the sentences speak for one event."""
    if a.negated != b.negated or a.background != b.background:
        return 0.0
    kind = _kind(a, b, central)
    if not kind:
        return 0.0
    own = {a.value.norm, b.value.norm}
    parties = 0.35 * likeness.shared(a.subject - own, b.subject - own) if a.subject & b.subject else _alike(a, b)
    if a.frame == HAPPENING == b.frame and not parties:
        return 0.0
    cosine = likeness.cosine((a.source, a.passage), (b.source, b.passage))
    score = kind + parties
    score += 0.3 * likeness.shared(a.words - a.subject, b.words - b.subject)
    score += 0.5 * cosine
    score += 0.05 * min(2, len(a.entities & b.entities))
    return min(score, 0.95)


def kin_frames(a: Claim, b: Claim) -> bool:
    """Whether two claims have one frame, or two that reports use for one happening."""
    return a.frame == b.frame or frozenset((a.frame, b.frame)) in kindred_frames()


def _kind(a: Claim, b: Claim, central: Collection[str]) -> float:
    """What the kinds of happening add: the same verb, the same frame, frames that reports use for one happening."""
    score = 0.1 if a.predicate and a.predicate == b.predicate else 0.0
    if a.frame == b.frame:
        return score + (0.2 if a.frame else 0.05)
    if kin_frames(a, b):
        return score + 0.15
    if HAPPENING in (a.frame, b.frame) and (a.frame in central or b.frame in central):
        return score + 0.12
    return score + (0.1 if lexicon.synonymous(a.predicate, b.predicate, "VERB") else 0.0)


def _alike(a: Claim, b: Claim) -> float:
    pairs = ((x, y) for x in a.subject for y in b.subject if " " not in x and " " not in y)
    return 0.15 if any(_related(x, y) for x, y in pairs) else 0.0


@cache
def _related(a: str, b: str) -> bool:
    return bool(lexicon.related(a, b))


def mutual(mine: Sequence[Claim], theirs: Sequence[Claim], score: Score, likeness: Similarity) -> Iterator[Pair]:
    """Every pair in which each claim is the other's best, with its score."""
    table = {(i, j): score(mine[i], theirs[j]) for i, j in within_reach(mine, theirs, likeness)}
    best: Mapping[tuple[int, int], float] = _best(table)
    for (i, j), value in table.items():
        if value > 0 and value >= best[0, i] and value >= best[1, j]:
            yield Pair(mine[i], theirs[j], round(value, 4))


def _best(table: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    best: dict[tuple[int, int], float] = {}
    for (i, j), value in table.items():
        best[0, i] = max(best.get((0, i), 0.0), value)
        best[1, j] = max(best.get((1, j), 0.0), value)
    return best
