"""One thing told of twice in one report: two counts of it, an ordinal and a number of times, all of them and some."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract import countmarks, quantities
from parallax.extract.clause import fold, negated
from parallax.extract.internal.line import Line, Side, Slip, listed, plain
from parallax.extract.report import Report
from parallax.language import Sentence
from parallax.model import Claim

PARTIAL = frozenset({"of", "first", "last", "next"})


def slips(lines: Sequence[Line], report: Report) -> Iterator[Slip]:
    """Everything of these kinds."""
    yield from _counts(lines, report)
    yield from _repeated(lines)
    yield from _some(lines)


def _counts(lines: Sequence[Line], report: Report) -> Iterator[Slip]:
    """Two different counts of one thing under the very same name of two words or more ("assembly lines")."""
    named: dict[frozenset[str], list[Claim]] = defaultdict(list)
    again = _counted_again(lines)
    for line in lines:
        if not again.isdisjoint(_nouns(line)):
            for claim in quantities.told(line.sentence, report):
                name = _noun_phrase(line.sentence, claim) if claim.slot == "count" else frozenset()
                if len(name) > 1:
                    named[name].append(claim)
    for _, told in sorted(named.items(), key=lambda item: sorted(item[0])):
        first, last = told[0], told[-1]
        values = {claim.value.low for claim in told}
        if len(values) == 2 and first.value.low != last.value.low and first.passage != last.passage:
            a, b = (Side(c.span.start, c.span.end, c.value.norm) for c in (first, last))
            yield Slip("count", a, b, "one name, two counts in one report")


def _counted_again(lines: Sequence[Line]) -> frozenset[str]:
    """The nouns that stand behind a number in two lines or more."""
    often = Counter(noun for line in lines for noun in _nouns(line))
    return frozenset(noun for noun, lines_with in often.items() if lines_with > 1)


def _nouns(line: Line) -> frozenset[str]:
    at = (line.noun(number) for number in line.numbers)
    return frozenset(fold(line.tokens[j].lemma) for j in at if j >= 0)


def _noun_phrase(sentence: Sentence, claim: Claim) -> frozenset[str]:
    """The words of the thing counted; empty where the count may be of a part or of others of the kind."""
    inside = [t for t in sentence.tokens if claim.span.start <= t.start and t.end <= claim.span.end]
    before = inside[0].i - 1 if inside else -1
    texts = {t.text.lower() for t in inside}
    of_a_part = texts & PARTIAL or (before >= 0 and sentence.tokens[before].text.lower() in PARTIAL)
    several = claim.value.precision == "exact" and (claim.value.low or 0.0) > 1
    if of_a_part or not several or countmarks.ADDITIONAL in claim.words:
        return frozenset()
    return frozenset(fold(t.lemma) for t in inside if t.pos in ("NOUN", "PROPN", "ADJ"))


def _repeated(lines: Sequence[Line]) -> Iterator[Slip]:
    """ "the second to close this year" and "three times since January": how often up to now, told twice."""
    ordinals = [found for line in lines for found in _ordinals(line)]
    times = [found for line in lines for found in _times(line)]
    for nth, a in ordinals:
        for often, b in times:
            if nth != often:
                yield Slip("ordinal", a, b, f"number {plain(nth)} of the year, and {plain(often)} times in it")


def _ordinals(line: Line) -> Iterator[tuple[float, Side]]:
    """ "the second strike this year"."""
    for token in line.tokens:
        nth = lexicon.numbers("ordinals").get(token.text.lower(), 0)
        if nth > 1 and line.word(token.i - 1) in ("the", "its", "his", "her", "their"):
            last = _this_year(line, token.i + 1)
            if last:
                yield nth, line.side(token.i - 1, last, f"number {plain(nth)}")


def _times(line: Line) -> Iterator[tuple[float, Side]]:
    """ "three times since January", "twice this year"."""
    for token in line.tokens:
        if token.text.lower() in ("times", "twice"):
            number = next((n for n in line.numbers if n.last == token.i - 1), None)
            often = 2.0 if token.text.lower() == "twice" else number.plain if number is not None else 0.0
            last = _this_year(line, token.i + 1)
            if often > 1 and last and last - token.i <= 5:
                first = number.first if number is not None else token.i
                yield often, line.side(first, last, f"{plain(often)} times")


def _this_year(line: Line, start: int) -> int:
    """Index of the last token of "this year", "since January", "since New Year" soon after ``start``, else 0."""
    for i in range(start, min(start + 8, len(line.tokens) - 1)):
        word, after = line.word(i), line.word(i + 1)
        if word in (".", ";", ","):
            return 0
        if (word, after) in (("this", "year"), ("since", "january")):
            return i + 1
        if word == "since" and (after, line.word(i + 2)) == ("new", "year"):
            return i + 2
    return 0


def _some(lines: Sequence[Line]) -> Iterator[Slip]:
    """ "The guards were dismissed" and "some of the guards were dismissed": one deed, all of them and a part."""
    whole: dict[tuple[str, str], Side] = {}
    part: dict[tuple[str, str], tuple[Side, int]] = {}
    for n, line in enumerate(lines):
        for noun in line.tokens:
            if noun.tag == "NNS" and noun.dep in ("nsubjpass", "nsubj", "pobj"):
                for key, side, some in _share_of_group(line, noun.i):
                    if some:
                        part.setdefault(key, (side, n))
                    else:
                        whole.setdefault(key, side)
    for key, (side, _) in part.items():
        if key in whole:
            yield Slip("some", whole[key], side, f"“{whole[key].value}” are all of them, “{side.value}” a part")


def _share_of_group(line: Line, i: int) -> Iterator[tuple[tuple[str, str], Side, bool]]:
    """Noun ``i`` and what befalls it, with whether only some of it are meant; none where it is not a known group."""
    tokens = line.tokens
    inside = line.sentence.children[i]
    known = any(tokens[c].text.lower() in ("the", "these", "those", "all") for c in inside)
    of = tokens[tokens[i].head]
    some = tokens[i].dep == "pobj" and of.text == "of" and tokens[of.head].lower_is(listed("some"))
    head = of.head if some else i
    if not known or (not some and tokens[i].dep == "pobj") or tokens[head].dep not in ("nsubjpass", "nsubj"):
        return
    if not some and any(tokens[c].pos == "NUM" or tokens[c].text.lower() == "of" for c in inside):
        return
    frame = _befalls(line.sentence, tokens[head].head)
    if frame and not negated(line.sentence, tokens[head].head):
        first = min(head, *inside) if some else min(inside, default=i)
        text = line.sentence.passage.span
        side = line.side(first, i, text.quote[tokens[first].start - text.start : tokens[i].end - text.start])
        yield (fold(tokens[i].lemma), frame), side, some


def _befalls(sentence: Sentence, verb: int) -> str:
    """The class of what is told of a subject by its verb, or by what follows "be": "are in custody"."""
    tokens = sentence.tokens
    if tokens[verb].lemma != "be":
        frame = lexicon.frame_of(fold(tokens[verb].lemma), "VERB")
        return "" if frame == "speak" else frame
    for child in sentence.children[verb]:
        if tokens[child].dep == "prep" and tokens[child].text == "in":
            below = [c for c in sentence.children[child] if tokens[c].dep == "pobj"]
            return lexicon.frame_of(fold(tokens[below[0]].lemma), "NOUN") if below else ""
        if tokens[child].dep == "acomp":
            return lexicon.frame_of(fold(tokens[child].lemma), "ADJ")
    return ""
