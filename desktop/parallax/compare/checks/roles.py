"""Checks of what somebody is: ages, offices, relations."""

from __future__ import annotations

from functools import cache

from parallax import lexicon
from parallax.compare.checks.judgement import Judgement, Params, check
from parallax.extract.descriptors import office, rungs, sole_offices, words
from parallax.lexicon.posts import named, posts_clash, posts_of, posts_together
from parallax.lexicon.tables import row
from parallax.model import Claim, Pair

# Words of so many equal letters are of one field: "emergencies", "emergency".
STEM = 6
# Ranks by which all grades of them are addressed: a lieutenant general is "General".
ADDRESSED = frozenset({"general", "admiral", "marshal"})
# The family of posts that are occupations.
LIVING = "work"


@check("role.age.v1", "tolerance")
def age(pair: Pair, params: Params) -> Judgement | None:
    """Two ages of one person: a conflict from ``tolerance`` years apart (a birthday lies between two reports)."""
    return _years(pair, params, "{} years old against {}")


@check("role.tenure.v1", "tolerance")
def tenure(pair: Pair, params: Params) -> Judgement | None:
    """Two lengths of one person's service: a conflict from ``tolerance`` years apart."""
    return _years(pair, params, "{} of service against {}")


def _years(pair: Pair, params: Params, said: str) -> Judgement | None:
    a, b = pair.a.value, pair.b.value
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return None
    detail = said.format(a.norm, b.norm)
    if a.norm == b.norm:
        return Judgement("agree", 1.0, detail)
    gap = max(a.low - b.high, b.low - a.high)
    tolerance = params.get("tolerance", 1)
    if gap <= 0:
        return Judgement("precision", 0.5, detail)
    if isinstance(tolerance, int | float) and gap < tolerance:
        return Judgement("wording", 0.3, detail)
    return Judgement("conflict", 0.9 if gap > 1 else 0.5, detail)


@check("role.title.v1")
def title(pair: Pair, _params: Params) -> Judgement | None:
    """Two offices of one person: a conflict where one is a lower rank of the other, both stand on one ladder, or one
    heads a part of what the other heads."""
    a, b = office(pair.a.value.norm), office(pair.b.value.norm)
    detail = f"{pair.a.value.norm} against {pair.b.value.norm}"
    former = "former" in (pair.a.value.precision, pair.b.value.precision)
    if not former and (part_of_whole(pair.a, pair.b) or part_of_whole(pair.b, pair.a)):
        return Judgement("conflict", 0.7, detail)
    if a == b:
        if _one_former(pair) and _of_one_body(pair):
            return Judgement("conflict", 0.5, f"{detail}, of which one is former")
        return Judgement("agree" if pair.a.value.norm == pair.b.value.norm else "wording", 1.0, detail)
    if _one_deputy(pair, a, b) or _soldier(a, b) or _soldier(b, a):
        return None
    if _deputy_of(pair.a, pair.b) or _deputy_of(pair.b, pair.a):
        return Judgement("conflict", 0.9, detail)
    (low, head), (other_low, other_head) = _split(a), _split(b)
    if low != other_low and (head == other_head != "" or _sole(head) == _sole(other_head) != ""):
        return Judgement("conflict", 0.9, detail)
    if former and _one_former(pair):
        return Judgement("conflict", 0.6, detail) if _livings(a, b) else None
    if _posts_apart(pair):
        return Judgement("conflict", 0.8, detail)
    if _apart_in_one_body(pair):
        return Judgement("conflict", 0.6, detail)
    if low == other_low and _turned_round(a, b):
        return Judgement("conflict", 0.9, detail)
    if low == other_low and (_excluded(head, other_head) or _ranked_apart(a, b)):
        return Judgement("conflict", 0.8, detail)
    return Judgement("conflict", 0.5, detail) if _unlike(a, b) or _other_office(a, b) else None


@check("role.nation.v1")
def nation(pair: Pair, _params: Params) -> Judgement | None:
    """Two countries of one person."""
    detail = f"{pair.a.value.derivation} against {pair.b.value.derivation}"
    return Judgement("agree" if pair.a.value.norm == pair.b.value.norm else "conflict", 0.6, detail)


@check("role.kin.v1")
def kin(pair: Pair, _params: Params) -> Judgement | None:
    """Two relations of one person to another: a conflict where neither word covers the other, or one is of the past;
    where nobody says to whom, only between relations that are easily mixed up."""
    (a, _, whose), (b, _, other) = (c.value.norm.partition(" of ") for c in (pair.a, pair.b))
    a, b = (_relation(title) for title in (a, b))
    detail = f"{pair.a.value.norm} against {pair.b.value.norm}"
    if a == b:
        ended = _one_former(pair) and a in words("kin", "ending")
        return Judgement("conflict" if ended else "agree", 0.6 if ended else 1.0, detail)
    if lexicon.related(a, b) or lexicon.related(b, a):
        return None
    if (whose and other) or any({a, b} <= {*row.split()} for row in words("kin", "near")):
        return Judgement("conflict", 0.7, detail)
    return None


