"""Checks of utterances: other words, another meaning, another speaker, another hearer.

Direct against direct, every other word counts: a checker must settle what was said. Direct speech against a report of
it differs in words by nature; there only a changed meaning counts (negation, numbers, conditions).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from parallax import lexicon
from parallax.align.wordings import Change, alike, differences
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.extract.clause import NEGATIONS
from parallax.extract.speech import words
from parallax.lexicon.tables import toml
from parallax.model import Claim, Pair

CONTRACTIONS = (
    (re.compile(r"\bcan't\b"), "can not"), (re.compile(r"\bwon't\b"), "will not"), (re.compile(r"n't\b"), " not"),
    (re.compile(r"'ve\b"), " have"), (re.compile(r"'re\b"), " are"), (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'m\b"), " am"), (re.compile(r"\b(it|that|he|she|what|there|who)'s\b"), r"\1 is"),
    (re.compile(r"[-']"), " "),
)  # fmt: skip
# Words that a reporter drops or adds without changing what was said.
FILLERS = frozenset(
    {"a", "an", "the", "that", "and", "well", "so", "just", "very", "really", "of", "course", "you", "know"}
)
# A quotation that goes on for so few words more was cut by the other report.
TAIL = 4
NUMBER = re.compile(r"\d[\d.,]*%?")


def even(text: str) -> str:
    """An utterance with contractions and hyphens opened, so that "we've" is "we have", and numbers in digits."""
    for pattern, written_out in CONTRACTIONS:
        text = pattern.sub(written_out, text)
    return " ".join(figures().get(word, word) for word in text.split())


@check("quote.meaning.v1")
def meaning(pair: Pair, _: Params) -> Judgement | None:
    """A negation, a number or a condition that only one version of an utterance has; one of the two is quoted."""
    if not (quoted(pair.a) or quoted(pair.b)):
        return None
    a, b = even(pair.a.value.norm), even(pair.b.value.norm)
    changes = differences(a, b)
    if _within(changes):
        return None
    found = _numbers(changes) if quoted(pair.a) and quoted(pair.b) else ""
    found = found or _condition(changes, a, b) or _negation(pair, a.split(), b.split(), changes)
    return Judgement("conflict", 0.9, f"{found}: {_both(pair)}") if found else None


@check("quote.rewording.v1")
def rewording(pair: Pair, _: Params) -> Judgement | None:
    """Two quotations of one utterance in other words; one in quotation marks and one reported is only ``wording``."""
    a, b = even(pair.a.value.norm), even(pair.b.value.norm)
    if a == b:
        return Judgement("agree", 1.0, "the same words")
    changes = differences(a, b)
    if not (quoted(pair.a) and quoted(pair.b)):
        return Judgement("wording", 0.5, f"reported in other words: {_both(pair)}")
    if _within(changes):
        if cut := _cut_short(changes) or _beheaded(pair, changes):
            return Judgement("conflict", 0.5, f"'{cut}' only in one: {_both(pair)}")
        return Judgement("precision", 0.5, f"one quotes more of it: {_both(pair)}")
    weighty = [c for c in changes if c.kind != "same" and _content(c)]
    if not weighty:
        small = [c for c in changes if c.kind != "same" and not set(c.a + c.b) <= FILLERS]
        said = "small words differ" if small else "only fillers differ"
        return Judgement("conflict" if small else "wording", 0.5, f"{said}: {_both(pair)}")
    return Judgement("conflict", min(0.9, 0.6 + 0.05 * len(weighty)), f"{described(weighty)}: {_both(pair)}")


def quoted(claim: Claim) -> bool:
    """Whether the claim is a quotation and not reported speech."""
    return claim.value.unit == "direct"


def _within(changes: Sequence[Change]) -> bool:
    """Whether one version only goes on where the other stops: more words at its ends, and none of them the other's."""
    kept = [c for c in changes if c.kind == "same" or not set(c.a + c.b) <= FILLERS]
    ends = {c.kind for c in (*kept[:1], *kept[-1:]) if c.kind != "same"}
    inner = kept[1:-1] if len(kept) > 1 else kept
    return ends in ({"added"}, {"lost"}) and all(c.kind == "same" for c in inner)


def _cut_short(changes: Sequence[Change]) -> str:
    """The few words with which only one version ends, where both begin alike and the rest is long enough."""
    kept = [c for c in changes if c.kind == "same" or not set(c.a + c.b) <= FILLERS]
    if len(kept) < 2 or kept[0].kind != "same" or kept[-1].kind == "same":
        return ""
    end = kept[-1].a + kept[-1].b
    same = sum(len(c.a) for c in kept[:-1])
    return " ".join(end) if len(end) <= TAIL and same >= 2 * len(end) and _content(kept[-1]) else ""


