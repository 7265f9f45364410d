"""How a party stands to the case or to another party: for, against, neutral (type ``stance``, slot "attitude").

Read from idioms and phrases as much as from single words. The value's norm is the side and the words, its ``low`` the
side (2, 0, -2), ``others`` are the keys of the holder; the subject are the nouns of what it is taken on and the names
among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from parallax import lexicon
from parallax.extract.clause import NEGATIONS, fold, governor, make_claim, stems
from parallax.extract.expressions import Found, Table, find, table
from parallax.extract.parties import UNTOLD, Parties, doer, parties
from parallax.extract.polarity import MAYBE, YES, negated, verb_told
from parallax.extract.report import Report
from parallax.extract.stances import joined
from parallax.language import Sentence
from parallax.lexicon.tables import split, toml
from parallax.model import Claim, Mention, Value

LEVELS = {"for": 2.0, "against": -2.0, "neutral": 0.0}
NOUNS = ("NOUN", "PROPN")
BE_FOR = ("be", "for")
TIMES = ("DATE", "TIME")
MOST_NOUNS = 6
ABLE = frozenset({"can", "could", "ca", "would", "'d", "wo", "will"})
# A claim's words go no further than so many tokens from the words that take the side.
REACH = 8


def extract(report: Report) -> Iterator[Claim]:
    """A claim for every expression that takes a side and whose holder is known."""
    who: Parties | None = None
    for sentence in report.sentences:
        if sentence.tokens[-1].text == "?":
            continue
        for found in find(sentence, known()):
            who = who or parties(report)
            claim = _claim(sentence, found, who, report.mentions.get(sentence.passage.number, ()))
            if claim is not None:
                yield claim


@cache
def known() -> Table:
    """All expressions that take a side."""
    listed = [
        (text, f"{part} {side}")
        for part in ("towards", "saying")
        for side, texts in toml("attitudes")[part].items()
        for text in split(texts)
    ]
    judged = [
        (text.removeprefix("be "), group) for text, group in listed if text.startswith("be ") and "saying" in group
    ]
    listed += [
        (f"{verb} {text}", group.replace("saying", "towards"))
        for text, group in judged
        for verb in split(toml("attitudes")["calling"])
    ]
    return table(listed)


def _claim(sentence: Sentence, found: Found, who: Parties, named: Sequence[Mention]) -> Claim | None:
    part, _, side = found.expression.group.partition(" ")
    if found.expression.words == BE_FOR and not _is_for(sentence, found):
        return None
    verb = next((i for i in found.tokens if sentence.tokens[i].pos in ("VERB", "AUX")), -1)
    verb = verb if verb >= 0 else governor(sentence, found.tokens[0])
    verb = sentence.tokens[verb].head if sentence.tokens[verb].dep in ("aux", "auxpass") else verb
    if part == "saying" and sentence.tokens[verb].dep in ("relcl", "advcl"):
        return None
    asking = _asking(sentence, verb)
    level = LEVELS[side] if asking >= 0 and not negated(sentence, verb) else _level(sentence, verb, found, side)
    holder = _holder(sentence, asking if asking >= 0 else verb, who) if part == "towards" else who.of_speaker(sentence)
    if level is None or not holder:
        return None
    nouns = _targets(sentence, verb, found, part)
    keys = sorted(holder, key=lambda k: (k.startswith("#"), k))
    value = Value(f"{_side(level)} {' '.join(found.expression.words)}", level, level, "attitude", keys[0],
                  others=tuple(keys))  # fmt: skip
    starts = {sentence.tokens[j].start for j in nouns}
    about = {m.key for m in named if any(m.span.start <= s < m.span.end for s in starts)} - holder
    first, last = _stretch(sentence, found, verb)
    claim = make_claim(sentence, first, last, "stance", "attitude", value,
                       subject={joined(sentence, j) for j in nouns} | about, at=verb)  # fmt: skip
    return replace(claim, entities=frozenset(about), predicate=" ".join(found.expression.words),
                   words=stems(sentence.tokens), hedge=part)  # fmt: skip


def _is_for(sentence: Sentence, found: Found) -> bool:
    """Whether somebody "is for" a thing: not "was in Lima for the talks", not "is sorry for it"."""
    tokens = sentence.tokens
    be, link = found.tokens
    said = [c for c in sentence.children[be] if tokens[c].dep in ("attr", "acomp", "oprd", "prep") and c < link]
    return not said and tokens[link].head == be and all(tokens[i].pos in ("ADV", "PART") for i in range(be + 1, link))


def _asking(sentence: Sentence, verb: int) -> int:
    """The verb by which a party asks it of its own: "told its members to turn the offer down"; else -1."""
    tokens = sentence.tokens
    first = verb
    while tokens[first].dep == "conj":
        first = tokens[first].head
    above = tokens[first].head
    if tokens[first].dep not in ("xcomp", "ccomp") or fold(tokens[above].lemma) not in lexicon.words(
        "polarity", "asking"
    ):
        return -1
    near = [c for i in (above, first) for c in sentence.children[i] if tokens[c].dep in ("dobj", "nsubj")]
    followers = lexicon.words("attitudes", "followers")
    own = any(fold(tokens[c].lemma) in followers and tokens[c].pos == "NOUN" and c > above for c in near)
    return above if own else -1


def _side(level: float) -> str:
    return "for" if level > 0 else "against" if level < 0 else "neutral"


def _level(sentence: Sentence, verb: int, found: Found, side: str) -> float | None:
    """The side after what the sentence makes of it; None where it is only asked, weighed or thought of."""
    level = LEVELS[side]
    denied = negated(sentence, verb)
    if found.expression.group.startswith("saying"):  # what is said outright hangs on no other verb
        turned = denied
    else:
        told = verb_told(sentence, verb)
        if told.side == MAYBE or (told.side is None and not (denied and _unable(sentence, verb))):
            return None
        turned = told.side != YES
    if turned and not NEGATIONS.intersection(found.expression.words):
        return {2.0: -2.0, -2.0: 1.0, 0.0: None}[level]
    return level


def _unable(sentence: Sentence, verb: int) -> bool:
    """Whether somebody says that it cannot be: "could not support the plan"."""
    return any(sentence.tokens[c].lower_is(ABLE) for c in sentence.children[verb])


def _holder(sentence: Sentence, verb: int, who: Parties) -> frozenset[str]:
    """Whose side it is: the doer's, with whoever the doer belongs to ("her members"), else the speaker's."""
    subject = doer(sentence, verb)
    keys = who.of_verb(sentence, verb)
    if subject >= 0 and sentence.tokens[subject].pos in NOUNS:
        owners = [c for c in sentence.children[subject] if sentence.tokens[c].dep == "poss"]
        keys = keys.union(_land(sentence, subject), *(_owner(sentence, c, who) for c in owners))
    if not keys and (sentence.tokens[verb].dep == "ccomp" or subject == UNTOLD):
        keys = who.of_speaker(sentence)
    return keys | {f"%{party}" for key in keys for party in (_party(key),) if party}


def _owner(sentence: Sentence, i: int, who: Parties) -> frozenset[str]:
    """Whoever a noun belongs to: "the teachers' union", "her members" (of her who says it)."""
    if sentence.tokens[i].pos != "PRON":
        return who.of_noun(sentence, i)
    named = who.report.mentions.get(sentence.passage.number, ())
    if fold(sentence.tokens[sentence.tokens[i].head].lemma) not in lexicon.words("attitudes", "followers"):
        return frozenset()
    meant = frozenset(m.key for m in named if m.span.start == sentence.tokens[i].start)
    return meant or who.of_speaker(sentence)


def _land(sentence: Sentence, i: int) -> frozenset[str]:
    """The country whose capital's name stands for its government."""
    tokens = sentence.tokens
    name = " ".join(tokens[c].text for c in (*sentence.children[i], i) if tokens[c].pos in ("PROPN", "DET") and c <= i)
    code = _seats().get(name.removeprefix("the ")) or lexicon.country_of(name) or lexicon.country_of(tokens[i].text)
    return frozenset({f"@{code}"}) if code else frozenset()


