"""Where a sentence says what a person is: before the name, beside it, behind "is", "as" and "was named"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract.clause import fold
from parallax.extract.descriptors import office_verbs, words
from parallax.extract.namewords import bare
from parallax.extract.namewords import words as name_words
from parallax.extract.role_phrases import phrase_at
from parallax.language import Sentence, Token
from parallax.lexicon.posts import posts_of
from parallax.model import Mention

COPULAS = frozenset({"be", "become", "remain"})
NOMINAL = frozenset({"NOUN", "PROPN"})
# "a widower and, for a decade, churchwarden": so many nouns of one list say what somebody is.
LISTED = 3
# What stands between a determiner and a post, so many tokens at most; what opens and closes an apposition.
BEFORE = 5
INSIDE = frozenset({"amod", "compound", "nmod", "nummod", "punct"})
OPENING = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my"})
CLOSING = frozenset(
    {",", ".", ";", ":", "(", ")", "of", "in", "at", "for", "on", "who", "from", "with", "to", "and", "–", "—"}
)
# "A cooper named Ann Roe".
CALLED = frozenset({"named", "called"})
# "The post of treasurer", "with the rank of captain".
STANDING = frozenset({"post", "rank", "position", "office", "job", "role", "function", "duties", "title"})
# "By training a lawyer".
TRADES = frozenset({"training", "trade", "profession", "vocation", "background", "calling", "education"})
DASHES = frozenset({",", "-", "–", "—", "("})
# Spells of time that somebody was something for; words before "to be" that make it no more than a wish or a look.
SPELLS = frozenset({"years", "winters", "summers", "seasons", "decades", "months"})
UNREAL = frozenset(
    {
        "want",
        "wants",
        "wanted",
        "hopes",
        "hoped",
        "claims",
        "claimed",
        "claiming",
        "seems",
        "seemed",
        "pretended",
        "pretending",
        "due",
        "likely",
        "appears",
        "appeared",
        "fit",
        "refused",
        "declined",
        "not",
        "needs",
        "needed",
    }
)


def head_of(sentence: Sentence, mention: Mention) -> int:
    """Index of the last token of a mention's name, which is its head in English; -1 where it has none here."""
    return next((t.i for t in sentence.tokens if t.start < mention.span.end <= t.end), -1)


def nouns(sentence: Sentence, mention: Mention, name: int) -> Iterator[int]:
    """Indices of the nouns and verbs that say what the person is."""
    tokens = sentence.tokens
    if mention.title:
        yield from _before(tokens, mention)
    node = name
    while tokens[node].dep == "compound" and tokens[tokens[node].head].pos == "PROPN":
        node = tokens[node].head
    for child in sentence.children[node]:
        if tokens[child].dep == "appos" and (tokens[child].pos in NOMINAL or tokens[child].text == "one"):
            yield from _list(sentence, child)
            yield from (v for c in sentence.children[child] if tokens[c].dep == "relcl" for v in _told(sentence, c))
        elif tokens[child].dep == "relcl" or (tokens[child].dep == "acl" and tokens[child].lemma in office_verbs()):
            yield from _told(sentence, child)
    above = tokens[tokens[node].head]
    if above.lower_is(CALLED) and above.head < above.i and tokens[above.head].pos == "NOUN":
        yield above.head
    yield from _by(tokens, above.i if tokens[node].dep == "appos" else node)
    if tokens[node].dep == "appos":
        while above.pos == "PROPN" and above.dep in ("pobj", "compound") and above.head != above.i:
            above = tokens[above.head] if above.dep == "compound" else tokens[tokens[above.head].head]
        if above.pos == "NOUN":
            yield _bearer(sentence, above.i)
    elif tokens[node].dep == "attr" and above.lemma == "be":
        yield from (c for c in sentence.children[above.i] if tokens[c].dep == "nsubj" and _post(tokens[c]))
    elif tokens[node].dep in ("nsubj", "nsubjpass") and above.pos in ("VERB", "AUX"):
        yield from _told(sentence, above.i)