def _one_former(pair: Pair) -> bool:
    """Whether one of two claims is of a former office or relation, and the other is not."""
    return {pair.a.value.precision, pair.b.value.precision} == {"former", "exact"}


def _one_deputy(pair: Pair, a: str, b: str) -> bool:
    """Whether two titles are of one deputy: of anybody ("number two"), or of the field that the other claim names."""
    if not all(low for low, _ in (_split(a), _split(b))):
        return False
    if {_split(a)[1], _split(b)[1]} & words("office", "loose"):
        return True
    fields = [{w[:STEM] for w in t.split()} for t in (a, b)]
    others = [{w[:STEM] for w in c.subject} for c in (pair.a, pair.b)]
    return fields[0] <= fields[1] | others[1] and fields[1] <= fields[0] | others[0]


def _soldier(plain: str, rank: str) -> bool:
    """Whether one title is what a soldier of any rank, or a general of any grade, is called, and the other a rank."""
    if plain in ADDRESSED and rank.endswith(f" {plain}"):
        return True
    return plain == "soldier" and any(r.ladder == "military" for r in lexicon.ranks_of(rank))


def _relation(title: str) -> str:
    """The noun of a relation, joined as the lexicon has it: "great nephew" is "great-nephew"."""
    parts = title.split()
    return "-".join(parts[-2:]) if parts[-2:-1] in (["great"], ["step"], ["half"]) else parts[-1]


def _posts_apart(pair: Pair) -> bool:
    """Whether two titles name posts of which a person holds one; "head" of a part of a body may be any post in it."""
    told, alike = ((c.value.norm for c in (pair.a, pair.b)), (office(c.value.norm) for c in (pair.a, pair.b)))
    return any(posts_clash(a, b) and not _heads_part(a) and not _heads_part(b) for a, b in (told, alike))


def _of_one_body(pair: Pair) -> bool:
    """Whether two claims name one body, or thing, of which somebody is something."""
    people = {w for c in (pair.a, pair.b) for w in c.subject if " " in w}
    return bool(pair.a.subject & pair.b.subject - people)


def _livings(a: str, b: str) -> bool:
    """Whether two titles name what private people live by, and not the same."""
    one, other = ({p.name for p in posts_of(t) if p.family == LIVING} for t in (a, b))
    return bool(one and other) and posts_clash(a, b)


def _deputy_of(deputy: Claim, chief: Claim) -> bool:
    """Whether one claim is of "the minister's deputy" and the other of "the minister"."""
    return deputy.value.norm in words("office", "lower") and chief.value.norm.rpartition(" ")[2] in deputy.subject


def _apart_in_one_body(pair: Pair) -> bool:
    """Whether two posts are of one body and neither fits whoever holds the other ("doctor", "head of the ward")."""
    if not _of_one_body(pair):
        return False
    a, b = (_plain(c.value.norm) for c in (pair.a, pair.b))
    tops, anybody = lexicon.words("offices", "top", "words"), lexicon.words("offices", "anybody", "words")
    if _speaks_for(a, b, tops) or _speaks_for(b, a, tops):
        return True
    if a == b or {a, b} & anybody or {a.rpartition(" ")[2], b.rpartition(" ")[2]} & anybody or {a, b} <= tops:
        return False
    nouns = [t.rpartition(" ")[2] for t in (a, b)]
    if nouns[0] == nouns[1] or posts_of(a) & posts_of(b) or posts_together(a, b):
        return False
    return not any(lexicon.related(x, y) or lexicon.synonymous(x, y) for x, y in (nouns, nouns[::-1]))


def _speaks_for(speaker: str, chief: str, tops: frozenset[str]) -> bool:
    """Whether one title is that of somebody who speaks for a body, the other that of its chief."""
    return speaker in ("spokesman", "press officer", "spokesperson") and chief in tops


def _plain(title: str) -> str:
    """The post that a title names, or its last word: "senior ward doctor" is "doctor"."""
    return office(named(title) or named(office(title)) or office(title.rpartition(" ")[2]))


def _heads_part(title: str) -> bool:
    """Whether a title is "head" or the like of something that its words name ("programme head")."""
    return named(title) in words("office", "loose") and title != named(title)


