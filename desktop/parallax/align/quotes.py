"""The same utterance across reports: exact, reworded, translated, quoted here and paraphrased there.

Utterances that share rare words are candidates; a pair stays when each is the other's best in its source. Likeness is
the idf-weighted overlap of content words (synonyms and opposites count nearly as much as the word itself: a
translation changes both) together with the longest common subsequence of all words.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from parallax import lexicon
from parallax.align.spanning import spanning
from parallax.model import Claim, Pair

# Two utterances of one speaker are held to be one from here on; where a speaker is unknown more must speak for it.
LIKE_ENOUGH = 0.42
LIKE_ENOUGH_UNNAMED = 0.68
# From here on the words are so nearly the same that two speakers cannot both have found them.
SAME_WORDS = 0.85
FEWEST_FOR_SPEAKERS = 5
# A shorter one is a phrase that anybody may use again.
FEWEST_WORDS = 5
# Words in common that stand in no common order are a common subject, not a common utterance.
LEAST_ORDER = 0.2
# A run of words that both have, word for word, speaks for one utterance: so much a word from the third to the sixth.
RUN_BONUS = 0.03
LONG_RUN = 6
# Candidates of one utterance, however many reports there are: the work grows with the text, not with its square.
MOST_CANDIDATES = 40
COMMON = 60

Difference = Literal["same", "added", "lost", "changed"]


class Change(NamedTuple):
    """A run of words: the same in both, in ``b`` only (added), in ``a`` only (lost), or other words (changed)."""

    kind: Difference
    a: tuple[str, ...]
    b: tuple[str, ...]


def differences(a: str, b: str) -> tuple[Change, ...]:
    """How utterance ``b`` differs from ``a``, word by word, in order; joined, the runs give both back."""
    from cydifflib import SequenceMatcher

    kinds: dict[str, Difference] = {"equal": "same", "insert": "added", "delete": "lost", "replace": "changed"}
    left, right = a.split(), b.split()
    matcher = SequenceMatcher(None, _comparable(left), _comparable(right), autojunk=False)
    return tuple(Change(kinds[tag], tuple(left[i:j]), tuple(right[k:m])) for tag, i, j, k, m in matcher.get_opcodes())


def _comparable(words: Sequence[str]) -> list[str]:
    """Words as they are compared: case and punctuation at the edges do not count."""
    return [w.strip(".,;:!?\"'“”‘’()[]…").lower() or w for w in words]


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
    for a, b, likeness in _best_matches(spoken, people):
        relation = people.compared(a.claim.speaker, b.claim.speaker)
        if relation != "other":
            yield Pair(a.claim, b.claim, round(likeness, 6))
            if relation == "same":
                matched.add((a.claim.source, b.claim.source, a.claim.speaker))
            continue
        one, other = (attributed.get((u.claim.source, u.claim.passage, u.claim.words, u.claim.subject)) for u in (a, b))
        if one is not None and other is not None:
            yield Pair(one, other, round(likeness, 6))
    yield from _venues(claims, matched)


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
            continue
        if likeness < (LIKE_ENOUGH if relation != "unknown" else LIKE_ENOUGH_UNNAMED):
            continue
        found.append((i, j, likeness))
        for mine, other in ((i, b.claim.source), (j, a.claim.source)):
            best[mine, other] = max(likeness, best.get((mine, other), 0.0))
    for i, j, likeness in sorted(found):
        a, b = spoken[i], spoken[j]
        if likeness >= best[i, b.claim.source] and likeness >= best[j, a.claim.source]:
            yield a, b, likeness


def _same_words(a: Utterance, b: Utterance, likeness: float) -> bool:
    both_quoted = a.claim.value.unit == b.claim.value.unit == "direct"
    return both_quoted and likeness >= SAME_WORDS and min(len(a.words), len(b.words)) >= FEWEST_FOR_SPEAKERS


@dataclass(frozen=True, slots=True)
class Speakers:
    """The named people who speak in a case, and who bears a title that only one of them has."""

    named: frozenset[str]
    bearers: Mapping[str, str]

    @classmethod
    def of(cls, attributions: Iterable[Claim]) -> Speakers:
        """Read them from claims of slot "speaker" (``value.others`` are the titles that a report gives the speaker)."""
        people = [c for c in attributions if c.value.precision == "person"]
        titles: dict[str, set[str]] = defaultdict(set)
        for claim in people:
            for title in claim.value.others:
                titles[title].add(claim.speaker)
        single = {title: next(iter(keys)) for title, keys in titles.items() if len(keys) == 1}
        return cls(frozenset(c.speaker for c in people), single)

    def compared(self, a: str, b: str) -> Literal["same", "other", "unknown"]:
        """Whether two speakers are one: "other" only for two different named people."""
        a, b = self.bearers.get(a, a), self.bearers.get(b, b)
        if not a or not b:
            return "unknown"
        if a == b or a.rsplit(maxsplit=1)[-1] == b.rsplit(maxsplit=1)[-1]:
            return "same"
        return "other" if a in self.named and b in self.named else "unknown"


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
        """Pairs of utterances of two sources that share stems, each once, the rarest stems first, boundedly many."""
        seen: set[tuple[int, int]] = set()
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
        from rapidfuzz.distance import Indel

        if not a.stems or not b.stems:
            return 0.0
        order = Indel.normalized_similarity(a.words, b.words)
        covered, count = self._covered(a.stems, b.stems)
        if min(len(a.words), len(b.words)) < FEWEST_WORDS and a.words != b.words:
            return 0.0
        if order < LEAST_ORDER or (count < 2 and order < LIKE_ENOUGH):
            return 0.0
        run = max(
            (len(c.a) for c in differences(a.claim.value.norm, b.claim.value.norm) if c.kind == "same"), default=0
        )
        return min(1.0, 0.65 * covered + 0.35 * order + RUN_BONUS * max(0, min(run, LONG_RUN) - 2))

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


@lru_cache(maxsize=65536)
def alike(x: str, y: str) -> float:
    """How far one stem can stand for another in two versions of an utterance."""
    if x == y:
        return 1.0
    if min(len(x), len(y)) >= 5 and x[:5] == y[:5]:
        return 0.9
    if any(lexicon.synonymous(x, y, pos) for pos in ("VERB", "NOUN", "ADJ")):
        return 0.8
    if lexicon.opposites(x, y) or lexicon.related(x, y):
        return 0.7
    return 0.6 if set(lexicon.frames_of(x)) & set(lexicon.frames_of(y)) else 0.0


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
