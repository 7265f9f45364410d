"""Words that put two events of a sentence in order: "after", "only when", "no sooner", "while still", "prompted"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from parallax import lexicon
from parallax.extract.brought import Order, brought, is_deed
from parallax.extract.clause import fold
from parallax.language import Sentence

SUBORDINATE = ("mark", "advmod")
TIMES = frozenset({"DATE", "TIME"})
CLAUSE = ("VERB", "AUX")
PARTS = (*CLAUSE, "NOUN")
ABOVE = frozenset({"advcl", "ccomp", "relcl", "acl", "conj", "xcomp", "pcomp"})
ALREADY = frozenset({"had", "'d", "already", "long"})
ONCE = frozenset({"once"})
REACH = 5


@cache
def _links() -> Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]:
    """Phrases that order, by their first word, the longest first: their words, whether what follows them is first."""
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for key in ("after", "before"):
        for phrase in lexicon.words("sequence", key):
            parts = tuple(phrase.split())
            found.setdefault(parts[0], []).append((parts, key == "after"))
    return {first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row))) for first, rows in found.items()}


def orders(sentence: Sentence) -> Iterator[Order]:
    """Every order of two events that the words of a sentence give."""
    texts = [t.text.lower() for t in sentence.tokens]
    links = _links()
    for token in sentence.tokens:
        word = texts[token.i]
        if word in links:
            yield from _linked(sentence, token.i, texts)
        elif word == "when" and token.dep in SUBORDINATE:
            yield from _when(sentence, token.i)
        elif word == "while" and token.dep == "mark":
            yield from _while(sentence, token.i)
        elif word in ("until", "till") and token.dep == "mark":
            yield from _until(sentence, token.i)
        elif word == "sooner":
            yield from _sooner(sentence, token.i)
        elif word == "having":
            yield from _having(sentence, token.i)
        elif word in lexicon.words("sequence", "onward"):
            yield from _onward(sentence, token.i)
        elif token.pos == "VERB":
            yield from brought(sentence, token.i)


def _linked(sentence: Sentence, start: int, texts: list[str]) -> Iterator[Order]:
    """ "after X, Y", "Y in response to X": the longest phrase that stands here."""
    for phrase, first in _links()[texts[start]]:
        end = start + len(phrase)
        if tuple(texts[start:end]) == phrase and (events := _events(sentence, start, end - 1)) is not None:
            main, other = events
            denied = sentence.tokens[main].pos == "VERB" and _denied(sentence, main)
            if denied and first and texts[max(0, start - 1)] not in ("until", "till"):
                return  # "did not come after X" leaves open when it came
            first = first or denied  # "did not come before X"
            yield Order(other, main, start) if first else Order(main, other, start)
            return


def _events(sentence: Sentence, start: int, last: int) -> tuple[int, int] | None:
    """The event that is placed, and the one that it is placed by."""
    tokens = sentence.tokens
    other = _placing(sentence, start, last)
    if other < 0 or tokens[other].ent in TIMES:
        return None
    if tokens[start].text.lower() in ONCE and tokens[other].dep != "advcl":
        return None
    inside = set(sentence.subtree(other)) | set(range(start, last + 1))
    main = tokens[other].head if tokens[last].dep in SUBORDINATE else tokens[start].head
    main = _reported(sentence, _event_above(sentence, main, inside), start)
    if main < 0 or main == other:  # the parser took the wrong one of two verbs for the main one
        main = max((t.i for t in tokens[:start] if t.pos == "VERB"), default=-1)
    if main < 0 or main == other:
        return None
    if tokens[main].lemma == "be":
        main = _cleft(sentence, main, other)
    return (main, other) if main >= 0 and tokens[main].pos in PARTS else None


def _placing(sentence: Sentence, start: int, last: int) -> int:
    """The verb or noun of the event that a phrase of order is followed by, -1 for none."""
    tokens = sentence.tokens
    token = tokens[last]
    if token.dep == "mark" or (token.dep == "advmod" and tokens[token.head].pos in CLAUSE and token.head > last):
        return token.head if token.head > last else -1
    below = [c for c in sentence.children[last] if c > last]
    found = next((c for c in below if tokens[c].dep in ("pobj", "pcomp", "relcl", "acl", "advcl")), -1)
    if found < 0 and last > start:
        found = next((t.i for t in tokens[last + 1 : last + 1 + REACH] if t.dep in ("pobj", "advcl")), -1)
    return found


def _event_above(sentence: Sentence, i: int, inside: set[int]) -> int:
    """The event that a phrase hangs on: over words of time, and the phrase itself, to a noun for a deed or a verb."""
    tokens = sentence.tokens
    for _ in range(REACH):
        token = tokens[i]
        timely = token.ent in TIMES or fold(token.lemma) in lexicon.words("sequence", "spans")
        if i not in inside and not timely and (token.pos in CLAUSE or is_deed(sentence, i)):
            return i
        if token.head == i:
            return -1 if i in inside else i
        i = token.head
    return -1


def _reported(sentence: Sentence, verb: int, marker: int) -> int:
    """What is reported, where a phrase hangs on the verb of the report by mistake: "the siren, he says, came after"."""
    tokens = sentence.tokens
    for _ in range(REACH):
        if verb < 0 or fold(tokens[verb].lemma) not in lexicon.words("sequence", "reports"):
            break
        told = next((c for c in sentence.children[verb] if tokens[c].dep == "ccomp" and c < marker), -1)
        if told < 0:
            break
        verb = told
    return verb


def _denied(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is denied, by itself or by the verb that it completes: "never heard them call until"."""
    token = sentence.tokens[verb]
    over = (verb, token.head) if token.dep in ("ccomp", "xcomp") else (verb,)
    return any(sentence.tokens[c].dep == "neg" for v in over for c in sentence.children[v])


