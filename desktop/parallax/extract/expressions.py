"""Expressions of several words found in a sentence by their lemmas, with a few words between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from parallax.extract.clause import fold
from parallax.language import Sentence, Token

# So many words may stand between two of an expression.
GAP = 3
# An object or a phrase that hangs on the word itself may stand further off.
FAR = 7
# An expression opens with a verb, or with one of these.
OPENING = frozenset({"VERB", "AUX"})
PARTICLES = frozenset({"ADP", "PART", "ADV"})
LOOSE = frozenset(
    (
        *("not", "n't", "neither", "no", "never", "nobody", "nothing", "crime", "least", "letter", "body", "still"),
        *("under", "in", "on", "out", "at", "without", "behind", "off", "free", "from", "offer"),
    )
)
# Words that make something else of an expression in which they stand: "has yet to resign".
TURNING = frozenset({"yet", "if", "whether", "unless"})
STOPS = frozenset({";", ":", "–", "—", "(", ")"})


class Expression(NamedTuple):
    """The words of an expression in their order, and the name of the list that it stands in."""

    words: tuple[str, ...]
    group: str


class Found(NamedTuple):
    """An expression in a sentence, with the tokens that make it up."""

    expression: Expression
    tokens: tuple[int, ...]


# By the first word, then by the second ("" where there is none).
Table = Mapping[str, Mapping[str, tuple[Expression, ...]]]


def table(listed: Iterable[tuple[str, str]]) -> Table:
    """Expressions (words, group) by their first two words."""
    found: dict[str, dict[str, list[Expression]]] = {}
    for text, group in dict.fromkeys(listed):
        words = tuple(text.split())
        found.setdefault(words[0], {}).setdefault("".join(words[1:2]), []).append(Expression(words, group))
    return {first: {second: tuple(e) for second, e in known.items()} for first, known in found.items()}


def find(sentence: Sentence, known: Table) -> Iterator[Found]:
    """The expressions of a sentence, in order; of those that begin with one word, and overlap, the longest."""
    opening = [(t.i, second) for t in sentence.tokens if _opens(t) for second in _beginning(t, known)]
    if not opening:
        return
    forms = [(fold(t.lemma), fold(t.text)) for t in sentence.tokens]
    present = {"", *(form for pair in forms for form in pair)}
    taken: set[int] = set()
    for i, seconds in opening:
        possible = [e for second in seconds.keys() & present for e in seconds[second] if present.issuperset(e.words)]
        for expression in sorted(possible, key=lambda e: (-len(e.words), e)):
            tokens = _tokens(sentence, forms, expression.words, i)
            if tokens and not taken.intersection(tokens):
                taken.update(tokens)
                yield Found(expression, tokens)
                break
        else:
            yield from _passive(sentence, i, seconds)


def _passive(sentence: Sentence, verb: int, seconds: Mapping[str, tuple[Expression, ...]]) -> Iterator[Found]:
    """A verb with its object, turned: "consent was withheld", "the charges have been dropped"."""
    for child in sentence.children[verb]:
        noun = sentence.tokens[child]
        if noun.dep == "nsubjpass":
            turned = [e for e in seconds.get(fold(noun.lemma), ()) if len(e.words) == 2]
            if turned:
                yield Found(turned[0], (child, verb))
                return


def _opens(token: Token) -> bool:
    return token.pos in OPENING or token.text.lower() in LOOSE


def _beginning(token: Token, known: Table) -> Iterator[Mapping[str, tuple[Expression, ...]]]:
    return (known[form] for form in dict.fromkeys((fold(token.lemma), fold(token.text))) if form in known)


def _tokens(sentence: Sentence, forms: list[tuple[str, str]], words: tuple[str, ...], first: int) -> tuple[int, ...]:
    tokens = [first]
    if len(words) == 1 and sentence.tokens[first].pos not in OPENING:
        return ()
    for word in words[1:]:
        i = _next(sentence, forms, word, tokens)
        if i < 0:
            return ()
        tokens.append(i)
    return tuple(tokens)


def _next(sentence: Sentence, forms: list[tuple[str, str]], word: str, tokens: list[int]) -> int:
    """Index of the next word of an expression behind those found, -1 where it does not follow."""
    last = tokens[-1]
    for i in range(last + 1, min(len(forms), last + FAR + 2)):
        if word in forms[i]:
            near = i - last <= GAP + 1
            return i if (near or sentence.tokens[i].head in tokens) and _belongs(sentence, tokens, i) else -1
        if sentence.tokens[i].text in STOPS or forms[i][1] in TURNING:
            return -1
    return -1


def _belongs(sentence: Sentence, tokens: list[int], i: int) -> bool:
    """Whether a word stands beside those before it, or hangs on one of them; what is said by "be" hangs on it."""
    head = sentence.tokens[i].head
    if sentence.tokens[tokens[-1]].lemma == "be":
        if sentence.tokens[tokens[-1]].head == i:
            return True
        return head == tokens[-1] or (sentence.tokens[head].head == tokens[-1] and sentence.tokens[head].pos != "ADP")
    near = i - tokens[-1] == 1 or head in tokens
    return near or (sentence.tokens[i].pos not in PARTICLES and sentence.tokens[head].head in tokens)
