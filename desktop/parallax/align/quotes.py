"""The same utterance across reports: exact, reworded, translated, quoted here and paraphrased there.

Utterances that share rare words are candidates; a pair stays when each is the other's best in its source. Likeness is
the idf-weighted overlap of content words (synonyms and opposites count nearly as much as the word itself: a
translation changes both) together with the longest common subsequence of all words.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from parallax.align.spanning import spanning
from parallax.align.speakers import Speakers
from parallax.align.wordings import alike, differences
from parallax.extract.quotes import NAMED
from parallax.model import Claim, Pair

# Two utterances of one speaker are held to be one from here on; where a speaker is unknown more must speak for it.
LIKE_ENOUGH = 0.42
LIKE_ENOUGH_UNNAMED = 0.68
# From here on the words are so nearly the same that two speakers cannot both have found them.
SAME_WORDS = 0.85
FEWEST_FOR_SPEAKERS = 5
# So many words with meaning, all of them shared, are one utterance whatever stands between them.
FEWEST_STEMS = 3
# A shorter one is a phrase that anybody may use again.
FEWEST_WORDS = 5
# What two quotations must share where they are not like enough as a whole.
LOOSE_ORDER, LOOSE_COVERED, MANY_SHARED, ONE_FRAME, LEAST_SHARED, NEARLY_ALL = 0.25, 0.3, 2, 0.6, 0.5, 0.75
# Words in common that stand in no common order are a common subject, not a common utterance.
LEAST_ORDER = 0.2
# A run of words that both have, word for word, speaks for one utterance: so much a word from the third to the sixth.
RUN_BONUS = 0.03
LONG_RUN = 6
# Candidates of one utterance, however many reports there are: the work grows with the text, not with its square.
MOST_CANDIDATES = 40
COMMON = 60
FEW_QUOTED = 30


@dataclass(frozen=True, slots=True)
class Utterance:
    """A claim of type ``quote`` made ready to compare: its words in order and its content stems."""

    claim: Claim
    words: tuple[str, ...]
    stems: frozenset[str]


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Pairs of claims of types ``quote`` and ``attribution`` about one utterance, in the order of the claims.

    ``claims`` are those of all sources, speakers already linked across sources. Two claims of type ``quote`` are paired
    when one speaker (or an unnamed one) may have said both; attributions (slot "speaker") when the words are the same
    and two named speakers are not; venues when both reports quote one utterance of the speaker.
    """
    yield from spanning(_pairs(claims))


def _pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    spoken = [Utterance(c, tuple(c.value.norm.split()), c.subject) for c in claims if c.slot == "words"]
    attributed = {
        (c.source, c.passage, c.words, c.subject): c for c in claims if c.type == "attribution" and c.slot == "speaker"
    }
    people = Speakers.of(attributed.values())
    matched: set[tuple[str, str, str]] = set()
    parted: list[Pair] = []
    for a, b, likeness in _best_matches(spoken, people):
        relation = people.compared(a.claim.speaker, b.claim.speaker)
        if relation != "other" or not _same_words(a, b, likeness):
            yield Pair(a.claim, b.claim, round(likeness, 6))
            if relation == "same":
                matched.add((a.claim.source, b.claim.source, a.claim.speaker))
            continue
        one, other = (attributed.get((u.claim.source, u.claim.passage, u.claim.words, u.claim.subject)) for u in (a, b))
        if one is not None and other is not None:
            parted.append(Pair(one, other, round(likeness, 6)))
    yield from _whole(parted)
    yield from _venues(claims, matched)


def _whole(parted: Sequence[Pair]) -> Iterator[Pair]:
    """One pair for a quotation that runs over several sentences: in each source the claim that shows the speaker."""
    runs: list[list[Pair]] = []
    for pair in parted:
        near = runs[-1][-1] if runs else None
        if near is not None and all(_goes_on(x, y) for x, y in ((near.a, pair.a), (near.b, pair.b))):
            runs[-1].append(pair)
        else:
            runs.append([pair])
    for run in runs:
        a = max((p.a for p in run), key=lambda c: c.value.signal == NAMED)
        b = max((p.b for p in run), key=lambda c: c.value.signal == NAMED)
        yield Pair(a, b, max(p.closeness for p in run))


def _goes_on(a: Claim, b: Claim) -> bool:
    return a.source == b.source and a.speaker == b.speaker and 0 <= b.passage - a.passage <= 1


def _best_matches(spoken: Sequence[Utterance], people: Speakers) -> Iterator[tuple[Utterance, Utterance, float]]:
    """Mutually best matches across sources, in order."""
    index = Index(spoken)
    best: dict[tuple[int, str], float] = {}
    found: list[tuple[int, int, float]] = []
    for i, j in index.candidates():
        a, b = spoken[i], spoken[j]
        relation = people.compared(a.claim.speaker, b.claim.speaker)
        likeness = index.likeness(a, b)
        if relation == "other" and not _same_words(a, b, likeness):
            likeness = 0.0
        if likeness < (LIKE_ENOUGH if relation != "unknown" else LIKE_ENOUGH_UNNAMED):
            likeness = _close_enough(index.measures(a, b), relation) if quoted(a) and quoted(b) else 0.0
        if not likeness:
            continue
        found.append((i, j, likeness))
        for mine, other in ((i, b.claim.source), (j, a.claim.source)):
            best[mine, other] = max(likeness, best.get((mine, other), 0.0))
    for i, j, likeness in sorted(found):
        a, b = spoken[i], spoken[j]
        if likeness >= best[i, b.claim.source] and likeness >= best[j, a.claim.source]:
            yield a, b, likeness


