"""What a number says of itself: that it is on top of another, is the whole of a part, what became of those counted."""

from __future__ import annotations

import re
from collections.abc import Iterable

from parallax import lexicon
from parallax.extract.clause import fold, governor, members
from parallax.extract.numbers import Number
from parallax.language import Sentence, Token

# Stands among a claim's words when its number comes on top of another one.
ADDITIONAL = "+more"
# The same for the whole that a part is taken of: "three of the twelve jurors".
WHOLE = "+whole"
# The same for what became of those counted: "+became arrest".
BECAME = "+became "
# The same for those who do what the verb says to others.
DOER = "+doer"
IDLE = re.compile(r" (?:the|a|an|his|her|its|their|all|still|already|also|only|just)(?= )")


def marks(sentence: Sentence, number: Number) -> set[str]:
    """What a number says of itself: that it comes on top of another, or is the whole that a part is taken of; and what
    became of those counted."""
    marks = {ADDITIONAL} if _is_additional(sentence, number) else set()
    marks |= {DOER} if _does(sentence, number) else set()
    return marks | ({WHOLE} if _is_whole(sentence, number) else set()) | _befallen(sentence, number)


def _does(sentence: Sentence, number: Number) -> bool:
    """Whether those counted do to others what the verb says: "two men killed a guard"."""
    tokens = sentence.tokens
    i = number.last
    while tokens[i].dep not in ("nsubj", "agent") and tokens[i].head != i and tokens[i].pos in ("NUM", "NOUN", "PROPN"):
        i = tokens[i].head
    verb = tokens[i].head
    if tokens[i].dep != "nsubj" or tokens[verb].pos != "VERB":
        return tokens[i].dep == "agent"
    return any(tokens[c].dep == "dobj" for c in sentence.children[verb])


def _befallen(sentence: Sentence, number: Number) -> set[str]:
    """What became of those counted, by the idioms of their clause: "behind bars", "without power"."""
    inside = (i for i in members(sentence, governor(sentence, number.last)) if not number.first <= i <= number.last)
    told = plain_lemmas(sentence, inside)
    return {f"{BECAME}{found.lastgroup}" for found in lexicon.befallen().finditer(told)}


def plain_lemmas(sentence: Sentence, inside: Iterable[int]) -> str:
    """The lemmas of some tokens without articles and possessives, as idioms are listed, a blank on either side."""
    return f" {IDLE.sub('', ' '.join(fold(sentence.tokens[i].lemma) for i in inside))} "


def _is_additional(sentence: Sentence, number: Number) -> bool:
    """Whether the number comes on top of another: "12 others", "another 12", "12 more"."""
    tokens = sentence.tokens
    before = tokens[number.first - 1].text.lower() if number.first else ""
    after = tokens[number.last + 1].text.lower() if number.last + 1 < len(tokens) else ""
    return before in lexicon.words("units", "additional", "before") or after in lexicon.words(
        "units", "additional", "after"
    )


def _is_whole(sentence: Sentence, number: Number) -> bool:
    """Whether the number is the whole that a part is taken of: "three of the twelve jurors", "three out of twelve"."""
    tokens = sentence.tokens
    if part_before(tokens, number.hedge_first):
        return True
    head = tokens[tokens[number.last].head]
    above = tokens[head.head]
    return above.text.lower() == "of" and tokens[above.head].pos == "NUM" and above.i < number.first


def part_before(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a number stands before the whole that begins at token ``first``: "36 out of [47]", "36 of their [47]"."""
    k = first - 1
    while k > 0 and first - k < 5 and (tokens[k].pos in ("DET", "PRON", "PROPN", "PART") or tokens[k].dep == "poss"):
        k -= 1
    if k < 1 or tokens[k].text.lower() != "of":
        return False
    k -= 2 if tokens[k - 1].text.lower() == "out" else 1
    return k >= 0 and tokens[k].pos == "NUM"
