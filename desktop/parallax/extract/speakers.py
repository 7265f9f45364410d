"""Who speaks: acts of speech in a sentence, and the speaker of every passage that quotes or reports words.

Pronouns ("she said"), roles ("the minister said") and quotations that run over sentences and paragraphs are followed
back to the name. A speaker is the key of a mention, or the folded noun phrase where nobody is named ("police").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import fold, negated
from parallax.language import Sentence, Token
from parallax.model import Mention, Passage, Source

SUBJECTS = ("nsubj", "nsubjpass")
CONTENTS = ("ccomp", "parataxis")
# The labels through which a noun phrase names one and the same thing ("his lawyer, Joana Pires").
SAME_THING = frozenset({"appos", "compound", "flat", "nmod"})
MARKS = "\"'“”‘’«»„‹› \t\n"


def words(section: str, name: str) -> frozenset[str]:
    """A list of words of the lexicon speech.toml."""
    return lexicon.words("speech", section, name)


class Act(NamedTuple):
    """An act of speech: token indices of its verb (or "according") and of the speaker's noun."""

    verb: int
    speaker: int


@dataclass(slots=True)
class _Memory:
    """What a reader has in mind: the last person and body named, who bears which role, the last one who spoke."""

    person: str = ""
    seen: int = -1
    body: str = ""
    spoke: str = ""
    people: frozenset[str] = frozenset()
    roles: dict[str, dict[str, set[str]]] = field(default_factory=dict)

    def bearer(self, role: str, near: set[str]) -> str:
        """Who "the Kenyan minister" is, or "".

        Of those who bear the word the one of whom it is said with a word in ``near``, else (those said to be of
        elsewhere left out) the one who spoke last, else the one named last.
        """
        bearers = self.roles.get(role, {})
        fitting = [key for key, qualifiers in bearers.items() if near & qualifiers] or [
            key for key, qualifiers in bearers.items() if not near or not qualifiers
        ]
        return self.spoke if self.spoke in fitting else fitting[-1] if fitting else ""

    def bears(self, role: str, key: str, near: set[str]) -> None:
        self.roles.setdefault(role, {}).setdefault(key, set()).update(near)


def acts(sentence: Sentence) -> Iterator[Act]:
    """The acts of speech of a sentence, in order: "X said", "according to X", "X, adding that"."""
    always, content = words("verbs", "always"), words("verbs", "with_content")
    quoted = bool(sentence.passage.quoted)
    for token in sentence.tokens:
        lemma = token.lemma.lower()
        if token.pos == "VERB" and (lemma in always or lemma in content):
            says = lemma in always or quoted or _has_content(sentence, token.i)
            if says and not _inside(sentence.passage, token) and not negated(sentence, token.i):
                speaker = subject_of(sentence, token.i)
                if speaker >= 0:
                    yield Act(token.i, speaker)
        elif lemma == "accord":
            speaker = _according_to(sentence, token.i)
            if speaker >= 0:
                yield Act(token.i, speaker)


def subject_of(sentence: Sentence, verb: int) -> int:
    """Index of the noun that is the subject of ``verb``, its own or the one it shares; -1 where there is none."""
    tokens = sentence.tokens
    for _ in range(5):
        for child in sentence.children[verb]:
            if tokens[child].dep in SUBJECTS:
                return _antecedent(sentence, child, verb)
        token = tokens[verb]
        if token.head == verb or token.dep not in ("conj", "advcl", "xcomp", "pcomp", "prep", "acl"):
            return -1
        if token.dep == "acl" and tokens[token.head].pos in ("NOUN", "PROPN", "PRON"):
            return token.head
        verb = token.head
    return -1


def _antecedent(sentence: Sentence, subject: int, verb: int) -> int:
    tokens = sentence.tokens
    if tokens[subject].text.lower() in ("who", "which", "that") and tokens[verb].dep == "relcl":
        return tokens[verb].head
    return subject


def _has_content(sentence: Sentence, verb: int) -> bool:
    return any(sentence.tokens[c].dep in CONTENTS for c in sentence.children[verb])


def _according_to(sentence: Sentence, i: int) -> int:
    for child in sentence.children[i]:
        if sentence.tokens[child].text.lower() == "to":
            for below in sentence.children[child]:
                if sentence.tokens[below].dep == "pobj":
                    return below
    return -1


def _inside(passage: Passage, token: Token) -> bool:
    """Whether the token stands inside quotation marks (a "said" there is not the reporter's)."""
    return any(start <= token.start and token.end <= end for start, end in passage.quoted)


