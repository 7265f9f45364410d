"""Whether a clause tells its deed as so, as not so or as only thought of: "did", "refused to", "has no plans to".

Both for verbs and for nouns of deeds ("no arrests were made", "ruled out an appeal"). What is asked, demanded, feared
or made to hang on a condition is told neither way.
"""

from __future__ import annotations

from typing import NamedTuple

from parallax import lexicon
from parallax.extract.clause import FUTURE, NEGATIONS, fold
from parallax.extract.speech import SUBJECTS
from parallax.language import Sentence

YES, NO, MAYBE, UNTOLD = 1, -1, 0, None
CONDITIONS = frozenset({"if", "whether", "unless", "until", "before", "should", "till", "lest"})
# Labels by which a clause hangs on the verb or noun that says how it is meant.
HANGING = frozenset({"xcomp", "ccomp", "pcomp", "acl", "advcl", "dobj", "conj", "relcl"})
BELOW = frozenset({"xcomp", "ccomp", "pcomp"})
GOVERNED = frozenset({"xcomp", "pcomp", "acl", "relcl", "dobj", "advcl"})
# Labels of clauses that stand beside what they hang on.
LOOSE = frozenset({"conj", "relcl", "advcl"})
DEEP = 4
GOVERNING = frozenset({"of", "from", "to", "about", "on", "against", "for", "at", "with"})
NONE = frozenset({"no", "neither", "zero"})
BARE = frozenset({"nobody", "none", "nothing", "noone"})
FEW = frozenset({"a", "an", "any", "another", "some"})
NOT = NEGATIONS - {"without", "no"}


class Told(NamedTuple):
    """``side`` is ``YES``, ``NO``, ``MAYBE`` or ``UNTOLD``; ``ahead`` says that the deed is still to come."""

    side: int | None
    ahead: bool = False


NEITHER = Told(UNTOLD)


def verb_told(sentence: Sentence, i: int) -> Told:
    """What the sentence says of the deed of verb ``i``."""
    tokens = sentence.tokens
    if tokens[-1].text == "?" or _conditional(sentence, i):
        return NEITHER
    auxiliaries = {tokens[c].text.lower() for c in sentence.children[i] if tokens[c].dep in ("aux", "auxpass")}
    if tokens[i].dep == "conj" and not _own_subject(sentence, i) and tokens[tokens[i].head].pos == "VERB":
        shared = [tokens[c] for c in sentence.children[tokens[i].head] if tokens[c].dep == "aux"]
        auxiliaries |= {t.text.lower() for t in shared} & (_words("open") | FUTURE)
    side = NO if negated(sentence, i) or _nobody(sentence, i) else YES
    if side == NO and (_narrowed(sentence, i) or _objects_narrowed(sentence, i)):
        return NEITHER
    ahead = bool(auxiliaries & FUTURE)
    if auxiliaries & _words("open"):
        reported = auxiliaries & {"would"} and _reported(sentence, i)
        if not reported:
            return NEITHER
        ahead = True
    return _under(sentence, i, side, ahead)


def _under(sentence: Sentence, i: int, side: int, ahead: bool) -> Told:
    """The same after the verbs and nouns that the clause hangs on."""
    tokens = sentence.tokens
    for _ in range(DEEP):
        token = tokens[i]
        if token.head == i or token.dep not in HANGING or (token.pos == "NOUN" and side == NO):
            break
        if token.dep in LOOSE and not _bound(sentence, i):
            above = tokens[token.head]
            if token.dep == "conj" and above.pos == "VERB" and token.tag == "VB" == above.tag and above.dep in BELOW:
                i = above.i
                continue
            return NEITHER if token.tag == "VB" and _asks(sentence, above.i) else Told(side, ahead)
        above = tokens[token.head]
        if above.dep == "prep" or above.pos in ("ADP", "SCONJ"):
            if above.text.lower() not in GOVERNING:
                return _behind_adposition(above.text.lower(), Told(side, ahead))
            above = tokens[above.head]
        meant = _meant(sentence, i, above.i, Told(side, ahead))
        if meant.side is None or meant.side == MAYBE:
            return meant
        side, ahead, i = meant.side, meant.ahead, above.i
    return Told(side, ahead)


def _bound(sentence: Sentence, i: int) -> bool:
    """Whether a clause hangs closely on what it follows, whatever its label: "ruled out resigning", "days to sign"."""
    token = sentence.tokens[i]
    if token.dep == "relcl":
        return _infinitive(sentence, i)
    return token.dep == "advcl" and token.tag == "VBG" and _with_particle(sentence, token.head) in _words("refusing")


def _behind_adposition(word: str, told: Told) -> Told:
    """What becomes of a clause behind "without", "before", "after"."""
    if word in ("without", "instead") and told.side is not None:
        return Told(-told.side, told.ahead)
    return NEITHER if word == "before" else told


