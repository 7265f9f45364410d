"""Which passages may tell the same thing: tf-idf over folded stems, the best candidates in every other source.

Sublinear term frequency, smooth inverse document frequency, cosine (Manning, Raghavan & Schütze, *Introduction to
Information Retrieval*, section 6.4). A candidate is only a candidate: one sentence tells several things, so what
belongs together is decided on claims.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parallax.extract.clause import fold
from parallax.language import Sentence
from parallax.lexicon import stopwords

if TYPE_CHECKING:  # numpy takes a tenth of a second to load: only an audit does
    import numpy as np
    from numpy.typing import NDArray

BEST_PER_SOURCE = 5
# With many sources the candidates of a passage are bounded, so that an audit's time grows with its text.
BEST_OVERALL = 45
KEPT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X"})

PassageKey = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Similarity:
    """Candidates of every passage, best first, with their cosine; ``idf`` weighs a stem by its rarity in the case."""

    candidates: Mapping[PassageKey, Sequence[tuple[PassageKey, float]]]
    idf: Mapping[str, float]
    count: int
    vectors: Mapping[PassageKey, Mapping[str, float]]

    def cosine(self, p: PassageKey, q: PassageKey) -> float:
        """Cosine of two passages, candidates or not."""
        a, b = self.vectors.get(p, {}), self.vectors.get(q, {})
        return sum(weight * b[stem] for stem, weight in a.items() if stem in b)

    def weight(self, stem: str) -> float:
        """Inverse document frequency of ``stem``; that of an unseen one for a stem that no passage has."""
        return self.idf.get(stem, math.log(1 + self.count) + 1)

    def shared(self, a: frozenset[str], b: frozenset[str]) -> float:
        """Weighted overlap (Szymkiewicz-Simpson) of two sets of stems, 0..1."""
        if not a or not b:
            return 0.0
        common = sum(self.weight(w) for w in a & b)
        return common / min(sum(self.weight(w) for w in a), sum(self.weight(w) for w in b))


def stems_of(sentence: Sentence) -> list[str]:
    """The stems that count for a passage's likeness to another."""
    stop = stopwords()
    stems = (fold(t.lemma) for t in sentence.tokens if t.pos in KEPT)
    return [s for s in stems if s not in stop and (len(s) > 1 or s.isdigit())]


def similarity(sentences: Sequence[Sentence]) -> Similarity:
    """Candidates for every sentence of a case (sentences of all sources, in one sequence)."""
    import numpy as np

    bags = [Counter(stems_of(s)) for s in sentences]
    df = Counter(stem for bag in bags for stem in bag)
    idf = {stem: math.log((1 + len(bags)) / (1 + n)) + 1 for stem, n in df.items()}
    postings, vectors = _index(bags, df, idf)
    keys = [(s.passage.source, s.passage.number) for s in sentences]
    places = {name: n for n, name in enumerate(sorted({k[0] for k in keys}))}
    owner = np.array([places[k[0]] for k in keys], dtype=np.int32)
    candidates = {}
    for n, vector in enumerate(vectors):
        scores = _scores(vector, postings, len(bags))
        scores[owner == owner[n]] = 0.0
        candidates[keys[n]] = [(keys[m], float(scores[m])) for m in _best(scores, owner, len(places))]
    return Similarity(candidates, idf, len(bags), dict(zip(keys, vectors, strict=True)))


Posting = tuple["NDArray[np.int64]", "NDArray[np.float64]"]


def _index(
    bags: Sequence[Counter[str]], df: Counter[str], idf: Mapping[str, float]
) -> tuple[dict[str, Posting], list[dict[str, float]]]:
    import numpy as np

    vectors = []
    lists: dict[str, tuple[list[int], list[float]]] = {}
    for n, bag in enumerate(bags):
        weights = {stem: (1 + math.log(tf)) * idf[stem] for stem, tf in bag.items() if df[stem] > 1}
        length = math.sqrt(sum(((1 + math.log(tf)) * idf[stem]) ** 2 for stem, tf in bag.items())) or 1.0
        vectors.append({stem: w / length for stem, w in weights.items()})
        for stem, w in weights.items():
            rows, values = lists.setdefault(stem, ([], []))
            rows.append(n)
            values.append(w / length)
    return {s: (np.array(r, dtype=np.int64), np.array(v)) for s, (r, v) in lists.items()}, vectors


def _scores(vector: Mapping[str, float], postings: Mapping[str, Posting], size: int) -> NDArray[np.float64]:
    import numpy as np

    if not vector:
        return np.zeros(size)
    rows = np.concatenate([postings[stem][0] for stem in vector])
    values = np.concatenate([postings[stem][1] * w for stem, w in vector.items()])
    total: NDArray[np.float64] = np.bincount(rows, weights=values, minlength=size).astype(np.float64)
    return total


def _best(scores: NDArray[np.float64], owner: NDArray[np.int32], sources: int) -> list[int]:
    """Row numbers of the best candidates, best first; ties go to the earlier passage."""
    import numpy as np

    crowded = sources * BEST_PER_SOURCE > BEST_OVERALL and len(scores) > BEST_OVERALL
    order = _top(scores, BEST_OVERALL) if crowded else np.argsort(-scores, kind="stable")
    taken: Counter[int] = Counter()
    kept = []
    for m in order.tolist():
        if scores[m] <= 0.0:
            break
        mine = int(owner[m])
        if taken[mine] < BEST_PER_SOURCE:
            taken[mine] += 1
            kept.append(m)
    return kept


def _top(scores: NDArray[np.float64], limit: int) -> NDArray[np.int64]:
    import numpy as np

    rough = np.argpartition(-scores, limit - 1)[:limit]
    order: NDArray[np.int64] = rough[np.lexsort((rough, -scores[rough]))]
    return order
