"""Who did one deed by two reports (slot "doer"): doers that cannot be one, of a deed of which a story has one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from parallax import lexicon
from parallax.align.closeness import closeness
from parallax.align.entities import NameKey, person
from parallax.align.events.likeness import alike, weights
from parallax.align.meanings import in_common
from parallax.align.neighbours import neighbours, within_reach
from parallax.align.similarity import Similarity
from parallax.extract.doers import CLASS, DOER, NOUN, SINGLED, SORT, TABLE, WHO
from parallax.extract.events.classes import kin
from parallax.extract.gazetteer import related
from parallax.lexicon.doers import deeds, two_sorts
from parallax.model import Claim, Pair

CLOSE_ENOUGH = 0.5
# Pairs as sure as this are as sure as the surest.
TIE = 0.05
# A sentence that singles its doer out is set against one as like it as this, whatever the deed is called.
ALIKE = 0.2
LEAD = 5
Names = Mapping[NameKey, str]


def tagged(claim: Claim, tag: str) -> frozenset[str]:
    """What a doer is told to be under one tag: names, sorts, nouns, classes of the deed."""
    return _tagged(claim.value.others, tag)


@lru_cache(maxsize=16384)
def _tagged(others: tuple[str, ...], tag: str) -> frozenset[str]:
    return frozenset(o.removeprefix(tag) for o in others if o.startswith(tag))


def one_deed(a: Claim, b: Claim) -> str:
    """How two claims can tell of one deed: by its class, by two classes that reports use for one, or "" not at all."""
    mine, theirs = tagged(a, CLASS), tagged(b, CLASS)
    if mine & theirs:
        return "class"
    return "kin" if any(not kin(x, TABLE).isdisjoint(theirs) for x in mine) else ""


def rivals(a: Claim, b: Claim, names: Names) -> bool:
    """Whether two doers cannot both be right: by name, by sort, or because one is denied."""
    mine, theirs = (_keys(c, names) for c in (a, b))
    if a.negated != b.negated:
        return one_doer(a, b, names)
    if a.negated or mine & theirs:
        return False
    if a.value.unit == b.value.unit == "person" and mine and theirs:
        if not all(" " in min(keys, key=len) or tagged(c, SORT) for keys, c in ((mine, a), (theirs, b))):
            return False  # a single word that nobody is told to be may name anything
        words = [{w for key in keys for w in key.split()} for keys in (mine, theirs)]
        return words[0].isdisjoint(words[1]) and not any(
            person(x).sound == person(y).sound for x in mine for y in theirs
        )
    sorts, others = tagged(a, SORT), tagged(b, SORT)
    if a.value.unit == b.value.unit == "place":
        return bool(tagged(a, CLASS) & tagged(b, CLASS) & deeds("state")) and not any(
            related(x, y) for x in mine for y in theirs
        )
    if sorts and others:
        return all(two_sorts(x, y) for x in sorts for y in others)
    return False


def _keys(claim: Claim, names: Names) -> frozenset[str]:
    return frozenset(names.get((claim.source, key), key) for key in tagged(claim, WHO))


def one_doer(a: Claim, b: Claim, names: Names) -> bool:
    """Whether two doers may be one."""
    if _keys(a, names) & _keys(b, names):
        return True
    if tagged(a, SORT) & tagged(b, SORT):
        return not (a.value.unit == b.value.unit == "person")
    return bool(tagged(a, NOUN) & tagged(b, NOUN))


def pairs(claims: Sequence[Claim], names: Names, likeness: Similarity, paired: Iterable[Pair] = ()) -> Iterator[Pair]:
    """Pairs of doers of one deed in two reports who cannot both be right, each the other's best; none for two passages
    of which doers are ``paired`` already."""
    done = {frozenset((c.source, c.passage) for c in (p.a, p.b)) for p in paired if _judged(p)}
    for mine, theirs in neighbours(c for c in claims if c.slot == DOER):
        held = _Held(mine, theirs, names, likeness)
        met = ((mine[i], theirs[j]) for i, j in within_reach(mine, theirs, likeness))
        found = [Pair(a, b, round(score, 6)) for a, b in met if (score := held.score(a, b)) >= CLOSE_ENOUGH]
        top: defaultdict[Claim, float] = defaultdict(float)
        for p in found:
            top[p.a], top[p.b] = max(top[p.a], p.closeness), max(top[p.b], p.closeness)
        best = (p for p in found if p.closeness + TIE >= max(top[p.a], top[p.b]))
        yield from (p for p in best if frozenset((c.source, c.passage) for c in (p.a, p.b)) not in done)


def _judged(pair: Pair) -> bool:
    """Whether two claims of slot "agent" are both of people, or both of none."""
    units = {pair.a.value.unit, pair.b.value.unit}
    return len(units) == 1 or not units & {"person", "place"}


class _Held:
    """What is known of the doers of two reports: how many each tells of for a deed."""

    def __init__(self, mine: Sequence[Claim], theirs: Sequence[Claim], names: Names, likeness: Similarity) -> None:
        self.names, self.likeness = names, likeness
        self.number: Counter[tuple[str, str]] = Counter()
        for side in (mine, theirs):
            told = {(c.source, deed, c.value.norm) for c in side for deed in tagged(c, CLASS)}
            self.number.update((source, deed) for source, deed, _ in told)

    def score(self, a: Claim, b: Claim) -> float:
        """How surely two doers that cannot both be right did one deed, 0 where nothing is against both."""
        how = one_deed(a, b)
        singled = SINGLED in a.words or SINGLED in b.words
        if not (how or singled) or a.background != b.background or not rivals(a, b, self.names):
            return 0.0
        found = self.features(a, b)
        same = bool(found["patient"] or found["like_patient"])
        if not how and not (same or found["cosine"] >= ALIKE):
            return 0.0
        joint = tagged(a, CLASS) & tagged(b, CLASS)
        if how == "class" and joint <= deeds("weak") and not (singled or same):
            return 0.0
        people = a.value.unit == b.value.unit == "person"
        if how == "class" and joint <= deeds("person") and not people and a.negated == b.negated:
            return 0.0
        return closeness(found, weights("doer"))

    def features(self, a: Claim, b: Claim) -> dict[str, float]:
        """Named features of two doers, each 0..1."""
        joint = tagged(a, CLASS) & tagged(b, CLASS)
        most = [max(self.number[c.source, deed] for c in (a, b)) for deed in joint]
        return {**features(a, b, self.likeness), "rare": 1 / min(most, default=10)}


def features(a: Claim, b: Claim, likeness: Similarity) -> dict[str, float]:
    """Named features of two doers and their deeds, each 0..1."""
    own = {w for c in (a, b) for w in (*c.value.norm.split(), c.value.norm)}
    mine, theirs = a.subject - own, b.subject - own
    same = bool(mine & theirs)
    like = not same and any(alike(x, y) for x in mine for y in theirs)
    how = one_deed(a, b)
    return {
        "bias": 1.0,
        "denied": float(a.negated != b.negated),
        "class": float(how == "class"),
        "kin": float(how == "kin"),
        "verb": float(a.predicate == b.predicate or lexicon.synonymous(a.predicate, b.predicate, "VERB")),
        "same_patient": likeness.shared(mine, theirs) if same else 0.0,
        "patient": float(same),
        "like_patient": float(like),
        "other_patient": float(bool(mine) and bool(theirs) and not same and not like),
        "telling": in_common(a.words - {SINGLED}, b.words - {SINGLED}, likeness)[1],
        "cosine": likeness.cosine((a.source, a.passage), (b.source, b.passage)),
        "singled": float(SINGLED in a.words or SINGLED in b.words),
        "background": float(a.background != b.background),
        "modality": float(a.modality != b.modality),
        "named": float(a.value.unit == b.value.unit == "person"),
        "lead": float(a.passage < LEAD and b.passage < LEAD),
    }
