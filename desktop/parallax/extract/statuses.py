"""What is done, planned, under way, undone or denied: claims of type ``status``.

A claim of slot "state" says how far a thing has come: the value's norm is the rung and the word ("done sign", "planned
open", "denied close"), its ``others`` are the word's classes: "frame:close", "access:closed=0" (ladder, rung, level).
``low`` is the report's date and ``high`` the end of the time that the sentence gives (minutes since 0001-01-01, None
where unknown). The subject is the thing: the lemma of its head noun, what tells it from others of its kind ("+second")
and the keys of the names in it, which are also its ``entities``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, stems
from parallax.extract.report import Report
from parallax.extract.rungs import rung
from parallax.extract.state_words import THINGS, child, state_at
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

# Words that describe a thing stand within so many tokens of its noun.
WIDEST_THING = 12
# A phrase that says the state is shown so many words long.
PHRASE = 4


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every word that tells the state of a named or described thing."""
    for sentence in report.sentences:
        named = report.mentions.get(sentence.passage.number, ())
        published = minutes(sentence.passage.published)
        for token in sentence.tokens:
            word, tags, thing = state_at(sentence, token)
            if thing >= 0:
                claim = _claim(sentence, token, word, tags, thing, named)
                yield replace(claim, value=replace(claim.value, low=published, high=only_time(sentence, report)))


def minutes(day: str) -> float | None:
    """The start of an ISO date in minutes since 0001-01-01, None where there is none."""
    return (date.fromisoformat(day[:10]).toordinal() - 1) * 1440.0 if day else None


def only_time(sentence: Sentence, report: Report) -> float | None:
    """The end of the only time that the sentence gives."""
    times = [t for t in report.times.get(sentence.passage.number, ()) if t.type in ("DATE", "TIME")]
    return times[0].latest if len(times) == 1 else None


def _claim(
    sentence: Sentence, token: Token, word: str, tags: tuple[str, ...], thing: int, named: Sequence[Mention]
) -> Claim:
    how_far = rung(sentence, token)
    first, last = _stretch(sentence, token, thing)
    keys = _names(sentence, thing, named)
    if any(sentence.tokens[c].text.lower() == "no" for c in sentence.children[thing]):
        tags = (*tags, "none")
    lasting = "still" if _lasts(sentence, token) else ""
    value = Value(f"{how_far} {word}", unit="state", precision=how_far, others=tags, signal=lasting)
    claim = make_claim(
        sentence, first, last, "status", "state", value,
        subject=[*_heads(sentence, thing), *modifiers(sentence, thing), *keys], at=token.i,
    )  # fmt: skip
    around = stems(sentence.tokens[i] for i in sentence.subtree(thing) if abs(i - thing) <= WIDEST_THING)
    return replace(
        claim, predicate=word, entities=frozenset(keys), negated=how_far == "denied", words=claim.words | around
    )


def _lasts(sentence: Sentence, token: Token) -> bool:
    """Whether the state is said to last up to the report: "remains in service", "is still open"."""
    verb = token if token.pos in ("VERB", "AUX") else sentence.tokens[token.head]
    near = {fold(verb.lemma), *(sentence.tokens[c].text.lower() for c in sentence.children[verb.i])}
    return bool(near & lexicon.words("status", "lasting"))


def _heads(sentence: Sentence, thing: int) -> list[str]:
    """The thing's noun, and those joined to it ("a trade, customs and border authority" is parsed as three things)."""
    tokens = sentence.tokens
    heads, last = [thing], thing
    for _ in range(4):
        last = child(sentence, last, ("conj",))
        if last < 0 or tokens[last].pos not in THINGS:
            break
        heads.append(last)
    if fold(tokens[thing].lemma) in lexicon.words("status", "hollow"):
        heads += [c for c in sentence.children[thing] if tokens[c].dep == "compound" and tokens[c].pos == "NOUN"]
    return [fold(tokens[i].lemma) for i in heads]


def modifiers(sentence: Sentence, thing: int) -> list[str]:
    """What tells a thing from others of its kind: "second", "labour", as stems with a "+" before them."""
    below = [sentence.tokens[c] for c in sentence.children[thing]]
    telling = [t for t in below if t.dep in ("compound", "amod", "nummod", "nmod") and t.tag not in ("VBN", "VBG")]
    telling += [t for t in below if t.dep == "det" and t.lower_is(lexicon.words("status", "ordinals"))]
    return ["+" + fold(t.lemma) for t in telling]


def _names(sentence: Sentence, thing: int, named: Sequence[Mention]) -> list[str]:
    inside = sentence.subtree(thing)
    spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in inside if abs(i - thing) <= 6]
    return sorted({m.key for m in named if any(m.span.start < e and s < m.span.end for s, e in spans)})


def _stretch(sentence: Sentence, token: Token, thing: int) -> tuple[int, int]:
    """First and last token of the words that say it: the verb group with its negation, and the thing if it is near."""
    own = [
        c for c in sentence.children[token.i] if sentence.tokens[c].dep in ("aux", "auxpass", "neg", "prt", "advmod")
    ]
    group = [token.i, *(c for c in own if abs(c - token.i) <= 4)]
    if token.pos != "VERB" and token.dep != "amod":
        group.append(token.head)
    if token.pos in ("ADP", "ADV"):
        group.append(max(sentence.subtree(token.i)[:PHRASE]))
    if abs(thing - token.i) <= 8:
        group.append(thing)
    return min(group), max(group)
