"""Who speaks: the speaker of every passage that quotes or reports words.

Pronouns ("she said"), roles ("the minister said") and quotations that run over sentences and paragraphs are followed
back to the name. A speaker is the key of a mention, or the folded noun phrase where nobody is named ("police").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from parallax.extract.clause import fold
from parallax.extract.speech import SAME_THING, SUBJECTS, acts, inside, mention_at, name_after, office, phrase, words
from parallax.language import Sentence
from parallax.model import Mention, Passage, Source

MARKS = "\"'“”‘’«»„‹› \t\n"


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
        bearers = self.roles.get(_plain(role), {})
        fitting = [key for key, qualifiers in bearers.items() if near & qualifiers] or [
            key for key, qualifiers in bearers.items() if not near or not qualifiers
        ]
        return self.spoke if self.spoke in fitting else fitting[-1] if fitting else ""

    def bears(self, role: str, key: str, near: set[str]) -> None:
        self.roles.setdefault(_plain(role), {}).setdefault(key, set()).update(near)


@cache
def _titles() -> dict[str, str]:
    return dict(pair.split("=") for pair in words("speakers", "titles"))


def _plain(role: str) -> str:
    """The noun by which a report goes on after a title: "the judge" after "Mrs Justice Roe"."""
    return _titles().get(role.rstrip("."), role)


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
        if role := _role_before(sentence, i, named):
            return memory.bearer(role.rpartition(" ")[2], set()) or role
        meant = [m.key for m in named if m.span.start == token.start]
        return meant[0] if meant else memory.person
    if lower in words("speakers", "self"):
        return ""
    if lower in words("speakers", "thing") | words("speakers", "group"):
        return memory.body if token.pos == "PRON" else ""
    mention = mention_at(sentence, i, named) or name_after(sentence, i, named)
    if mention is not None:
        return mention.key
    if token.pos not in ("NOUN", "PROPN"):  # "the director-general, A. Name"
        ends = {sentence.tokens[c].end for c in sentence.children[i] if c > i}
        return next((m.key for m in named if m.kind == "person" and m.span.end in ends), "")
    role = phrase(sentence, i)
    definite = any(sentence.tokens[c].dep in ("det", "poss") for c in sentence.children[i])
    lemma = fold(token.lemma)
    return (memory.bearer(lemma, _qualifiers(sentence, i)) if definite else "") or role


def _role_before(sentence: Sentence, i: int, named: Sequence[Mention]) -> str:
    """The office that is the sentence's subject before token ``i``: "The mayor was plain: it must go, he said"."""
    tokens = sentence.tokens
    people = [m for m in named if m.kind == "person" and m.span.end <= tokens[i].start]
    if people:
        return ""
    for token in tokens[:i]:
        subject = token.dep in SUBJECTS and token.pos == "NOUN" and not inside(sentence.passage, token)
        definite = any(tokens[c].text.lower() == "the" for c in sentence.children[token.i])
        if subject and definite and office(fold(token.lemma)):
            return phrase(sentence, token.i)
    return ""


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
        if token.dep not in SUBJECTS or subject or inside(sentence.passage, token):
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
        if speaker not in memory.people and not office(speaker):
            memory.body = speaker


def _remember_roles(sentence: Sentence, mention: Mention, memory: _Memory) -> None:
    """Note "minister" for "Foreign Minister A. Name", "A. Name, minister of ..." and "the minister, A. Name"."""
    tokens = sentence.tokens
    own = [t for t in tokens if mention.span.start <= t.start < mention.span.end]
    if mention.title and own:
        memory.bears(fold(mention.title.split()[-1]), mention.key, _qualifiers(sentence, own[-1].i))
    for token in own:
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
