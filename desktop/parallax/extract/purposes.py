"""What a sum of money is for, and whether it is for each or for a time: bail, a fine, a price; "each", "a year"."""

from __future__ import annotations

from parallax import lexicon
from parallax.extract.clause import fold, governor, members
from parallax.extract.countmarks import plain_lemmas
from parallax.extract.numbers import Number, is_sign
from parallax.language import Sentence

# Stands before a purpose among a claim's words; and what tells that the sum is one of several, or comes again.
FOR = "+for "
EACH, AGAIN = "+each", "+again"
LINKS = frozenset({"of", "in", "for", "on", "as", "at", "to", "into", "from", "by"})
EACH_WORDS = frozenset({"each", "apiece", "head", "per", "every"})
TIMES = frozenset({"year", "month", "week", "day", "hour", "annum", "night", "season", "quarter"})
OFTEN = frozenset({"annually", "yearly", "monthly", "weekly", "daily", "annual"})
# So many tokens behind a sum may say whom it is for.
REACH = 4
STEPS = 4


def purposes(sentence: Sentence, number: Number, last: int) -> set[str]:
    """The marks of a sum that ends with token ``last``: its purposes by what stands nearest, each, again and again."""
    found = _named(sentence, number, last) or _done(sentence, number)
    return {f"{FOR}{purpose}" for purpose in found | _idioms(sentence, number, last)} | _shares(sentence, number, last)


def _named(sentence: Sentence, number: Number, last: int) -> frozenset[str]:
    """By the nouns that a sum hangs on ("bail of 500"), that hang on it ("5 million in damages") or that it stands
    before ("a 500-pound fine")."""
    tokens = sentence.tokens
    i, found = last, set[str]()
    for _ in range(STEPS):
        head = tokens[i].head
        if head == i or tokens[head].pos in ("VERB", "AUX"):
            break
        i = head
        if tokens[i].pos == "NOUN":
            found |= lexicon.purposes_of(fold(tokens[i].lemma), "NOUN")
    for at in {last, number.last}:
        for child in sentence.children[at]:
            if tokens[child].text.lower() in LINKS and child > at:
                below = (tokens[c] for c in sentence.children[child] if tokens[c].pos == "NOUN")
                found |= {p for t in below for p in lexicon.purposes_of(fold(t.lemma), "NOUN")}
    if last + 1 < len(tokens) and tokens[last + 1].text.lower() in LINKS:  # also where the parser hangs it on the verb
        behind = next((t for t in tokens[last + 2 : last + 4] if t.pos == "NOUN"), None)
        found |= lexicon.purposes_of(fold(behind.lemma), "NOUN") if behind is not None else set()
    return frozenset(found)


def _done(sentence: Sentence, number: Number) -> frozenset[str]:
    """By the verb, and by the nouns in its other places."""
    tokens = sentence.tokens
    verb = governor(sentence, number.last)
    found = set(lexicon.purposes_of(fold(tokens[verb].lemma), "VERB"))
    for child in sentence.children[verb]:
        if tokens[child].dep in ("nsubj", "nsubjpass", "dobj", "attr") and tokens[child].pos == "NOUN":
            found |= lexicon.purposes_of(fold(tokens[child].lemma), "NOUN")
    return frozenset(found)


def _idioms(sentence: Sentence, number: Number, last: int) -> set[str]:
    """By the idioms of the clause, the sum itself left out: "put ... into"."""
    inside = members(sentence, governor(sentence, number.last))
    signed = number.first and is_sign(sentence.tokens[number.first - 1])
    first = min(number.hedge_first, number.first - bool(signed))
    told = plain_lemmas(sentence, (i for i in inside if not first <= i <= last))
    return {p for idiom in lexicon.purpose_idioms().findall(told) for p in lexicon.purposes_told(idiom)}


def _shares(sentence: Sentence, number: Number, last: int) -> set[str]:
    """Whether a sum is for each of several, or comes again every year."""
    after = [t.text.lower() for t in sentence.tokens[last + 1 : last + 1 + REACH]]
    before = [t.text.lower() for t in sentence.tokens[max(0, number.hedge_first - REACH) : number.hedge_first]]
    marks = set()
    timed = (after[:1] in (["a"], ["per"], ["each"], ["every"]) and bool(set(after[1:2]) & TIMES)) or bool(
        set(after[:2]) & OFTEN
    )
    if timed or "annual" in before or "yearly" in before:
        marks.add(AGAIN)
    elif set(after[:2]) & EACH_WORDS or set(before) & {"each", "every"}:
        marks.add(EACH)
    return marks
