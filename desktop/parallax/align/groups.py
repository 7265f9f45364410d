"""When two counts of people are of two groups: the hurt and those who hurt them, some and all, men and women."""

from __future__ import annotations

from parallax import lexicon
from parallax.align.closeness import is_person, likeness, told_frames
from parallax.extract.countmarks import BECAME, DOER
from parallax.extract.descriptors import gender_of_word
from parallax.model import Claim

# Stands between some and the whole of which they are: "two of the victims".
PART = " of "
# From so many on people are a number of the event: one of them is told apart in many ways.
SEVERAL = 2.0
# Words beside which only some of those struck are counted.
BESIDES = frozenset({"includ", "include", "among", "amongst"})
# Nouns so like are words for one thing.
ONE_THING = 0.8
# So many men are an army, of which some may be women.
CROWD = 30.0


def two_groups(a: Claim, b: Claim) -> bool:
    """Whether two counts cannot be of the same people, though the words for them are alike."""
    if not all(is_person(word) for word in a.subject | b.subject):
        return wanted(a) != wanted(b) and (_struck(a) or _struck(b))
    if _sought(a, b) or _sought(b, a) or _bodies(a) != _bodies(b):
        return True
    if not (a.value.high and b.value.high):
        return False
    return _part_of(a, b) or _of_two_sexes(a, b) or one_besides(a, b) or _alone(a, b)


def _sought(a: Claim, b: Claim) -> bool:
    """Whether one count is of those whom the law is after, and the other of those whom the event struck."""
    return wanted(a) and not wanted(b) and (_struck(b) or f"{BECAME}treat" in b.words)


def _struck(claim: Claim) -> bool:
    """Whether a count is of people whom the event struck."""
    told = (told_frames(claim) | {claim.frame}) & {*lexicon.words("counts", "outcomes"), "shoot", "attack"}
    told |= claim.subject & {"victim", "casualty"}
    return bool(told) and DOER not in claim.words


def wanted(claim: Claim) -> bool:
    """Whether a count is of those whom the law is after."""
    by_law = bool(told_frames(claim) & lexicon.words("counts", "law")) and not _struck(claim)
    by_law = by_law or claim.predicate in lexicon.words("counts", "sought")
    return bool(claim.subject & lexicon.words("counts", "wanted") or by_law)


def _bodies(claim: Claim) -> bool:
    return not claim.subject.isdisjoint(lexicon.words("counts", "bodies"))


def _part_of(a: Claim, b: Claim) -> bool:
    """Whether one of two counts is some of the other's: two of the victims, three women among five people."""
    few, many = sorted((a, b), key=lambda c: c.value.high or 0.0)
    if some(few) and not some(many):
        return True
    kinds = lexicon.words("counts", "sex_and_age")
    if not few.subject <= kinds or (few.value.high or 0.0) >= CROWD or not is_part(few, many):
        return False
    besides = few.words & (kinds | BESIDES) - few.subject
    return bool(besides)


def is_part(few: Claim, many: Claim) -> bool:
    """Whether one count is of some of the other's: three children among four people."""
    low, high = few.value.high or 0.0, many.value.low or 0.0
    narrow = lexicon.words("counts", "narrow")
    if low >= high or few.subject.isdisjoint(narrow) or few.subject == many.subject:
        return False
    both = not many.subject.isdisjoint(narrow) and likeness(few.subject, many.subject) >= ONE_THING
    return not both and not any(lexicon.alike(x, y) for x in few.subject for y in many.subject)


def some(claim: Claim) -> bool:
    """Whether those counted are told as some of others, and not as their sum: "a total of seven people"."""
    before, of, _ = claim.span.quote.lower().partition(PART)
    return bool(of) and lexicon.words("counts", "carriers").isdisjoint(before.split())


def _of_two_sexes(a: Claim, b: Claim) -> bool:
    sexes = [{g for word in c.subject if (g := gender_of_word(word))} for c in (a, b)]
    return bool(sexes[0]) and bool(sexes[1]) and sexes[0].isdisjoint(sexes[1])


def one_besides(a: Claim, b: Claim) -> bool:
    """Whether one count is that of the other and the one who did it: "four were killed, including the gunman"."""
    few, many = sorted((a, b), key=lambda c: c.value.high or 0.0)
    doer = many.words & (lexicon.words("counts", "wanted") | {"himself", "herself"})
    return (many.value.high or 0.0) - (few.value.high or 0.0) == 1.0 and bool(doer) and "includ" in " ".join(many.words)


def _alone(a: Claim, b: Claim) -> bool:
    """Whether either is of one person, and nothing befell both that is counted: of one anything may be told."""
    if all((c.value.high or 0.0) >= SEVERAL for c in (a, b)):
        return False
    return told_frames(a).isdisjoint(told_frames(b) & lexicon.words("counts", "outcomes"))
