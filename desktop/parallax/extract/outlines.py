"""The outline of the clause that a claim stands in, a gap in place of its value: "the ferry left … at …".

A finding is known by it in lists. The parse tells what belongs to it: the subject, the verb, its object and whatever
joins the value to the verb; asides, other clauses and long modifiers are left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from parallax.extract.report import Report
from parallax.language import Sentence, Token
from parallax.model import Claim, ClaimType

GAP = "…"
OUTLINED: frozenset[ClaimType] = frozenset({"time", "place", "quantity", "money"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
OBJECTS = ("dobj", "attr", "oprd", "acomp", "dative")
VERB_PARTS = frozenset({"aux", "auxpass", "neg", "prt"})
MODIFIERS = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "case", "npadvmod", "quantmod"})
LINKED = frozenset({"xcomp", "ccomp", "advcl", "conj", "pcomp", "acl"})
EMPTY = frozenset({"he", "she", "it", "they", "i", "we", "you", "who", "which", "that", "this", "these", "those"})
MOST_WORDS = 13
PHRASE = 6  # words of one phrase at most
FEWEST = 2  # words with letters, besides the gap
STEPS = 12


def outlined(claims: Iterable[Claim], report: Report) -> Iterator[Claim]:
    """The claims, each of a kind that a clause shows with the outline of its own; "" where none says enough."""
    sentences: Mapping[int, Sentence] = {s.passage.number: s for s in report.sentences}
    for claim in claims:
        sentence = sentences.get(claim.passage) if claim.type in OUTLINED else None
        yield replace(claim, outline=outline(sentence, claim)) if sentence is not None else claim


def outline(sentence: Sentence, claim: Claim) -> str:
    """The outline of the clause of a claim, "" where the sentence has no verb for it or too little is left."""
    tokens = sentence.tokens
    inside = _inside(sentence, claim)
    if not inside:
        return ""
    head = next((i for i in inside if tokens[i].head not in inside or tokens[i].head == i), inside[0])
    path = _path(sentence, head)
    verb = path[-1]
    if tokens[verb].pos not in ("VERB", "AUX"):
        return ""
    shown = set(path) | _verb_parts(sentence, verb)
    for i in path[:-1]:
        shown |= _left(sentence, i)
    subject = _subject(sentence, verb)
    shown |= subject
    hidden = _hidden(inside, tokens, claim, head)
    more = set() if any(tokens[i].dep in OBJECTS for i in path) else _object(sentence, verb)
    if len((shown | more) - hidden) < PHRASE:
        more |= _beside(sentence, verb, path)
    if len((shown | more) - hidden) <= MOST_WORDS:
        shown |= more
    if not _says_enough(tokens, shown - hidden, subject, verb):
        return ""
    return _written(tokens, sorted(shown | hidden), hidden)


def _inside(sentence: Sentence, claim: Claim) -> list[int]:
    starts = [t.start for t in sentence.tokens]
    first = max(0, bisect_right(starts, claim.span.start) - 1)
    return [t.i for t in sentence.tokens[first:] if t.end > claim.span.start and t.start < claim.span.end]


def _path(sentence: Sentence, head: int) -> list[int]:
    """From the head of the value up to the verb that governs it, both included."""
    tokens, path = sentence.tokens, [head]
    for _ in range(STEPS):
        token = tokens[path[-1]]
        if (token.pos in ("VERB", "AUX") and len(path) > 1 and token.dep not in VERB_PARTS) or token.head == token.i:
            break
        path.append(token.head)
    return path


def _verb_parts(sentence: Sentence, verb: int) -> set[int]:
    """The verb's helpers and particle; of "offered to sell" both verbs."""
    tokens = sentence.tokens
    found = {verb, *(c for c in sentence.children[verb] if tokens[c].dep in VERB_PARTS)}
    found |= {c for c in sentence.children[verb] if c == verb + 1 and tokens[c].dep == "advmod"}  # come ashore, go home
    if tokens[verb].dep == "xcomp":
        above = tokens[verb].head
        found |= {above, *(c for c in sentence.children[above] if tokens[c].dep in VERB_PARTS)}
    return found


