"""Points at issue: what a report tells to be so, not so, or only thought of ("no arrests", "will not resign").

Claims of slot "point", of type ``status`` or ``stance`` as points.toml has it. The value's norm is the side and the
point ("yes resignation", "no resignation", "maybe resignation"), ``precision`` "done", "planned", "denied" or
"thought of", ``low`` the report's date (minutes since 0001-01-01). ``predicate`` is the point; ``subject`` what it is
about (nouns, keys of names); the value's ``others`` are the keys of whose deed or state it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parallax.extract.clause import fold, governor, make_claim, members, stems
from parallax.extract.parties import Parties, doer, parties
from parallax.extract.point_words import NOUNS, Word, thing_of, words_at
from parallax.extract.polarity import MAYBE, NO, YES, Told, noun_told, verb_told
from parallax.extract.report import Report
from parallax.extract.runs import headline_like
from parallax.extract.speech import SUBJECTS
from parallax.extract.statuses import minutes
from parallax.extract.votes import Split, splits
from parallax.language import Sentence, Token
from parallax.model import Claim, Mention, Value

# A claim's words go no further than so many tokens from the word that tells it.
REACH = 7
# The signal of a claim that says no of everybody: "nobody was hurt", "no injuries".
EVERYBODY = "everybody"
EVERYONE = frozenset({"one", "body", "person", "people", "other", "else"})
# What happened so long before a report (minutes) is not its event.
LONG = 45 * 1440.0
SIDES = {YES: "yes", NO: "no", MAYBE: "maybe"}
TELLING = frozenset({"VERB", "AUX", "ADJ", "ADV", "ADP", "NOUN", "PROPN"})


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every word of a point that a report tells to be so or not so."""
    who = parties(report)
    for sentence in report.sentences:
        if sentence.passage.kind == "headline" or headline_like(sentence):
            continue
        earlier = long_ago(sentence, report)
        named = report.mentions.get(sentence.passage.number, ())
        told: set[tuple[str, int]] = set()
        for token in sorted(sentence.tokens, key=lambda t: t.pos in NOUNS):
            if token.pos not in TELLING:
                continue
            verb = governor(sentence, token.i)  # "the leak was plugged" is told by its verb
            for word in words_at(sentence, token):
                claim = (
                    None if word.noun and (word.point.name, verb) in told else _claim(sentence, token, word, who, named)
                )
                if claim is not None and (word.point.name, -1 - claim.span.start) not in told:
                    told |= {(word.point.name, -1 - claim.span.start), (word.point.name, verb)}
                    yield replace(claim, background=earlier)
        yield from (_divided(sentence, split) for split in splits(sentence))


def _divided(sentence: Sentence, split: Split) -> Claim:
    """The claim of a vote that was unanimous, or was not."""
    first = next(t.i for t in sentence.tokens if t.end > split.start)
    last = next(t.i for t in reversed(sentence.tokens) if t.start < split.end)
    side, how = (YES, "done") if split.unanimous else (NO, "denied")
    value = Value(f"{SIDES[side]} unanimity", unit="point", precision=how, low=minutes(sentence.passage.published))
    claim = make_claim(sentence, first, last, "status", "point", value)
    return replace(claim, predicate="unanimity", negated=side == NO, entities=frozenset(), words=stems(sentence.tokens))


def long_ago(sentence: Sentence, report: Report) -> bool:
    """Whether all days that a sentence gives lie well before its report."""
    published = minutes(sentence.passage.published)
    days = [t for t in report.times.get(sentence.passage.number, ()) if t.type == "DATE" and t.latest is not None]
    return (
        published is not None and bool(days) and all(t.latest < published - LONG for t in days if t.latest is not None)
    )


def _verb(sentence: Sentence, token: Token) -> Token:
    """The verb that says it: the token, or what an adjective or phrase stands behind."""
    above = sentence.tokens[token.head]
    return token if token.pos in ("VERB", "AUX") or above.pos not in ("VERB", "AUX") else above


def _told(sentence: Sentence, token: Token, word: Word) -> Told:
    if word.noun:
        return noun_told(sentence, token.i)
    verb = _verb(sentence, token)
    found = verb_told(sentence, verb.i) if verb.pos in ("VERB", "AUX") else Told(YES)
    if found.side is None or found.side == MAYBE:
        return found
    return Told(found.side * word.side, found.ahead)


def _claim(sentence: Sentence, token: Token, word: Word, who: Parties, named: Sequence[Mention]) -> Claim | None:
    told = _told(sentence, token, word)
    if told.side is None or (word.denied and told.side != -word.side) or (word.point.firm and told.side != word.side):
        return None
    thing = thing_of(sentence, token, () if word.noun else word.tokens)
    holders = _holders(sentence, token, word, thing, who)
    how = "thought of" if told.side == MAYBE else "denied" if told.side == NO else "planned" if told.ahead else "done"
    value = Value(
        f"{SIDES[told.side]} {word.point.name}", unit="point", precision=how,
        low=minutes(sentence.passage.published), others=tuple(sorted(holders)),
        signal=EVERYBODY if told.side == NO and _universal(sentence, token, word, holders) else "",
    )  # fmt: skip
    first, last = _stretch(sentence, token, word, thing)
    about, names = _about(sentence, token, thing, named)
    claim = make_claim(
        sentence, first, last, word.point.type, "point", value, subject=about | names, at=_verb(sentence, token).i
    )  # fmt: skip
    return replace(
        claim, predicate=word.point.name, entities=frozenset(names), negated=told.side == NO,
        words=stems(sentence.tokens) - {word.text}, modality="planned" if told.ahead else "asserted",
    )  # fmt: skip


