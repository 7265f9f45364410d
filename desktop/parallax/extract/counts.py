"""Counts: how many of what, none of them, how many times in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from parallax import lexicon
from parallax.extract.clause import fold, governor, make_claim
from parallax.extract.countmarks import part_before
from parallax.extract.figures import held_by, shown
from parallax.extract.numbers import Number
from parallax.extract.occasions import how_often
from parallax.language import Sentence, Token
from parallax.model import Claim, Value

# Stands among the words of a claim of millions of nothing that is named.
BARE = "+bare"
MILLIONS = 1e6
PRONOUNS = frozenset({"whom", "who", "them", "those", "us", "you"})
NO = frozenset({"no", "zero"})
NOBODY = frozenset({"nobody", "none", "no-one", "one"})
# Ages, and what stands between the word and the number: "ages 20 and 21", "between the ages of 11 and 25".
AGES, AGES_REACH = frozenset({"ages", "aged"}), 5
UNCOUNTED = re.compile(r"\d*0['’]?s|\d+(?:st|nd|rd|th)", re.IGNORECASE)
HYPHENS = frozenset({"-", "‐", "‑", "–"})


def count(sentence: Sentence, number: Number) -> Claim | None:
    tokens = sentence.tokens
    follows = tokens[number.last + 1] if number.last + 1 < len(tokens) else None
    if follows is not None and fold(follows.lemma) in lexicon.words("counts", "occasions"):
        return how_often(sentence, number, follows)
    head = None if _no_count(tokens, number) else _counted(sentence, number)
    bare = _nothing_named(tokens, number, head)
    if head is None:
        return _millions(sentence, number) if bare else None
    noun = tokens[head]
    if noun.pos == "VERB" and number.plain != int(number.plain):
        return None  # "the 4.40 began to lean"
    last = max(head, number.last) if head - number.last <= 8 else number.last
    subject = _things(sentence, head)
    if not subject or any(_of_time(word) or word in lexicon.words("counts", "addresses") for word in subject):
        return None
    named = noun.text.lower() if fold(noun.lemma) in subject else " ".join(sorted(subject))
    value = Value(f"{shown(number)} {named}", number.low, number.high, "count", number.precision)
    at = noun.i if noun.pos != "VERB" else number.last
    claim = make_claim(sentence, number.hedge_first, last, "quantity", "count", value, subject=subject, at=at)
    return replace(claim, words=claim.words | {BARE}) if bare else claim


def _nothing_named(tokens: tuple[Token, ...], number: Number, head: int | None) -> bool:
    """Whether so many millions stand alone, of people to whom nothing befell: more likely a sum of money."""
    follows = tokens[number.last + 1] if number.last + 1 < len(tokens) else None
    named = head is not None and tokens[head].pos not in ("VERB", "AUX") and tokens[head].i > number.first
    origin = number.first > 0 and tokens[number.first - 1].text.lower() == "from"  # "from 86 million to 131 million"
    if number.plain < MILLIONS or named or origin or number.suffix or tokens[number.last].text[-1].isdigit():
        return False
    done = lexicon.frame_of(fold(tokens[head].lemma), "VERB") if head is not None else ""
    beside = follows is None or follows.pos in ("PUNCT", "VERB", "AUX", "ADP", "ADV", "CCONJ", "SCONJ", "PART")
    return beside and done not in lexicon.words("counts", "befall") and (follows is None or follows.text != "of")


def _millions(sentence: Sentence, number: Number) -> Claim:
    """So many millions of nothing that is named."""
    value = Value(shown(number), number.low, number.high, "count", number.precision)
    claim = make_claim(sentence, number.hedge_first, number.last, "quantity", "count", value)
    return replace(claim, words=claim.words | {BARE})


def numbers_a_line(tokens: tuple[Token, ...], number: Number) -> bool:
    """Whether a number only tells which line of a list it opens: "1. The court has ruled"."""
    marked = tokens[0].text.endswith((".", ")")) or (len(tokens) > 1 and tokens[1].text in (".", ")"))
    return number.first == number.last == 0 and marked


def _no_count(tokens: tuple[Token, ...], number: Number) -> bool:
    """Whether a number counts nothing: "stage five", "one of the nine", "ages 20 and 21", "12th"."""
    follows = tokens[number.last + 1] if number.last + 1 < len(tokens) else None
    if number.plain == 1 and number.precision == "exact" and follows is not None and follows.text.lower() == "of":
        return True
    return _labelled(tokens, number.first) or _named_after(tokens, number) or _of_years(tokens, number)


def _labelled(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a number tells which one of several: "phase two", "Photo 3 of 7"."""
    before = tokens[max(0, first - 3) : first]
    if len(before) == 3 and before[1].pos == "NUM" and before[2].text in ("of", "/"):
        before = before[:1]
    return (
        bool(before) and before[-1].tag in ("NN", "NNP") and fold(before[-1].lemma) in lexicon.words("counts", "labels")
    )


