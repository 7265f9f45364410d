"""How far a thing has come by how its verb is said: done, under way, planned, undecided, possible or denied."""

from __future__ import annotations

from parallax import lexicon
from parallax.extract.clause import FUTURE, NEGATIONS, modality, negated
from parallax.extract.state_words import above_joined
from parallax.language import Sentence, Token
from parallax.model import Modality

CONDITIONS = frozenset({"if", "whether", "unless", "once", "until", "before", "when", "should", "till"})
# How far a thing has come, by how its verb is said; "denied" stands apart.
RUNGS: dict[Modality, str] = {"asserted": "done", "planned": "planned", "possible": "possible", "denied": "denied"}


def rung(sentence: Sentence, token: Token) -> str:
    """How far it has come: "done", "under way", "planned", "undecided", "possible" or "denied"."""
    tokens = sentence.tokens
    verb = token.i if token.pos in ("VERB", "AUX") else (above_joined(sentence, token.i) if token.dep != "amod" else -1)
    if verb < 0:
        return "done"
    marks = {tokens[c].text.lower() for c in sentence.children[verb] if tokens[c].dep in ("mark", "advmod")}
    if marks & CONDITIONS or "immediately" in marks:
        return "undecided" if "whether" in marks and _left_open(sentence, verb) else "possible"
    if token.lemma.lower() in lexicon.words("status", "keeping") or _denied(sentence, verb):
        return "denied"
    # "We are ready, they think": what stands before its verb of thinking is said outright.
    outright = tokens[verb].dep == "ccomp" and verb < tokens[verb].head
    said = modality(sentence, verb)
    if said == "possible" and _backshifted(sentence, verb):
        return "planned"
    if said == "planned" and not _planned(sentence, verb):
        return "possible"
    if said == "planned" or (said != "asserted" and not outright):
        return RUNGS[said]
    auxiliaries = {tokens[c].text.lower() for c in sentence.children[verb] if tokens[c].dep in ("aux", "auxpass")}
    if tokens[verb].dep == "xcomp" and tokens[tokens[verb].head].lemma == "be":
        return "planned"
    if token.tag == "VB" and "to" in auxiliaries:
        return "possible"
    if token.tag == "VBG" and auxiliaries & {"is", "are", "'re", "'s", "am", "being"}:
        return "under way"
    return "done"


def _denied(sentence: Sentence, verb: int) -> bool:
    """Whether the clause denies the deed ("has yet to open" too); "shut without notice" does not."""
    above = sentence.tokens[verb].head
    if sentence.tokens[verb].dep == "xcomp" and any(
        sentence.tokens[c].text.lower() == "yet" for c in sentence.children[above]
    ):
        return True
    first = [sentence.tokens[c].text.lower() for c in sentence.children[verb]]
    return negated(sentence, verb) and not ("without" in first and not NEGATIONS.intersection(first) - {"without"})


def _planned(sentence: Sentence, verb: int) -> bool:
    """Whether the deed lies ahead: "will", "is due to"; one that somebody "decided to" do may as well be done."""
    tokens = sentence.tokens
    if any(tokens[c].lower_is(FUTURE) for c in sentence.children[verb]):
        return True
    above = tokens[tokens[verb].head]
    near = {above.lemma.lower(), *(tokens[c].lemma.lower() for c in sentence.children[above.i])}
    return bool(near & lexicon.words("status", "planning"))


def _left_open(sentence: Sentence, verb: int) -> bool:
    """Whether the clause above says that it is not settled: "whether it opens will be decided in May"."""
    above = sentence.tokens[verb].head
    near = [above, *sentence.children[above]]
    return any(sentence.tokens[j].lemma.lower() in lexicon.words("status", "deciding") for j in near)


def _backshifted(sentence: Sentence, verb: int) -> bool:
    """Whether "would" is the past of "will": "she said that the bridge would open"."""
    tokens = sentence.tokens
    would = any(tokens[c].text.lower() == "would" for c in sentence.children[verb])
    above = tokens[tokens[verb].head]
    return would and tokens[verb].dep == "ccomp" and above.tag == "VBD" and bool(lexicon.speech(above.lemma.lower()))
