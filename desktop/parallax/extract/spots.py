"""Every place that a clause is put at: "in the car park of a restaurant at Graz", "on a yacht" (slot "spot")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract.clause import fold, make_claim
from parallax.extract.gazetteer import is_place
from parallax.extract.realms import TABLE, moves, only_named, realm_of
from parallax.extract.report import Report
from parallax.extract.sitekinds import kind_of
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

SPOT = "spot"
SITE, NAME = "site:", "name:"
MODIFIERS = frozenset({"compound", "amod", "nmod"})
INNER = frozenset({"of", "in", "at", "near", "on", "beside", "outside", "behind", "off"})
LONGEST = 9


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type place, slot "spot": value the site's kind, what it is part of and the names beside it."""
    for sentence in report.sentences:
        mentions = [m for m in report.mentions.get(sentence.passage.number, ()) if m.kind != "person"]
        for token in sentence.tokens:
            if token.dep == "pobj" and token.pos in ("NOUN", "PROPN") and (way := _way(sentence, token)):
                claim = _claim(sentence, token, way, mentions)
                if claim is not None and claim.predicate not in lexicon.words(TABLE, "extract", "after"):
                    yield claim


def _way(sentence: Sentence, token: Token) -> str:
    """Whether a phrase says where, from where or where to: "at", "from", "to", "near", or "" for none of it."""
    above = sentence.tokens[token.head]
    word = above.text.lower()
    if above.dep == "agent" or _inner(sentence, token) or (word in ("by", "at") and moves(fold(token.lemma))):
        return ""
    return next((way for way in ("at", "from", "to", "near") if word in lexicon.words(TABLE, "extract", way)), "")


def _inner(sentence: Sentence, token: Token) -> bool:
    """Whether a phrase only tells of which place another phrase speaks: "the hotel in Graz"."""
    above = sentence.tokens[sentence.tokens[token.head].head]
    return above.dep == "pobj" and above.pos in ("NOUN", "PROPN") and bool(_site(sentence, above))


def _claim(sentence: Sentence, token: Token, way: str, mentions: Sequence[Mention]) -> Claim | None:
    chain = list(_chain(sentence, token))
    sites = [site for t in chain if (site := _site(sentence, t))]
    if not _site(sentence, token) and not _is_part(token):
        sites = []
    tokens = [t for t in chain for t in (t, *_beside(sentence, t))]
    names = {m.key for m in mentions for t in tokens if m.span.start <= t.start < m.span.end and _placed(m)}
    if not sites:
        return None
    others = (*(SITE + s for s in dict.fromkeys(sites)), *(NAME + n for n in sorted(names)))
    last = max(t.i for t in chain if t.i < token.i + LONGEST)
    value = Value(sites[0], unit=way, derivation=sites[0], others=others)
    first = max(token.head, token.i - LONGEST)
    return make_claim(sentence, first, last, "place", SPOT, value, subject=(), at=token.i)


def _is_part(token: Token) -> bool:
    """Whether a noun names a part of a place, or an area around it."""
    return fold(token.lemma) in lexicon.words(TABLE, "extract", "parts")


def _placed(mention: Mention) -> bool:
    """Whether a mention is of a town or a country, and not of a building or a street."""
    if is_place(mention.key):
        return True
    return mention.kind == "place" and not kind_of(mention.key) and not realm_of(mention.key)


def _chain(sentence: Sentence, token: Token) -> Iterator[Token]:
    """The noun and those that it is part of: "the yard", "of a farm", "near Graz"."""
    tokens = sentence.tokens
    yield token
    for c in sentence.children[token.i]:
        if tokens[c].dep == "prep" and tokens[c].text.lower() in INNER:
            for d in sentence.children[c]:
                if tokens[d].dep == "pobj" and d - token.i <= LONGEST:
                    yield from _chain(sentence, tokens[d])
        elif tokens[c].dep == "appos" and c - token.i <= LONGEST:
            yield tokens[c]


def _beside(sentence: Sentence, token: Token) -> list[Token]:
    below = (sentence.tokens[c] for c in sentence.children[token.i])
    return [t for t in below if t.dep in (*MODIFIERS, "poss") and t.i < token.i]


def _site(sentence: Sentence, token: Token) -> str:
    """The kind of place that a noun names with the words before it, "" for none."""
    beside = [t for t in _beside(sentence, token) if t.dep in MODIFIERS]
    before = [fold(t.lemma if t.pos == "NOUN" else t.text) for t in beside]
    if token.pos == "PROPN":  # "the paddle steamer Astrid"
        common = [fold(t.lemma) for t in _beside(sentence, token) if t.dep in MODIFIERS and t.pos == "NOUN"]
        if _known(" ".join(common)):
            return " ".join(common)
    phrase = " ".join([*before, fold(token.lemma)])
    if not before and phrase in lexicon.words(TABLE, "extract", "bare"):
        return ""
    if token.pos != "PROPN":
        return phrase if _known(phrase) else ""
    ends = (phrase, *(" ".join(before[: n + 1]) for n in reversed(range(len(before)))))
    return next((end for end in ends if _known(end) and not only_named(end)), "")


def _known(phrase: str) -> bool:
    return bool(kind_of(phrase) or realm_of(phrase))