def quoted(utterance: Utterance) -> bool:
    """Whether the words stand inside quotation marks."""
    return utterance.claim.value.unit == "direct"


def _close_enough(measured: Measures, relation: str) -> float:
    """How like two quotations are that share little: of one speaker nearly anything that they share will do."""
    covered, count, order = measured
    fits = order >= ONE_FRAME or (count and order >= LOOSE_ORDER and covered >= LOOSE_COVERED)
    if relation == "unknown":
        fits = fits and count and (order >= ONE_FRAME or count >= MANY_SHARED)
    elif relation == "other":  # a pronoun may have been taken for somebody else
        fits = count and order >= NEARLY_ALL
    return LIKE_ENOUGH * (covered + order) / 2 if fits and covered + order >= LEAST_SHARED else 0.0


def _same_words(a: Utterance, b: Utterance, likeness: float) -> bool:
    if not (quoted(a) and quoted(b)):
        return False
    if len(a.stems) >= FEWEST_STEMS and a.stems == b.stems:  # all that is said, in another frame
        return True
    if likeness < SAME_WORDS:
        return False
    return a.words == b.words or min(len(a.words), len(b.words)) >= FEWEST_FOR_SPEAKERS


class Measures(NamedTuple):
    """What two utterances share: the weight of content words, their number, and words in common order."""

    covered: float
    shared: int
    order: float


class Index:
    """Utterances by their content stems, with the stems' rarity."""

    def __init__(self, spoken: Sequence[Utterance]) -> None:
        self.spoken = spoken
        self.postings: dict[str, list[int]] = defaultdict(list)
        for n, utterance in enumerate(spoken):
            for stem in sorted(utterance.stems):
                self.postings[stem].append(n)
        size = len(spoken)
        self.idf = {stem: math.log((1 + size) / len(rows)) + 0.5 for stem, rows in self.postings.items()}

    def candidates(self) -> Iterator[tuple[int, int]]:
        """Pairs of utterances of two sources that share stems, each once, the rarest stems first, boundedly many.

        What one speaker says within quotation marks is laid beside all that the other sources quote of that speaker.
        """
        seen: set[tuple[int, int]] = set()
        by_speaker: dict[str, list[int]] = defaultdict(list)
        for n, utterance in enumerate(self.spoken):
            if utterance.claim.speaker and quoted(utterance):
                by_speaker[utterance.claim.speaker.rpartition(" ")[2]].append(n)
        for rows in by_speaker.values():
            for i, j in combinations(rows[:FEW_QUOTED], 2):
                if self.spoken[i].claim.source != self.spoken[j].claim.source:
                    seen.add((i, j))
                    yield i, j
        for n, utterance in enumerate(self.spoken):
            score: dict[int, float] = defaultdict(float)
            for stem in utterance.stems:
                rows = self.postings[stem]
                for m in rows if len(rows) <= COMMON else ():
                    if self.spoken[m].claim.source != utterance.claim.source:
                        score[m] += self.idf[stem]
            for m, _ in sorted(score.items(), key=lambda item: (-item[1], item[0]))[:MOST_CANDIDATES]:
                pair = (n, m) if n < m else (m, n)
                if pair not in seen:
                    seen.add(pair)
                    yield pair

    def likeness(self, a: Utterance, b: Utterance) -> float:
        """0..1: how surely two utterances are one (one speaker taken for granted)."""
        if not a.stems or not b.stems:
            return 0.0
        covered, count, order = self.measures(a, b)
        if min(len(a.words), len(b.words)) < FEWEST_WORDS and a.words != b.words:
            return 0.0
        if order < LEAST_ORDER or (count < 2 and order < LIKE_ENOUGH):
            return 0.0
        run = max(
            (len(c.a) for c in differences(a.claim.value.norm, b.claim.value.norm) if c.kind == "same"), default=0
        )
        return min(1.0, 0.65 * covered + 0.35 * order + RUN_BONUS * max(0, min(run, LONG_RUN) - 2))

    def measures(self, a: Utterance, b: Utterance) -> Measures:
        """The share of the shorter one's content words that the other has, their number, and the order in common."""
        from rapidfuzz.distance import Indel

        if not a.stems or not b.stems:
            return Measures(0.0, 0, 0.0)
        return Measures(*self._covered(a.stems, b.stems), Indel.normalized_similarity(a.words, b.words))

    def _covered(self, a: frozenset[str], b: frozenset[str]) -> tuple[float, int]:
        """Share of the weight of the shorter utterance's stems that the longer one has too, and how many those are."""
        small, large = (a, b) if self._weight(a) <= self._weight(b) else (b, a)
        got, count = 0.0, 0
        for stem in small:
            likeness = 1.0 if stem in large else max(map(alike, [stem] * len(large), large))
            got += self.idf[stem] * likeness
            count += likeness > 0
        return got / self._weight(small), count

    def _weight(self, stems: frozenset[str]) -> float:
        return math.fsum(self.idf[stem] for stem in stems)


def _venues(claims: Sequence[Claim], matched: set[tuple[str, str, str]]) -> Iterator[Pair]:
    """Where a speaker is said to have spoken, for reports that quote one utterance and give one venue each."""
    by_speaker: dict[tuple[str, str], dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        if claim.type == "attribution" and claim.slot == "venue" and claim.value.precision == "name":
            by_speaker[claim.source, claim.speaker].setdefault(claim.value.norm, claim)
    for a, b, speaker in sorted(matched):
        one, other = by_speaker.get((a, speaker), {}), by_speaker.get((b, speaker), {})
        if len(one) == len(other) == 1:
            yield Pair(next(iter(one.values())), next(iter(other.values())), 0.6)