def _turned_round(a: str, b: str) -> bool:
    """Whether two titles differ in words that are opposites: "majority leader" and "minority leader"."""
    one, other = a.split(), b.split()
    if len(one) != len(other) or one[-1] != other[-1]:
        return False
    apart = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    return len(apart) == 1 and lexicon.opposites(*apart[0])


def _split(title: str) -> tuple[bool, str]:
    """Whether a title is that of a deputy, and the title without that word."""
    parts = title.split()
    lower = words("office", "lower")
    kept = [p for p in parts if p not in lower]
    return len(kept) < len(parts), office(" ".join(kept))


def _excluded(a: str, b: str) -> bool:
    """Whether one person cannot hold both: different rungs of one ladder, or ministers of different things."""
    one, other = _rung(a), _rung(b)
    if one == other:
        fields = [set(t.split()) - set(one.split()) for t in (a, b)]
        return one in words("office", "divided") and all(fields) and not fields[0] & fields[1]
    table = rungs()
    return bool(table.get(one, frozenset()) & table.get(other, frozenset()))


def _other_office(a: str, b: str) -> bool:
    """Whether one title is that of somebody's deputy, and the other of the holder of another office of which there is
    one ("deputy chairman", "commander")."""
    (low, head), (other_low, other_head) = _split(a), _split(b)
    one, other = _sole(head), _sole(other_head)
    plain = words("office", "loose") | {""}
    return low != other_low and one != other and one not in plain and other not in plain


def part_of_whole(part: Claim, whole: Claim) -> bool:
    """Whether one claim makes somebody head of a part ("head of inspection"), the other head of the whole body."""
    if not words("office", "whole") & {whole.value.norm} or part.value.norm not in words("office", "parted"):
        return False
    mine, theirs = ({w for w in c.subject if " " not in w} for c in (part, whole))
    return bool(theirs) and any(_is_part(w) for w in mine - theirs) and not any(_is_part(w) for w in theirs)


def _is_part(word: str) -> bool:
    """Whether a word names a department or what one does ("inspection"), and no body by itself."""
    if word in words("office", "divisions"):
        return True
    kinds = lexicon.kinds_of(word)
    return "body" not in kinds and (bool(kinds & {"act", "event"}) or lexicon.verb_of(word) != "")


def _ranked_apart(a: str, b: str) -> bool:
    """Whether two titles are unlike ranks of a ladder on which one has one rank, and of no ladder the same one."""
    if set(a.split()) <= set(b.split()) or set(b.split()) <= set(a.split()):
        return False
    if {a, b} & words("office", "unranked") - {"private"} and not {a, b} <= _army():
        return False
    names = [{r.name.rpartition("-")[2] for r in lexicon.ranks_of(t)} for t in (a, b)]
    if names[0] & names[1]:
        return False  # a lieutenant general is called general
    one, other = ({r.ladder: r.level for r in lexicon.ranks_of(t)} for t in (a, b))
    shared = one.keys() & other.keys() & words("office", "ladders")
    return bool(shared) and all(one[ladder] != other[ladder] for ladder in one.keys() & other.keys())


@cache
def _army() -> frozenset[str]:
    """Ranks that only soldiers have."""
    return frozenset(t for t in lexicon.titles() if any(r.ladder == "military" for r in lexicon.ranks_of(t))) - {
        "commander"
    }


def _unlike(a: str, b: str) -> bool:
    """Whether two occupations have nothing to do with each other, and neither is one that goes with any other."""
    nouns = [t.rsplit(" ", 1)[-1] for t in (a, b)]
    kinds = [lexicon.kinds_of(n) & {"profession", "role"} for n in nouns]
    if not all(kinds) or "profession" not in kinds[0] | kinds[1] or any(n in words("office", "besides") for n in nouns):
        return False
    if _sole(a) or _sole(b) or set(a.split()) & set(b.split()):
        return False
    return not lexicon.related(*nouns) and not lexicon.related(*nouns[::-1]) and not _siblings(*nouns)


def _siblings(a: str, b: str) -> bool:
    """Whether all that stands right above one noun stands above the other: "preacher" and "cleric" may be one man's."""
    one, other = (set(fields[3].split(",")) if (fields := row("kinds.tsv", f"{n}\t")) else set() for n in (a, b))
    return bool(one and other) and (one <= other or other <= one)


def _sole(title: str) -> str:
    """The office of which a body has one that the last words of a title name: its deputy is somebody else."""
    parts = title.split()
    offices = sole_offices() | words("office", "divided")
    return next((one for n in range(len(parts)) if (one := office(" ".join(parts[n:]))) in offices), "")


def _rung(title: str) -> str:
    """The rung that the last words of a title name ("fire service captain": captain), "" for none."""
    parts = title.split()
    return next((" ".join(parts[n:]) for n in range(len(parts)) if " ".join(parts[n:]) in rungs()), "")
