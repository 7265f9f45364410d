"""Whom "the minister" and "the coach" mean: the one person whom the report gives that office."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from parallax.extract.clause import fold
from parallax.extract.descriptors import words
from parallax.extract.namewords import words as name_words
from parallax.extract.roles import Role, roles
from parallax.language import Sentence, Token
from parallax.model import Mention, Span

# A name that begins so few code points behind an office stands beside it.
BESIDE = 3


def by_office(sentences: Sequence[Sentence], named: Sequence[Mention]) -> Iterator[Mention]:
    """Mentions of people by "the" and an office that only one person of the report holds."""
    people: defaultdict[int, list[Mention]] = defaultdict(list)
    for mention in named:
        if mention.kind == "person":
            people[mention.passage].append(mention)
    holders: defaultdict[str, dict[str, Role]] = defaultdict(dict)
    for sentence in sentences:
        for role in roles(sentence, people[sentence.passage.number]):
            holders[role.title.rsplit(" ", 1)[-1]].setdefault(role.mention.key, role)
    sole = {head: next(iter(found.values())) for head, found in holders.items() if len(found) == 1}
    offices = (sole.keys() & name_words("person", "heads")) - words("office", "shared")
    for sentence in sentences:
        taken = people[sentence.passage.number]
        for token in sentence.tokens:
            head = sentence.tokens[token.head]
            if token.dep == "det" and token.text.lower() == "the" and fold(head.lemma) in offices:
                role = sole[fold(head.lemma)]
                if _stands_alone(sentence, head, taken) and _fits(sentence, head, role):
                    yield _mention(sentence, token, head, role)


def _stands_alone(sentence: Sentence, head: Token, taken: Sequence[Mention]) -> bool:
    """Whether a noun stands for one person by itself: singular, and with no name beside it."""
    below = [sentence.tokens[c].dep for c in sentence.children[head.i]]
    if (
        head.tag not in ("NN", "NNP")
        or head.dep in ("appos", "attr", "compound", "poss")
        or {"appos", "prep"} & {*below}
    ):
        return False
    return not any(m.span.start < head.end + BESIDE and m.span.end > head.start for m in taken)


def _fits(sentence: Sentence, head: Token, role: Role) -> bool:
    """Whether all that is said of the office was said of the person's: "the prime minister" is no minister of trade."""
    said = {fold(t.text) for t in sentence.tokens if t.head == head.i and t.dep in ("compound", "amod", "nmod")}
    return said <= {*role.title.split(), *role.of}


def _mention(sentence: Sentence, the: Token, head: Token, role: Role) -> Mention:
    base = sentence.passage.span
    span = Span(the.start, head.end, base.quote[the.start - base.start : head.end - base.start])
    holder = role.mention
    return Mention(holder.source, sentence.passage.number, span, "person", holder.key, holder.surface)
