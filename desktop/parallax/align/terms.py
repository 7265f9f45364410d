"""Names for one body or document, found by elimination: no report has both, and their heads and clauses agree."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from parallax import lexicon
from parallax.align.spanning import spanning
from parallax.align.states import thing_likeness
from parallax.model import Claim, Pair

# How surely two names with one head and no clause in common are one; what the clauses share is added.
SAME_HEAD_DOCUMENT = 0.45
SAME_HEAD_BODY = 0.35
OTHER_HEAD = 0.1
LEAST = 0.4
# Things under a common noun need this share of their clauses' words in common.
LEAST_SHARED = 0.3
MOST_NAMES = 400


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of claims of type ``term`` whose names can be two for one thing, in the order of the claims."""
    told = [c for c in claims if c.type == "term"]
    idf = _idf(told)
    yield from spanning(_names([c for c in told if c.slot == "name"], idf))
    yield from spanning(_things([c for c in told if c.slot == "thing"], idf))


def _idf(claims: Sequence[Claim]) -> Mapping[str, float]:
    seen: dict[str, int] = defaultdict(int)
    for claim in claims:
        for word in claim.words:
            seen[word] += 1
    return {word: math.log((1 + len(claims)) / n) + 0.2 for word, n in seen.items()}


def _names(claims: Sequence[Claim], idf: Mapping[str, float]) -> Iterator[Pair]:
    by_name: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_name[claim.value.norm].append(claim)
    names = sorted(by_name)[:MOST_NAMES]
    for n, one in enumerate(names):
        for other in names[n + 1 :]:
            if _may_be_one(by_name[one], by_name[other]):
                yield from _best(by_name[one], by_name[other], idf)


def _may_be_one(a: Sequence[Claim], b: Sequence[Claim]) -> bool:
    """Whether no report has both names, and neither is only a shorter form of the other."""
    if {c.source for c in a} & {c.source for c in b} or a[0].value.unit != b[0].value.unit:
        return False
    one, other = (c[0].value.norm.split() for c in (a, b))
    left, right = set(one) - set(other), set(other) - set(one)
    return bool(left and right) and not (_short_for(left, other) or _short_for(right, one))


def _short_for(short: set[str], name: Sequence[str]) -> bool:
    """Whether words are initials of a name ("L.A." for "Los Angeles") or cut off ("Dept" for "Department")."""
    initials = "".join(word[0] for word in name)
    return all(
        word.replace(".", "") in initials or any(full[:3] == word[:3] and "." in word for full in name)
        for word in short
    )


def _best(a: Sequence[Claim], b: Sequence[Claim], idf: Mapping[str, float]) -> Iterator[Pair]:
    """For each two sources the pair of claims whose clauses have most in common, where that is enough."""
    best: dict[tuple[str, str], Pair] = {}
    for x in a:
        for y in b:
            close = _closeness(x, y, idf)
            key = (x.source, y.source)
            if close >= LEAST and (key not in best or close > best[key].closeness):
                best[key] = Pair(x, y, round(close, 6))
    yield from (best[key] for key in sorted(best))


def _closeness(a: Claim, b: Claim, idf: Mapping[str, float]) -> float:
    head = max(thing_likeness(x, y) for x in a.subject for y in b.subject)
    left, right = (set(c.value.norm.split()) - c.subject for c in (a, b))
    shared = shared_words(a, b, idf)
    if head < 0.8:
        return OTHER_HEAD + shared
    if lexicon.words("terms", "many") & (a.subject | b.subject):
        return 0.0 if head == 1.0 else OTHER_HEAD + shared
    start = SAME_HEAD_DOCUMENT if a.value.unit == "document" else SAME_HEAD_BODY
    return min(1.0, start + 0.2 * bool(left & right) + 0.5 * shared)


def shared_words(a: Claim, b: Claim, idf: Mapping[str, float]) -> float:
    """The idf-weighted overlap of the words of two clauses, 0..1; one word in common is chance."""
    common = a.words & b.words
    if len(common) < 2:
        return 0.0
    least = min(math.fsum(idf[w] for w in a.words), math.fsum(idf[w] for w in b.words))
    return math.fsum(sorted(idf[w] for w in common)) / least if least else 0.0


def _things(claims: Sequence[Claim], idf: Mapping[str, float]) -> Iterator[Pair]:
    """Common nouns for what is founded or signed by one deed."""
    by_frame: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_frame[claim.frame].append(claim)
    for _, told in sorted(by_frame.items()):
        for n, a in enumerate(told[:MOST_NAMES]):
            for b in told[n + 1 : n + 1 + MOST_NAMES]:
                if a.source != b.source and a.value.unit == b.value.unit:
                    shared = shared_words(a, b, idf)
                    if shared >= LEAST_SHARED:
                        yield Pair(a, b, round(min(1.0, 0.3 + shared), 6))