def _beheaded(pair: Pair, changes: Sequence[Change]) -> str:
    """The words before which one version begins its sentence, in the middle of the other's."""
    first = changes[0]
    shorter = pair.a if first.kind == "added" else pair.b
    if first.kind not in ("added", "lost") or set(first.a + first.b) <= FILLERS or not shorter.span.quote[:1].isupper():
        return ""
    longer = pair.b if shorter is pair.a else pair.a
    opening = shorter.span.quote.split()[0].strip(",.").lower()  # in the longer one it is no name, but goes on
    return " ".join(first.a + first.b) if opening in longer.span.quote.split() else ""


@check("attribution.speaker.v1")
def speaker(pair: Pair, _: Params) -> Judgement | None:
    """The same words in the mouths of two people, named or told by their office."""
    a, b = pair.a, pair.b
    if not {a.value.precision, b.value.precision} <= {"person", "office"} or one_name(a.value.norm, b.value.norm):
        return None
    one, other = a.value.norm.title(), b.value.norm.title()
    return Judgement("conflict", 0.95, f"the same words are spoken by {one} in {a.source} and by {other} in {b.source}")


@check("attribution.venue.v1")
def venue(pair: Pair, _: Params) -> Judgement | None:
    """One utterance, spoken to two different outlets."""
    a, b = pair.a, pair.b
    if a.value.precision != "name" or b.value.precision != "name" or one_name(a.value.norm, b.value.norm):
        return None
    return Judgement("conflict", 0.6, f"spoken to {a.span.quote} in {a.source}, to {b.span.quote} in {b.source}")


def one_name(a: str, b: str) -> bool:
    """Whether two keys can name one person or body: they share a word, or one is a spelling of the other."""
    from rapidfuzz.fuzz import ratio

    generic = words("venues", "hearers") | words("venues", "occasions")
    shared = (set(a.split()) & set(b.split())) - generic
    return a == b or bool(shared) or ratio(a, b) >= 80


def described(changes: Iterable[Change]) -> str:
    """The changed words, at most three runs of them: "'house' against 'home', 'only' only in one"."""
    said = []
    for change in list(changes)[:3]:
        lost, added = " ".join(change.a), " ".join(change.b)
        said.append(f"'{lost}' against '{added}'" if lost and added else f"'{added or lost}' only in one")
    return ", ".join(said)


def _both(pair: Pair) -> str:
    return f"{pair.a.source} has \u201c{pair.a.span.quote}\u201d, {pair.b.source} has \u201c{pair.b.span.quote}\u201d"


def _content(change: Change) -> bool:
    stop = lexicon.stopwords()
    light = (stop | words("utterances", "light")) - NEGATIONS - words("utterances", "limits")
    left, right = ([w for w in side if w not in light] for side in (change.a, change.b))
    return not _inflected(left, right) and bool(left or right)


def _inflected(left: list[str], right: list[str]) -> bool:
    """Whether two runs are the same words in other forms or spellings ("attack", "attacks"; "labour", "labor")."""
    return len(left) == len(right) > 0 and all(alike(x, y) == 0.9 or x == y for x, y in zip(left, right, strict=True))


def _numbers(changes: Iterable[Change]) -> str:
    for change in changes:
        left, right = (list(_figures(side)) for side in (change.a, change.b))
        if change.kind == "changed" and left and right and set(left).isdisjoint(right):
            return f"{left[0]} against {right[0]}"
    return ""


def figures() -> Mapping[str, str]:
    """Numbers spelled out, with their digits."""
    found: Mapping[str, str] = toml("speech")["figures"]
    return found


def _figures(run: Iterable[str]) -> Iterator[str]:
    for word in run:
        if NUMBER.fullmatch(word):
            yield word.replace(",", "")


def _condition(changes: Iterable[Change], a: str, b: str) -> str:
    """A word that limits what is said ("unless", "without") in one version, where the other has no such word at all."""
    limits = words("utterances", "limits")
    if bool(limits & set(a.split())) == bool(limits & set(b.split())):
        return ""
    for change in changes:
        for side in (change.a, change.b):
            for n, word in enumerate(side):
                if word in limits and len(side) > n + 1 and (n == 0 or side[n - 1] not in NEGATIONS):
                    return f"'{' '.join(side[n : n + 4])}' only in one version"
    return ""


def _negation(pair: Pair, a: Sequence[str], b: Sequence[str], changes: Iterable[Change]) -> str:
    """An odd number of negations and opposite words between two versions that are otherwise nearly the same."""
    changed = [c for c in changes if c.kind != "same" and _content(c)]
    turned = _negations(a) + _negations(b)
    turned += sum(any(lexicon.opposites(x, y) for y in c.b) for c in changed for x in c.a)
    if turned % 2 and len(changed) <= 2 and pair.closeness >= 0.75:
        return "one version denies what the other says"
    return ""


def _negations(said: Sequence[str]) -> int:
    following = [*said[1:], ""]
    extending = words("utterances", "extending")
    return sum(w in NEGATIONS and after not in extending for w, after in zip(said, following, strict=True))
