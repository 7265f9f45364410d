"""Utterances: quoted words and reported speech, who is said to have spoken them, and where or to whom.

Claims of type ``quote``, slot "words": one a sentence of a quotation (unit "direct") or a reported clause (unit
"reported"); ``value.norm`` are the folded words. Claims of type ``attribution``: slot "speaker" (the value is the
speaker, the subject the utterance) and slot "venue" (unit "hearer" or "occasion", the subject is the speaker).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parallax import lexicon
from parallax.extract.clause import fold, make_claim, stems
from parallax.extract.report import Report
from parallax.extract.roles import roles
from parallax.extract.speech import CONTENTS, Act, acts, mention_at, office, words
from parallax.language import Sentence
from parallax.model import Claim, Mention, Span, Value

# Fewer words than this are a phrase picked out, not an utterance that can be laid beside another.
FEWEST_WORDS = 4
WORD = re.compile(r"[a-z0-9][a-z0-9'&.,-]*[a-z0-9%]|[a-z0-9$%]")
PEOPLE = ("PERSON", "NORP")
CLOSING = "\"'”’»"
Stretch = tuple[int, int]
RELATIVE = ("WP", "WDT", "WP$")
# An attribution shows the utterance and the speaker; of a longer stretch only the end next to the speaker.
LONGEST_ATTRIBUTION = 80
NEAR_SPEAKER = 40
# The signal of an attribution whose span shows the speaker.
NAMED = "named"


def folded(text: str) -> str:
    """The words of an utterance, folded, without punctuation: what two reports of it are compared by."""
    return " ".join(WORD.findall(fold(text)))


def extract(report: Report) -> Iterator[Claim]:
    """Utterances, their speakers and their venues, passage by passage."""
    known, outlets = _speakers(report), _outlets(report)
    for sentence in report.sentences:
        number = sentence.passage.number
        speaker = report.speakers.get(number, "")
        if not speaker and not sentence.passage.quoted:
            continue
        named = [replace(m, kind="body") if m.key in outlets else m for m in report.mentions.get(number, ())]
        found = list(acts(sentence))
        utterances = list(_direct(sentence, speaker))
        utterances += _reported(sentence, speaker, found)
        yield from utterances
        for utterance in utterances:
            if speaker and utterance.value.unit == "direct":
                plain = Value(speaker, unit="speaker", precision="office" if office(speaker) else "exact")
                yield _attribution(sentence, utterance, known.get(speaker, plain), found, named)
        if speaker:
            yield from _venues(sentence, speaker, found, named)


def _speakers(report: Report) -> dict[str, Value]:
    """Everybody named, as the value of an attribution: ``precision`` is their kind, ``others`` are their offices."""
    kinds: dict[str, str] = {}
    titles: dict[str, set[str]] = {}
    for mention in (m for mentions in report.mentions.values() for m in mentions):
        kinds[mention.key] = mention.kind
        titles.setdefault(mention.key, set()).update({fold(mention.title)} - {""})
    surnames = {key.rpartition(" ")[2] for key, kind in kinds.items() if kind == "person"}
    kinds.update((key, "person") for key, kind in kinds.items() if kind == "place" and key in surnames)
    speaking = set(report.speakers.values())
    for sentence in report.sentences:
        here = report.mentions.get(sentence.passage.number, ())
        for role in roles(sentence, [m for m in here if m.kind == "person" and m.key in speaking]):
            titles[role.mention.key].add(role.title)
    return {k: Value(k, unit="speaker", precision=kinds[k], others=tuple(sorted(titles[k]))) for k in kinds}


def _outlets(report: Report) -> frozenset[str]:
    """Keys of what the report calls a paper, a station or an agency ("the newspaper Tagblatt"), whatever their look."""
    found = set()
    for sentence in report.sentences:
        for mention in report.mentions.get(sentence.passage.number, ()):
            before = [t for t in sentence.tokens if t.end <= mention.span.start][-1:]
            if before and before[0].pos == "NOUN" and fold(before[0].lemma) in words("venues", "outlets"):
                found.add(mention.key)
    return frozenset(found)


def _direct(sentence: Sentence, speaker: str) -> Iterator[Claim]:
    """One claim for each stretch of the sentence inside quotation marks that is long enough to be an utterance.

    A stretch that goes on behind the words of the reporter is one with what it goes on from: "It rained," he said,
    "and then it froze".
    """
    parts: list[list[Stretch]] = []
    broken = False
    for start, end in sentence.passage.quoted:
        inside = [t.i for t in sentence.tokens if start <= t.start and t.end <= end and t.pos != "PUNCT"]
        if inside and parts and broken:
            parts[-1].append((inside[0], inside[-1]))
        elif inside:
            parts.append([(inside[0], inside[-1])])
        broken = sentence.passage.span.quote[: end - sentence.passage.span.start].rstrip(CLOSING).endswith(",")
    for part in parts:
        if sum(sentence.tokens[i].pos != "PUNCT" for i in _all(part)) >= FEWEST_WORDS:
            yield _utterance(sentence, part, "direct", speaker)


def _all(part: Sequence[Stretch]) -> list[int]:
    return [i for first, last in part for i in range(first, last + 1)]


def _utterance(sentence: Sentence, part: Sequence[Stretch], unit: str, speaker: str) -> Claim:
    """The claim of an utterance; its words are those of all stretches, its span the longest of them."""
    base = sentence.passage.span
    inside = _all(part)
    tokens = [sentence.tokens[i] for i in inside]
    spans = [(sentence.tokens[i].start - base.start, sentence.tokens[j].end - base.start) for i, j in part]
    first, last = max(part, key=lambda stretch: stretch[1] - stretch[0])
    top = next((t.i for t in tokens if t.head not in inside or t.head == t.i), last)
    value = Value(folded(" ".join(base.quote[start:end] for start, end in spans)), unit=unit)
    claim = make_claim(sentence, first, last, "quote", "words", value, subject=stems(tokens), at=top)
    return replace(claim, speaker=speaker)


def _reported(sentence: Sentence, speaker: str, found: list[Act]) -> Iterator[Claim]:
    """The clauses that a verb of speech has for its content, where they are not quoted."""
    tokens, taken = sentence.tokens, [*sentence.passage.quoted]
    for act in found:
        if tokens[act.verb].lemma.lower() in words("verbs", "deny"):
            continue
        for child in sentence.children[act.verb]:
            if tokens[child].dep not in CONTENTS:
                continue
            span = _trimmed(sentence, sentence.subtree(child))
            if len(span) < FEWEST_WORDS or tokens[span[0]].tag in RELATIVE:
                continue
            start, end = tokens[span[0]].start, tokens[span[-1]].end
            if not any(s < end and start < e for s, e in taken):
                taken.append((start, end))
                yield _utterance(sentence, [(span[0], span[-1])], "reported", speaker)


def _trimmed(sentence: Sentence, inside: list[int]) -> list[int]:
    """A clause without the "that" that opens it and the punctuation around it."""
    tokens = sentence.tokens
    while inside and (tokens[inside[0]].pos == "PUNCT" or tokens[inside[0]].text.lower() == "that"):
        inside = inside[1:]
    while inside and tokens[inside[-1]].pos in ("PUNCT", "SPACE"):
        inside = inside[:-1]
    return inside


def _attribution(
    sentence: Sentence, utterance: Claim, value: Value, found: Sequence[Act], named: Sequence[Mention]
) -> Claim:
    """Who is said to have spoken the utterance; the span holds its words and, where it stands near, the speaker."""
    start, end = utterance.span.start, utterance.span.end
    places = [_noun_phrase(sentence, act.speaker, named) for act in found]
    places += [(m.span.start, m.span.end) for m in named if m.key == utterance.speaker]
    first, last = next((p for p in places if not start <= p[0] < end), (start, end))
    before = [(s, e) for s, e in sentence.passage.quoted if first < start and e <= first]
    start, end = before[-1] if before and _shared_words(sentence, before[-1], utterance) else (start, end)
    if max(end, last) - min(start, first) > LONGEST_ATTRIBUTION:
        near = min(NEAR_SPEAKER, end - start)
        start, end = (start, start + near) if first < start else (end - near, end)
    start, end = min(start, first), max(end, last)
    base = sentence.passage.span
    return replace(
        utterance,
        type="attribution",
        slot="speaker",
        value=replace(value, signal=NAMED) if first != start or last != end else value,
        span=Span(start, end, base.quote[start - base.start : end - base.start]),
    )


def _shared_words(sentence: Sentence, stretch: tuple[int, int], utterance: Claim) -> bool:
    """Whether a stretch in quotation marks is the beginning of the utterance."""
    base = sentence.passage.span.start
    return utterance.value.norm.startswith(folded(sentence.passage.span.quote[stretch[0] - base : stretch[1] - base]))


def _noun_phrase(sentence: Sentence, i: int, named: Sequence[Mention]) -> tuple[int, int]:
    """Offsets of the speaker: the mention's, else the noun's with what stands before it."""
    mention = mention_at(sentence, i, named)
    if mention is not None:
        return mention.span.start, mention.span.end
    before = [c for c in sentence.children[i] if c < i]
    return sentence.tokens[min([*before, i])].start, sentence.tokens[i].end


def _venues(sentence: Sentence, speaker: str, found: Sequence[Act], named: Sequence[Mention]) -> Iterator[Claim]:
    """Where or to whom the speaker spoke: "told Reuters", "in an interview with the Post", "at a press conference"."""
    done: set[int] = set()
    for act in found:
        for i, unit in _venue_nouns(sentence, act.verb, named):
            if i in done or i == act.speaker:
                continue
            done.add(i)
            norm, known = _outlet(sentence, i, named)
            first = min([j for j in sentence.subtree(i) if j < i] + [i])
            value = Value(norm, unit=unit, precision="name" if known else "kind")
            claim = make_claim(sentence, first, i, "attribution", "venue", value, subject=[speaker], at=act.verb)
            yield replace(claim, speaker=speaker)


def _outlet(sentence: Sentence, i: int, named: Sequence[Mention]) -> tuple[str, bool]:
    """The outlet by its name ("the Post", "the Post's studio") and True, or the plain noun and False."""
    tokens = sentence.tokens
    owner = next(
        (c for c in sentence.children[i] if tokens[c].dep == "poss" and tokens[c].ent in ("ORG", "", "GPE")), -1
    )
    if owner >= 0 and tokens[owner].pos in ("NOUN", "PROPN"):
        norm, known = _outlet(sentence, owner, named)
        if known:
            return norm, True
    mention = mention_at(sentence, i, named)
    if mention is not None and mention.kind != "person":
        return mention.key, True
    return fold(tokens[i].lemma), tokens[i].pos == "PROPN"


def _venue_nouns(sentence: Sentence, verb: int, named: Sequence[Mention]) -> Iterator[tuple[int, str]]:
    """Nouns below a verb of speech that name a hearer or an occasion, with which of the two."""
    tokens = sentence.tokens
    opener = [t.i for t in tokens if t.head == verb and t.dep == "advcl" and t.lemma.lower() == "speak"]
    for above in [verb, *opener]:
        for child in sentence.children[above]:
            token = tokens[child]
            if token.dep in ("dobj", "dative", "iobj") and token.pos != "ADP":
                yield from _hearer(sentence, child, named)
            elif token.dep in ("prep", "dative"):
                for noun in (c for c in sentence.children[child] if tokens[c].dep == "pobj"):
                    yield from _place_of_speech(sentence, token.text.lower(), noun, named)


def _hearer(sentence: Sentence, i: int, named: Sequence[Mention]) -> Iterator[tuple[int, str]]:
    token = sentence.tokens[i]
    mention = mention_at(sentence, i, named)
    lemma = fold(token.lemma)
    unknown = token.pos == "PROPN" and token.ent not in PEOPLE and not lexicon.kinds_of(lemma) & {"role", "person"}
    outlet = mention.kind == "body" if mention is not None else unknown
    if outlet or lemma in words("venues", "hearers"):
        yield i, "hearer"


def _place_of_speech(
    sentence: Sentence, preposition: str, i: int, named: Sequence[Mention]
) -> Iterator[tuple[int, str]]:
    tokens = sentence.tokens
    if preposition in ("to", "with"):
        yield from _hearer(sentence, i, named)
    elif preposition in ("in", "at", "on", "during", "over", "by", "before") and tokens[i].lemma.lower() in words(
        "venues", "occasions"
    ):
        yield i, "occasion"
        for child in sentence.children[i]:
            if tokens[child].text.lower() in ("with", "to", "on", "for"):
                for noun in (c for c in sentence.children[child] if tokens[c].dep == "pobj"):
                    yield from _hearer(sentence, noun, named)
