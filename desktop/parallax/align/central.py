"""What a case is about: the classes of happening that most reports tell of at their beginning."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from parallax import lexicon
from parallax.align.meanings import meaning, wide
from parallax.extract.clause import HAPPENING, fold
from parallax.language import Sentence
from parallax.model import Claim

# A report tells in its first passages what it is about.
LEAD = 5
# So many classes at most, each told at the beginning of so many of the reports.
MOST, SHARE = 3, 0.6
# Verbs by which people and bodies do what they always do: no event.
NO_EVENT = frozenset({"speak", "inform", "control", "secure", "employ", "reside", "own", "know", "believe", "measure"})


def about(sentences: Sequence[Sentence]) -> frozenset[str]:
    """The classes of happening that the case is about, and what merely "happens"; ``sentences`` are of all sources."""
    first: dict[str, set[str]] = defaultdict(set)
    often: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for sentence in sentences:
        source = sentence.passage.source
        told = told_frames(sentence)
        often.update(told)
        if seen[source] < LEAD:
            for frame in told:
                first[frame].add(source)
        seen[source] += 1
    enough = max(2.0, SHARE * len(seen))
    found = [frame for frame, sources in first.items() if len(sources) >= enough]
    found.sort(key=lambda frame: (-len(first[frame]) * often[frame], frame))
    return frozenset({*found[:MOST], HAPPENING})


def told_frames(sentence: Sentence) -> frozenset[str]:
    """The likeliest classes of happening of a sentence's verbs and nouns."""
    found = {lexicon.frame_of(fold(t.lemma), t.pos) for t in sentence.tokens if t.pos in ("VERB", "NOUN")}
    return frozenset(found) - wide() - NO_EVENT - {""}


def is_central(claim: Claim, frames: frozenset[str]) -> bool:
    """Whether a claim tells of what the case is about: in a word of its class, or that "it happened"."""
    told = meaning(claim.subject).frames | {claim.frame}
    return not claim.background and not told.isdisjoint(frames)