def _named_after(tokens: tuple[Token, ...], number: Number) -> bool:
    """Whether a number belongs to a name before it: "a guard at Sector 19 hall", of one thing and not of nineteen."""
    before = tokens[number.first - 1] if number.first else None
    noun = tokens[number.last + 1] if number.last + 1 < len(tokens) else None
    if before is None or before.tag != "NNP" or before.text.isupper() or noun is None or number.plain <= 1:
        return False
    figures = number.first == number.last and tokens[number.last].text.isdigit()
    return figures and noun.tag in ("NN", "NNP") and fold(noun.lemma) not in lexicon.words("counts", "collectives")


def _of_years(tokens: tuple[Token, ...], number: Number) -> bool:
    """Whether a number is an age, a decade of a life or an ordinal: "aged 21 to 36", "in their 20s", "12th"."""
    if UNCOUNTED.fullmatch(tokens[number.last].text):
        return True
    near = tokens[max(0, number.first - AGES_REACH) : number.first]
    at = next((t.i for t in reversed(near) if t.text.lower() in AGES), None)
    between = tokens[at + 1 : number.first] if at is not None else ()
    return at is not None and all(t.pos in ("NUM", "ADP", "CCONJ", "PUNCT", "ADV") for t in between)


def _whole_after(tokens: tuple[Token, ...], last: int) -> int | None:
    """The noun that part and whole count: "members" in "[36] of the 47 members"."""
    k = last + 1
    texts = [t.text.lower() for t in tokens[k : k + 2]]
    if texts[:1] != ["of"] and texts != ["out", "of"]:
        return None
    for j in range(k + 1, min(k + 7, len(tokens) - 1)):
        if tokens[j].pos == "NUM" and part_before(tokens, j):
            return next((t.i for t in tokens[j + 1 : j + 5] if t.pos == "NOUN"), None)
    return None


def _of_time(word: str) -> bool:
    unit = lexicon.unit(word) or lexicon.unit(word + "s")
    return unit is not None and unit.dimension == "time"


def _counted(sentence: Sentence, number: Number) -> int | None:
    """Index of the noun that is counted, or of the verb whose subject the bare number is; None for an identifier."""
    tokens = sentence.tokens
    token = _outermost(tokens, number)
    head = tokens[token.head]
    if (noun := _whole_after(tokens, number.last)) is not None:
        return noun
    follows = tokens[number.last + 1] if number.last + 1 < len(tokens) else None
    if follows is not None and follows.text in HYPHENS and number.last + 2 < len(tokens):
        compound = tokens[number.last + 2]
        if compound.text.lower() == "strong" and compound.head > compound.i:  # "a 1,200-strong crowd"
            return compound.head if tokens[compound.head].pos == "NOUN" else None
        return compound.i if compound.pos == "NOUN" else None
    if head.pos in ("NOUN", "PROPN") and head.i < token.i and token.dep in ("nummod", "appos", "npadvmod"):
        return None  # "Room 6", "Tank 7": a name, not a count
    if head.pos == "PROPN" and token.dep == "nummod" and head.text[0].isupper() and follows is head:
        return head.i if _nationals(head) or lexicon.kinds_of(fold(head.lemma)) else None
    if token.dep in ("nummod", "compound", "quantmod") and head.pos == "NOUN":
        return head.i
    for child in sentence.children[token.i]:
        if tokens[child].text.lower() == "of":
            inner = [c for c in sentence.children[child] if tokens[c].pos in ("NOUN", "PRON", "PROPN")]
            if inner:
                return inner[0]
    if follows is not None and _outcome(follows):
        return follows.i  # "three dead"
    if token.dep in ("nsubj", "nsubjpass", "dobj", "attr", "pobj", "dep", "ROOT"):
        return _bare(sentence, token)
    return None


def _outcome(token: Token) -> bool:
    """Whether a word by itself tells of people by what befell them: "three dead", "two dead and three wounded"."""
    if token.tag == "VBN":
        return lexicon.frame_of(fold(token.lemma), "VERB") in lexicon.words("counts", "outcomes")
    return token.pos == "ADJ" and bool(lexicon.frame_of(fold(token.lemma), "ADJ"))


def _outermost(tokens: tuple[Token, ...], number: Number) -> Token:
    """The token of the number that hangs on the rest of the sentence: "five" in "five and seven climbers"."""
    outside = [t for t in tokens[number.first : number.last + 1] if not number.first <= t.head <= number.last]
    return outside[-1] if outside else tokens[number.last]


