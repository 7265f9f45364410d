"""Where things happened: "arrested at the airport", "will sit in Graz" (slots "where" and "seat")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parallax import lexicon
from parallax.extract.clause import HAPPENING, clause_at, fold, make_claim, stems
from parallax.extract.gazetteer import is_place
from parallax.extract.namewords import words as name_words
from parallax.extract.report import Report
from parallax.extract.scenes import frames, words
from parallax.extract.sitekinds import kind_of
from parallax.extract.sitekinds import words as site_words
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

BUILT = frozenset({"structure", "vessel", "aircraft", "landform"})
MODIFIERS = frozenset({"compound", "amod", "nmod"})
PARTIES = frozenset({"nsubj", "nsubjpass", "dobj", "obj", "attr"})
CHAINED = frozenset({"relcl", "acl", "advcl", "conj", "xcomp"})
LONGEST = 8
# What makes "to" say where and not whither.
IN_TOWN = frozenset({"in", "near", "outside", "of"})
NEXT = frozenset({"close", "next", "adjacent", "near"})
SEAT = "seat"


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type place, slots "where" and "seat": value the place, subject what was done there to whom."""
    prepositions, elsewhere = words("prepositions"), words("elsewhere")
    for sentence in report.sentences:
        mentions = report.mentions.get(sentence.passage.number, ())
        for token in sentence.tokens:
            above = sentence.tokens[token.head]
            if token.dep == "attr" and _seated(sentence, above.i):
                yield from _seats(sentence, token, mentions)
            if token.dep != "pobj" or above.dep == "agent" or above.text.lower() not in prepositions:
                continue
            if above.text.lower() == "to" and sentence.tokens[above.head].lemma not in NEXT:
                continue
            found = _place(sentence, token, mentions)
            if found is None:
                continue
            claim = _of_subject(sentence, _claim(sentence, *found, mentions), token)
            if _sits(sentence, token, mentions):
                yield replace(claim, slot=SEAT, frame=SEAT, negated=_denied(sentence, found[0]))
            elif claim.frame not in elsewhere and _scene(claim):
                yield claim


def _scene(claim: Claim) -> bool:
    """Whether a claim says where something happened, and not where somebody was before or after."""
    idle = claim.predicate in ("be", "have") and claim.frame in ("", HAPPENING)
    if idle or claim.predicate in site_words("aftermath", "verbs"):
        return False
    return bool(claim.frame) or claim.value.unit == "named building"


def _place(sentence: Sentence, token: Token, mentions: Sequence[Mention]) -> tuple[Token, Value] | None:
    """The place that a noun behind a preposition names: a named place, or a kind of building with its name."""
    for m in mentions:
        if m.kind == "place" and m.span.start <= token.start < m.span.end:
            value = _named(m, sentence.tokens[token.head].text.lower())
            return None if value is None else (token, value)
    lemma = fold(token.lemma)
    if lemma in site_words("near", "parts") and not _kind(sentence, token, lemma):
        tokens = sentence.tokens
        of = [c for c in sentence.children[token.i] if tokens[c].text == "of"]
        whole = [c for o in of for c in sentence.children[o] if tokens[c].dep == "pobj"]
        if whole:
            return _place(sentence, tokens[whole[0]], mentions)
    value = _built(sentence, token, lemma)
    return None if value is None else (token, value)


def _built(sentence: Sentence, token: Token, lemma: str) -> Value | None:
    """The value of a noun for a building, a room or a vehicle: with its name, its kind, or not at all."""
    if token.pos not in ("NOUN", "PROPN"):
        return None
    beside = _beside(sentence, token)
    kind = _kind(sentence, token, lemma)
    if not kind and not lexicon.kinds_of(lemma) & BUILT:
        return None
    names = [fold(t.text) for t in beside if t.pos == "PROPN" and t.dep == "compound"]
    if not names and not kind and lemma in words("open"):
        return None
    if lemma in name_words("place", "streets"):
        return None
    norm = " ".join([*(n for n in names if n not in kind.split()), kind or lemma])
    return Value(norm, unit="named building" if names else "building", derivation=norm)


def _beside(sentence: Sentence, token: Token) -> list[Token]:
    return [sentence.tokens[c] for c in sentence.children[token.i] if sentence.tokens[c].dep in MODIFIERS]


def _kind(sentence: Sentence, token: Token, lemma: str) -> str:
    """The kind of place that a noun names with the words before it ("engine room"), "" for none."""
    return kind_of(" ".join([*(fold(t.lemma) for t in _beside(sentence, token) if t.i < token.i), lemma]))


