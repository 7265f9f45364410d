"""Counts, measures, shares, ordinals and money: a number with its unit and what it is said of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from parallax import lexicon
from parallax.extract.clause import clause_at, fold, governor, make_claim
from parallax.extract.numbers import Number, bounds, numbers, uncounted
from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.model import Claim, Value

# Stands among a claim's words when its number comes on top of another one.
ADDITIONAL = "+more"
# The same for the whole that a part is taken of: "three of the twelve jurors".
WHOLE = "+whole"
PRONOUNS = frozenset({"whom", "who", "them", "those", "us", "you"})
NO = frozenset({"no", "zero"})
HYPHENS = frozenset({"-", "‐", "‑", "–"})
# Frames of verbs that say by how much something has changed.
CHANGES = frozenset({"rise", "fall"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type quantity and money of every sentence."""
    for sentence in report.sentences:
        yield from told(sentence, report)
        yield from _none(sentence)
        yield from _ordinals(sentence)


def told(sentence: Sentence, report: Report) -> Iterator[Claim]:
    """The claims that the numbers of one sentence make."""
    words = uncounted()
    if not any(t.pos == "NUM" or t.text[0].isdigit() or t.text.lower() in words for t in sentence.tokens):
        return
    taken = _covered_by_time(sentence, report)
    for number in numbers(sentence.tokens):
        if number.last not in taken and number.first not in taken:
            claim = _claim(sentence, number)
            if claim is not None:
                extra = _marks(sentence, number)
                yield replace(claim, hedge=number.precision, words=claim.words | extra)


def _covered_by_time(sentence: Sentence, report: Report) -> set[int]:
    """Tokens inside expressions of time: years, clock times and ages are not counts."""
    spans = [(t.start, t.end) for t in report.times.get(sentence.passage.number, ())]
    return {t.i for t in sentence.tokens for start, end in spans if start <= t.start < end}


def _claim(sentence: Sentence, number: Number) -> Claim | None:
    return (
        _money(sentence, number) or _share(sentence, number) or _measure(sentence, number) or _count(sentence, number)
    )


def _money(sentence: Sentence, number: Number) -> Claim | None:
    tokens = sentence.tokens
    before = number.first - 1
    code, first, last = "", number.first, number.last
    if before >= 0 and (code := _currency(tokens, before)):
        first = before
        if before and tokens[before - 1].end == tokens[before].start and tokens[before - 1].text.isalpha():
            code = _code(tokens[before - 1].text + tokens[before].text) or code
            first = before - 1
    elif not (number.suffix and (code := _code(number.suffix))):
        for length in (2, 1):
            phrase = _phrase(tokens, last + 1, length)
            if phrase and (code := _code(phrase)):
                last += length
                break
    if not code:
        return None
    value = Value(
        f"{_shown(number)} {code}", number.low, number.high, code, number.precision,
        f"{_spoken(tokens, number)} = {_shown(number)} {code}",
    )  # fmt: skip
    first = min(first, number.hedge_first)
    return make_claim(sentence, first, last, "money", "amount", value, subject=_owner(sentence, number), at=number.last)


def _currency(tokens: tuple[Token, ...], i: int) -> str:
    text = tokens[i].text
    if tokens[i].pos in ("SYM", "PROPN", "NOUN", "X") or tokens[i].tag == "$":
        return _code(text) if not text.islower() else ""
    return ""


def _code(words: str) -> str:
    found = lexicon.currency(words)
    return found.code if found is not None and found.factor == 1.0 else ""


def _share(sentence: Sentence, number: Number) -> Claim | None:
    tokens = sentence.tokens
    name, last = "", number.last
    if number.suffix == "%":
        name = "percent"
    elif number.fraction:
        return _fraction(sentence, number)
    else:
        for length in (2, 1):
            found = lexicon.unit(_phrase(tokens, last + 1, length))
            if found is not None and found.dimension in ("share", "points"):
                name, last = ("percent" if found.dimension == "share" else "percentage point"), last + length
                break
    if not name:
        return None
    value = Value(f"{_shown(number)} {name}", number.low, number.high, name, number.precision)
    return make_claim(
        sentence, number.hedge_first, last, "quantity", "share", value,
        subject=_shared_out(sentence, number), at=number.last,
    )  # fmt: skip