def _bearer(sentence: Sentence, noun: int) -> int:
    """The noun that a name in apposition stands for: of "the widow of the pilot, Ann Roe" the widow."""
    tokens = sentence.tokens
    link = tokens[tokens[noun].head]
    kin = tokens[link.head].pos == "NOUN" and "kin" in lexicon.kinds_of(fold(tokens[link.head].lemma))
    return link.head if kin and tokens[noun].dep == "pobj" and link.text == "of" else noun


def beside(sentence: Sentence, mention: Mention, name: int) -> Iterator[int]:
    """The post that stands right before or behind a name and a comma, whatever the parser makes of it."""
    tokens = sentence.tokens
    first = next((t.i for t in tokens if t.start >= mention.span.start), name)
    speaks = tokens[name].dep == "nsubj" and lexicon.frame_of(fold(tokens[tokens[name].head].lemma), "VERB") == "speak"
    if first > 1 and tokens[first - 1].text == "," and not speaks and _post(tokens[first - 2]):
        opening = [t for t in tokens[max(0, first - 2 - BEFORE) : first - 2] if t.dep not in INSIDE]
        own = _bearer(sentence, first - 2) == first - 2
        if own and opening and (opening[-1].lower_is(OPENING) or opening[-1].text in ("'s", "’s")):
            yield first - 2
    if tokens[name + 1 : name + 2] and tokens[name + 1].text in DASHES:
        inside = []
        for token in tokens[name + 2 : name + 3 + BEFORE]:
            if token.lower_is(CLOSING) or (token.pos in ("VERB", "AUX") and not _post(token)):
                break
            inside.append(token)
        dashed = tokens[name + 1].text != "," and inside and not inside[0].lower_is(OPENING)
        if inside and not dashed and _post(inside[-1]) and inside[0].text not in ("and", "or", "but"):
            yield inside[-1].i


def _post(token: Token) -> bool:
    """Whether a word of lower case names a post or a relation, whatever it is tagged."""
    lemma = fold(token.lemma)
    if not token.text.islower() or token.tag in ("NNS", "NNPS"):
        return False
    return bool(posts_of(lemma)) or lemma in name_words("person", "heads") or "kin" in lexicon.kinds_of(lemma)


def _list(sentence: Sentence, noun: int) -> Iterator[int]:
    """A noun with those that are joined to it by "and"; of "one of the governors" the governors."""
    tokens = sentence.tokens
    if tokens[noun].text.lower() == "one":
        of = [c for o in sentence.children[noun] if tokens[o].text == "of" for c in sentence.children[o]]
        noun = next((c for c in of if tokens[c].dep == "pobj"), noun)
    for _ in range(LISTED):
        yield noun
        joined = [c for c in sentence.children[noun] if tokens[c].dep == "conj" and tokens[c].pos in NOMINAL]
        if not joined:
            return
        noun = joined[0]


def _before(tokens: Sequence[Token], mention: Mention) -> Iterator[int]:
    """The head of the title that stands before a name."""
    before = [t.i for t in tokens if t.end <= mention.span.start]
    while before and (
        bare(tokens[before[-1]].text) in name_words("person", "honorifics") or tokens[before[-1]].text == "."
    ):
        before.pop()
    if before:
        yield before[-1]


def _by(tokens: Sequence[Token], noun: int) -> Iterator[int]:
    """The verb in "a delegation headed by the minister" for the noun behind "by"."""
    above = tokens[tokens[noun].head]
    if tokens[noun].dep == "pobj" and above.dep == "agent" and tokens[above.head].lemma in office_verbs():
        yield above.head