def _bare(sentence: Sentence, token: Token) -> int | None:
    """What a number alone counts: the verb that it is subject of, or the noun that the sentence says it of."""
    tokens = sentence.tokens
    verb = governor(sentence, token.i)
    if token.dep in ("nsubj", "nsubjpass"):
        said = (c for c in sentence.children[verb] if tokens[c].dep == "attr" and tokens[c].tag == "NNS")
        return verb if tokens[verb].pos == "VERB" else next(said, None)  # "twelve were women"
    done = lexicon.frame_of(fold(tokens[verb].lemma), tokens[verb].pos)
    if token.dep == "dobj" and done in lexicon.words("counts", "befall"):
        return verb  # "arrested 17", "killed 12"
    subjects = [c for c in sentence.children[verb] if tokens[c].dep in ("nsubj", "nsubjpass", "dobj")]
    carriers = lexicon.words("counts", "carriers")
    subjects.sort(key=lambda c: (fold(tokens[c].lemma) not in carriers, c))  # "put the number of guests at 40"
    if token.dep == "dobj" and subjects and fold(tokens[subjects[0]].lemma) not in carriers:
        return None  # "scored 30": not so many scorers
    if subjects and tokens[subjects[0]].pos == "NOUN" and tokens[subjects[0]].i != token.i:
        return subjects[0]
    return None


def _things(sentence: Sentence, head: int) -> frozenset[str]:
    """Keys of the thing counted: its lemma; for a carrier ("the number of ...") what it carries."""
    noun = sentence.tokens[head]
    lemma = fold(noun.lemma)
    of = sentence.tokens[head - 1].text.lower() == "of" or sentence.tokens[max(0, head - 2)].text.lower() == "of"
    if of and lemma in lexicon.words("counts", "bodies"):  # "five of the crew"
        return frozenset({"people"})
    if noun.pos == "VERB" or noun.text.lower() in PRONOUNS or (noun.pos == "PROPN" and _nationals(noun)):
        return frozenset({"people"})
    if lemma in lexicon.words("counts", "carriers"):
        if inner := held_by(sentence, head):
            return inner
        named = (sentence.tokens[c] for c in sentence.children[head])  # "the death toll"
        lemma = next((fold(t.lemma) for t in named if t.dep == "compound" and t.pos == "NOUN"), lemma)
    if lemma in lexicon.words("counts", "tolls"):
        return frozenset({"people"})
    return frozenset({lemma}) if noun.pos in ("NOUN", "ADJ", "PROPN") and lemma.isalpha() else frozenset()


def _nationals(token: Token) -> bool:
    """Whether a name stands for people of a country or town: "45 Zambians", in the plural as the pipeline has it."""
    return token.tag == "NNPS" and (token.ent == "NORP" or token.text.endswith(("ans", "ese", "ites", "ians")))


def none(sentence: Sentence) -> Iterator[Claim]:
    """ "no deaths", "not a single observer", "nobody was hurt": a count of nought, for things that reports count."""
    tokens = sentence.tokens
    for t in tokens:
        nobody = t.lower_is(NOBODY) and (t.text.lower() != "one" or (t.i > 0 and tokens[t.i - 1].lower_is(NO)))
        if nobody and t.dep in ("nsubj", "nsubjpass") and tokens[t.head].pos == "VERB":
            befell = lexicon.frame_of(fold(tokens[t.head].lemma), "VERB")
            if befell == "die" or (t.dep == "nsubjpass" and befell in lexicon.words("counts", "befall")):
                value = Value("0 people", 0.0, 0.0, "count", "exact")
                first = t.i - 1 if t.i and tokens[t.i - 1].text.lower() == "no" else t.i
                yield make_claim(sentence, first, t.head, "quantity", "count", value, subject={"people"}, at=t.head)
            continue
        if (t.lower_is(NO) and t.dep == "det") or (t.text.lower() == "single" and _not_a(tokens, t.i)):
            noun = tokens[t.head]
            lemma = fold(noun.lemma)
            if noun.pos != "NOUN" or not (
                lexicon.frame_of(lemma, "NOUN") in ("die", "harm")
                or lexicon.kinds_of(lemma) & {"person", "people", "profession"}
            ):
                continue
            things = _things(sentence, noun.i)
            value = Value(f"0 {' '.join(sorted(things))}", 0.0, 0.0, "count", "exact")
            first = t.i if t.text.lower() != "single" else max(0, t.i - 2)
            yield make_claim(sentence, first, noun.i, "quantity", "count", value, subject=things, at=noun.i)


def _not_a(tokens: tuple[Token, ...], i: int) -> bool:
    return i >= 2 and tokens[i - 1].text.lower() == "a" and tokens[i - 2].text.lower() in ("not", "without", "n't")