def _fraction(sentence: Sentence, number: Number) -> Claim:
    """ "A third" is told for any share near it, unless a hedge says on which side."""
    low, high = (100 * x for x in (bounds(number.plain, "about") if number.precision == "exact" else number[2:4]))
    value = Value(f"{number.plain * 100:.3g} percent", low, high, "percent", "about")
    subject = _shared_out(sentence, number)
    return make_claim(sentence, number.hedge_first, number.last, "quantity", "share", value, subject=subject)


def _shared_out(sentence: Sentence, number: Number) -> frozenset[str]:
    """What a share is a share of, or what it measures: "percent of voters", "turnout reached"."""
    return _of(sentence, number.last) or _owner(sentence, number)


def _measure(sentence: Sentence, number: Number) -> Claim | None:
    tokens = sentence.tokens
    j = number.last + 1
    if j < len(tokens) and tokens[j].text in HYPHENS:
        j += 1
    unit = lexicon.unit(number.suffix) if number.suffix else None
    spelled, last = number.suffix, number.last
    if unit is None:
        for length in (3, 2, 1):  # "km/h" is three tokens
            phrase = _phrase(tokens, j, length)
            if phrase and (unit := _unit(phrase, tokens[j + length - 1])) is not None:
                spelled, last = phrase, j + length - 1
                break
    if unit is None or unit.dimension in ("time", "share", "points"):
        return None
    claim = make_claim(
        sentence, number.hedge_first, last, "quantity", "measure", Value(""), subject=_owner(sentence, number), at=last
    )
    return replace(claim, value=_in_si(sentence, number, unit, spelled, claim.frame in CHANGES))


@cache
def _base_unit(dimension: str) -> str:
    """The name of the SI unit of a dimension, in the plural; empty where the lexicon has none."""
    names = (u.name for u in lexicon.units().values() if u.dimension == dimension and u.factor == 1.0 and not u.offset)
    name = next(names, "")
    return f"{name}s" if name else ""


def _unit(phrase: str, last: Token) -> lexicon.Unit | None:
    """The unit that a phrase spells; a full stop that ends the sentence may be part of its last token ("km/h.")."""
    found = lexicon.unit(phrase)
    return lexicon.unit(phrase.removesuffix(".")) if found is None and len(last.text) > 1 else found


def _in_si(sentence: Sentence, number: Number, unit: lexicon.Unit, spelled: str, changed: bool) -> Value:
    """The measure in SI units; that something "rose by 2 degrees" has no offset and is compared with its like only."""
    before = number.hedge_first - 1
    changed = changed or (before >= 0 and sentence.tokens[before].text.lower() == "by")
    offset, dimension = unit.offset, unit.dimension
    if unit.dimension == "temperature" and changed:
        offset, dimension = 0.0, "temperature change"
    low, plain, high = (n * unit.factor + offset for n in (number.low, number.plain, number.high))
    base = _base_unit(unit.dimension)
    converted = base and not (unit.factor == 1.0 and offset == 0.0)
    derivation = f"{_spoken(sentence.tokens, number)} {spelled} = {plain:,.4g} {base}" if converted else ""
    return Value(f"{_shown(number)} {spelled}", low, high, dimension, number.precision, derivation)


def _count(sentence: Sentence, number: Number) -> Claim | None:
    tokens = sentence.tokens
    head = _counted(sentence, number)
    if head is None:
        return None
    noun = tokens[head]
    last = max(head, number.last) if head - number.last <= 8 else number.last
    subject = _things(sentence, head)
    if not subject or any(_of_time(word) or word in lexicon.words("counts", "addresses") for word in subject):
        return None
    named = noun.text.lower() if fold(noun.lemma) in subject else " ".join(sorted(subject))
    value = Value(f"{_shown(number)} {named}", number.low, number.high, "count", number.precision)
    at = noun.i if noun.pos != "VERB" else number.last
    return make_claim(sentence, number.hedge_first, last, "quantity", "count", value, subject=subject, at=at)


