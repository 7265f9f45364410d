"""Of which country a person is said to be: "the Dane Ulla Berg", "Chile's Ana Roa", "the 24-year-old Australian"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from parallax import lexicon
from parallax.extract.clause import make_claim
from parallax.extract.report import Report
from parallax.extract.speech import SUBJECTS
from parallax.extract.topics import topics
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

# Words before an office that make the country the office's and not the person's own ("the French ambassador").
BETWEEN = 3
# Words that begin a description: "The", and the first half of "New Zealander".
OPENING = frozenset({"the", "new", "south", "north", "sri", "costa", "puerto", "saudi"})
# The hedge of a claim that names nobody: whom it means is only read from the sentence before.
DESCRIBED = "described"


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type role, slot "nation": subject the person's key, value the country's code."""
    for sentence, people, before in topics(report):
        for mention in people:
            if mention.span.quote[:1].isupper():
                yield from _beside(sentence, mention)
        if before is not None:
            yield from _described(sentence, people, before)


def _beside(sentence: Sentence, mention: Mention) -> Iterator[Claim]:
    """The country that stands right before a name, as "Chile's", "the Chilean" or "Chilean sprinter"."""
    tokens = sentence.tokens
    first = next((t.i for t in tokens if t.start >= mention.span.start), 0)
    yield from _appended(sentence, mention)
    at = first - 1
    if at >= 1 and tokens[at].text in ("'s", "’s"):
        if code := _country(tokens, at - 1, lexicon.country_of):
            yield _claim(sentence, at - 1, first, at - 1, code, mention)
        return
    for back in range(at, max(-1, at - BETWEEN), -1):
        token = tokens[back]
        if code := _country(tokens, back, _people_of):
            if all(_sporting(tokens[j]) for j in range(back + 1, first)):
                yield _claim(sentence, back, first, back, code, mention)
            return
        if token.pos not in ("NOUN", "ADJ", "PROPN") or token.text[:1].isupper():
            return


def _appended(sentence: Sentence, mention: Mention) -> Iterator[Claim]:
    """ "Ulla Berg, a Dane of 30", "Ulla Berg is a Dane"."""
    tokens = sentence.tokens
    name = next((t for t in tokens if t.start < mention.span.end <= t.end), tokens[0])
    found = [c for c in sentence.children[name.i] if tokens[c].dep == "appos"]
    comma = any(t.text == "," and t.i < name.i for t in tokens[name.head : name.i])
    beside = [*found, name.head] if name.dep == "appos" and comma else found
    for noun in beside:  # "Ulla Berg, a Danish sailor"; "a Danish sailor, Ulla Berg"
        if tokens[noun].pos == "NOUN" and _sporting(tokens[noun]):
            for adjective in sentence.children[noun]:
                code = _country(tokens, adjective, _people_of) if tokens[adjective].dep == "amod" else ""
                if code and tokens[adjective].i == noun - 1:
                    yield _claim(sentence, adjective, noun, adjective, code, mention)
    if name.dep == "nsubj" and tokens[name.head].lemma == "be":
        found += [c for c in sentence.children[name.head] if tokens[c].dep == "attr"]
    for noun in found:
        code = _country(tokens, noun, _people_of) if tokens[noun].tag in ("NN", "NNP") else ""
        if code and any(tokens[c].text.lower() in ("a", "an") for c in sentence.children[noun]):
            yield _claim(sentence, noun, noun, noun, code, mention)


def _described(sentence: Sentence, people: Sequence[Mention], before: Mention) -> Iterator[Claim]:
    """ "The Dane" or "the 31-year-old Dane" as the subject of a sentence that names nobody before it."""
    tokens = sentence.tokens
    for token in tokens:
        if token.dep not in SUBJECTS or token.tag == "NNS" or not (code := _country(tokens, token.i, _people_of)):
            continue
        opening = [tokens[c] for c in sentence.children[token.i] if c < token.i]
        definite = any(t.text.lower() == "the" for t in opening)
        alone = all(t.text[:1].islower() or t.text[:1].isdigit() or t.lower_is(OPENING) for t in opening)
        earlier = any(m.span.start < token.start and m.span.quote[:1].isupper() for m in people)
        if definite and alone and not earlier:
            found = _claim(sentence, min(t.i for t in opening), token.i, token.i, code, before)
            yield replace(found, hedge=DESCRIBED)
            return


def _people_of(word: str) -> str:
    """The country whose people or adjective a word is; not one that only names the country."""
    code = lexicon.country_of(word)
    if not code:
        return ""
    one = lexicon.countries()[code]
    return code if word in one.adjectives or word in one.people else ""


def _country(tokens: Sequence[Token], i: int, of: Callable[[str], str]) -> str:
    """The code of the country at token ``i``, also of two words ("New Zealander"); none where it is half of a pair."""
    if not tokens[i].text[:1].isupper():
        return ""
    joined = i > 0 and (tokens[i - 1].text in ("-", "–") or (i + 1 < len(tokens) and tokens[i + 1].text in ("-", "–")))
    if joined:
        return ""
    two = f"{tokens[i - 1].text} {tokens[i].text}" if i > 0 and tokens[i - 1].text[:1].isupper() else ""
    return (of(two) if two else "") or of(tokens[i].text)


def _sporting(token: Token) -> bool:
    """Whether a noun between country and name is what a person does, and no office of the country."""
    return token.text.islower() and token.text not in lexicon.words("people-of", "offices")


def _claim(sentence: Sentence, first: int, last: int, at: int, code: str, mention: Mention) -> Claim:
    name = lexicon.countries()[code].names[0]
    value = Value(code, unit="country", derivation=f"of {name}")
    return make_claim(sentence, first, last, "role", "nation", value, subject={mention.key}, at=at)