def _told(sentence: Sentence, verb: int) -> Iterator[int]:
    """What the subject of a verb is: "is the manager", "runs the plant", "rose to be manager", "signs as manager"."""
    tokens = sentence.tokens
    lemma = tokens[verb].lemma
    if lemma in COPULAS:
        yield from (n for c in sentence.children[verb] if tokens[c].dep == "attr" for n in _attribute(sentence, c))
        led = (c for c in sentence.children[verb] if tokens[c].dep == "xcomp" and tokens[c].pos == "VERB")
        yield from (c for c in led if tokens[c].lemma in office_verbs())
    elif lemma in office_verbs() and tokens[verb].pos == "VERB":
        yield verb
    elif lemma in lexicon.words("offices", "verbs", "named"):
        yield from (
            c for c in sentence.children[verb] if tokens[c].dep in ("oprd", "attr") and tokens[c].pos in NOMINAL
        )
    if lemma in lexicon.words("offices", "verbs", "reached"):
        for child in sentence.children[verb]:
            if tokens[child].dep == "xcomp" and tokens[child].lemma in COPULAS:
                yield from (c for c in sentence.children[child] if tokens[c].dep == "attr" and tokens[c].pos == "NOUN")
    if lemma in lexicon.words("offices", "verbs", "promoted"):
        to = [c for c in sentence.children[verb] if tokens[c].text == "to"]
        below = (c for link in to for c in sentence.children[link] if tokens[c].dep == "pobj")
        yield from (c for c in below if posts_of(fold(tokens[c].lemma)))
    yield from _as(sentence, verb)


def _attribute(sentence: Sentence, noun: int) -> Iterator[int]:
    if sentence.tokens[noun].pos == "NOUN" or sentence.tokens[noun].text == "one":
        yield from _list(sentence, noun)


def loose(sentence: Sentence) -> Iterator[int]:
    """Posts that a sentence about one person tells of, wherever the parser hangs them: "as its treasurer", "for nine
    seasons a stoker", "went on to be mayor", "second in command"."""
    tokens = sentence.tokens
    for token in tokens:
        if token.tag in ("NN", "NNP") and token.dep != "compound" and posts_of(fold(token.lemma)):
            before = [t.text.lower() for t in tokens[: _first(sentence, token.i)]]
            if _marked(before) or (before[-1:] == ["of"] and before[-2:-1] and before[-2] in STANDING):
                yield token.i
        elif phrase_at(tokens, token.i)[0] and not _asked(sentence, token.i):
            yield token.i


def _asked(sentence: Sentence, i: int) -> bool:
    """Whether a phrase is denied, or only wished for: "not in charge", "to be put in charge"."""
    before = {t.text.lower() for t in sentence.tokens[max(0, i - BEFORE - 1) : i]}
    return bool(before & {"not", "n't", "never", "no", "longer", "put", "placed", "nobody", "left", "who's"})


def _first(sentence: Sentence, noun: int) -> int:
    """The first token of what stands before a noun and belongs to it."""
    first, tokens = noun, sentence.tokens
    while first > 0 and (tokens[first - 1].dep in ("compound", "amod", "poss", "case", "det", "nmod")):
        first -= 1
    return first


def _marked(before: Sequence[str]) -> bool:
    """Whether the words before a noun say that somebody was it."""
    if before[-1:] == ["as"]:
        return before[-2:-1] != ["such"]
    if before[-2:-1] == ["by"] and before[-1] in TRADES:
        return True
    if before[-2:] == ["to", "be"]:
        return not UNREAL & {*before[-4:-2]}
    return len(before) > 2 and before[-1] in SPELLS and "for" in before[-4:-1]


def _as(sentence: Sentence, verb: int) -> Iterator[int]:
    """The office in "worked as a teller", "was hired as a guard", "signs as its treasurer"."""
    tokens = sentence.tokens
    any_verb = tokens[verb].lemma in words("office", "served")
    for mark in sentence.children[verb]:
        if tokens[mark].text.lower() == "as":
            for noun in sentence.children[mark]:
                held = any_verb or posts_of(fold(tokens[noun].lemma))
                if held and tokens[noun].dep == "pobj" and tokens[noun].tag in ("NN", "NNP"):
                    yield noun
