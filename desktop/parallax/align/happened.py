"""One deed told as done in one report, and as not done, ruled out or still to come in another."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from parallax import lexicon
from parallax.align.similarity import Similarity
from parallax.align.spanning import spanning
from parallax.align.states import thing_likeness
from parallax.extract.deed_words import VERB, sure
from parallax.extract.happened import SLOT
from parallax.model import Claim, Pair

# A deed done to something that one report names and the other does not needs words around it in common.
UNTIED = 0.06
SAME_VERB, SURE, OTHER_VERB = 0.2, 0.15, 0.1
BY_VERB, BY_CLASS, STILL_TO_COME = 0.22, 0.26, 0.25
# A deed told of more often than this is none that one report denies and another tells of.
MANY = 24
Linked = Mapping[tuple[str, str], str]
Index = Mapping[str, Sequence[Claim]]
DOER, NOUN = "who:", "by:"


def pairs(claims: Sequence[Claim], linked: Linked, likeness: Similarity, paired: Iterable[Pair] = ()) -> Iterator[Pair]:
    """Pairs of claims of one deed that cannot both be so: of each claim the surest; what ``paired`` says is not said
    again."""
    known = {frozenset(((p.a.source, p.a.passage), (p.b.source, p.b.passage))) for p in paired if _said(p)}
    found = sorted(candidates(claims, linked, likeness), key=_rank)
    best: set[tuple[Claim, str]] = set()
    kept: list[Pair] = []
    for a, b, close in found:
        if (a, b.source) in best or (b, a.source) in best:
            continue
        best |= {(a, b.source), (b, a.source)}
        if frozenset(((a.source, a.passage), (b.source, b.passage))) not in known:
            kept.append(Pair(a, b, round(close, 6)))
    yield from spanning(kept)


def _said(pair: Pair) -> bool:
    """Whether a pair of another kind says already that two passages differ on whether something is so."""
    return pair.a.slot in ("point", "condition") or pair.a.negated != pair.b.negated


def _rank(found: tuple[Claim, Claim, float]) -> tuple[float, list[tuple[str, int]]]:
    a, b, close = found
    return -close, sorted((c.span.quote, c.span.start) for c in (a, b))


def candidates(claims: Sequence[Claim], linked: Linked, likeness: Similarity) -> Iterator[tuple[Claim, Claim, float]]:
    """Pairs of claims that may be of one deed and exclude each other, with how surely they are of one."""
    told = [c for c in claims if c.slot == SLOT]
    index: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in told:
        for key in deeds(claim):
            index[key].append(claim)
    seen: set[frozenset[Claim]] = set()
    for one in (c for c in told if c.value.precision != "done"):
        for other in (c for key in sorted(deeds(one)) if len(index[key]) <= MANY for c in index[key]):
            pair = frozenset((one, other))
            if other.source != one.source and pair not in seen and excluded(one, other):
                seen.add(pair)
                if close := closeness(one, other, index, linked, likeness):
                    yield one, other, close


def light(claim: Claim) -> bool:
    """Whether the deed is told by a verb that says little of its own: "was taken", "put her name to"."""
    return claim.predicate in lexicon.words("happened", "light")


def things(claim: Claim) -> list[str]:
    """The nouns of what it is done to."""
    return sorted(k for k in claim.subject if k not in claim.entities)


def of_noun(claim: Claim) -> bool:
    """Whether a noun names the deed."""
    return VERB + claim.predicate not in claim.value.others


def deeds(claim: Claim) -> list[str]:
    """The keys of the deed: its verb, and the classes of events of which the word tells."""
    return [key for key in claim.value.others if not key.startswith((DOER, NOUN))]


def excluded(one: Claim, other: Claim) -> bool:
    """Whether how far the two have come excludes each other."""
    ways = {one.value.precision, other.value.precision}
    if one.background != other.background:
        return False
    return ways in ({"done", "denied"}, {"done", "ruled out"}, {"done", "planned"}, {"planned", "ruled out"})


def closeness(
    a: Claim,
    b: Claim,
    index: Mapping[str, Sequence[Claim]],
    linked: Linked,
    likeness: Similarity,
) -> float:
    """How surely two claims are of one deed; 0.0 where too little speaks for it."""
    f = features(a, b, index, linked, likeness)
    if f is None or f["thing"] < 0:
        return 0.0
    score = math.fsum(f.values())
    ways = {a.value.precision, b.value.precision}
    by_verb = f["verb"] > OTHER_VERB
    tied = f["thing"] > 0 or f["names"] > 0
    if ways == {"done", "planned"}:
        waits = by_verb and "waits" in (a.value.signal, b.value.signal)
        return score if ((tied and by_verb) or waits or f["names"] > 0) and score >= STILL_TO_COME else 0.0
    if not by_verb and f["names"] <= 0:
        return 0.0
    if not tied and bool(things(a)) != bool(things(b)) and f["cosine"] < UNTIED and not of_noun(a) | of_noun(b):
        return 0.0
    return score if score >= (BY_VERB if by_verb else BY_CLASS) else 0.0


def features(
    a: Claim,
    b: Claim,
    index: Mapping[str, Sequence[Claim]],
    linked: Linked,
    likeness: Similarity,
) -> dict[str, float] | None:
    """What speaks for one deed, or None where names tell two apart."""
    named = _names(a, b, linked)
    if named is None:
        return None
    shared = set(deeds(a)) & set(deeds(b))
    told = SAME_VERB if any(k.startswith(VERB) for k in shared) else OTHER_VERB
    if told == OTHER_VERB and shared & sure() and not light(a) | light(b):
        told = SURE
    thing, doer = _parties(a, b)
    return {
        "verb": told,
        "rare": 0.1 * max(1.0 / (len(index[k]) - 1) for k in shared),
        "names": named,
        "thing": thing,
        "doer": doer,
        "around": min(0.2, 0.02 * sum(likeness.weight(w) for w in a.words & b.words)),
        "cosine": 0.4 * likeness.cosine((a.source, a.passage), (b.source, b.passage)),
    }


def _names(a: Claim, b: Claim, linked: Linked) -> float | None:
    """What the names of whom it is done to and of the doers say; None where they differ."""
    done_to = [{k for k in c.subject if k in c.entities} for c in (a, b)]
    doers = [
        {linked.get((c.source, k), k) for key in c.value.others if key.startswith(DOER) for k in (key[len(DOER) :],)}
        for c in (a, b)
    ]
    if any(x and y and not x & y for x, y in (done_to, doers)):
        return None
    return 0.12 * bool(done_to[0] & done_to[1]) + 0.12 * bool(doers[0] & doers[1])


def _parties(a: Claim, b: Claim) -> tuple[float, float]:
    """What the nouns of whom it is done to and of the doers say: less than nothing where they differ."""
    heads, doers = [things(c) for c in (a, b)], [_doers(c) for c in (a, b)]
    alike, same = _alike(*heads), _alike(*doers)
    alone = bool(doers[0] and doers[1] and not same and not heads[0] and not heads[1])
    thing = 0.25 * alike if alike else -0.12 if (heads[0] and heads[1]) or alone else 0.0
    return thing, 0.1 * same if same else -0.05 if doers[0] and doers[1] else 0.0


def _doers(claim: Claim) -> list[str]:
    return [k[len(NOUN) :] for k in claim.value.others if k.startswith(NOUN)]


def _alike(mine: Sequence[str], theirs: Sequence[str]) -> float:
    return max((thing_likeness(x, y) for x in mine for y in theirs), default=0.0)
