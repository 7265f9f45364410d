"""Names of bodies ("Pelikan Holdings": slot "body") and numbers by which things go ("Flight 88": slot "number")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract.clause import fold, make_claim
from parallax.extract.report import Report
from parallax.extract.runs import headline_like
from parallax.language import Sentence, Token
from parallax.model import Claim, Span, Value

NUMBER = re.compile(r"(?:[A-Z]{1,2}-?)?\d{1,4}[a-zA-Z]?|[IVX]{1,4}")
ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6", "VII": "7", "VIII": "8", "IX": "9", "X": "10"}
WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ORDINALS = {
    word: n
    for n, word in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), start=1
    )
}
ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
BETWEEN = frozenset({"no", "no.", "number", "nr", "nr."})
# What follows a number that counts something else: "platform 3 metres high".
COUNTED = frozenset({"NOUN", "NUM"})


def extract(report: Report) -> Iterator[Claim]:
    """One claim a body named in several words, and one for each number that is a name."""
    yield from _bodies(report)
    for sentence in report.sentences:
        for token in sentence.tokens:
            if token.pos in ("NOUN", "PROPN") and fold(token.lemma) in lexicon.words("names", "numbered", "heads"):
                yield from _numbered(sentence, token)
            if token.pos in ("NOUN", "PROPN") and fold(token.lemma) in lexicon.words("names", "coded", "heads"):
                yield from _coded(sentence, token)


def _bodies(report: Report) -> Iterator[Claim]:
    seen: set[str] = set()
    for sentence in report.sentences:
        if headline_like(sentence):
            continue
        for m in report.mentions.get(sentence.passage.number, ()):
            if m.kind == "body" and " " in m.span.quote and m.key not in seen:
                seen.add(m.key)
                value = Value(m.key, unit="body", derivation=f"the name {m.surface}")
                yield Claim(
                    source=sentence.passage.source,
                    passage=sentence.passage.number,
                    span=Span(m.span.start, m.span.end, m.span.quote),
                    type="name",
                    slot="body",
                    value=value,
                    subject=frozenset({m.key}),
                )


def _numbered(sentence: Sentence, token: Token) -> Iterator[Claim]:
    tokens = sentence.tokens
    yield from _ordinal(sentence, token)
    behind = [t for t in tokens[token.i + 1 : token.i + 4] if not t.lower_is(BETWEEN)]
    if behind and behind[0].text.lower() in WORDS and fold(token.lemma) in _counted_off():
        yield _number(sentence, token, (_first(tokens, token.i), behind[0].i), WORDS.index(behind[0].text.lower()))
    if not behind or not NUMBER.fullmatch(behind[0].text):
        return
    number = behind[0]
    if behind[1:] and behind[1].pos in COUNTED and behind[1].head != token.i:
        return
    digits = "".join(c for c in number.text if c.isdigit())  # flight XY88 is flight 88
    norm = ROMAN.get(number.text, digits.lstrip("0") or "0")
    noun = fold(token.lemma)
    value = Value(f"{noun} {norm}", unit=noun)
    yield make_claim(sentence, _first(tokens, token.i), number.i, "name", "number", value, subject={noun}, at=token.i)


def _ordinal(sentence: Sentence, token: Token) -> Iterator[Claim]:
    """A thing that is known by its place in a row: "the fourth stage", "the 3rd Brigade"."""
    before = sentence.tokens[token.i - 1] if token.i else None
    if before is None or fold(token.lemma) not in _counted_off() or token.tag == "NNS":
        return
    found = ORDINAL.fullmatch(before.text.lower())
    place = int(found[1]) if found else ORDINALS.get(before.text.lower(), 0)
    if place:
        yield _number(sentence, token, (before.i, token.i), place)


def _number(sentence: Sentence, token: Token, at: tuple[int, int], number: int) -> Claim:
    noun = fold(token.lemma)
    value = Value(f"{noun} {number}", unit=noun)
    return make_claim(sentence, *at, "name", "number", value, subject={noun}, at=token.i)


def _counted_off() -> frozenset[str]:
    return lexicon.words("names", "numbered", "counted_off")


def _coded(sentence: Sentence, token: Token) -> Iterator[Claim]:
    """The name given to an operation, an exercise, a storm: "Operation Lark", "the exercise, code-named Lark"."""
    tokens = sentence.tokens
    here = [t for t in tokens[token.i + 1 : token.i + 2] if t.pos == "PROPN" and token.text[:1].isupper()]
    calling = lexicon.words("names", "coded", "calling")
    for naming in tokens[token.i + 1 : token.i + 9] if not here else ():
        if fold(naming.text) in calling:
            after = tokens[naming.i + 1 : naming.i + 4]
            here = [t for t in after if t.text[:1].isupper() and t.text.isalpha() and t.ent != "PERSON"]
        if here or (naming.pos in ("VERB", "AUX") and fold(naming.text) not in calling):
            break
    if not here:
        return
    noun = "code name of " + fold(token.lemma)
    value = Value(fold(here[0].text), unit=noun)
    yield make_claim(sentence, token.i, here[0].i, "name", "number", value, subject={noun}, at=token.i)


def _first(tokens: Sequence[Token], i: int) -> int:
    return i - 1 if i and tokens[i - 1].pos == "PROPN" and tokens[i - 1].dep == "compound" else i