def speakers(source: Source, sentences: Sequence[Sentence], mentions: Iterable[Mention]) -> dict[int, str]:
    """The speaker of each passage of ``source`` that quotes or reports words, by the passage's number."""
    by_passage: dict[int, list[Mention]] = {}
    known = list(mentions)
    for mention in known:
        by_passage.setdefault(mention.passage, []).append(mention)
    found: dict[int, str] = {}
    memory = _Memory(people=frozenset(m.key for m in known if m.kind == "person"))
    before: Sentence | None = None
    waiting: list[int] = []
    for sentence in sentences:
        passage, named = sentence.passage, by_passage.get(sentence.passage.number, [])
        stated = _stated(sentence, named, memory)
        speaker = stated or _implied(source, sentence, named, memory, before, found)
        if speaker:
            found[passage.number] = speaker
        if stated and waiting and _runs_on(source, before, sentence):
            found.update(dict.fromkeys(waiting, stated))
        waiting = _still_waiting(source, waiting, before, sentence, stated)
        _remember(sentence, named, memory, speaker)
        before = sentence
    return found


def _still_waiting(
    source: Source, waiting: list[int], before: Sentence | None, sentence: Sentence, stated: str
) -> list[int]:
    """Passages of a quotation that is still open, whose speaker the reporter may name only at its end."""
    if stated or not sentence.passage.quoted:
        return []
    runs_on = before is not None and _runs_on(source, before, sentence)
    return [*(waiting if runs_on else []), sentence.passage.number]


def _stated(sentence: Sentence, named: Sequence[Mention], memory: _Memory) -> str:
    """The speaker that the sentence itself gives: that of the act nearest to a quotation, else of the first act."""
    found = list(acts(sentence))
    if not found:
        return ""
    quoted = sentence.passage.quoted
    if quoted:
        tokens = sentence.tokens
        found.sort(
            key=lambda a: min(min(abs(tokens[a.verb].start - e), abs(s - tokens[a.verb].end)) for s, e in quoted)
        )
    for act in found:
        if key := _resolve(sentence, act.speaker, named, memory):
            return key
    return ""


def _resolve(sentence: Sentence, i: int, named: Sequence[Mention], memory: _Memory) -> str:
    """The key of whoever token ``i`` means."""
    token = sentence.tokens[i]
    lower = token.text.lower()
    if lower in words("speakers", "person"):
        return memory.person
    if lower in words("speakers", "self"):
        return ""
    if lower in words("speakers", "thing") | words("speakers", "group"):
        return memory.body if token.pos == "PRON" else ""
    mention = mention_at(sentence, i, named) or _name_after(sentence, i, named)
    if mention is not None:
        return mention.key
    if token.pos not in ("NOUN", "PROPN"):
        return ""
    role = _phrase(sentence, i)
    definite = any(sentence.tokens[c].dep in ("det", "poss") for c in sentence.children[i])
    lemma = fold(token.lemma)
    return (memory.bearer(lemma, _qualifiers(sentence, i)) if definite else "") or role


def mention_at(sentence: Sentence, i: int, named: Sequence[Mention]) -> Mention | None:
    """The mention that token ``i`` heads, or that stands in apposition to it; people before bodies, places never."""
    near = [i]
    for j in near:
        near.extend(c for c in sentence.children[j] if sentence.tokens[c].dep in SAME_THING)
    tokens = sentence.tokens
    best: Mention | None = None
    for mention in named:
        if mention.kind == "place":
            continue
        if any(mention.span.start <= tokens[j].start < mention.span.end for j in near) and (
            best is None or (best.kind != "person" and mention.kind == "person")
        ):
            best = mention
    return best


def _name_after(sentence: Sentence, i: int, named: Sequence[Mention]) -> Mention | None:
    """The person named in apposition further on: "the envoy of the two states, A. Name"."""
    tokens = sentence.tokens
    if tokens[i].pos != "NOUN":
        return None
    for prep in (c for c in sentence.children[i] if c > i and tokens[c].dep == "prep"):
        for j in sentence.subtree(prep):
            if tokens[j].dep == "appos" and tokens[sentence.subtree(j)[0] - 1].text == ",":
                mention = mention_at(sentence, j, named)
                if mention is not None and mention.kind == "person":
                    return mention
    return None


def _phrase(sentence: Sentence, i: int) -> str:
    """The noun with its modifiers, folded: "police spokesman"."""
    tokens = sentence.tokens
    kept = [c for c in sentence.children[i] if c < i and tokens[c].dep in ("compound", "amod", "nmod")]
    return " ".join(fold(tokens[c].text) for c in [*kept, i])