def _cleft(sentence: Sentence, root: int, other: int) -> int:
    """The verb of what happened in "it was only after X that Y"; the root itself where it tells by itself."""
    tokens = sentence.tokens
    below = [*sentence.children[root], *sentence.children[other]]
    found = next((c for c in below if c > other and tokens[c].dep in ("ccomp", "advcl", "relcl", "acl")), -1)
    if found < 0:
        found = next((t.head for t in tokens[other:] if t.dep == "mark" and t.text.lower() == "that"), -1)
    if found >= 0 and tokens[found].pos in CLAUSE:
        return found
    return root


def _when(sentence: Sentence, marker: int) -> Iterator[Order]:
    """ "had left when Y", "were already out when Y", "only when X did Y", "came when X was over"."""
    tokens = sentence.tokens
    below = tokens[marker].head
    main = tokens[below].head
    if tokens[below].dep not in ("advcl", "relcl", "ccomp") or main == below:
        return
    if marker and tokens[marker - 1].text.lower() == "only":
        yield Order(below, main, marker)
        return
    over = [_finished(sentence, verb) for verb in (main, below)]
    if over[0] and not over[1]:
        yield Order(main, below, marker)
    elif over[1] and not over[0]:
        yield Order(below, main, marker)


def _finished(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells of what was so by then: "had left", "were already standing", "was over"."""
    near = {sentence.tokens[c].text.lower() for c in sentence.children[verb]}
    parts = [c for c in sentence.children[verb] if sentence.tokens[c].pos not in CLAUSE]
    below = {sentence.tokens[d].text.lower() for c in parts for d in sentence.children[c]}
    over = sentence.tokens[verb].lemma == "be" and bool(near & lexicon.words("sequence", "over"))
    return bool(near & ALREADY) or over or "already" in below


def _while(sentence: Sentence, marker: int) -> Iterator[Order]:
    """ "Y while X was still going on": Y before the end of X; "Y while waiting for X"."""
    tokens = sentence.tokens
    below = tokens[marker].head
    if tokens[below].dep != "advcl" or tokens[below].head == below:
        return
    if "still" in {tokens[c].text.lower() for c in sentence.children[below]} or tokens[below].lemma in (
        "wait",
        "await",
    ):
        yield Order(tokens[below].head, below, marker)


def _until(sentence: Sentence, marker: int) -> Iterator[Order]:
    """ "did not Y until X"."""
    below = sentence.tokens[marker].head
    main = sentence.tokens[below].head
    if main != below and _denied(sentence, main):
        yield Order(below, main, marker)


def _sooner(sentence: Sentence, i: int) -> Iterator[Order]:
    """ "no sooner X than Y"."""
    tokens = sentence.tokens
    if not i or tokens[i - 1].text.lower() != "no":
        return
    than = next((t.i for t in tokens[i:] if t.text.lower() == "than"), -1)
    after = [t.i for t in tokens[than:] if t.pos == "VERB"] if than > 0 else []
    before = [t.i for t in tokens[i:than] if t.pos in CLAUSE] if than > 0 else []
    if after and before:
        yield Order(before[-1], after[0], than)


def _having(sentence: Sentence, i: int) -> Iterator[Order]:
    """ "having done X, they did Y": X comes first."""
    tokens = sentence.tokens
    verb = tokens[i].head
    if tokens[i].dep == "aux" and tokens[verb].dep == "advcl" and tokens[tokens[verb].head].pos == "VERB":
        yield Order(verb, tokens[verb].head, i)


def _onward(sentence: Sentence, i: int) -> Iterator[Order]:
    """ "X, and Y ten minutes later", "X and only then Y": both in one sentence, joined."""
    tokens = sentence.tokens
    verb = tokens[i].head
    for _ in range(2):
        if tokens[verb].pos not in CLAUSE:
            verb = tokens[verb].head
    joined = tokens[verb].dep == "conj" or (tokens[verb].dep in ("ccomp", "parataxis") and tokens[i].i < verb)
    if tokens[verb].pos in CLAUSE and joined and tokens[tokens[verb].head].pos in CLAUSE:
        yield Order(tokens[verb].head, verb, i)
    elif tokens[verb].dep == "relcl" and (above := _event_above(sentence, tokens[verb].head, {verb})) >= 0:
        yield Order(above, verb, i)