def _marks(sentence: Sentence, number: Number) -> set[str]:
    """What a number says of itself: that it comes on top of another, or is the whole that a part is taken of."""
    marks = {ADDITIONAL} if _is_additional(sentence, number) else set()
    return marks | ({WHOLE} if _is_whole(sentence, number) else set())


def _is_additional(sentence: Sentence, number: Number) -> bool:
    """Whether the number comes on top of another: "12 others", "another 12", "12 more"."""
    tokens = sentence.tokens
    before = tokens[number.first - 1].text.lower() if number.first else ""
    after = tokens[number.last + 1].text.lower() if number.last + 1 < len(tokens) else ""
    return before in lexicon.words("units", "additional", "before") or after in lexicon.words(
        "units", "additional", "after"
    )


def _is_whole(sentence: Sentence, number: Number) -> bool:
    """Whether the number is the whole that a part is taken of: "three of the twelve jurors"."""
    tokens = sentence.tokens
    head = tokens[tokens[number.last].head]
    above = tokens[head.head]
    return above.text.lower() == "of" and tokens[above.head].pos == "NUM" and above.i < number.first


def _of_time(word: str) -> bool:
    unit = lexicon.unit(word) or lexicon.unit(word + "s")
    return unit is not None and unit.dimension == "time"


def _counted(sentence: Sentence, number: Number) -> int | None:
    """Index of the noun that is counted, or of the verb whose subject the bare number is; None for an identifier."""
    tokens = sentence.tokens
    token = _outermost(tokens, number)
    head = tokens[token.head]
    follows = tokens[number.last + 1] if number.last + 1 < len(tokens) else None
    if follows is not None and follows.text in HYPHENS and number.last + 2 < len(tokens):
        compound = tokens[number.last + 2]
        if compound.text.lower() == "strong" and compound.head > compound.i:  # "a 1,200-strong crowd"
            return compound.head if tokens[compound.head].pos == "NOUN" else None
        return compound.i if compound.pos == "NOUN" else None
    if head.pos in ("NOUN", "PROPN") and head.i < token.i and token.dep in ("nummod", "appos", "npadvmod"):
        return None  # "Room 6", "Tank 7": a name, not a count
    if head.pos == "PROPN" and token.dep == "nummod" and head.text[0].isupper() and follows is head:
        return None if lexicon.kinds_of(fold(head.lemma)) == frozenset() else head.i
    if token.dep in ("nummod", "compound", "quantmod") and head.pos == "NOUN":
        return head.i
    for child in sentence.children[token.i]:
        if tokens[child].text.lower() == "of":
            inner = [c for c in sentence.children[child] if tokens[c].pos in ("NOUN", "PRON", "PROPN")]
            if inner:
                return inner[0]
    if follows is not None and follows.pos == "ADJ" and lexicon.frame_of(fold(follows.lemma), "ADJ"):
        return follows.i  # "three dead"
    if token.dep in ("nsubj", "nsubjpass", "dobj", "attr", "pobj", "dep", "ROOT"):
        return _bare(sentence, token)
    return None


def _outermost(tokens: tuple[Token, ...], number: Number) -> Token:
    """The token of the number that hangs on the rest of the sentence: "five" in "five and seven climbers"."""
    outside = [t for t in tokens[number.first : number.last + 1] if not number.first <= t.head <= number.last]
    return outside[-1] if outside else tokens[number.last]


def _bare(sentence: Sentence, token: Token) -> int | None:
    """What a number alone counts: the verb that it is subject of, or the noun that the sentence says it of."""
    tokens = sentence.tokens
    verb = governor(sentence, token.i)
    if token.dep in ("nsubj", "nsubjpass"):
        return verb if tokens[verb].pos == "VERB" else None
    subjects = [c for c in sentence.children[verb] if tokens[c].dep in ("nsubj", "nsubjpass", "dobj")]
    carriers = lexicon.words("counts", "carriers")
    subjects.sort(key=lambda c: (fold(tokens[c].lemma) not in carriers, c))  # "put the number of guests at 40"
    if subjects and tokens[subjects[0]].pos == "NOUN" and tokens[subjects[0]].i != token.i:
        return subjects[0]
    return None


