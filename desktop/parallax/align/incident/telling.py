"""How surely a claim tells of the event that the case is about: by its own words, by what answered the event, by the
sentence around it. What is told of another deed is left out: what was said, charged, mourned."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from parallax import lexicon
from parallax.align.central import told_frames
from parallax.align.closeness import kindred_frames
from parallax.extract.clause import HAPPENING, fold
from parallax.extract.dates import AHEAD
from parallax.extract.report import Report
from parallax.model import Claim

# How surely a claim is of the event: its clause tells of it or says that it happened, tells how it was answered, the
# sentence around the clause tells of it, a sentence beside that; it says only that something was so.
TOLD, ANSWERED, AROUND, BESIDE, IS = 1.0, 0.8, 0.6, 0.45, 0.35
# What comes of it may be later.
LATER = 0.35
# What speaks for it besides: a time by the clock, a place among the first passages.
BY_CLOCK, EARLY, FIRST = 0.2, 0.2, 4
MINUTE = "minute"
# A time so few words behind a word of saying is when it was said: "police said early Tuesday".
SAID_NEAR = 3
SAYING = frozenset({"speak", "inform", "publish"})


class Telling:
    """The reports of one case, and which of their claims are of its event; of none, where it is not a sudden one."""

    def __init__(self, reports: Sequence[Report], about: Collection[str]) -> None:
        own = frozenset(about) & words("sudden")
        self.own = own | words("outcomes") if own else own
        self.scene = self.own | {f for pair in kindred_frames() if pair & own for f in pair} - words("aftermath")
        self._sentences = {(s.passage.source, s.passage.number): s for r in reports for s in r.sentences}
        self._first = {r.source.sigil: r.sentences[0].passage.number for r in reports if r.sentences}
        self._telling: dict[tuple[str, int], bool] = {}

    def sure(self, claim: Claim) -> float:
        """0..1.4: how surely a claim's time, number or place is that of the event; 0 for what is told of another."""
        if not self.scene or claim.background or claim.negated or claim.value.signal == "since":
            return 0.0
        if claim.modality != "asserted" and AHEAD in claim.words:
            return 0.0
        score = self._kind(claim)
        if not score:
            return 0.0
        by_clock = claim.value.precision in (MINUTE, "hour")
        early = claim.passage - self._first.get(claim.source, 0) < FIRST
        return score + BY_CLOCK * by_clock + EARLY * early

    def tells(self, claim: Claim) -> bool:
        """Whether the sentence of a claim tells of the event in some word."""
        return not claim.background and self._tells(claim)

    def definite(self, claim: Claim) -> bool:
        """Whether "the" stands before the words of a claim."""
        sentence = self._sentences.get((claim.source, claim.passage))
        before = [t for t in sentence.tokens if t.end <= claim.span.start] if sentence is not None else []
        return bool(before) and before[-1].text.lower() == "the"

    def _kind(self, claim: Claim) -> float:
        deed, of = verb_frames(claim.predicate), noun_frames(claim.subject)
        told = deed | {claim.frame} - {HAPPENING}
        if claim.subject & words("afterwards"):
            return 0.0
        reported = claim.predicate in words("reporting")
        if not of.isdisjoint(self.own):
            return TOLD - LATER * (claim.predicate in words("later"))
        if not told.isdisjoint(self.own):
            return 0.0 if reported else TOLD - LATER * (claim.predicate in words("later"))
        if claim.predicate in words("answers"):
            return self._answered(claim)
        if claim.predicate in words("findings"):
            return AROUND * self._tells(claim)
        if claim.words & words("afterwards") or deed & words("law"):
            return 0.0
        if reported or deed & SAYING:
            return self._around(claim)
        if not deed.isdisjoint(words("aftermath")):
            return AROUND * (deed <= words("broken_into") and self._tells(claim))
        return self._otherwise(claim, told)

    def _answered(self, claim: Claim) -> float:
        if claim.value.precision == MINUTE or self._tells(claim):
            return ANSWERED
        return BESIDE * self._beside(claim)

    def _otherwise(self, claim: Claim, told: frozenset[str]) -> float:
        """Of a claim whose verb is neither of the event nor of what came after it."""
        if not told.isdisjoint(self.scene):
            return TOLD - LATER
        if claim.subject & words("nouns") or claim.frame in (HAPPENING, "happen"):
            if claim.predicate == "be":
                return AROUND if claim.value.precision == MINUTE and self._tells(claim) else IS
            return TOLD
        if self._tells(claim):
            return self._around(claim)
        by_clock = claim.value.precision == MINUTE and self._beside(claim)
        return BESIDE * (by_clock and not self._said_near(claim))

    def _around(self, claim: Claim) -> float:
        return AROUND * (self._tells(claim) and not self._said_near(claim))

    def _beside(self, claim: Claim) -> bool:
        """Whether the passage before or behind a claim's tells of the event."""
        return self._tells(claim, -1) or self._tells(claim, 1)

    def _tells(self, claim: Claim, step: int = 0) -> bool:
        """Whether the sentence of a claim, or one ``step`` passages on, tells of the event in some word."""
        key = (claim.source, claim.passage + step)
        if key not in self._telling:
            sentence = self._sentences.get(key)
            self._telling[key] = sentence is not None and not self.scene.isdisjoint(told_frames(sentence))
        return self._telling[key]

    def _said_near(self, claim: Claim) -> bool:
        """Whether a time stands right behind a word of saying: "police said Tuesday", "told reporters early Sunday"."""
        tokens = self._sentences[claim.source, claim.passage].tokens
        at = next((t.i for t in tokens if t.end > claim.span.start), 0)
        verbs = (fold(t.lemma) for t in tokens[max(0, at - SAID_NEAR) : at] if t.pos == "VERB")
        return any(verb in words("reporting") or verb_frames(verb) & SAYING for verb in verbs)


@cache
def words(name: str) -> frozenset[str]:
    """One table of the lexicon of events."""
    return lexicon.words("events", name)


@cache
def verb_frames(verb: str) -> frozenset[str]:
    """The likeliest class of happening of a verb."""
    return frozenset(lexicon.frames_of(verb, "VERB")[:1]) if verb else frozenset()


def noun_frames(nouns: frozenset[str]) -> frozenset[str]:
    """The likeliest classes of happening of nouns."""
    return frozenset(lexicon.frame_of(noun, "NOUN") for noun in nouns) - {""}