def _named(mention: Mention, preposition: str) -> Value | None:
    """A place by its name; a building's is filed with its kind last ("Hotel Astoria": astoria hotel).

    One is "in" a town; what one is "at" and no gazetteer knows is a site of some kind.
    """
    parts = mention.key.split()
    if parts[-1] in name_words("place", "streets"):
        return None
    kinds = [p for p in parts if p in name_words("place", "heads") and lexicon.kinds_of(p) & BUILT]
    if len(parts) > 1 and kinds and parts[0] != "port" and not is_place(mention.key):
        norm = " ".join([*(p for p in parts if p != kinds[-1]), kinds[-1]])
        return Value(norm, unit="named building", derivation=mention.surface)
    town = is_place(mention.key) or preposition in IN_TOWN
    return Value(mention.key, unit="named place" if town else "named site", derivation=mention.surface)


def _claim(sentence: Sentence, token: Token, value: Value, mentions: Sequence[Mention]) -> Claim:
    tokens = sentence.tokens
    verb = clause_at(sentence, token.i).verb
    inside = _parties(sentence, verb)
    subject = stems(tokens[j] for j in inside if j != token.i)
    subject |= {m.key for m in mentions for j in inside if m.span.start <= tokens[j].start < m.span.end}
    phrase = sentence.subtree(token.i)
    first = max(min(token.head, *phrase, token.i), token.i - LONGEST)
    return make_claim(sentence, first, token.i, "place", "where", value, subject=subject - {value.norm}, at=token.i)


def _of_subject(sentence: Sentence, claim: Claim, token: Token) -> Claim:
    """The claim with the frame of an event that is the subject: "fire broke out", "talks were held"."""
    verb = clause_at(sentence, token.i).verb
    subjects = [sentence.tokens[c] for c in sentence.children[verb] if sentence.tokens[c].dep.startswith("nsubj")]
    events = (lexicon.frame_of(fold(t.lemma), "NOUN") for t in subjects if t.pos == "NOUN")
    frame = next((f for f in events if f in frames()), "")
    return replace(claim, frame=frame) if frame else claim


def _parties(sentence: Sentence, verb: int) -> set[int]:
    """The tokens that say who did what to whom, or what was somewhere: also of a clause that leaves its subject out."""
    tokens = sentence.tokens
    parties = [c for c in sentence.children[verb] if tokens[c].dep in PARTIES]
    inside = {j for c in parties for j in sentence.subtree(c)}
    if tokens[verb].dep in ("relcl", "acl"):
        inside.add(tokens[verb].head)
    elif tokens[verb].dep in CHAINED and not any(tokens[c].dep.startswith("nsubj") for c in parties):
        above = [c for c in sentence.children[tokens[verb].head] if tokens[c].dep.startswith("nsubj")]
        inside |= {j for c in above for j in sentence.subtree(c)}
    return inside


def _sits(sentence: Sentence, token: Token, mentions: Sequence[Mention]) -> bool:
    """Whether a body has its place there: "will sit in", "with its seat in", "is headquartered in"."""
    if not any(m.kind == "place" and m.span.start <= token.start < m.span.end for m in mentions):
        return False
    above = sentence.tokens[sentence.tokens[token.head].head]
    lemma = fold(above.lemma)
    if above.pos == "VERB":
        return lemma in site_words("seat", "verbs")
    return lemma in site_words("seat", "nouns")


def _denied(sentence: Sentence, token: Token) -> bool:
    """Whether "not" stands before the place: "in Graz and not in Linz" says where."""
    return any(t.dep == "neg" for t in sentence.tokens[: token.i])


def _seated(sentence: Sentence, verb: int) -> bool:
    """Whether the subject of a verb is a body's seat."""
    subjects = [sentence.tokens[c] for c in sentence.children[verb] if sentence.tokens[c].dep == "nsubj"]
    return any(fold(t.lemma) in site_words("seat", "nouns") for t in subjects)


def _seats(sentence: Sentence, token: Token, mentions: Sequence[Mention]) -> Iterator[Claim]:
    """ "The seat of the council shall be Graz"; "... the town of Graz"."""
    found = _place(sentence, token, mentions)
    if found is not None and found[1].unit == "named place":
        yield replace(_claim(sentence, *found, mentions), slot=SEAT, frame=SEAT)
