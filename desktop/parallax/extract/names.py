"""People, bodies and places of one source: capitalised runs, told apart by votes over the whole report.

The pipeline's entity labels change from sentence to sentence, so they are only one voice beside titles, heads of
names ("Council", "Street"), the gazetteer, first names and what stands around a name. A person's first full mention
gives later bare surnames their key.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from parallax import lexicon
from parallax.extract.byoffice import by_office
from parallax.extract.clause import fold
from parallax.extract.gazetteer import is_place
from parallax.extract.namewords import aliases, bare, first_names, words
from parallax.extract.pronouns import pronouns
from parallax.extract.runs import Run, headline_like, runs
from parallax.language import Sentence
from parallax.model import Mention, Source, Span

Kind = Literal["person", "body", "place"]
LABEL_VOTES: dict[str, tuple[Kind, float]] = {
    "PERSON": ("person", 1.5),
    "ORG": ("body", 1.0),
    "GPE": ("place", 1.0),
    "LOC": ("place", 1.0),
    "FAC": ("place", 1.0),
}
# A kind needs this many votes to be believed at all.
ENOUGH = 1.0
IN_PLACE = frozenset({"in", "near", "across", "outside", "around", "throughout"})
# With so many votes from one mention a name is that of a person: pronouns may mean it.
CERTAIN = 2.0
PEOPLE = frozenset({"person", "kin", "profession", "role"})
AGES = range(1, 115)


class Found(NamedTuple):
    """A run with its sentence, the folded name and the votes that its surroundings give."""

    sentence: Sentence
    run: Run
    surface: str
    folded: str
    votes: dict[Kind, float]
    headline: bool


def mentions(source: Source, sentences: Sequence[Sentence]) -> tuple[Mention, ...]:
    """All people, bodies and places named in a source, in order, one key for one thing; pronouns of people included.

    A mention of a person by a pronoun carries the person's key and name; its span is the pronoun.
    """
    found = [f for sentence in sentences for f in _found(sentence)]
    kinds = _kinds(found)
    register = _Register(source.sigil, found, kinds)
    named = [m for f in found if (m := register.mention(f)) is not None]
    named += by_office(sentences, named)
    named += pronouns(sentences, [m for m in named if m.key in register.certain])
    return tuple(sorted(named, key=lambda m: (m.span.start, -m.span.end)))


def _found(sentence: Sentence) -> Iterable[Found]:
    headline = headline_like(sentence)
    for run in runs(sentence):
        if run.first <= run.last:
            surface = _surface(sentence, run)
            folded = name_key(surface)
            if folded:
                yield Found(sentence, run, surface, folded, _votes(sentence, run, folded), headline)


def _surface(sentence: Sentence, run: Run) -> str:
    """The name as it stands, generational suffixes left out."""
    last = run.last
    while last > run.first and bare(sentence.tokens[last].text) in words("person", "suffixes"):
        last -= 1
    base = sentence.passage.span
    text = base.quote[sentence.tokens[run.first].start - base.start : sentence.tokens[last].end - base.start]
    return " ".join(text.split())


def name_key(surface: str) -> str:
    """A folded name without initials and nicknames, so that "Ann B. Roe" and "Ann Roe" are one."""
    parts = fold(surface).replace('"', " ' ").split()
    kept = [p for p in parts if len(p.rstrip(".")) > 1]
    if len(kept) > 2 and "'" in parts:
        inner = parts[parts.index("'") + 1]
        kept = [p for p in kept if p != inner]
    name = " ".join(kept) or " ".join(parts)
    return aliases().get(name, name).removesuffix(".")


def _votes(sentence: Sentence, run: Run, folded: str) -> dict[Kind, float]:
    tokens = sentence.tokens
    votes: dict[Kind, float] = {"person": 0.0, "body": 0.0, "place": 0.0}
    for label in {t.ent for t in tokens[run.first : run.last + 1]} & LABEL_VOTES.keys():
        kind, weight = LABEL_VOTES[label]
        votes[kind] += weight
    _vote_form(votes, [t.text for t in tokens[run.first : run.last + 1]], folded)
    if run.start < run.first:
        votes["person"] += 4.0
    before = tokens[run.start - 1].text.lower() if run.start else ""
    if before == "the" and run.start == run.first:
        votes["person"] -= 3.0
    elif before in IN_PLACE:
        votes["place"] += 2.0
    elif before == "of" and run.start > 1 and fold(tokens[run.start - 2].lemma) in words("place", "of"):
        votes["place"] += 3.0
    if run.first < run.last and _initial(tokens[run.first].text):
        votes["person"] += 2.0
    if _personal(sentence, run.last) or _appositive(sentence, run.last):
        votes["person"] += 2.5
    if run.last > run.first and not votes["body"] and _quoted_speaker(sentence, run.last):
        votes["person"] += 1.5
    return votes


def _vote_form(votes: dict[Kind, float], texts: Sequence[str], folded: str) -> None:
    """Votes that the words of the name itself give."""
    final, opening = bare(texts[-1]), bare(texts[0])
    several = len(texts) > 1
    if (several and final in words("body", "heads")) or (several and opening in words("body", "continued")):
        votes["body"] += 5.0
    elif any(bare(t) in words("body", "continued") and n for n, t in enumerate(texts)):
        votes["body"] += 4.0
    if several and final in words("place", "heads"):
        votes["place"] += 4.0 if final not in words("body", "heads") else 1.0
    if several and opening in words("place", "before"):
        votes["place"] += 3.0
    if is_place(folded):
        votes["place"] += 3.0
    elif len(texts) == 1 and texts[0].isupper() and 1 < len(texts[0]) < 7:
        votes["body"] += 2.0
    if several and fold(texts[0]) in first_names():
        votes["person"] += 2.0
    elif several and all(t[0].isalpha() and not t.isupper() for t in texts):
        votes["person"] += 0.5


def _initial(word: str) -> bool:
    """Whether a name begins with an initial: "C. Berg"."""
    return len(word) == 2 and word[0].isupper() and word[1] == "."


def _personal(sentence: Sentence, last: int) -> bool:
    """Whether what follows a name fits a person only: an age, or "who"."""
    following = [t.text.lower() for t in sentence.tokens[last + 1 : last + 4]]
    if len(following) < 2 or following[0] not in (",", "("):
        return False
    word = following[1]
    return word in ("who", "whose", "aged") or (word.isdigit() and int(word) in AGES and following[2:] != ["-"])


def _quoted_speaker(sentence: Sentence, last: int) -> bool:
    """Whether a name is the subject of a verb of speech beside a quotation: a name of two words that talks."""
    token = sentence.tokens[last]
    verb = sentence.tokens[token.head]
    speaks = token.dep == "nsubj" and lexicon.frame_of(fold(verb.lemma), verb.pos) == "speak"
    return speaks and bool(sentence.passage.quoted)


def _appositive(sentence: Sentence, last: int) -> bool:
    """Whether a name and a word for a person stand in apposition ("Ann Roe, the mayor", "his aunt, Ann Roe")."""
    tokens = sentence.tokens
    beside = [tokens[c] for c in sentence.children[last] if tokens[c].dep == "appos"]
    if tokens[last].dep == "appos":
        beside.append(tokens[tokens[last].head])
    return any(
        (t.pos == "NOUN" and (t.lemma in words("person", "heads") or lexicon.kinds_of(t.lemma) & PEOPLE))
        or (t.tag == "NN" and t.text[:1].isupper() and lexicon.country_of(t.text))
        for t in beside
    )


def _kinds(found: Iterable[Found]) -> dict[str, Kind]:
    """Folded name -> the kind with most votes over the report, where there are enough."""
    sums: defaultdict[str, Counter[Kind]] = defaultdict(Counter)
    for f in found:
        if not f.headline:
            sums[f.folded].update(f.votes)
    kinds: dict[str, Kind] = {}
    for name, votes in sums.items():
        kind, weight = max(votes.items(), key=lambda item: item[1])
        if weight >= ENOUGH:
            kinds[name] = kind
    return kinds


class _Register:
    """The full names of one source, by which bare surnames, short names and initials are understood."""

    def __init__(self, source: str, found: Sequence[Found], kinds: dict[str, Kind]) -> None:
        self.source, self.kinds = source, kinds
        self.surnames: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        self.firsts: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        self.shorts: defaultdict[str, set[str]] = defaultdict(set)
        self.surfaces: dict[str, str] = {}
        self.certain = {f.folded for f in found if f.votes["person"] >= CERTAIN}
        for f in found:
            kind = kinds.get(f.folded)
            self.surfaces.setdefault(f.folded, f.surface)
            if kind == "person" and " " in f.folded:
                place = f.sentence.passage.span.start
                self.surnames[f.folded.split(" ")[-1]].append((place, f.folded))
                self.firsts[f.folded.split(" ")[0]].append((place, f.folded))
            elif kind == "body" and " " in f.folded:
                for short in _shorts(f.surface, f.folded):
                    self.shorts[short].add(f.folded)

    def mention(self, f: Found) -> Mention | None:
        """The mention that a run makes, or None where it names nothing that we know the kind of."""
        kind, key = self.kinds.get(f.folded), f.folded
        if " " not in key:
            person = self._person(key, f)
            if person and (kind in (None, "person") or (not is_place(key) and f.votes["person"] >= 0)):
                kind, key = "person", person
        if kind == "body" or kind is None:
            full = self.shorts.get(key, set()) - {key}
            if len(full) == 1:
                kind, key = "body", next(iter(full))
        if kind is None:
            return None
        tokens, run, base = f.sentence.tokens, f.run, f.sentence.passage.span
        start, end = tokens[run.first].start, tokens[run.last].end
        title = base.quote[tokens[run.start].start - base.start : start - base.start].strip()
        span = Span(start, end, base.quote[start - base.start : end - base.start])
        surface = f.surface if kind != "person" else self.surfaces.get(key, f.surface)
        passage = f.sentence.passage
        return Mention(self.source, passage.number, span, kind, key, surface, " ".join(title.split()))

    def _person(self, word: str, f: Found) -> str:
        """The key of the person whom a bare surname (or, failing that, a bare first name) means."""
        titled = f.run.start < f.run.first
        for index in (self.surnames, self.firsts):
            full = index.get(word, [])
            if full:
                here = f.sentence.passage.span.start
                earlier = [key for place, key in full if place <= here]
                return earlier[-1] if earlier else full[0][1]
            if titled and index is self.surnames and self.firsts.get(word):
                return self.firsts[word][0][1]
        return ""


def _shorts(surface: str, folded: str) -> set[str]:
    """What a body with a long name is called for short: its initials and its head noun."""
    initials = "".join(w[0] for w in surface.replace("-", " ").split() if w[0].isupper()).lower()
    heads = {w for w in folded.split() if w in words("body", "short")}
    return {initials} | heads if len(initials) > 2 else heads