def _universal(sentence: Sentence, token: Token, word: Word, holders: frozenset[str]) -> bool:
    """Whether a denial is of everybody: "nobody was hurt", "no passengers were hurt", "there were no injuries"."""
    if not holders:
        return word.noun or word.side == YES
    subjects = (c for c in sentence.children[_verb(sentence, token).i] if sentence.tokens[c].dep in SUBJECTS)
    return word.side == YES and any(_of_none(sentence, c) for c in subjects)


def _of_none(sentence: Sentence, i: int) -> bool:
    return any(sentence.tokens[c].text.lower() == "no" for c in sentence.children[i])


def _holders(sentence: Sentence, token: Token, word: Word, thing: int, who: Parties) -> frozenset[str]:
    """Whose deed or state it is: of a state of things and of a passive the thing, else the subject or owner."""
    tokens = sentence.tokens
    if word.noun:
        owner = next((c for c in sentence.children[token.i] if tokens[c].dep == "poss"), -1)
        if owner >= 0:
            return _owned(sentence, owner, who)
        if token.dep in ("dobj", "attr") and tokens[token.head].pos == "VERB":
            return _party(sentence, token.head, who)
        above = tokens[tokens[token.head].head]
        if token.dep == "pobj" and above.pos == "VERB":  # "they escaped without injury"
            return _party(sentence, above.i, who)
        return frozenset()
    verb = _verb(sentence, token)
    if word.point.patient and thing >= 0 and tokens[thing].dep == "dobj":
        return _owned(sentence, thing, who)
    if any(tokens[c].dep in ("nsubjpass", "auxpass") for c in sentence.children[verb.i]):
        passive = next((c for c in sentence.children[verb.i] if tokens[c].dep == "nsubjpass"), -1)
        if passive >= 0 and tokens[passive].tag in ("WP", "WDT") and verb.dep == "relcl":
            passive = verb.head
        if passive < 0:
            passive = thing
        return _owned(sentence, passive, who) if passive >= 0 else frozenset()
    return _party(sentence, verb.i, who)


def _party(sentence: Sentence, verb: int, who: Parties) -> frozenset[str]:
    tokens = sentence.tokens
    subject = doer(sentence, verb)
    above = tokens[verb].head
    if subject < 0 and tokens[verb].dep == "xcomp":  # "are expected to survive"
        subject = next((c for c in sentence.children[above] if tokens[c].dep == "nsubjpass"), subject)
    return _owned(sentence, subject, who) if subject >= 0 else who.of_verb(sentence, verb)


def _owned(sentence: Sentence, i: int, who: Parties) -> frozenset[str]:
    """The party, with the keys of whose it is ("her team", "the minister's lawyer") under "of "."""
    if _of_none(sentence, i) and fold(sentence.tokens[i].lemma) in EVERYONE:
        return frozenset()  # "no one was hurt"
    found = _of_pronoun(sentence, i, who) or who.of_noun(sentence, i)
    if sentence.tokens[i].pos not in NOUNS:
        return found
    owners = [c for c in sentence.children[i] if sentence.tokens[c].dep == "poss"]
    whose = frozenset(k for c in owners for k in _of_pronoun(sentence, c, who) or who.of_noun(sentence, c))
    return found.union(f"of {key}" for key in whose if not key.startswith("#"))


def _of_pronoun(sentence: Sentence, i: int, who: Parties) -> frozenset[str]:
    """The person whom "he" or "her" means."""
    if sentence.tokens[i].pos != "PRON":
        return frozenset()
    named = who.report.mentions.get(sentence.passage.number, ())
    return frozenset(m.key for m in named if m.span.start == sentence.tokens[i].start)


def _about(sentence: Sentence, token: Token, thing: int, named: Sequence[Mention]) -> tuple[set[str], set[str]]:
    """What it is about: the thing's noun with what tells it from others, the nouns of the clause, names."""
    tokens = sentence.tokens
    inside = sentence.subtree(thing) if thing >= 0 else []
    heads = {fold(tokens[thing].lemma)} if thing >= 0 and tokens[thing].pos == "NOUN" else set()
    if thing >= 0 and tokens[thing].ent == "MONEY":
        heads = {"money"}
    below = [j for j in members(sentence, _verb(sentence, token).i) if abs(j - token.i) <= 2 * REACH]
    spans = [tokens[j] for j in {*inside[:REACH], *below}]
    names = {m.key for m in named if any(m.span.start <= t.start < m.span.end for t in spans)}
    return heads, names


def _stretch(sentence: Sentence, token: Token, word: Word, thing: int) -> tuple[int, int]:
    """First and last token of the words that say it."""
    tokens = sentence.tokens
    group = {*word.tokens, token.i}
    verb = _verb(sentence, token)
    if word.noun:
        group.update(
            c for c in sentence.children[token.i] if c < token.i and tokens[c].dep in ("det", "amod", "compound")
        )
        above = tokens[token.head]
        if above.pos in ("VERB", "AUX") and abs(above.i - token.i) <= REACH:
            group.add(above.i)
            verb = above
    elif abs(verb.i - token.i) <= REACH:
        group.add(verb.i)
    near = sentence.children[verb.i]
    group.update(c for c in near if tokens[c].dep in ("aux", "auxpass", "neg") and abs(c - verb.i) <= 4)
    edges = [thing, *(c for c in near if tokens[c].dep in ("nsubj", "nsubjpass", "dobj"))]
    for edge in edges:
        if edge >= 0 and abs(edge - token.i) <= REACH:
            group.add(edge)
    first, last = min(group), max(group)
    opening = [
        c
        for c in sentence.children[first]
        if c < first and first - c <= 3 and tokens[c].dep in ("det", "amod", "compound", "neg", "nummod")
    ]
    return min([first, *opening]), last