@cache
def _seats() -> dict[str, str]:
    return {name: code for code in toml("attitudes")["seats"] for name in lexicon.words("attitudes", "seats", code)}


@cache
def _parties() -> dict[str, str]:
    return {
        noun: party for party in toml("attitudes")["parties"] for noun in lexicon.words("attitudes", "parties", party)
    }


def _party(key: str) -> str:
    return _parties().get(key.removeprefix("#"), "") if key.startswith("#") else ""


def _targets(sentence: Sentence, verb: int, found: Found, part: str) -> list[int]:
    """The nouns of what the side is taken on: behind the words, or the subject of a judgement."""
    tokens = sentence.tokens
    taken = set(found.tokens)
    if tokens[verb].lemma in lexicon.words("stances", "calling"):
        starts = [j for i in found.tokens for j in (tokens[i].head,) if tokens[j].pos in NOUNS]
        starts += [c for c in sentence.children[verb] if tokens[c].dep == "dobj" and c < found.tokens[-1]]
    elif part == "saying" or any(tokens[c].dep == "nsubjpass" for c in sentence.children[verb]):
        starts = [c for c in sentence.children[verb] if tokens[c].dep in ("nsubj", "nsubjpass")]
    else:
        last = found.tokens[-1]
        starts = [c for i in {verb, *found.tokens} for c in sentence.children[i] if c > min(last, verb)]
        starts = [c for c in starts if tokens[c].dep not in ("conj", "advcl", "punct")]
    inside = {j for start in starts for j in sentence.subtree(start)} - taken
    return sorted(j for j in inside if tokens[j].pos in NOUNS and tokens[j].ent not in TIMES)[:MOST_NOUNS]


def _stretch(sentence: Sentence, found: Found, verb: int) -> tuple[int, int]:
    tokens = sentence.tokens
    near = [c for c in sentence.children[verb] if tokens[c].dep in ("aux", "neg", "dobj", "nsubj", "pobj", "acomp")]
    inside = {*found.tokens, *(c for c in (verb, *near) if abs(c - found.tokens[0]) <= REACH)}
    return min(inside), max(inside)