def _subject(sentence: Sentence, verb: int) -> set[int]:
    """The subject's short phrase; of "who" the noun before it; without one that of the verb above."""
    tokens = sentence.tokens
    for _ in range(4):
        found = next((c for c in sentence.children[verb] if tokens[c].dep in SUBJECTS), None)
        if found is not None and (tokens[found].tag not in ("WP", "WDT") or tokens[verb].dep != "relcl"):
            return _phrase(sentence, found)
        if tokens[verb].dep in ("relcl", "acl"):
            return _phrase(sentence, tokens[verb].head)
        if tokens[verb].dep not in LINKED or tokens[verb].head == verb:
            return set()
        verb = tokens[verb].head
    return set()


def _object(sentence: Sentence, verb: int) -> set[int]:
    tokens = sentence.tokens
    for label in OBJECTS:
        for child in sentence.children[verb]:
            if tokens[child].dep == label:
                return _phrase(sentence, child)
    return set()


def _beside(sentence: Sentence, verb: int, path: list[int]) -> set[int]:
    """The first short prepositional phrase of the verb: "were taken … to hospital"."""
    tokens = sentence.tokens
    for child in sentence.children[verb]:
        if tokens[child].dep == "prep" and child > verb and child not in path:
            nouns = [c for c in sentence.children[child] if tokens[c].dep == "pobj"]
            if nouns and tokens[nouns[0]].pos in ("NOUN", "PROPN"):
                return {child} | _phrase(sentence, nouns[0])
    return set()


def _left(sentence: Sentence, noun: int) -> set[int]:
    """The modifiers right before a noun."""
    tokens, found = sentence.tokens, set()
    for i in range(noun - 1, max(-1, noun - PHRASE), -1):
        joint = tokens[i].text in ("-", "–") and i > 0 and tokens[i].end == tokens[i + 1].start == tokens[i].start + 1
        if not joint and (tokens[i].dep not in MODIFIERS or not _belongs(sentence, i, noun)):
            break
        found.add(i)
    return found


def _belongs(sentence: Sentence, i: int, noun: int) -> bool:
    """Whether token ``i`` hangs on ``noun``, if need be through another modifier."""
    for _ in range(3):
        i = sentence.tokens[i].head
        if i == noun:
            return True
    return False


def _phrase(sentence: Sentence, noun: int) -> set[int]:
    """A noun with what stands right before it, and a short "of" phrase."""
    tokens = sentence.tokens
    found = {noun} | _left(sentence, noun)
    for child in sentence.children[noun]:
        if tokens[child].text.lower() == "of" and child == noun + 1:
            inner = [c for c in sentence.children[child] if tokens[c].dep == "pobj"]
            if inner and len(found) + len(whole := {inner[0]} | _left(sentence, inner[0])) < PHRASE:
                found |= {child} | whole
    return found


def _hidden(inside: list[int], tokens: tuple[Token, ...], claim: Claim, head: int) -> set[int]:
    """What the gap stands for: the value, but not the thing that is counted."""
    counted = claim.type == "quantity" and claim.slot == "count" and tokens[head].pos == "NOUN" and len(inside) > 1
    return {i for i in inside if not (counted and i >= head)}


def _says_enough(tokens: tuple[Token, ...], shown: set[int], subject: set[int], verb: int) -> bool:
    words = [tokens[i] for i in shown if any(c.isalpha() for c in tokens[i].text)]
    told = [t for t in words if t.pos in ("NOUN", "PROPN") and t.i != verb]
    empty = not subject or all(tokens[i].text.lower() in EMPTY for i in subject)
    return len(words) >= FEWEST and (bool(told) or not empty) and len(shown) <= MOST_WORDS


def _written(tokens: tuple[Token, ...], order: list[int], hidden: set[int]) -> str:
    """The shown words in the order of the sentence, spaced as in the text."""
    parts: list[str] = []
    for n, i in enumerate(order):
        if i in hidden:
            if not parts or parts[-1] != GAP:
                parts.append(GAP)
            continue
        word = tokens[i].text
        if i == 0 and tokens[i].pos in ("DET", "PRON", "ADP", "ADV") and word != "I":
            word = word.lower()
        follows = parts and n and order[n - 1] == i - 1 and tokens[i - 1].end == tokens[i].start
        joined = follows and (parts[-1] != GAP or not word[0].isalnum())
        if joined:
            parts[-1] += word
        else:
            parts.append(word)
    return " ".join(parts).strip(" -–,")