def _things(sentence: Sentence, head: int) -> frozenset[str]:
    """Keys of the thing counted: its lemma; for a carrier ("the number of ...") what it carries."""
    noun = sentence.tokens[head]
    lemma = fold(noun.lemma)
    if noun.pos == "VERB" or noun.text.lower() in PRONOUNS:
        return frozenset({"people"})
    if lemma in lexicon.words("counts", "carriers"):
        if inner := _of(sentence, head):
            return inner
        named = (sentence.tokens[c] for c in sentence.children[head])  # "the death toll"
        lemma = next((fold(t.lemma) for t in named if t.dep == "compound" and t.pos == "NOUN"), lemma)
    if lemma in lexicon.words("counts", "tolls"):
        return frozenset({"people"})
    return frozenset({lemma}) if noun.pos in ("NOUN", "ADJ", "PROPN") and lemma.isalpha() else frozenset()


def _of(sentence: Sentence, i: int) -> frozenset[str]:
    """Lemmas of the nouns behind "of" under token ``i`` or its head."""
    tokens = sentence.tokens
    for j in (i, tokens[i].head):
        for child in sentence.children[j]:
            if tokens[child].text.lower() in ("of", "in"):
                found = [fold(tokens[c].lemma) for c in sentence.children[child] if tokens[c].pos in ("NOUN", "PROPN")]
                if found:
                    return frozenset(found)
    return frozenset()


def _owner(sentence: Sentence, number: Number) -> frozenset[str]:
    """What an amount or measure is said of: the nearest noun above it, else the subject of its verb."""
    tokens = sentence.tokens
    i = number.last
    inside = set(range(number.hedge_first, number.last + 3))
    for _ in range(5):
        head = tokens[i].head
        if head == i or tokens[head].pos in ("VERB", "AUX"):
            break
        i = head
        if tokens[i].pos == "NOUN" and i not in inside:
            return frozenset({fold(tokens[i].lemma)})
    verb = clause_at(sentence, number.last).verb
    for child in sentence.children[verb]:
        token = tokens[child]
        plain = token.pos == "NOUN" or (token.pos == "PROPN" and token.i == 0)  # a capital that opens the sentence
        if token.dep in ("nsubj", "nsubjpass", "dobj") and plain and child not in inside:
            return frozenset({fold(tokens[child].lemma)})
    return frozenset()


def _ordinals(sentence: Sentence) -> Iterator[Claim]:
    """How many in a row: "a third straight rise", "the fourth time running"."""
    tokens = sentence.tokens
    for t in tokens:
        value = lexicon.numbers("ordinals").get(t.text.lower())
        head = tokens[t.head]
        if value is None or head.pos != "NOUN" or head.i <= t.i:
            continue
        near = {x.text.lower() for x in tokens[t.i + 1 : head.i + 3]}
        if near & lexicon.words("counts", "in_a_row"):
            named = Value(f"{t.text.lower()} in a row", value, value, "ordinal")
            noun = fold(head.lemma)
            subject = set() if noun == "time" else {noun}
            yield make_claim(sentence, t.i, head.i, "quantity", "ordinal", named, subject=subject, at=head.i)


def _none(sentence: Sentence) -> Iterator[Claim]:
    """ "no deaths", "not a single observer": a count of nought, for things that reports count."""
    tokens = sentence.tokens
    for t in tokens:
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


def _phrase(tokens: tuple[Token, ...], i: int, length: int) -> str:
    """The words of ``length`` tokens from ``i``, spaced as in the text; empty where there are fewer."""
    if i + length > len(tokens):
        return ""
    parts = tokens[i : i + length]
    blanks = ["" if a.end == b.start else " " for a, b in pairwise(parts)]
    return "".join(t.text + blank for t, blank in zip(parts, [*blanks, ""], strict=True))


def _shown(number: Number) -> str:
    """The number in figures; both ends of a range or of what "dozens" leaves open."""
    if number.precision in ("range", "vague"):
        return f"{number.low:,.15g} to {number.high:,.15g}"
    return f"{number.plain:,.15g}" if number.plain >= 1 else f"{number.plain:.3g}"


def _spoken(tokens: tuple[Token, ...], number: Number) -> str:
    return "“" + " ".join(t.text for t in tokens[number.hedge_first : number.last + 1]) + "”"
