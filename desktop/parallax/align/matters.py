"""When two claims are about two matters, however alike their sentences are: history and news, the hurt and the aboard,
what was said and what was done."""

from __future__ import annotations

from collections.abc import Mapping

from parallax import lexicon
from parallax.align.closeness import TALLY, is_person, kind_of, kindred, likeness, told_frames
from parallax.align.groups import two_groups
from parallax.extract.countmarks import ADDITIONAL
from parallax.model import Claim

SAME_KIND = 0.5
# Classes of happening from which on something is so.
BEGINNINGS = frozenset({"begin", "appoint", "join", "open", "close", "establish", "employ", "impose", "ban", "build"})
# What words must share in meaning where the verbs differ, and where only "pieces" or "items" are counted.
TELLING, SOME = 0.7, 0.25
# Classes of verbs by which things are said.
SAYING = frozenset({"speak", "inform", "publish"})
# What a count of occasions ends in.
TIMES = " times"
# Two measures that differ by a factor of eight, of two things that no word joins.
FAR = 0.9


def two_matters(a: Claim, b: Claim, central: bool = False) -> bool:
    """Whether one of two claims is history, or nothing joins what they date or count: four assaults and two thefts.

    ``central``: both tell of the event that the case is about, under whatever words.
    """
    if a.background != b.background:
        return True
    if a.value.unit == "instant":
        return _times(a, b, central)
    if a.slot == TALLY:
        return a.subject != b.subject
    if a.value.unit == "count":
        return _counts(a, b)
    shares = a.slot == "share" and bool(a.subject) and bool(b.subject)
    return shares and likeness(a.subject, b.subject) < SAME_KIND and not told_frames(a) & told_frames(b)


def unjoined(a: Claim, b: Claim, found: Mapping[str, float]) -> bool:
    """Whether the features of a pair leave nothing that joins the two: other deeds, or things of no common kind."""
    if a.value.unit == "instant":
        only = found["scarce"] == 1.0 and kind_of(a, b) == "clock"  # the one time of day that each report gives
        if only or found["central"]:
            return False
        nothing = not found["deed"] and found["telling"] < SOME
        return nothing or (bool(found["unlike_deed"]) and found["telling"] < TELLING)
    if a.value.unit == "count":
        if _befell_otherwise(a, b) and found["telling"] < TELLING:
            return True
        words = a.subject | b.subject
        plain = words <= lexicon.words("counts", "things") or any(is_person(word) for word in words)
        return found["subject"] <= SAME_KIND and not plain and found["telling"] < SOME
    if a.slot == "share":
        return not (a.subject and b.subject) and found["telling"] < SAME_KIND
    if a.slot != "measure":
        return False
    unlike = found["alien"] and not found["deed"] and found["telling"] < SOME  # a cordon and a column of smoke
    return bool(unlike) or (found["magnitude"] >= FAR and found["happening"] < TELLING)


def _times(a: Claim, b: Claim, central: bool) -> bool:
    if (a.value.signal == "since") != (b.value.signal == "since"):
        other = b if a.value.signal == "since" else a
        if other.frame not in BEGINNINGS:
            return True  # how long something has been so, and when something else happened
    if a.frame == b.frame == "speak":
        return True  # what was said on two days was said twice
    later = lexicon.words("events", "later")
    if kind_of(a, b) == "clock" and (a.predicate in later) != (b.predicate in later):
        return True  # the hour of a death is not that of the blow
    if kind_of(a, b) == "day" and (_by_law(a) != _by_law(b) or _reported(a) != _reported(b)):
        return True  # an arrest comes after the deed, and so does what is said of it
    if central or kind_of(a, b) != "day":
        return False
    told = (a.subject | a.words | a.entities) & (b.subject | b.words | b.entities)
    return not told and not (a.frame and a.frame == b.frame)  # a vote and a flight


def _by_law(claim: Claim) -> bool:
    """Whether a time is that of what the law does about the event: an arrest, a charge, a hearing."""
    return not lexicon.words("events", "law").isdisjoint(_deed(claim)) and not _of_event(claim)


def _reported(claim: Claim) -> bool:
    """Whether a time is that of the news and not of what is told: "confirmed on Friday", "a Monday email"."""
    by_noun = not claim.subject.isdisjoint(lexicon.words("events", "news"))
    said = not SAYING.isdisjoint(_deed(claim)) and claim.predicate not in lexicon.words("events", "calls")
    return (said or by_noun) and not _of_event(claim)


def _deed(claim: Claim) -> tuple[str, ...]:
    """The likeliest class of what a claim's verb does."""
    return lexicon.frames_of(claim.predicate, "VERB")[:1] if claim.predicate else ()


def _of_event(claim: Claim) -> bool:
    """Whether a time hangs on a noun for the event: "was charged with Saturday's shooting"."""
    sudden = lexicon.words("events", "sudden")
    return any(lexicon.frame_of(noun, "NOUN") in sudden for noun in claim.subject)


def _counts(a: Claim, b: Claim) -> bool:
    if likeness(a.subject, b.subject) < SAME_KIND or (ADDITIONAL in a.words) != (ADDITIONAL in b.words):
        return True
    if two_groups(a, b) or _blows(a) != _blows(b):
        return True
    if a.value.high and b.value.high:
        return False
    mine, theirs = told_frames(a), told_frames(b)
    return mine.isdisjoint(theirs) and not kindred(mine, theirs)  # "nobody was hurt" denies the number of the hurt only


def _blows(claim: Claim) -> bool:
    """Whether a count is of how often somebody was hit: "shot three times" is no number of shootings."""
    return claim.value.norm.endswith(TIMES) and not claim.subject.isdisjoint(lexicon.words("counts", "blows"))


def _befell_otherwise(a: Claim, b: Claim) -> bool:
    """Whether one claim counts whom something befell, and the other those of whom something else is told."""
    mine, theirs = told_frames(a), told_frames(b)
    joined = not mine.isdisjoint(theirs) or kindred(mine, theirs)
    befell = bool({a.frame, b.frame} & lexicon.words("counts", "outcomes"))
    return bool(mine and theirs) and not joined and befell