def _meant(sentence: Sentence, i: int, above: int, told: Told) -> Told:
    """What the verb or noun ``above`` makes of the clause ``i`` below it."""
    token = sentence.tokens[i]
    lemma = _with_particle(sentence, above)
    infinitive = _infinitive(sentence, i)
    known = _words("ahead") | _words("refusing") | _words("weighing") | _words("denying")
    if token.dep in ("acl", "relcl") and infinitive and lemma not in known:
        return NEITHER  # "has until May to answer"
    if lemma == "insist" and _finite(sentence, i):
        return told  # who insists that it was so says so
    if lemma in _words("ceasing") and token.tag == "VBG":
        return NEITHER  # who stops doing it did it, and does it no more
    governed = token.dep in GOVERNED or (token.dep == "ccomp" and infinitive)
    if governed and lemma in ("want", "like", "wish") and _own_subject(sentence, i):
        return NEITHER
    turned = _turned(sentence, above, lemma, governed, token.dep)
    if turned is None or told.side is None:
        return NEITHER
    if turned == MAYBE:
        return Told(MAYBE, True)
    return Told(told.side * turned, told.ahead or (governed and lemma in _words("ahead")))


def _finite(sentence: Sentence, i: int) -> bool:
    """Whether a clause has a tense of its own: "was fired", "left"; not "be fired", "leave"."""
    own = [sentence.tokens[i], *(sentence.tokens[c] for c in sentence.children[i])]
    return any(t.tag in ("VBD", "VBZ") and (t.i == i or t.dep in ("aux", "auxpass")) for t in own)


def _with_particle(sentence: Sentence, i: int) -> str:
    """A verb with its particle ("rule out"), folded."""
    lemma = fold(sentence.tokens[i].lemma)
    particle = next((c for c in sentence.children[i] if sentence.tokens[c].dep == "prt"), -1)
    return lemma if particle < 0 else f"{lemma} {sentence.tokens[particle].text.lower()}"


def _turned(sentence: Sentence, above: int, lemma: str, governed: bool, dep: str) -> int | None:
    """What a verb or noun makes of the clause below: 1 leaves it, -1 turns it, 0 weighs it, None unsays it."""
    if _yet(sentence, above):
        return NO
    denied = negated(sentence, above) or _without(sentence, above)
    if lemma in _words("denying") or (governed and lemma in _words("refusing")):
        return 1 if denied else -1
    if lemma in _words("weighing") and governed:
        return NO if denied else MAYBE
    if (governed and _asks(sentence, above)) or (dep == "ccomp" and not governed and lemma in _words("supposing")):
        return None
    if governed and lemma in _words("ahead"):
        if denied and sentence.tokens[above].tag in ("VBD", "VBN"):
            return None  # "had not meant to" says nothing of what came of it
        return NO if denied else YES
    if governed and denied:
        return NO
    return YES


def negated(sentence: Sentence, verb: int) -> bool:
    """Whether the clause of ``verb`` is denied as a whole: "not only" and "without notice" deny nothing of it."""
    tokens = sentence.tokens
    for child in sentence.children[verb]:
        token = tokens[child]
        if token.dep == "neg" or token.lower_is(NOT):
            follows = tokens[child + 1].text.lower() if child + 1 < len(tokens) else ""
            if follows not in _words("narrowing") or (follows == "the" and tokens[verb].lemma == "be"):
                return True
        elif token.dep in ("nsubj", "nsubjpass", "dobj", "attr", "obj") and any(
            tokens[g].lower_is(NOT | NONE) for g in sentence.children[child]
        ):
            return True
    return False


def _narrowed(sentence: Sentence, i: int) -> bool:
    """Whether a word says only in part what is denied: "not seriously hurt", "no further arrests"."""
    return any(fold(sentence.tokens[c].text) in _words("restricting") for c in sentence.children[i])


def _objects_narrowed(sentence: Sentence, i: int) -> bool:
    tokens = sentence.tokens
    below = [c for c in sentence.children[i] if tokens[c].dep in ("dobj", "acomp", "nsubjpass", "attr")]
    return any(_narrowed(sentence, c) for c in below)


def _yet(sentence: Sentence, i: int) -> bool:
    """Whether it "has yet to" happen."""
    tokens = sentence.tokens
    return fold(tokens[i].lemma) in ("have", "be") and any(
        tokens[c].text.lower() == "yet" for c in sentence.children[i]
    )


def _without(sentence: Sentence, i: int) -> bool:
    """Whether a noun has "no" before it: "has no plans to"."""
    return any(sentence.tokens[c].lower_is(NONE) for c in sentence.children[i])


