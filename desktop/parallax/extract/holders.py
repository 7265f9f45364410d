"""Who holds an office of which there is one: "her coach", "the head of the delegation" (slot "holder")."""

from __future__ import annotations

from collections.abc import Iterator

from parallax.extract.clause import make_claim
from parallax.extract.descriptors import office, sole_offices
from parallax.extract.descriptors import words as descriptor_words
from parallax.extract.namewords import gender_of
from parallax.extract.pronouns import GENDERS
from parallax.extract.report import Report
from parallax.extract.roles import Role, roles
from parallax.language import Sentence
from parallax.lexicon import country_of
from parallax.model import Claim, Mention, Value

# Code points: the name with the words of the office, where they stand close together.
LONGEST = 80
# The office of whatever the story is about.
ONLY = "@only"
# Of these there may be one of any ship, band and patrol that a story touches.
RANKS = frozenset({"captain", "commander", "head", "owner", "president", "director", "manager", "editor", "founder"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type participant, slot "holder": value the person's key, subject the office and whose or of what."""
    for sentence in report.sentences:
        people = [m for m in report.mentions.get(sentence.passage.number, ()) if m.kind == "person"]
        for role in roles(sentence, people):
            held = _sole(role.title)
            whose = _whose(sentence, role, people)
            if held and (role.of or whose):
                yield _claim(sentence, role, held, role.of | whose)
            elif held and _definite(sentence, role):
                yield _claim(sentence, role, office(role.title), frozenset({ONLY}))


def _definite(sentence: Sentence, role: Role) -> bool:
    """Whether an office stands as the one that the story has: "the new coach", "Labour Minister Ann Roe"."""
    phrase = sentence.tokens[max(0, role.first - 1) : role.head]
    foreign = any(t.ent in ("NORP", "GPE") or (t.text[:1].isupper() and country_of(t.text)) for t in phrase)
    return not foreign and (" " in role.title or "the" in {t.text.lower() for t in phrase}) and role.title not in RANKS


def _sole(title: str) -> str:
    """The office of which there is one that a title names, "" for any other."""
    parts = title.split()
    if descriptor_words("office", "lower") & set(parts):
        return ""
    if len(parts) > 1 and parts[-1] in descriptor_words("office", "divided"):
        return title
    found = (office(" ".join(parts[n:])) for n in range(len(parts)))
    return next((one for one in found if one in sole_offices()), "")


def _whose(sentence: Sentence, role: Role, people: list[Mention]) -> frozenset[str]:
    """The keys of the people whose coach, manager or owner somebody is said to be."""
    tokens = sentence.tokens
    owners = [tokens[c] for c in sentence.children[role.head] if tokens[c].dep in ("poss", "dobj", "obj")]
    owned = frozenset(m.key for m in people for t in owners if m.span.start <= t.start < m.span.end)
    # "Her coach" is some woman's, even where nobody can say whose.
    genders = {GENDERS.get(t.text.lower(), "") for t in owners} | {gender_of(key) for key in owned}
    return owned - {role.mention.key} | frozenset(f"of {g}" for g in genders if g)


def _claim(sentence: Sentence, role: Role, held: str, subject: frozenset[str]) -> Claim:
    mention, tokens = role.mention, sentence.tokens
    named = [t.i for t in tokens if mention.span.start <= t.start < mention.span.end]
    first, last = min(named[0], role.first), max(named[-1], role.last)
    if tokens[last].end - tokens[first].start > LONGEST:
        first, last = named[0], named[-1]
    value = Value(mention.key, unit="person", derivation=f"{mention.surface} as {role.title}")
    return make_claim(
        sentence,
        first,
        last,
        "participant",
        "holder",
        value,
        subject={f"office {held}"} | subject,
        at=role.head,
    )
