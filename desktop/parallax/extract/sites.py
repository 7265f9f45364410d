"""Where things happened: "arrested at the airport", "will sit in Graz" (slot "where")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract.clause import clause_at, fold, make_claim, stems
from parallax.extract.namewords import words as name_words
from parallax.extract.report import Report
from parallax.extract.scenes import words
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

BUILT = frozenset({"structure", "vessel", "vehicle", "aircraft", "landform"})
LONGEST = 8
# What makes "to" say where and not whither.
NEXT = frozenset({"close", "next", "adjacent", "near"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type place, slot "where": value the place, subject what was done there to whom."""
    prepositions, elsewhere = words("prepositions"), words("elsewhere")
    for sentence in report.sentences:
        mentions = report.mentions.get(sentence.passage.number, ())
        for token in sentence.tokens:
            above = sentence.tokens[token.head]
            if token.dep != "pobj" or above.text.lower() not in prepositions:
                continue
            if above.text.lower() == "to" and sentence.tokens[above.head].lemma not in NEXT:
                continue
            value = _place(sentence, token, mentions)
            if value is not None:
                claim = _claim(sentence, token, value, mentions)
                if (claim.frame or value.unit == "named building") and claim.frame not in elsewhere:
                    yield claim


def _place(sentence: Sentence, token: Token, mentions: Sequence[Mention]) -> Value | None:
    """The place that a noun behind a preposition names: a named place, or a kind of building with its name."""
    for m in mentions:
        if m.kind == "place" and m.span.start <= token.start < m.span.end:
            return _named(m)
    lemma = fold(token.lemma)
    if token.pos not in ("NOUN", "PROPN") or not lexicon.kinds_of(lemma) & BUILT:
        return None
    named = [sentence.tokens[c] for c in sentence.children[token.i] if sentence.tokens[c].dep == "compound"]
    names = [fold(t.text) for t in named if t.pos == "PROPN"]
    if (lemma in words("open") and not names) or lemma in name_words("place", "streets"):
        return None
    norm = " ".join([*names, lemma])
    return Value(norm, unit="named building" if names else "building", derivation=norm)


def _named(mention: Mention) -> Value | None:
    """A place by its name; a building's is filed with its kind last ("Hotel Astoria": astoria hotel)."""
    parts = mention.key.split()
    if parts[-1] in name_words("place", "streets"):
        return None
    kinds = [p for p in parts if p in name_words("place", "heads") and lexicon.kinds_of(p) & BUILT]
    if len(parts) > 1 and kinds:
        norm = " ".join([*(p for p in parts if p != kinds[-1]), kinds[-1]])
        return Value(norm, unit="named building", derivation=mention.surface)
    return Value(mention.key, unit="named place", derivation=mention.surface)


def _claim(sentence: Sentence, token: Token, value: Value, mentions: Sequence[Mention]) -> Claim:
    tokens = sentence.tokens
    verb = clause_at(sentence, token.i).verb
    parties = [c for c in sentence.children[verb] if tokens[c].dep in ("nsubj", "nsubjpass", "dobj", "obj")]
    inside = {j for c in parties for j in sentence.subtree(c)}
    subject = stems(tokens[j] for j in inside if j != token.i)
    subject |= {m.key for m in mentions for j in inside if m.span.start <= tokens[j].start < m.span.end}
    phrase = sentence.subtree(token.i)
    first = max(token.head, min(*phrase, token.i), token.i - LONGEST)
    return make_claim(sentence, first, token.i, "place", "where", value, subject=subject - {value.norm}, at=token.i)