def noun_told(sentence: Sentence, i: int) -> Told:
    """What the sentence says of the deed that noun ``i`` names."""
    tokens = sentence.tokens
    token = tokens[i]
    before = {tokens[c].text.lower() for c in sentence.children[i] if c < i}
    single = "single" in before and any(t.text.lower() == "not" for t in tokens[max(0, i - 5) : i])
    own = NO if before & NONE or single else YES
    if tokens[-1].text == "?" or (own == NO and _narrowed(sentence, i)):
        return NEITHER
    above = tokens[token.head]
    if token.dep == "conj" and above.pos == "NOUN":
        first = noun_told(sentence, above.i)
        return first if own == YES or first.side is None else Told(NO, first.ahead)
    if token.dep == "appos" or above.i == i:
        return Told(NO) if own == NO else NEITHER
    if token.dep == "pobj":
        return _behind_preposition(sentence, i, own, before)
    if above.pos not in ("VERB", "AUX"):
        return NEITHER
    told = verb_told(sentence, above.i)
    if own == NO:  # the verb counts as denied by its "no ..." already
        return told if told.side == NO else NEITHER
    if told.side is None or (told.side == NO and "the" in before):
        return NEITHER
    return _placed(sentence, i, told, before)


def _placed(sentence: Sentence, i: int, told: Told, before: set[str]) -> Told:
    """What is told of a noun's deed by its place beside its verb."""
    token = sentence.tokens[i]
    above = sentence.tokens[token.head]
    lemma = _with_particle(sentence, above.i)
    if token.dep in ("dobj", "nsubjpass", "obj", "dative"):
        return _done_to(lemma, told)
    if token.dep not in ("nsubj", "attr"):
        return NEITHER
    exists = above.pos == "AUX" or lemma in _words("happening")
    return told if exists or (told.side != NO and not before & FEW) else NEITHER


def _done_to(lemma: str, told: Told) -> Told:
    """What is told of a deed to which the verb ``lemma`` does something: "made no", "rejected an", "demanded an"."""
    if lemma in _words("asking") or told.side is None:
        return NEITHER
    if lemma in _words("weighing"):
        return Told(MAYBE if told.side == YES else NO, True)
    if lemma in _words("refusing") | _words("denying") | _words("dropping"):
        return Told(-told.side, told.ahead)
    if lemma in _words("making"):
        return told
    return told if told.side == YES else NEITHER


def _behind_preposition(sentence: Sentence, i: int, own: int, before: set[str]) -> Told:
    tokens = sentence.tokens
    prep = tokens[tokens[i].head]
    word = prep.text.lower()
    if word == "without":
        return Told(NO)
    head = tokens[prep.head]
    if head.pos == "NOUN" and fold(head.lemma) in _words("lack"):
        return Told(NO)
    if word == "of" and head.pos == "NOUN" and fold(head.lemma) in _words("signs"):
        return noun_told(sentence, head.i)
    if word in ("by", "after", "following", "despite", "since", "amid", "during", "with", "in") and own == YES:
        return NEITHER if before & FEW and word not in ("after", "following", "with", "by") else Told(YES)
    return Told(NO) if own == NO and word in ("with", "to", "in") else NEITHER


def _conditional(sentence: Sentence, i: int) -> bool:
    marks = {sentence.tokens[c].text.lower() for c in sentence.children[i] if sentence.tokens[c].dep in ("mark", "aux")}
    return bool(marks & CONDITIONS)


def _own_subject(sentence: Sentence, i: int) -> bool:
    return any(sentence.tokens[c].dep in SUBJECTS for c in sentence.children[i])


def _nobody(sentence: Sentence, i: int) -> bool:
    """Whether the subject itself says no: "no one", "none of them", "not one of the windows"."""
    tokens = sentence.tokens
    for child in sentence.children[i]:
        if tokens[child].dep in SUBJECTS:
            inside = sentence.subtree(child)
            first = " ".join(tokens[j].text.lower() for j in inside[:2])
            if first.split()[0] in NEGATIONS | BARE or first in ("no one", "not one", "not a", "not any"):
                return True
    return False


def _asks(sentence: Sentence, i: int) -> bool:
    """Whether a verb or noun asks for the deed below it; who calls somebody to say something does not."""
    lemma = fold(sentence.tokens[i].lemma)
    if lemma == "call":
        return any(sentence.tokens[c].text.lower() in ("on", "upon", "for") for c in sentence.children[i])
    return lemma in _words("asking") and (lemma != "have" or sentence.tokens[i].pos == "VERB")


def _infinitive(sentence: Sentence, i: int) -> bool:
    return sentence.tokens[i].tag == "VB" and any(sentence.tokens[c].text == "to" for c in sentence.children[i])


def _reported(sentence: Sentence, i: int) -> bool:
    """Whether "would" is the past of "will" in what somebody said."""
    tokens = sentence.tokens
    above = tokens[tokens[i].head]
    if tokens[i].dep == "conj" and above.pos in ("VERB", "AUX"):
        return _reported(sentence, above.i)
    if tokens[i].dep == "ccomp" and above.tag in ("VBD", "VBN"):
        return True
    return tokens[i].dep == "ROOT" and not any(tokens[c].dep == "advcl" for c in sentence.children[i])


def _words(name: str) -> frozenset[str]:
    return lexicon.words("polarity", name)