def _runs_on(source: Source, before: Sentence | None, sentence: Sentence) -> bool:
    """Whether a quotation of the sentence before goes on in this one: only white space lies between the two."""
    if before is None or not before.passage.quoted or not sentence.passage.quoted:
        return False
    left, right = before.passage.quoted[-1][1], sentence.passage.quoted[0][0]
    if left < before.passage.span.end - 2 or right > sentence.passage.span.start + 2:
        return False
    between = source.text[left:right]
    closing = between.strip()
    return not closing or (before.passage.paragraph != sentence.passage.paragraph and closing in '"“')


def _implied(
    source: Source,
    sentence: Sentence,
    named: Sequence[Mention],
    memory: _Memory,
    before: Sentence | None,
    found: dict[int, str],
) -> str:
    """The speaker of a quotation beside which nobody is said to speak."""
    passage = sentence.passage
    if not passage.quoted or (before is None and not named):
        return ""
    if before is not None and _runs_on(source, before, sentence):
        return found.get(before.passage.number, "")
    if key := _label(source, passage, named):
        return key
    if before is None:
        return ""
    earlier = found.get(before.passage.number, "")
    if earlier and (before.passage.paragraph == passage.paragraph or whole(passage)):
        return earlier
    colon = before.passage.span.quote.rstrip().endswith(":")
    together = before.passage.paragraph == passage.paragraph
    return memory.person if whole(passage) and (colon or together) else ""


def whole(passage: Passage) -> bool:
    """Whether the passage is nothing but a quotation."""
    if not passage.quoted:
        return False
    said = sum(end - start for start, end in passage.quoted)
    return said >= 0.8 * len(passage.span.quote.strip(MARKS))


def _label(source: Source, passage: Passage, named: Sequence[Mention]) -> str:
    """A name set before a quotation with a colon or in brackets, as in a script: "(Sound, A. Name) '...'"."""
    opening = passage.quoted[0][0]
    lead = source.text[passage.span.start : opening].rstrip(MARKS)
    if not lead.endswith((":", ")")):
        return ""
    people = [m for m in named if m.kind == "person" and m.span.end <= opening]
    return people[-1].key if people else ""


def _remember(sentence: Sentence, named: Sequence[Mention], memory: _Memory, speaker: str) -> None:
    """Keep who was named last: a subject before anybody else, a mere object only when a new paragraph brings it in."""
    people = [m for m in named if m.kind == "person"]
    for mention in people:
        _remember_roles(sentence, mention, memory)
    subject = ""
    for token in sentence.tokens:
        if token.dep not in SUBJECTS or subject or _inside(sentence.passage, token):
            continue
        found = mention_at(sentence, token.i, named)
        if found is not None and found.kind == "person":
            subject = found.key
        elif found is not None:
            memory.body = found.key
        elif token.lower_is(words("speakers", "person")):
            subject = memory.person
    paragraph = sentence.passage.paragraph
    latest = (speaker if speaker in memory.people else "") or subject
    if not latest and people and (paragraph != memory.seen or not memory.person):
        latest = people[-1].key
    if latest:
        memory.person, memory.seen = latest, paragraph
    if speaker:
        memory.spoke = speaker
        if speaker not in memory.people:
            memory.body = speaker


def _remember_roles(sentence: Sentence, mention: Mention, memory: _Memory) -> None:
    """Note "minister" for "Foreign Minister A. Name", "A. Name, minister of ..." and "the minister, A. Name"."""
    tokens = sentence.tokens
    inside = [t for t in tokens if mention.span.start <= t.start < mention.span.end]
    if mention.title and inside:
        memory.bears(fold(mention.title.split()[-1]), mention.key, _qualifiers(sentence, inside[-1].i))
    for token in inside:
        near = [*sentence.children[token.i], *([token.head] if token.dep in SAME_THING else [])]
        for j in near:
            other = tokens[j]
            alike = other.dep in SAME_THING or token.dep in SAME_THING
            if alike and (other.pos == "NOUN" or (other.pos == "PROPN" and other.end <= mention.span.start)):
                memory.bears(fold(other.lemma), mention.key, _qualifiers(sentence, j) | _qualifiers(sentence, token.i))


def _qualifiers(sentence: Sentence, i: int) -> set[str]:
    """The beginnings of the words that qualify a noun, so that "Kenyan" and "Kenya's" are one."""
    tokens = sentence.tokens
    return {
        fold(tokens[c].text)[:4]
        for c in sentence.children[i]
        if tokens[c].dep in ("amod", "poss", "nmod", "compound") and tokens[c].text[:1].isupper()
    }
